package io.github.distributedleadership.rules.panel;

import io.github.distributedleadership.core.value.Numbers;

/**
 * What is known of the two options before anybody votes, and what it is worth to choose each of them rightly.
 *
 * <p>The first option is the better one with probability {@code alpha}. Choosing it rightly is worth {@code first},
 * choosing the other one rightly {@code second}, and choosing wrongly nothing. The best rule then decides for the first
 * option if and only if the weighted votes, + for it and - against it, and {@link #weight()} together are above 0, with
 * the weight ln(alpha / (1 - alpha)) + ln(first / second): the form after Ben-Yashar and Nitzan (1997), from memory.
 *
 * <p>Whatever lets one option be chosen is as if one more member, as competent as that, always voted for it.
 *
 * <p>Worked example: alpha = 0.2 with benefits 4 and 1 has the weight ln(0.25) + ln(4) = 0, as if nothing were known.
 *
 * @param alpha the probability that the first option is the better one, above 0 and below 1
 * @param first what it is worth to choose the first option where it is the better one, above 0
 * @param second what it is worth to choose the second option where it is the better one, above 0
 */
public record Prior(double alpha, double first, double second) {
    /** Either option is as likely, and each is worth 1. */
    public static final Prior EVEN = new Prior(0.5, 1, 1);

    /** Refuses certainty, and benefits that are none. */
    public Prior {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException(
                    "a prior must lie between 0 and 1, both excluded, but was " + Numbers.plain(alpha));
        }
        requireBenefit(first);
        requireBenefit(second);
    }

    private static void requireBenefit(double benefit) {
        if (!(benefit > 0 && Double.isFinite(benefit))) {
            throw new IllegalArgumentException(
                    "a benefit must be a finite number above 0 but was " + Numbers.plain(benefit));
        }
    }

    /** {@return that probability of the first option, with equal benefits} */
    public static Prior of(double alpha) {
        return new Prior(alpha, 1, 1);
    }

    /** {@return the same probability with these benefits} */
    public Prior withBenefits(double first, double second) {
        return new Prior(alpha, first, second);
    }

    /** {@return what speaks for the first option before anybody votes, as log odds; 0 where nothing does} */
    public double weight() {
        return Odds.log(alpha) + (first == second ? 0 : StrictMath.log(first / second));
    }

    /** {@return whether nothing speaks for either option, within 1e-12} */
    public boolean isEven() {
        return Math.abs(weight()) <= Odds.EQUAL;
    }

    /** {@return the competence of the member as which it counts: 0.5 or more, at most 1 - 1e-9} */
    double competence() {
        return Odds.clamp(Odds.probability(Math.abs(weight())));
    }
}
