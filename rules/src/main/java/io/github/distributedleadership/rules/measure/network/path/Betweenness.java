package io.github.distributedleadership.rules.measure.network.path;

import io.github.distributedleadership.core.network.Network;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Betweenness after Brandes: of the shortest paths of every ordered pair, the share that leads through a node, summed over the
 * pairs. Arcs count as one step each.
 *
 * <p>From each node a breadth-first search notes, at the place of the arc in the row of its target, which nodes come just before;
 * then shares are handed back from the farthest to the nearest. The nodes are cut into blocks that depend on their number alone,
 * and the sums of the blocks are added in order, so that the bits are the same for any number of threads.
 */
public final class Betweenness {
    private static final int MOST_BLOCKS = 64;
    /** So many numbers of all blocks together are held at a time. */
    private static final int MOST_SUMS = 6_400_000;

    private final Network network;
    private final int size;
    private final ConcurrentLinkedQueue<Search> idle = new ConcurrentLinkedQueue<>();

    private Betweenness(Network network) {
        this.network = network;
        size = network.size();
    }

    /** {@return that of each node, by number} */
    public static double[] of(Network network) {
        return new Betweenness(network).values();
    }

    private double[] values() {
        int blocks = Math.min(Math.min(size, MOST_BLOCKS), Math.max(4, MOST_SUMS / Math.max(1, size)));
        double[][] sums = new double[blocks][];
        Blocks.run(blocks, (long) size * network.arcCount(), block -> {
            Search search = idle.poll();
            if (search == null) {
                search = new Search(network);
            }
            sums[block] = new double[size];
            int end = Blocks.begin(size, blocks, block + 1);
            for (int source = Blocks.begin(size, blocks, block); source < end; source++) {
                search.from(source, sums[block]);
            }
            idle.add(search);
        });
        double[] values = new double[size];
        for (double[] part : sums) {
            for (int node = 0; node < size; node++) {
                values[node] += part[node];
            }
        }
        return values;
    }

    /** A search, and the arrays that it uses again and again; between two searches they are as new. */
    private static final class Search {
        private static final int FAR = -1;
        private final Network network;
        private final int[] order;
        private final int[] distance;
        private final double[] paths;
        private final double[] share;
        /** The nodes just before a node, from where its row of arcs to it begins. */
        private final int[] before;

        private final int[] befores;

        Search(Network network) {
            this.network = network;
            int n = network.size();
            order = new int[n];
            distance = new int[n];
            java.util.Arrays.fill(distance, FAR);
            paths = new double[n];
            share = new double[n];
            before = new int[network.arcCount()];
            befores = new int[n];
        }

        void from(int source, double[] sums) {
            if (network.outDegree(source) == 0) {
                return;
            }
            int reached = reach(source);
            if (paths[order[reached - 1]] < Double.POSITIVE_INFINITY && areFinite(reached)) {
                for (int i = reached - 1; i > 0; i--) {
                    int node = order[i];
                    double each = (1 + share[node]) / paths[node];
                    int begin = network.inBegin(node);
                    for (int k = begin; k < begin + befores[node]; k++) {
                        share[before[k]] += paths[before[k]] * each;
                    }
                    sums[node] += share[node];
                }
            } else {
                new ManyPaths(network, order, reached, before, befores).handBack(share);
                for (int i = reached - 1; i > 0; i--) {
                    sums[order[i]] += share[order[i]];
                }
            }
            for (int i = 0; i < reached; i++) {
                int node = order[i];
                distance[node] = FAR;
                share[node] = 0;
                befores[node] = 0;
            }
        }

        private int reach(int source) {
            int[] ends = order;
            int reached = 1;
            order[0] = source;
            distance[source] = 0;
            paths[source] = 1;
            for (int at = 0; at < reached; at++) {
                int node = ends[at];
                int next = distance[node] + 1;
                double ways = paths[node];
                int end = network.outEnd(node);
                for (int arc = network.outBegin(node); arc < end; arc++) {
                    int target = network.target(arc);
                    int far = distance[target];
                    if (far == FAR) {
                        distance[target] = next;
                        paths[target] = ways;
                        ends[reached++] = target;
                        before[network.inBegin(target)] = node;
                        befores[target] = 1;
                    } else if (far == next) {
                        paths[target] += ways;
                        before[network.inBegin(target) + befores[target]++] = node;
                    }
                }
            }
            return reached;
        }

        private boolean areFinite(int reached) {
            for (int i = 0; i < reached; i++) {
                if (paths[order[i]] == Double.POSITIVE_INFINITY) {
                    return false;
                }
            }
            return true;
        }
    }
}
