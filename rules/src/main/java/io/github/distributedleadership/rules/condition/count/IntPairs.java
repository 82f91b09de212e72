package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.column.IntRows;
import java.util.Arrays;

/** Pairs of whole numbers, numbered from 0 in the order in which they come. */
public final class IntPairs {
    private int[] first = new int[16];
    private int[] second = new int[16];
    private int size;

    /** Adds a pair, and says its number. */
    public int add(int one, int other) {
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
            second = Arrays.copyOf(second, size * 2);
        }
        first[size] = one;
        second[size] = other;
        return size++;
    }

    public int first(int pair) {
        return first[pair];
    }

    public int second(int pair) {
        return second[pair];
    }

    /** For each key from 0 the second numbers of the pairs whose first it is, in the order in which they came. */
    public IntRows rows(int keys) {
        IntRows places = IntRows.byKey(Arrays.copyOf(first, size), keys);
        IntRows.Builder rows = new IntRows.Builder();
        for (int key = 0; key < keys; key++) {
            places.forEach(key, pair -> rows.add(second[pair]));
            rows.endRow();
        }
        return rows.build();
    }
}
