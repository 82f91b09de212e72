package io.github.distributedleadership.rules.measure.network.position;

import io.github.distributedleadership.rules.measure.network.path.Blocks;
import io.github.distributedleadership.rules.measure.network.path.Undirected;

/**
 * Burt's constraint: how far the contacts of a node are contacts of each other, so that it can play none of them off against
 * another. With p(i, j) the share of j in all arcs of i, in and out, it is the sum over the neighbours j of i of (p(i, j) + sum
 * over other neighbours q of p(i, q) p(q, j))².
 */
public final class Constraint {
    private static final int MOST_BLOCKS = 256;

    private Constraint() {}

    /** {@return that of each node, by number; of a node without ties it is no number} */
    public static double[] of(Undirected ties) {
        int n = ties.size();
        double[] arcs = new double[n];
        long work = 0;
        for (int node = 0; node < n; node++) {
            for (int i = ties.offsets[node]; i < ties.offsets[node + 1]; i++) {
                arcs[node] += strength(ties, i);
            }
            work += (long) ties.degree(node) * ties.degree(node);
        }
        double[] values = new double[n];
        int blocks = Math.min(n, MOST_BLOCKS);
        Blocks.run(blocks, work, block -> {
            double[] invested = new double[n];
            int end = Blocks.begin(n, blocks, block + 1);
            for (int node = Blocks.begin(n, blocks, block); node < end; node++) {
                values[node] = of(ties, node, arcs, invested);
            }
        });
        return values;
    }

    private static double of(Undirected ties, int node, double[] arcs, double[] invested) {
        int begin = ties.offsets[node];
        int end = ties.offsets[node + 1];
        if (begin == end) {
            return Double.NaN;
        }
        for (int i = begin; i < end; i++) {
            invested[ties.ends[i]] += strength(ties, i) / arcs[node];
        }
        for (int i = begin; i < end; i++) {
            int contact = ties.ends[i];
            double share = strength(ties, i) / arcs[node];
            for (int k = ties.offsets[contact]; k < ties.offsets[contact + 1]; k++) {
                invested[ties.ends[k]] += share * (strength(ties, k) / arcs[contact]);
            }
        }
        double sum = 0;
        for (int i = begin; i < end; i++) {
            sum += invested[ties.ends[i]] * invested[ties.ends[i]];
        }
        for (int i = begin; i < end; i++) { // what is not a neighbour was invested in, too
            int contact = ties.ends[i];
            invested[contact] = 0;
            for (int k = ties.offsets[contact]; k < ties.offsets[contact + 1]; k++) {
                invested[ties.ends[k]] = 0;
            }
        }
        return sum;
    }

    private static double strength(Undirected ties, int place) {
        return ties.mutual[place] ? 2 : 1;
    }
}
