package io.github.distributedleadership.rules.measure.chance;

import io.github.distributedleadership.core.network.Network;
import java.util.Arrays;

/** Arcs that are being drawn. */
final class Arcs {
    private int[] sources = new int[64];
    private int[] targets = new int[64];
    private int count;

    void add(int source, int target) {
        if (count == sources.length) {
            sources = Arrays.copyOf(sources, count * 2);
            targets = Arrays.copyOf(targets, count * 2);
        }
        sources[count] = source;
        targets[count++] = target;
    }

    Network on(Network like) {
        return like.withArcs(Arrays.copyOf(sources, count), Arrays.copyOf(targets, count));
    }
}
