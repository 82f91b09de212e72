package io.github.distributedleadership.rules.measure.network.position;

import io.github.distributedleadership.rules.measure.network.path.Blocks;
import io.github.distributedleadership.rules.measure.network.path.Undirected;
import java.util.Arrays;
import java.util.OptionalDouble;

/** Three nodes of which each two are neighbours, whatever the direction. */
public final class Triangles {
    private Triangles() {}

    /** {@return 3 · triangles / paths of two steps; empty: there is no such path} */
    public static OptionalDouble transitivity(Undirected ties) {
        double paths = 0;
        for (int node = 0; node < ties.size(); node++) {
            double degree = ties.degree(node);
            paths += degree * (degree - 1) / 2;
        }
        return paths == 0 ? OptionalDouble.empty() : OptionalDouble.of(3 * count(ties) / paths);
    }

    /**
     * Each triangle is found once, from its node of the lowest degree: neighbours of a higher degree number at most the root of
     * twice the ties.
     */
    private static double count(Undirected ties) {
        int n = ties.size();
        int[] offsets = new int[n + 1];
        int[] ends = new int[ties.ends.length / 2];
        int count = 0;
        for (int node = 0; node < n; node++) {
            for (int i = ties.offsets[node]; i < ties.offsets[node + 1]; i++) {
                if (isBefore(ties, node, ties.ends[i])) {
                    ends[count++] = ties.ends[i];
                }
            }
            offsets[node + 1] = count;
        }
        int blocks = Math.min(n, 64);
        long[] found = new long[blocks];
        Blocks.run(blocks, 4L * ends.length, block -> {
            int[] marked = new int[n]; // by the node, from 1
            for (int node = block; node < n; node += blocks) {
                for (int i = offsets[node]; i < offsets[node + 1]; i++) {
                    marked[ends[i]] = node + 1;
                }
                for (int i = offsets[node]; i < offsets[node + 1]; i++) {
                    for (int j = offsets[ends[i]]; j < offsets[ends[i] + 1]; j++) {
                        found[block] += marked[ends[j]] == node + 1 ? 1 : 0;
                    }
                }
            }
        });
        return Arrays.stream(found).sum();
    }

    private static boolean isBefore(Undirected ties, int one, int other) {
        int difference = ties.degree(one) - ties.degree(other);
        return difference < 0 || difference == 0 && one < other;
    }
}
