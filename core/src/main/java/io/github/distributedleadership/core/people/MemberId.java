package io.github.distributedleadership.core.people;

import io.github.distributedleadership.core.value.PlainText;

/**
 * Who a member is, in one word.
 *
 * @param value the text of the id, as {@link PlainText} allows
 */
public record MemberId(String value) implements Party {
    /** Checks the text and brings it to normal form C. */
    public MemberId {
        value = PlainText.identifier(value, "the id of a member");
    }

    /** {@return the id of that text} */
    public static MemberId of(String value) {
        return new MemberId(value);
    }

    @Override
    public String reference() {
        return value;
    }

    /** {@return the bare id} */
    @Override
    public String toString() {
        return value;
    }
}
