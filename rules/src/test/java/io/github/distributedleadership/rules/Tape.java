package io.github.distributedleadership.rules;

import java.util.List;

/** A row of numbers from which choices are read one after the other; where it ends, the first choice is taken. */
public final class Tape {
    private final List<Integer> numbers;
    private int at;

    /** Begins to read. */
    public Tape(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /** {@return a number from 0 to one below the limit} */
    public int below(int limit) {
        return at < numbers.size() ? numbers.get(at++) % limit : 0;
    }

    /** {@return whether, in about so many of a hundred cases; never where the tape has ended} */
    public boolean chance(int percent) {
        return below(100) >= 100 - percent;
    }

    /** {@return one of these} */
    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[below(choices.length)];
    }
}
