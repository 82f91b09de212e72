package io.github.distributedleadership.rules.measure.network.path;

import io.github.distributedleadership.core.network.Network;

/**
 * A network without directions, as compressed rows: two nodes are neighbours when there is an arc between them, either way. A
 * pair counts double where there are both.
 */
public final class Undirected {
    public final int[] offsets;
    public final int[] ends;
    /** Of each neighbour, whether arcs go both ways. */
    public final boolean[] mutual;

    private Undirected(int[] offsets, int[] ends, boolean[] mutual) {
        this.offsets = offsets;
        this.ends = ends;
        this.mutual = mutual;
    }

    public static Undirected of(Network network, Dyads dyads) {
        int n = network.size();
        int[] offsets = new int[n + 1];
        int length = Math.toIntExact(2 * (dyads.arcs() - dyads.mutual()));
        int[] ends = new int[length];
        boolean[] mutual = new boolean[length];
        int count = 0;
        for (int node = 0; node < n; node++) {
            int out = network.outBegin(node);
            int outEnd = network.outEnd(node);
            int in = network.inBegin(node);
            int inEnd = network.inEnd(node);
            while (out < outEnd || in < inEnd) {
                int target = out < outEnd ? network.target(out) : Integer.MAX_VALUE;
                int source = in < inEnd ? network.source(in) : Integer.MAX_VALUE;
                ends[count] = Math.min(target, source);
                mutual[count++] = target == source;
                out += target <= source ? 1 : 0;
                in += source <= target ? 1 : 0;
            }
            offsets[node + 1] = count;
        }
        return new Undirected(offsets, ends, mutual);
    }

    public int size() {
        return offsets.length - 1;
    }

    public int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }
}
