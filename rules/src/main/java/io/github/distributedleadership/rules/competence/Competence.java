package io.github.distributedleadership.rules.competence;

import io.github.distributedleadership.rules.measure.Interval;
import java.util.OptionalDouble;

/**
 * How likely a member, deciding alone, picks the better of two options (our own definition).
 *
 * <p>An estimate with its interval. It is expected from the coverage of needs, and moved by the decisions on record as far
 * as they went better or worse than decisions on this responsibility do anyway. Where needs or skills are not on record,
 * anything from 0.5 to 1 is expected alike, and {@link #isExpectationKnown()} is false.
 *
 * <p>Worked example: who covers all needs is expected at 0.5 + 0.4 = 0.9, for which 4 decisions count, so a beta
 * distribution with 3.6 and 0.4; without any decision the mean is 0.9 and the interval of 90 % [0.606, 1].
 *
 * <p>It is a fact about a person, made to compare arrangements. Immutable and thread-safe; equal when all parts are equal.
 *
 * @param coverage how far the member covers the needs; empty: not on record, or nothing is needed
 * @param decisions the weight of the decisions that count: alone 1, jointly 1/n
 * @param baseRate the share of decisions on it that succeed whoever decides
 * @param mean the estimate
 * @param interval within which it lies with the probability of the parameters
 */
public record Competence(OptionalDouble coverage, double decisions, double baseRate, double mean, Interval interval) {
    /** At or below this a vote says nothing: it is a toss. */
    public static final double TOSS = 0.5;

    /** {@return whether the expectation rests on needs and skills on record} */
    public boolean isExpectationKnown() {
        return coverage.isPresent();
    }

    /**
     * {@return the same, at least 0.5} Ready policies never turn a vote round: who has decided worse than a toss raises a
     * question about the task, not a rule to do the opposite.
     */
    public Competence floored() {
        return mean >= TOSS && interval.low() >= TOSS
                ? this
                : new Competence(coverage, decisions, baseRate, Math.max(TOSS, mean), floored(interval));
    }

    /** {@return the interval with ends of at least 0.5} */
    public static Interval floored(Interval interval) {
        return interval.low() >= TOSS ? interval : Interval.of(TOSS, Math.max(TOSS, interval.high()));
    }
}
