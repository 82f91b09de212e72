package io.github.distributedleadership.rules.condition.count;

/** What the record says of a statement: that it is not so, nothing, or that it is so. */
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** Both: one that is not so settles it, whatever is unknown of the other. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** At least one: one that is so settles it, whatever is unknown of the other. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
