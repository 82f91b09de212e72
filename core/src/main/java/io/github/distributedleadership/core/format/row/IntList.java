package io.github.distributedleadership.core.format.row;

import java.util.Arrays;

/** Numbers that come one after the other, at four bytes each. */
public final class IntList {
    private int[] numbers = new int[16];
    private int size;

    public void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    int last() {
        return numbers[size - 1];
    }

    public int get(int place) {
        return numbers[place];
    }
}
