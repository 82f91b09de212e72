package io.github.distributedleadership.core.people;

import io.github.distributedleadership.core.value.PlainText;

/**
 * Which team, in one word.
 *
 * @param value the text of the id, as {@link PlainText} allows
 */
public record TeamId(String value) implements Party {
    /** Checks the text and brings it to normal form C. */
    public TeamId {
        value = PlainText.identifier(value, "the id of a team");
    }

    /** {@return the id of that text} */
    public static TeamId of(String value) {
        return new TeamId(value);
    }

    @Override
    public String reference() {
        return "team:" + value;
    }

    /** {@return the bare id} */
    @Override
    public String toString() {
        return value;
    }
}
