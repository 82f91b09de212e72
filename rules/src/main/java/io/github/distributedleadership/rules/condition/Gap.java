package io.github.distributedleadership.rules.condition;

import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.IndicatorResult;

/**
 * That two answers about one thing are far apart: the record of a condition and what people answered about it, or two
 * indicators that look at the same from two sides.
 *
 * @param condition which condition; of two indicators, that of the first
 * @param one the first: a kind of evidence, {@code RECORD}, or the id of an indicator
 * @param oneValue its value, 0 to 1; of a kind of evidence, the mean of the determined indicators that rest on it
 * @param other the other
 * @param otherValue its value
 */
public record Gap(Condition condition, String one, double oneValue, String other, double otherValue) {
    static Gap of(Condition condition, Evidence one, double oneValue, Evidence other, double otherValue) {
        return new Gap(condition, one.name(), oneValue, other.name(), otherValue);
    }

    static Gap of(IndicatorResult one, IndicatorResult other) {
        return new Gap(
                one.indicator().condition().orElseThrow(),
                one.indicator().id(),
                one.value().orElseThrow(),
                other.indicator().id(),
                other.value().orElseThrow());
    }

    /** {@return how far they are apart, above 0} */
    public double size() {
        return Math.abs(oneValue - otherValue);
    }

    /** {@return whether it is between two indicators, and not between the record and what people answered} */
    public boolean isOfIndicators() {
        return one.contains(".");
    }
}
