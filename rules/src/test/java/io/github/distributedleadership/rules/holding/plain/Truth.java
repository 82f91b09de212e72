package io.github.distributedleadership.rules.holding.plain;

/** Yes, no, or not known. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(boolean yes) {
        return yes ? YES : NO;
    }

    Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    Truth not() {
        return this == YES ? NO : this == NO ? YES : UNKNOWN;
    }
}
