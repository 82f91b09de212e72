package io.github.distributedleadership.rules.measure.network.position;

import io.github.distributedleadership.core.column.StrongComponents;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.measure.network.path.Blocks;
import io.github.distributedleadership.rules.measure.network.path.WeakComponents;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Krackhardt's least upper bounds: for how many pairs there is somebody above both whom everybody else above both is above, too.
 *
 * <p>An arc leads from follower to leader here, so whoever is above a node is what it reaches, itself included. Nodes of one
 * strong component are above the same, so components are compared, weighted by their sizes. With S what a component a reaches,
 * the bounds that another component b has in common with it, U(b), are what b reaches within S. If b is in S, the least of
 * them is b itself. Else U(b) is the union of U over the components that b's arcs lead to. It has a least element if it is all
 * that one of its elements reaches; this can only be its element of the highest number, and then it is also the least of every
 * U in the union that contains it.
 */
public final class UpperBounds {
    /** With more components that hang together than this, what they reach would take more than a gibibyte. */
    static final int MOST_COMPONENTS = 92_681;

    private final Network network;
    private final WeakComponents weak;
    private final StrongComponents strong;

    public UpperBounds(Network network, WeakComponents weak, StrongComponents strong) {
        this.network = network;
        this.weak = weak;
        this.strong = strong;
    }

    /** {@return whether that can be told within reasonable memory} */
    public boolean areFeasible() {
        int[] components = new int[weak.count()];
        int[] nodes = strong.nodes();
        int[] begins = strong.begins();
        for (int component = 0; component < strong.count(); component++) {
            components[weak.at(nodes[begins[component]])]++;
        }
        return Arrays.stream(components).max().orElse(0) <= MOST_COMPONENTS;
    }

    /** {@return 1 - pairs without a least upper bound / the most that there could be; empty: no part has 3 nodes} */
    public OptionalDouble share() {
        double most = weak.sum(size -> (size - 1) * (size - 2) / 2);
        if (most == 0) {
            return OptionalDouble.empty();
        }
        int[] nodes = strong.nodes();
        int[] begins = strong.begins();
        int[][] members = byWeakComponent(nodes, begins);
        int[] places = new int[strong.count()];
        double without = 0;
        for (int[] part : members) {
            if (part.length > 1) {
                for (int place = 0; place < part.length; place++) {
                    places[part[place]] = place;
                }
                without += new Part(part, places, nodes, begins).without();
            }
        }
        return OptionalDouble.of(1 - without / most);
    }

    /** The strong components of each weak one, ascending. */
    private int[][] byWeakComponent(int[] nodes, int[] begins) {
        int[] counts = new int[weak.count()];
        for (int component = 0; component < strong.count(); component++) {
            counts[weak.at(nodes[begins[component]])]++;
        }
        int[][] members = new int[counts.length][];
        for (int part = 0; part < counts.length; part++) {
            members[part] = new int[counts[part]];
        }
        Arrays.fill(counts, 0);
        for (int component = 0; component < strong.count(); component++) {
            int part = weak.at(nodes[begins[component]]);
            members[part][counts[part]++] = component;
        }
        return members;
    }

    /** The strong components of one weak one; numbers here are their places in it. */
    private final class Part {
        private static final int NONE = -1;
        private final int[] components;
        private final int[] offsets;
        private final int[] above;
        private final long[][] reached;

        Part(int[] components, int[] places, int[] nodes, int[] begins) {
            this.components = components;
            offsets = new int[components.length + 1];
            int[] ends = new int[16];
            int[] seen = new int[components.length];
            int count = 0;
            for (int place = 0; place < components.length; place++) {
                for (int i = begins[components[place]]; i < begins[components[place] + 1]; i++) {
                    for (int arc = network.outBegin(nodes[i]); arc < network.outEnd(nodes[i]); arc++) {
                        int other = places[strong.of(network.target(arc))];
                        if (other != place && seen[other] <= place) {
                            seen[other] = place + 1;
                            ends = count == ends.length ? Arrays.copyOf(ends, 2 * count) : ends;
                            ends[count++] = other;
                        }
                    }
                }
                offsets[place + 1] = count;
            }
            above = ends;
            reached = new long[components.length][];
            for (int place = 0; place < components.length; place++) {
                long[] bits = new long[place / 64 + 1];
                bits[place / 64] |= 1L << place;
                for (int arc = offsets[place]; arc < offsets[place + 1]; arc++) {
                    long[] more = reached[above[arc]];
                    for (int word = 0; word < more.length; word++) {
                        bits[word] |= more[word];
                    }
                }
                reached[place] = bits;
            }
        }

        /** The pairs of nodes without a least upper bound; a whole number below 2^62. */
        long without() {
            int blocks = Math.min(components.length, 256);
            long[] found = new long[blocks];
            Blocks.run(blocks, (long) components.length * (offsets[components.length] + components.length), block -> {
                int[] last = new int[components.length];
                boolean[] isLeast = new boolean[components.length];
                // those with high numbers have more to be compared with, so blocks take turns
                for (int a = block; a < components.length; a += blocks) {
                    found[block] += without(a, last, isLeast);
                }
            });
            return Arrays.stream(found).sum();
        }

        private long without(int a, int[] last, boolean[] isLeast) {
            long[] inCommon = reached[a];
            long nodes = 0;
            for (int b = 0; b < a; b++) {
                if ((inCommon[b / 64] >>> b & 1) != 0) {
                    last[b] = b;
                    isLeast[b] = true;
                    continue;
                }
                int highest = NONE;
                for (int arc = offsets[b]; arc < offsets[b + 1]; arc++) {
                    highest = Math.max(highest, last[above[arc]]);
                }
                last[b] = highest;
                isLeast[b] = highest != NONE && isLeastOf(highest, b, inCommon, last, isLeast);
                if (!isLeast[b]) {
                    nodes += strong.size(components[b]);
                }
            }
            return nodes * strong.size(components[a]);
        }

        private boolean isLeastOf(int highest, int b, long[] inCommon, int[] last, boolean[] isLeast) {
            for (int arc = offsets[b]; arc < offsets[b + 1]; arc++) {
                int other = above[arc];
                int top = last[other];
                boolean fits;
                if (top == NONE) {
                    fits = true;
                } else if (top == highest) {
                    fits = isLeast[other];
                } else {
                    fits = isLeast[other]
                            ? (reached[highest][top / 64] >>> top & 1) != 0
                            : isWithin(other, inCommon, reached[highest]);
                }
                if (!fits) {
                    return false;
                }
            }
            return true;
        }

        private boolean isWithin(int b, long[] inCommon, long[] bounds) {
            long[] bits = reached[b];
            for (int word = 0; word < Math.min(bits.length, inCommon.length); word++) {
                long outside = word < bounds.length ? ~bounds[word] : -1L;
                if ((bits[word] & inCommon[word] & outside) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
