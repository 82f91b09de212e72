package io.github.distributedleadership.core.responsibility;

import io.github.distributedleadership.core.value.PlainText;
import java.util.Objects;

/**
 * The decision or reflection in which a holding was agreed.
 *
 * @param kind which of the two
 * @param id its id
 */
public record AgreedIn(Kind kind, String id) implements Comparable<AgreedIn> {
    /** Checks the id. */
    public AgreedIn {
        Objects.requireNonNull(kind, "what kind of record a holding was agreed in");
        id = PlainText.identifier(id, "the id of a " + (kind == Kind.DECISION ? "decision" : "reflection"));
    }

    @Override
    public int compareTo(AgreedIn other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    /** What kind of record it is. */
    public enum Kind {
        /** A decision. */
        DECISION,
        /** A reflection. */
        REFLECTION
    }
}
