package io.github.distributedleadership.core.format;

import java.util.Arrays;

/** Numbers that come one after the other, at four bytes each. */
final class IntList {
    private int[] numbers = new int[16];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    int get(int place) {
        return numbers[place];
    }
}
