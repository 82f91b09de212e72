package io.github.distributedleadership.core.practice;

import io.github.distributedleadership.core.value.PlainText;

/**
 * Which decision, where somebody named it.
 *
 * @param value the text of the id, as {@link PlainText} allows
 */
public record DecisionId(String value) implements Comparable<DecisionId> {
    /** Checks the text and brings it to normal form C. */
    public DecisionId {
        value = PlainText.identifier(value, "the id of a decision");
    }

    /** {@return the id of that text} */
    public static DecisionId of(String value) {
        return new DecisionId(value);
    }

    @Override
    public int compareTo(DecisionId other) {
        return value.compareTo(other.value);
    }

    /** {@return the bare id} */
    @Override
    public String toString() {
        return value;
    }
}
