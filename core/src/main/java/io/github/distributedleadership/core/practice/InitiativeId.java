package io.github.distributedleadership.core.practice;

import io.github.distributedleadership.core.value.PlainText;

/**
 * Which initiative, where somebody named it.
 *
 * @param value the text of the id, as {@link PlainText} allows
 */
public record InitiativeId(String value) implements Comparable<InitiativeId> {
    /** Checks the text and brings it to normal form C. */
    public InitiativeId {
        value = PlainText.identifier(value, "the id of an initiative");
    }

    /** {@return the id of that text} */
    public static InitiativeId of(String value) {
        return new InitiativeId(value);
    }

    @Override
    public int compareTo(InitiativeId other) {
        return value.compareTo(other.value);
    }

    /** {@return the bare id} */
    @Override
    public String toString() {
        return value;
    }
}
