package io.github.distributedleadership.core.column;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Rows of whole numbers of different lengths in two arrays (compressed sparse rows).
 *
 * <p>Immutable and thread-safe.
 */
public final class IntRows {
    private final int[] starts;
    private final int[] items;

    private IntRows(int[] starts, int[] items) {
        this.starts = starts;
        this.items = items;
    }

    /** {@return how many rows there are} */
    public int rows() {
        return starts.length - 1;
    }

    /** {@return how many numbers the row has} */
    public int size(int row) {
        return starts[row + 1] - starts[row];
    }

    /** {@return the number at that place of the row, from 0} */
    public int get(int row, int place) {
        return items[starts[row] + place];
    }

    /** {@return whether the number stands in the row} Looks at each, for rows are short. */
    public boolean contains(int row, int number) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            if (items[i] == number) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether it holds of a number in the row} */
    public boolean any(int row, IntPredicate holds) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            if (holds.test(items[i])) {
                return true;
            }
        }
        return false;
    }

    /** Gives each number of the row, in order. */
    public void forEach(int row, IntConsumer action) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            action.accept(items[i]);
        }
    }

    /** {@return a copy of the row} */
    public int[] row(int row) {
        return Arrays.copyOfRange(items, starts[row], starts[row + 1]);
    }

    /** {@return for each key from 0 the numbers (0, 1, …) that have it, in order; numbers with a key below 0 are left out} */
    public static IntRows byKey(int[] keyOfNumber, int keys) {
        int[] starts = new int[keys + 1];
        for (int key : keyOfNumber) {
            if (key >= 0) {
                starts[key + 1]++;
            }
        }
        for (int k = 0; k < keys; k++) {
            starts[k + 1] += starts[k];
        }
        int[] next = Arrays.copyOf(starts, keys);
        int[] items = new int[starts[keys]];
        for (int number = 0; number < keyOfNumber.length; number++) {
            int key = keyOfNumber[number];
            if (key >= 0) {
                items[next[key]++] = number;
            }
        }
        return new IntRows(starts, items);
    }

    /** Gives the number at a place of a row. */
    public interface Cell {
        /** {@return the number at that place of the row} */
        int at(int row, int place);
    }

    /** {@return so many rows of those sizes, of which each number is found by itself, on any thread} */
    public static IntRows filled(int rows, IntUnaryOperator size, Cell cell) {
        int[] starts = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            starts[row + 1] = starts[row] + size.applyAsInt(row);
        }
        int[] items = new int[starts[rows]];
        IntStream.range(0, rows).parallel().forEach(row -> {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                items[i] = cell.at(row, i - starts[row]);
            }
        });
        return new IntRows(starts, items);
    }

    /** Collects rows one after the other. */
    public static final class Builder {
        private int[] starts = new int[16];
        private int[] items = new int[16];
        private int rows;
        private int size;

        /** Makes an empty builder. */
        public Builder() {}

        /** Adds a number to the row that is open. */
        public Builder add(int number) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size + (size >> 1) + 16);
            }
            items[size++] = number;
            return this;
        }

        /** Ends the row that is open. */
        public Builder endRow() {
            if (rows + 1 == starts.length) {
                starts = Arrays.copyOf(starts, starts.length + (starts.length >> 1) + 16);
            }
            starts[++rows] = size;
            return this;
        }

        /** {@return the rows that were ended} */
        public IntRows build() {
            return new IntRows(Arrays.copyOf(starts, rows + 1), Arrays.copyOf(items, size));
        }
    }
}
