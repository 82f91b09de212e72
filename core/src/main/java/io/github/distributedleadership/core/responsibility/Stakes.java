package io.github.distributedleadership.core.responsibility;

import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Numbers;
import java.util.Objects;

/**
 * What hangs on the proposals that a responsibility decides about, after Sah and Stiglitz (1986).
 *
 * @param prior the share of proposals that are good, before anyone looks at them
 * @param gain what accepting a good one brings, at least 0, in any unit
 * @param loss what accepting a bad one costs, at least 0, in the same unit
 */
public record Stakes(Fraction prior, double gain, double loss) {
    /** Refuses amounts below 0 and ones that are not finite. */
    public Stakes {
        Objects.requireNonNull(prior, "the prior of stakes");
        requireAmount(gain, "gain");
        requireAmount(loss, "loss");
        gain = gain + 0.0; // -0.0 would be unequal to 0.0
        loss = loss + 0.0;
    }

    /** {@return the stakes} */
    public static Stakes of(double prior, double gain, double loss) {
        return new Stakes(Fraction.of(prior), gain, loss);
    }

    private static void requireAmount(double amount, String what) {
        if (!(amount >= 0 && Double.isFinite(amount))) {
            throw new IllegalArgumentException(
                    "the " + what + " of stakes must be a number of at least 0 but was " + Numbers.plain(amount));
        }
    }
}
