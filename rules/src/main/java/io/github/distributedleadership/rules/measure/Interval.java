package io.github.distributedleadership.rules.measure;

import io.github.distributedleadership.core.value.Numbers;

/**
 * All numbers from a low one to a high one, both included.
 *
 * @param low the lowest; may be minus infinity
 * @param high the highest, not below it; may be infinity
 */
public record Interval(double low, double high) {
    /** From 0 to 1, where shares and probabilities lie. */
    public static final Interval UNIT = new Interval(0, 1);

    /** Refuses a low end above the high end, and what is no number. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("the low end of an interval must not be above the high end but was "
                    + Numbers.plain(low) + ", with " + Numbers.plain(high));
        }
        low = low + 0.0; // -0.0 would be unequal to 0.0
        high = high + 0.0;
    }

    /** {@return the interval from the one to the other} */
    public static Interval of(double low, double high) {
        return new Interval(low, high);
    }

    /** {@return the interval from a number upwards without end} */
    public static Interval atLeast(double low) {
        return new Interval(low, Double.POSITIVE_INFINITY);
    }

    /** {@return whether the number lies in it; never for what is no number} */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** {@return high minus low} */
    public double width() {
        return high - low;
    }

    /** {@return such as {@code [0, 1]}} */
    @Override
    public String toString() {
        return "[" + Numbers.plain(low) + ", " + Numbers.plain(high) + "]";
    }
}
