package io.github.distributedleadership.rules.measure.network.path;

import io.github.distributedleadership.core.column.StrongComponents;
import io.github.distributedleadership.core.network.Network;

/**
 * Who reaches whom along arcs: the pairs that reach each other, and those of which only one reaches the other.
 *
 * @param mutual the pairs of nodes that reach each other
 * @param oneWay the pairs of nodes of which one reaches the other and is not reached
 */
public record Reach(double mutual, double oneWay) {
    /**
     * Within a strong component all reach each other. Between them, 64 at a time are looked for: each has a bit, and since arcs
     * lead from higher components to lower ones, one pass from low to high tells of every component which of them it reaches.
     */
    public static Reach of(Network network, StrongComponents components) {
        int[] nodes = components.nodes();
        int[] begins = components.begins();
        int count = components.count();
        double mutual = 0;
        for (int component = 0; component < count; component++) {
            double size = components.size(component);
            mutual += size * (size - 1) / 2;
        }
        int blocks = (count + 63) / 64;
        long[] oneWay = new long[blocks];
        Blocks.run(blocks, (long) blocks * (network.arcCount() + count), block -> {
            long pairs = 0;
            int from = block * 64;
            long[] reached = new long[count - from];
            for (int component = from; component < count; component++) {
                long bits = 0;
                for (int i = begins[component]; i < begins[component + 1]; i++) {
                    for (int arc = network.outBegin(nodes[i]); arc < network.outEnd(nodes[i]); arc++) {
                        int other = components.of(network.target(arc));
                        if (other >= from) {
                            bits |= reached[other - from];
                        }
                    }
                }
                long others = bits;
                if (component < from + 64) {
                    bits |= 1L << (component - from);
                }
                reached[component - from] = bits;
                long sizes = 0;
                for (; others != 0; others &= others - 1) {
                    sizes += components.size(from + Long.numberOfTrailingZeros(others));
                }
                pairs += sizes * components.size(component);
            }
            oneWay[block] = pairs;
        });
        double all = 0;
        for (long pairs : oneWay) {
            all += pairs;
        }
        return new Reach(mutual, all);
    }
}
