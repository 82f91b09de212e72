package io.github.distributedleadership.rules.panel;

import io.github.distributedleadership.core.value.Numbers;

/**
 * A competence that is only roughly known.
 *
 * @param low the lowest it may be
 * @param value what it is most likely taken for, between the two
 * @param high the highest it may be
 */
public record CompetenceRange(double low, double value, double high) {
    /** Refuses what is no probability, and a value outside its own range. */
    public CompetenceRange {
        Odds.requireProbability(low, "the low end of a competence");
        Odds.requireProbability(value, "a competence");
        Odds.requireProbability(high, "the high end of a competence");
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("a competence must lie within its range but was " + Numbers.plain(value)
                    + " in [" + Numbers.plain(low) + ", " + Numbers.plain(high) + "]");
        }
    }

    /** {@return a competence that lies between these} */
    public static CompetenceRange of(double low, double value, double high) {
        return new CompetenceRange(low, value, high);
    }

    /** {@return a competence that is known} */
    public static CompetenceRange known(double value) {
        return new CompetenceRange(value, value, value);
    }

    /** {@return such as {@code 0.7 in [0.6, 0.8]}} */
    @Override
    public String toString() {
        return Numbers.plain(value) + " in [" + Numbers.plain(low) + ", " + Numbers.plain(high) + "]";
    }
}
