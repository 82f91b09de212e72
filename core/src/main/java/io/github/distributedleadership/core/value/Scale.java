package io.github.distributedleadership.core.value;

/**
 * The ends of a rating scale, such as 1 to 5.
 *
 * @param low the lowest answer, which stands for "not at all"
 * @param high the highest answer, above {@code low}
 */
public record Scale(double low, double high) implements Comparable<Scale> {
    /** From 1 to 5, the scale of a rating that names none. */
    public static final Scale ONE_TO_FIVE = new Scale(1, 5);

    /** Refuses a scale without length, and one whose ends or length are not finite. */
    public Scale {
        if (!(low < high && Double.isFinite(high - low))) {
            throw new IllegalArgumentException("a scale must have a low end below its high end but was "
                    + Numbers.plain(low) + " to " + Numbers.plain(high));
        }
        low = low + 0.0;
        high = high + 0.0;
    }

    /** {@return the scale of these ends} */
    public static Scale of(double low, double high) {
        return new Scale(low, high);
    }

    /** {@return whether that value can be given on this scale} */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    /** {@return where the value lies between the ends: 0 at the low end, 1 at the high one} */
    public Fraction position(double value) {
        return Fraction.of((value - low) / (high - low));
    }

    @Override
    public int compareTo(Scale other) {
        int byLow = Double.compare(low, other.low);
        return byLow != 0 ? byLow : Double.compare(high, other.high);
    }

    @Override
    public String toString() {
        return Numbers.plain(low) + " to " + Numbers.plain(high);
    }
}
