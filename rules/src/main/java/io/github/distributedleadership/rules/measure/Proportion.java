package io.github.distributedleadership.rules.measure;

import com.google.common.math.LongMath;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many of how many, where for some it is not known. Unknown is not no.
 *
 * <p>The units of which it is known whether they count are the denominator, those that count the numerator. The others are
 * {@code unknown}, and stand in neither; the {@linkplain #bounds() bounds} say what the share would be if all of them did
 * not count, and if all did.
 *
 * <p>Worked example, 3 of 4 known units and 1 unknown: the value is 3/4 = 0.75; the bounds are (3 + 0) / 5 = 0.6 and
 * (3 + 1) / 5 = 0.8; the unknown share is 1/5 = 0.2.
 *
 * <table>
 * <caption>Where something is missing</caption>
 * <tr><th>case</th><th>value, interval</th><th>bounds, unknown share</th></tr>
 * <tr><td>no unit at all</td><td>none</td><td>none</td></tr>
 * <tr><td>all units unknown</td><td>none</td><td>[0, 1], 1</td></tr>
 * <tr><td>no unit unknown</td><td>as defined</td><td>low = high = value, 0</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe; equal when the three counts are equal, so 1 of 2 is not 2 of 4.
 *
 * @param numerator the known units that count
 * @param denominator the known units
 * @param unknown the units of which it is not known
 */
public record Proportion(long numerator, long denominator, long unknown) {
    /** The 97.5 % quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /** Refuses negative counts, a numerator above the denominator, and more units than a long holds. */
    public Proportion {
        if (!(numerator >= 0 && numerator <= denominator)) {
            throw new IllegalArgumentException(
                    "the numerator of a proportion must be from 0 to the denominator but was " + numerator + " of "
                            + denominator);
        }
        if (unknown < 0 || LongMath.saturatedAdd(denominator, unknown) == Long.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "the unknown units of a proportion must be 0 or more, and no more than can"
                            + " be counted, but were " + unknown + " beside " + denominator);
        }
    }

    /** {@return so many of so many, nothing unknown} */
    public static Proportion of(long numerator, long denominator) {
        return new Proportion(numerator, denominator, 0);
    }

    /** {@return so many of so many known ones, beside so many unknown ones} */
    public static Proportion of(long numerator, long denominator, long unknown) {
        return new Proportion(numerator, denominator, unknown);
    }

    /** {@return known and unknown units together} */
    public long units() {
        return denominator + unknown;
    }

    /** {@return numerator / denominator, or empty where no unit is known} */
    public OptionalDouble value() {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) numerator / denominator);
    }

    /** {@return what the value could be if nothing were unknown, or empty where there are no units} */
    public Optional<Interval> bounds() {
        double units = units();
        return units == 0
                ? Optional.empty()
                : Optional.of(new Interval(numerator / units, (numerator + unknown) / units));
    }

    /** {@return unknown units / all units, or empty where there are no units} */
    public OptionalDouble unknownShare() {
        double units = units();
        return units == 0 ? OptionalDouble.empty() : OptionalDouble.of(unknown / units);
    }

    /** {@return whether there is a value, and no more than that share of the units is unknown} */
    public boolean isDetermined(double maxUnknown) {
        return denominator > 0 && unknownShare().orElse(1) <= maxUnknown;
    }

    /**
     * {@return the 95 % interval after Wilson, of the known units taken as a sample; empty where no unit is known}
     *
     * <p>With p = numerator / denominator, n = denominator and z = 1.959964, it is (p + z² / 2n ± z √(p (1 - p) / n + z² /
     * 4n²)) / (1 + z² / n). It always contains p and lies within 0 to 1, and is never a point: 0 of 5 gives [0, 0.434482].
     * Worked example: 5 of 10 gives [0.236593, 0.763407].
     */
    public Optional<Interval> wilson() {
        if (denominator == 0) {
            return Optional.empty();
        }
        double n = denominator;
        double p = numerator / n;
        double z2 = Z * Z / n;
        double middle = p + z2 / 2;
        double half = Math.sqrt(z2 * (p * ((denominator - numerator) / n) + z2 / 4));
        // at the ends the two terms are equal, and rounding must not part them
        double low = numerator == 0 ? 0 : (middle - half) / (1 + z2);
        double high = numerator == denominator ? 1 : (middle + half) / (1 + z2);
        return Optional.of(new Interval(Math.max(0, Math.min(low, p)), Math.min(1, Math.max(high, p))));
    }

    /** {@return both together, as if their units were one collection} */
    public Proportion plus(Proportion other) {
        return new Proportion(
                Math.addExact(numerator, other.numerator),
                Math.addExact(denominator, other.denominator),
                Math.addExact(unknown, other.unknown));
    }

    /** {@return such as {@code 3 of 4, 1 unknown}} */
    @Override
    public String toString() {
        return numerator + " of " + denominator + (unknown == 0 ? "" : ", " + unknown + " unknown");
    }
}
