package io.github.distributedleadership.core.value;

/**
 * An answer on a scale.
 *
 * @param value the answer, within the scale
 * @param scale the scale it was given on
 */
public record Rating(double value, Scale scale) {
    /** Refuses a value outside its scale, NaN included. */
    public Rating {
        if (!scale.contains(value)) {
            throw new IllegalArgumentException(
                    "a rating must lie on its scale from " + scale + " but was " + Numbers.plain(value));
        }
        value = value + 0.0;
    }

    /** {@return the rating} */
    public static Rating of(double value, Scale scale) {
        return new Rating(value, scale);
    }

    /** {@return the place of the rating on its scale: (value - low) / (high - low)} */
    public Fraction position() {
        return scale.position(value);
    }

    @Override
    public String toString() {
        return Numbers.plain(value) + " on " + scale;
    }
}
