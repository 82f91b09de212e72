package io.github.distributedleadership.core.value;

/**
 * A number from 0 to 1 inclusive: a level of skill or trust, a weight, a share.
 *
 * <p>It has no unit. NaN and infinite numbers are refused, and -0.0 becomes 0.0, so that equal fractions print alike.
 * Arithmetic is left to {@code double}: a fraction is checked where it enters, and computed with as a number.
 *
 * @param value from 0 to 1 inclusive
 */
public record Fraction(double value) implements Comparable<Fraction> {
    /** Nothing at all. */
    public static final Fraction ZERO = new Fraction(0);
    /** One half, the weight of a responsibility of which nothing else is said. */
    public static final Fraction HALF = new Fraction(0.5);
    /** The whole. */
    public static final Fraction ONE = new Fraction(1);

    /** Refuses what lies outside 0 to 1. */
    public Fraction {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("must be a number from 0 to 1 but was " + Numbers.plain(value));
        }
        value = value + 0.0; // -0.0 would be unequal to 0.0
    }

    /** {@return the fraction of that value} */
    public static Fraction of(double value) {
        return new Fraction(value);
    }

    /** {@return the fraction that {@link #toString()} wrote} */
    public static Fraction parse(String text) {
        try {
            return new Fraction(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "must be a number from 0 to 1 but was \"" + PlainText.excerpt(text) + "\"", e);
        }
    }

    @Override
    public int compareTo(Fraction other) {
        return Double.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Numbers.plain(value);
    }
}
