package io.github.distributedleadership.rules.competence;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.value.Numbers;
import java.util.OptionalDouble;

/**
 * What competence is made of; all of it is our own.
 *
 * @param least the mean expected of one who covers none of the needs, from 0.5 on
 * @param gain how much more is expected of one who covers all of them; together at most 1
 * @param weight how many decisions the expectation counts for, above 0
 * @param interval the probability that the interval holds, between 0 and 1
 * @param baseRate the share of decisions that succeed whoever decides; empty: from the decisions on each responsibility
 * @param baseRateWeight how many decisions of base rate one half are added before that share is taken, above 0
 * @param doubt by what share of it the gain could be thought to be less or more, from 0 below 1; a verdict that the borders of
 *     that turn is not given
 */
public record CompetenceParameters(
        double least,
        double gain,
        double weight,
        double interval,
        OptionalDouble baseRate,
        double baseRateWeight,
        double doubt) {
    /** The parameters of a question that names none. */
    public static final CompetenceParameters STANDARD =
            new CompetenceParameters(0.5, 0.4, 4, 0.9, OptionalDouble.empty(), 2, 0.125);

    /** Nobody is expected to be certain, whatever is thought of coverage. */
    private static final double CERTAIN = 0.99;

    /** Refuses parameters outside their ranges. */
    public CompetenceParameters {
        if (!(least >= 0.5 && gain >= 0 && least + gain < 1)) {
            throw new IllegalArgumentException(
                    "the expected competence must begin at 0.5 or more and stay below 1 but went from "
                            + Numbers.plain(least) + " by " + Numbers.plain(gain));
        }
        if (!(weight > 0 && baseRateWeight > 0 && Double.isFinite(weight) && Double.isFinite(baseRateWeight))) {
            throw new IllegalArgumentException("weights must be positive numbers but were " + Numbers.plain(weight)
                    + " and " + Numbers.plain(baseRateWeight));
        }
        if (!(doubt >= 0 && doubt < 1)) {
            throw new IllegalArgumentException(
                    "the doubt about what coverage gains must be from 0 below 1 but was " + Numbers.plain(doubt));
        }
        if (!(interval > 0 && interval < 1)) {
            throw new IllegalArgumentException(
                    "the probability of the interval must lie between 0 and 1 but was " + Numbers.plain(interval));
        }
        if (baseRate.isPresent() && !(baseRate.getAsDouble() > 0 && baseRate.getAsDouble() < 1)) {
            throw new IllegalArgumentException(
                    "the base rate must lie between 0 and 1 but was " + Numbers.plain(baseRate.getAsDouble()));
        }
    }

    /** {@return the same, where who covers all needs is expected so much better than who covers none} */
    public CompetenceParameters withGain(double more) {
        return new CompetenceParameters(least, more, weight, interval, baseRate, baseRateWeight, doubt);
    }

    /** {@return the same, where what is expected counts for so many decisions} */
    public CompetenceParameters withWeight(double decisions) {
        return new CompetenceParameters(least, gain, decisions, interval, baseRate, baseRateWeight, doubt);
    }

    /** {@return what coverage could be thought to gain at the least and at the most} */
    public ImmutableList<Double> gains() {
        double most = CERTAIN * (1 - least);
        return ImmutableList.of((1 - doubt) * gain, Math.max(gain, Math.min((1 + doubt) * gain, most)));
    }

    /** {@return for how many decisions the expectation could be thought to count at the least and at the most: half, and twice, where there is doubt} */
    public ImmutableList<Double> weights() {
        return doubt == 0 ? ImmutableList.of(weight) : ImmutableList.of(weight / 2, weight * 2);
    }

    /** {@return the same, with that doubt about what coverage gains} */
    public CompetenceParameters withDoubt(double share) {
        return new CompetenceParameters(least, gain, weight, interval, baseRate, baseRateWeight, share);
    }

    /**
     * {@return these at the borders of what is expected before any decision: the least and the most that coverage gains, each
     * with the least and the most for which that counts}
     */
    public ImmutableList<CompetenceParameters> borders() {
        return gains().stream()
                .flatMap(more ->
                        weights().stream().map(decisions -> withGain(more).withWeight(decisions)))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the same, with that base rate for everything} */
    public CompetenceParameters withBaseRate(double rate) {
        return new CompetenceParameters(least, gain, weight, interval, OptionalDouble.of(rate), baseRateWeight, doubt);
    }
}
