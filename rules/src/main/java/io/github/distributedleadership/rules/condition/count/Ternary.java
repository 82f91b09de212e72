package io.github.distributedleadership.rules.condition.count;

/** What the record says of a statement: that it is not so, nothing, or that it is so. */
public enum Ternary {
    NO,
    UNKNOWN,
    YES;

    public static Ternary of(boolean holds) {
        return holds ? YES : NO;
    }

    /** Both: one that is not so settles it, whatever is unknown of the other. */
    public Ternary and(Ternary other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** At least one: one that is so settles it, whatever is unknown of the other. */
    public Ternary or(Ternary other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
