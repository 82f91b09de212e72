package io.github.distributedleadership.rules.holding.count;

import java.util.Arrays;

/** Weights by party code, for few parties and for many; in the order in which parties first appear. */
public final class Shares {
    private static final int[] NO_TABLE = {};

    private int[] keys = new int[4];
    private double[] weights = new double[4];
    private int[] table = NO_TABLE;
    private int size;
    private double total;

    public void add(int code, double weight) {
        int at = find(code);
        if (at < 0) {
            at = append(code);
        }
        weights[at] += weight;
        total += weight;
    }

    public int size() {
        return size;
    }

    public double total() {
        return total;
    }

    public int code(int place) {
        return keys[place];
    }

    public double weight(int place) {
        return weights[place];
    }

    /** The place of that code; below 0: it has no weight. */
    public int place(int code) {
        return find(code);
    }

    public double weightOf(int code) {
        int at = find(code);
        return at < 0 ? 0 : weights[at];
    }

    /** The effective number: 1 over the sum of squared shares. */
    public double effective() {
        double squares = 0;
        for (int i = 0; i < size; i++) {
            squares += weights[i] * weights[i];
        }
        return total * total / squares;
    }

    /** The code of the greatest weight; the first in order of codes among equals. */
    public int top() {
        int best = 0;
        for (int i = 1; i < size; i++) {
            if (weights[i] > weights[best] || weights[i] == weights[best] && keys[i] < keys[best]) {
                best = i;
            }
        }
        return keys[best];
    }

    private int append(int code) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        keys[size] = code;
        size++;
        if (size > 16 && size * 2 > table.length) {
            table = new int[Integer.highestOneBit(size) * 4];
            for (int i = 0; i < size; i++) {
                enter(i);
            }
        } else if (table.length > 0) {
            enter(size - 1);
        }
        return size - 1;
    }

    private void enter(int place) {
        int at = slot(keys[place]);
        while (table[at] != 0) {
            at = (at + 1) & (table.length - 1);
        }
        table[at] = place + 1;
    }

    private int find(int code) {
        if (table.length == 0) {
            for (int i = 0; i < size; i++) {
                if (keys[i] == code) {
                    return i;
                }
            }
            return -1;
        }
        for (int at = slot(code); table[at] != 0; at = (at + 1) & (table.length - 1)) {
            if (keys[table[at] - 1] == code) {
                return table[at] - 1;
            }
        }
        return -1;
    }

    private int slot(int code) {
        return (code * 0x9E3779B9 >>> 7) & (table.length - 1);
    }
}
