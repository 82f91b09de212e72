package io.github.distributedleadership.core.responsibility;

import io.github.distributedleadership.core.value.PlainText;

/**
 * Which responsibility, in one word.
 *
 * @param value the text of the id, as {@link PlainText} allows
 */
public record ResponsibilityId(String value) implements Comparable<ResponsibilityId> {
    /** Checks the text and brings it to normal form C. */
    public ResponsibilityId {
        value = PlainText.identifier(value, "the id of a responsibility");
    }

    /** {@return the id of that text} */
    public static ResponsibilityId of(String value) {
        return new ResponsibilityId(value);
    }

    @Override
    public int compareTo(ResponsibilityId other) {
        return value.compareTo(other.value);
    }

    /** {@return the bare id} */
    @Override
    public String toString() {
        return value;
    }
}
