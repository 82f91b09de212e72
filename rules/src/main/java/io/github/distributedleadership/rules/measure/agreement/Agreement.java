package io.github.distributedleadership.rules.measure.agreement;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.rules.measure.Measurement;

/**
 * How far one group agrees on one or more items, against answers spread evenly by chance.
 *
 * <pre>{@code
 * AnswerSpread item = AnswerSpread.of(4, 4, 5, 3);
 * Agreement.of(Agreement.uniformVariance(5), item).rwgJ();   // rwg(J) = 0.6666666666666667
 * }</pre>
 *
 * <p>Here S is the mean of the variances of the items, with divisor n - 1, and U the variance of chance. Of several items
 * the statistics are those of the whole scale; of one item rwg(J) is rwg. Immutable and thread-safe.
 *
 * @param chance the variance that answers by chance would have, above 0
 * @param items the spread of the answers to each item, at least one
 */
public record Agreement(double chance, ImmutableList<AnswerSpread> items) {
    /** Refuses a chance without variance, and a group that was asked nothing. */
    public Agreement {
        if (!(chance > 0 && Double.isFinite(chance))) {
            throw new IllegalArgumentException(
                    "the variance of chance must be above 0 but was " + Numbers.plain(chance));
        }
        if (items.isEmpty()) {
            throw new IllegalArgumentException("agreement must be on at least one item");
        }
    }

    /** {@return the agreement on these items} */
    public static Agreement of(double chance, AnswerSpread... items) {
        return new Agreement(chance, ImmutableList.copyOf(items));
    }

    /**
     * {@return the variance of answers that fall on each of so many options equally often, (A² - 1) / 12} For 5 options 2,
     * for 7 options 4.
     */
    public static double uniformVariance(int options) {
        if (options < 2) {
            throw new IllegalArgumentException("a scale must have at least 2 options but was given " + options);
        }
        return ((double) options * options - 1) / 12;
    }

    /**
     * {@return the variance of answers spread evenly over the scale (our own reading of a scale)}
     *
     * <p>A scale whose ends are a whole number apart, 2 or more, is answered in whole steps: 1 to 5 has 5 options. Any other,
     * such as 0 to 1, is taken as a line without steps, of variance length² / 12; that is less, so it takes more to agree.
     */
    public static double uniformVariance(Scale scale) {
        double length = scale.high() - scale.low();
        boolean inSteps = length >= 2 && length == Math.rint(length);
        return inSteps ? ((length + 1) * (length + 1) - 1) / 12 : length * length / 12;
    }

    /**
     * {@return rwg(J): with q = 1 - min(S, U) / U over J items, J q / (J q + 1 - q)}
     *
     * <p>See {@link AgreementMeasures#rwgJ()} for source, worked example and degenerate cases.
     */
    public Measurement rwgJ() {
        if (isTooFew()) {
            return Measurement.undefined(AgreementMeasures.RWG_J, AgreementFormulas.TOO_FEW_ANSWERS);
        }
        double j = items.size();
        double q = 1 - Math.min(meanVariance(), chance) / chance;
        return Measurement.exact(AgreementMeasures.RWG_J, j * q / (j * q + 1 - q));
    }

    /**
     * {@return r*wg(J): 1 - S / U, which may be below 0}
     *
     * <p>See {@link AgreementMeasures#rStarWgJ()} for source, worked example and degenerate cases.
     */
    public Measurement rStarWgJ() {
        return isTooFew()
                ? Measurement.undefined(AgreementMeasures.R_STAR_WG_J, AgreementFormulas.TOO_FEW_ANSWERS)
                : Measurement.exact(AgreementMeasures.R_STAR_WG_J, 1 - meanVariance() / chance);
    }

    private boolean isTooFew() {
        return items.stream().anyMatch(item -> item.answers() < 2);
    }

    private double meanVariance() {
        double sum = 0;
        for (AnswerSpread item : items) {
            sum += item.variance().orElseThrow();
        }
        return sum / items.size();
    }
}
