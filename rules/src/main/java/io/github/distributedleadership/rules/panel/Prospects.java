package io.github.distributedleadership.rules.panel;

import io.github.distributedleadership.core.value.Numbers;

/**
 * What can be hoped and feared of proposals.
 *
 * @param prior the share of proposals that are good, from 0 to 1
 * @param gain what accepting a good one brings, 0 or more, in any unit
 * @param loss what accepting a bad one costs, 0 or more, in the same unit
 */
public record Prospects(double prior, double gain, double loss) {
    /** Refuses a prior that is no probability, and what is less than nothing. */
    public Prospects {
        prior = Odds.requireProbability(prior, "the share of good proposals");
        gain = requireAmount(gain, "gain");
        loss = requireAmount(loss, "loss");
    }

    private static double requireAmount(double amount, String what) {
        if (!(amount >= 0 && Double.isFinite(amount))) {
            throw new IllegalArgumentException(
                    "the " + what + " must be a finite number of at least 0 but was " + Numbers.plain(amount));
        }
        return amount + 0.0;
    }

    /** {@return so many good ones, with a gain and a loss of 1} */
    public static Prospects of(double prior) {
        return new Prospects(prior, 1, 1);
    }
}
