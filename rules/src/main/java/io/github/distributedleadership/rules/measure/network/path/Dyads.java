package io.github.distributedleadership.rules.measure.network.path;

import io.github.distributedleadership.core.network.Network;

/**
 * What one pass over a network tells of degrees and pairs.
 *
 * @param nodes how many nodes
 * @param arcs how many arcs
 * @param highestIn the highest in-degree
 * @param highestOut the highest out-degree
 * @param mutual the pairs of nodes with arcs both ways
 */
public record Dyads(int nodes, long arcs, int highestIn, int highestOut, long mutual) {
    public static Dyads of(Network network) {
        int n = network.size();
        int highestIn = 0;
        int highestOut = 0;
        long both = 0;
        for (int node = 0; node < n; node++) {
            int out = network.outBegin(node);
            int outEnd = network.outEnd(node);
            int in = network.inBegin(node);
            int inEnd = network.inEnd(node);
            highestIn = Math.max(highestIn, inEnd - in);
            highestOut = Math.max(highestOut, outEnd - out);
            // both rows are sorted, and where they meet the arcs go both ways
            while (out < outEnd && in < inEnd) {
                int target = network.target(out);
                int source = network.source(in);
                both += target == source ? 1 : 0;
                out += target <= source ? 1 : 0;
                in += source <= target ? 1 : 0;
            }
        }
        return new Dyads(n, network.arcCount(), highestIn, highestOut, both / 2);
    }

    /** The ordered pairs of different nodes; as numbers beyond the range of int. */
    public double ordered() {
        return nodes * (nodes - 1.0);
    }

    /** The pairs of different nodes. */
    public double pairs() {
        return ordered() / 2;
    }

    /** The pairs with an arc one way only. */
    public long asymmetric() {
        return arcs - 2 * mutual;
    }

    /** The pairs without an arc. */
    public double none() {
        return pairs() - mutual - asymmetric();
    }

    /** Freeman's centralization of degrees with that highest one. */
    public double centralization(int highest) {
        double most = nodes - 1.0;
        return ((double) highest * nodes - arcs) / (most * most);
    }
}
