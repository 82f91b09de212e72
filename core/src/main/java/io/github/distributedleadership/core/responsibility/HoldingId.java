package io.github.distributedleadership.core.responsibility;

import io.github.distributedleadership.core.value.PlainText;

/**
 * Which holding, where somebody named it.
 *
 * @param value the text of the id, as {@link PlainText} allows
 */
public record HoldingId(String value) implements Comparable<HoldingId> {
    /** Checks the text and brings it to normal form C. */
    public HoldingId {
        value = PlainText.identifier(value, "the id of a holding");
    }

    /** {@return the id of that text} */
    public static HoldingId of(String value) {
        return new HoldingId(value);
    }

    @Override
    public int compareTo(HoldingId other) {
        return value.compareTo(other.value);
    }

    /** {@return the bare id} */
    @Override
    public String toString() {
        return value;
    }
}
