package io.github.distributedleadership.rules.competence;

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
 */
public record CompetenceParameters(
        double least, double gain, double weight, double interval, OptionalDouble baseRate, double baseRateWeight) {
    /** The parameters of a question that names none. */
    public static final CompetenceParameters STANDARD =
            new CompetenceParameters(0.5, 0.4, 4, 0.9, OptionalDouble.empty(), 2);

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
        if (!(interval > 0 && interval < 1)) {
            throw new IllegalArgumentException(
                    "the probability of the interval must lie between 0 and 1 but was " + Numbers.plain(interval));
        }
        if (baseRate.isPresent() && !(baseRate.getAsDouble() > 0 && baseRate.getAsDouble() < 1)) {
            throw new IllegalArgumentException(
                    "the base rate must lie between 0 and 1 but was " + Numbers.plain(baseRate.getAsDouble()));
        }
    }

    /** {@return the same, with that base rate for everything} */
    public CompetenceParameters withBaseRate(double rate) {
        return new CompetenceParameters(least, gain, weight, interval, OptionalDouble.of(rate), baseRateWeight);
    }
}
