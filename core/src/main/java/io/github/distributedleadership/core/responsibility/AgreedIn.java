package io.github.distributedleadership.core.responsibility;

import io.github.distributedleadership.core.value.PlainText;

/**
 * The decision or reflection in which a holding was agreed.
 *
 * @param kind which of the two
 * @param id its id
 */
public record AgreedIn(Kind kind, String id) {
    /** Checks the id. */
    public AgreedIn {
        id = PlainText.identifier(id, "the id of a " + (kind == Kind.DECISION ? "decision" : "reflection"));
    }

    /** What kind of record it is. */
    public enum Kind {
        /** A decision. */
        DECISION,
        /** A reflection. */
        REFLECTION
    }
}
