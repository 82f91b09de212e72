package io.github.distributedleadership.rules.condition;

/** What the record says of a statement: that it is not so, nothing, or that it is so. */
enum Truth {
    NO,
    UNKNOWN,
    YES;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** Both: one that is not so settles it, whatever is unknown of the other. */
    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** At least one: one that is so settles it, whatever is unknown of the other. */
    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
