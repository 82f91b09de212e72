package io.github.distributedleadership.core.practice;

import io.github.distributedleadership.core.value.PlainText;

/**
 * Which item of a survey.
 *
 * @param value the text of the id, as {@link PlainText} allows
 */
public record ItemId(String value) implements Comparable<ItemId> {
    /** Checks the text and brings it to normal form C. */
    public ItemId {
        value = PlainText.identifier(value, "the id of a survey item");
    }

    /** {@return the id of that text} */
    public static ItemId of(String value) {
        return new ItemId(value);
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    /** {@return the bare id} */
    @Override
    public String toString() {
        return value;
    }
}
