package io.github.distributedleadership.rules.measure.network.path;

import io.github.distributedleadership.core.network.Network;
import java.util.Arrays;

/** The parts of a network that hang together when the direction of arcs is ignored, numbered by their first node. */
public final class WeakComponents {
    private final int[] numbers;
    private final int[] sizes;

    private WeakComponents(int[] numbers, int[] sizes) {
        this.numbers = numbers;
        this.sizes = sizes;
    }

    public static WeakComponents of(Network network) {
        int n = network.size();
        int[] numbers = new int[n];
        Arrays.fill(numbers, -1);
        int[] sizes = new int[16];
        int[] queue = new int[n];
        int count = 0;
        for (int first = 0; first < n; first++) {
            if (numbers[first] >= 0) {
                continue;
            }
            int end = 1;
            queue[0] = first;
            numbers[first] = count;
            for (int at = 0; at < end; at++) {
                int node = queue[at];
                for (int arc = network.outBegin(node); arc < network.outEnd(node); arc++) {
                    int other = network.target(arc);
                    if (numbers[other] < 0) {
                        numbers[other] = count;
                        queue[end++] = other;
                    }
                }
                for (int arc = network.inBegin(node); arc < network.inEnd(node); arc++) {
                    int other = network.source(arc);
                    if (numbers[other] < 0) {
                        numbers[other] = count;
                        queue[end++] = other;
                    }
                }
            }
            if (count == sizes.length) {
                sizes = Arrays.copyOf(sizes, 2 * count);
            }
            sizes[count++] = end;
        }
        return new WeakComponents(numbers, Arrays.copyOf(sizes, count));
    }

    public int count() {
        return sizes.length;
    }

    int size(int component) {
        return sizes[component];
    }

    public int at(int node) {
        return numbers[node];
    }

    /** Sum over components of what that gives for their size. */
    public double sum(java.util.function.DoubleUnaryOperator ofSize) {
        double sum = 0;
        for (int size : sizes) {
            sum += ofSize.applyAsDouble(size);
        }
        return sum;
    }
}
