package io.github.distributedleadership.rules.measure.network.path;

import io.github.distributedleadership.core.network.Network;

/**
 * Shortest paths from one node where they are more than a double can count, such as through a thousand rooms with two doors
 * each: their numbers are held as a fraction and a power of two.
 */
final class ManyPaths {
    private final Network network;
    private final int[] order;
    private final int reached;
    private final int[] before;
    private final int[] befores;
    private final double[] fractions;
    private final int[] powers;

    /** Takes the nodes in the order in which they were reached, and which nodes come just before each. */
    ManyPaths(Network network, int[] order, int reached, int[] before, int[] befores) {
        this.network = network;
        this.order = order;
        this.reached = reached;
        this.before = before;
        this.befores = befores;
        fractions = new double[network.size()];
        powers = new int[network.size()];
        fractions[order[0]] = 1;
        for (int i = 1; i < reached; i++) {
            count(order[i]);
        }
    }

    private void count(int node) {
        int begin = network.inBegin(node);
        int end = begin + befores[node];
        int most = Integer.MIN_VALUE;
        for (int k = begin; k < end; k++) {
            most = Math.max(most, powers[before[k]]);
        }
        double sum = 0;
        for (int k = begin; k < end; k++) {
            sum += Math.scalb(fractions[before[k]], Math.max(-2000, powers[before[k]] - most));
        }
        int exponent = Math.getExponent(sum);
        fractions[node] = Math.scalb(sum, -exponent);
        powers[node] = most + exponent;
    }

    /** Adds to the share of every node what leads through it, from the farthest to the nearest. */
    void handBack(double[] share) {
        for (int i = reached - 1; i > 0; i--) {
            int node = order[i];
            int begin = network.inBegin(node);
            for (int k = begin; k < begin + befores[node]; k++) {
                int other = before[k];
                double part =
                        Math.scalb(fractions[other] / fractions[node], Math.max(-2000, powers[other] - powers[node]));
                share[other] += part * (1 + share[node]);
            }
        }
    }
}
