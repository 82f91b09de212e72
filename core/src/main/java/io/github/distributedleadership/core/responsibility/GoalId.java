package io.github.distributedleadership.core.responsibility;

import io.github.distributedleadership.core.value.PlainText;

/**
 * Which goal, in one word.
 *
 * @param value the text of the id, as {@link PlainText} allows
 */
public record GoalId(String value) implements Comparable<GoalId> {
    /** Checks the text and brings it to normal form C. */
    public GoalId {
        value = PlainText.identifier(value, "the id of a goal");
    }

    /** {@return the id of that text} */
    public static GoalId of(String value) {
        return new GoalId(value);
    }

    @Override
    public int compareTo(GoalId other) {
        return value.compareTo(other.value);
    }

    /** {@return the bare id} */
    @Override
    public String toString() {
        return value;
    }
}
