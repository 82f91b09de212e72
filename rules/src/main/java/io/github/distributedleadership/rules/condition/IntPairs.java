package io.github.distributedleadership.rules.condition;

import java.util.Arrays;

/** Pairs of whole numbers, numbered from 0 in the order in which they come. */
final class IntPairs {
    private int[] first = new int[16];
    private int[] second = new int[16];
    private int size;

    /** Adds a pair, and says its number. */
    int add(int one, int other) {
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
            second = Arrays.copyOf(second, size * 2);
        }
        first[size] = one;
        second[size] = other;
        return size++;
    }

    int first(int pair) {
        return first[pair];
    }

    int second(int pair) {
        return second[pair];
    }
}
