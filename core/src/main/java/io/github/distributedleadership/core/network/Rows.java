package io.github.distributedleadership.core.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Arcs by the node at one end, as compressed rows: those of node i stand at offsets[i] to offsets[i + 1], sorted by the
 * node at the other end.
 */
final class Rows {
    final int[] offsets;
    final int[] ends;
    final double[] weights;

    Rows(int[] offsets, int[] ends, double[] weights) {
        this.offsets = offsets;
        this.ends = ends;
        this.weights = weights;
    }

    /**
     * {@return the rows of the first {@code count} ties, of ties between the same two nodes only the strongest}
     *
     * <p>Sorted by counting, first by target and then by source, so in time that grows with nodes and ties alone.
     */
    static Rows of(int nodes, int[] sources, int[] targets, double[] weights, int count, boolean lowest) {
        int[] byTarget = sorted(nodes, targets, count, null);
        int[] order = sorted(nodes, sources, count, byTarget);
        int[] offsets = new int[nodes + 1];
        int[] ends = new int[count];
        double[] strengths = new double[count];
        int kept = 0;
        int lastSource = -1;
        for (int tie : order) {
            double weight = weights[tie];
            if (kept > 0 && sources[tie] == lastSource && targets[tie] == ends[kept - 1]) {
                double other = strengths[kept - 1];
                strengths[kept - 1] = lowest ? Math.min(other, weight) : Math.max(other, weight);
            } else {
                lastSource = sources[tie];
                ends[kept] = targets[tie];
                strengths[kept] = weight;
                offsets[lastSource + 1]++;
                kept++;
            }
        }
        accumulate(offsets);
        return kept == count
                ? new Rows(offsets, ends, strengths)
                : new Rows(offsets, Arrays.copyOf(ends, kept), Arrays.copyOf(strengths, kept));
    }

    /** {@return the same arcs by the node at their other end} */
    Rows turned() {
        int nodes = offsets.length - 1;
        int[] turned = new int[nodes + 1];
        for (int end : ends) {
            turned[end + 1]++;
        }
        accumulate(turned);
        int[] next = Arrays.copyOf(turned, nodes);
        int[] others = new int[ends.length];
        double[] strengths = new double[ends.length];
        for (int node = 0; node < nodes; node++) {
            for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                int at = next[ends[arc]]++;
                others[at] = node;
                strengths[at] = weights[arc];
            }
        }
        return new Rows(turned, others, strengths);
    }

    /** {@return the arcs of that weight or more, none of which weighs 0} */
    Rows atLeast(double weight) {
        int nodes = offsets.length - 1;
        int[] fewer = new int[nodes + 1];
        int kept = 0;
        for (double each : weights) {
            kept += each > 0 && each >= weight ? 1 : 0;
        }
        int[] others = new int[kept];
        double[] strengths = new double[kept];
        int at = 0;
        for (int node = 0; node < nodes; node++) {
            for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                if (weights[arc] > 0 && weights[arc] >= weight) {
                    others[at] = ends[arc];
                    strengths[at++] = weights[arc];
                }
            }
            fewer[node + 1] = at;
        }
        return new Rows(fewer, others, strengths);
    }

    /** {@return the node in whose row the arc stands} */
    int rowOf(int arc) {
        int low = 0;
        int high = offsets.length - 2;
        while (low < high) { // the last node whose row begins at or before the arc and is not empty there
            int middle = (low + high + 1) >>> 1;
            if (offsets[middle] <= arc) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    boolean sameAs(Rows other) {
        return Arrays.equals(offsets, other.offsets)
                && Arrays.equals(ends, other.ends)
                && Arrays.equals(weights, other.weights);
    }

    private static int[] sorted(int nodes, int[] keys, int count, int @Nullable [] order) {
        int[] next = new int[nodes + 1];
        for (int i = 0; i < count; i++) {
            next[keys[i] + 1]++;
        }
        accumulate(next);
        int[] sorted = new int[count];
        for (int i = 0; i < count; i++) {
            int tie = order == null ? i : order[i];
            sorted[next[keys[tie]]++] = tie;
        }
        return sorted;
    }

    private static void accumulate(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }
}
