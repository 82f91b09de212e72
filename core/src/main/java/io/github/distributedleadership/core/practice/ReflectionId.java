package io.github.distributedleadership.core.practice;

import io.github.distributedleadership.core.value.PlainText;

/**
 * Which reflection, where somebody named it.
 *
 * @param value the text of the id, as {@link PlainText} allows
 */
public record ReflectionId(String value) implements Comparable<ReflectionId> {
    /** Checks the text and brings it to normal form C. */
    public ReflectionId {
        value = PlainText.identifier(value, "the id of a reflection");
    }

    /** {@return the id of that text} */
    public static ReflectionId of(String value) {
        return new ReflectionId(value);
    }

    @Override
    public int compareTo(ReflectionId other) {
        return value.compareTo(other.value);
    }

    /** {@return the bare id} */
    @Override
    public String toString() {
        return value;
    }
}
