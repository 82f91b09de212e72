package io.github.distributedleadership.rules.panel;

import io.github.distributedleadership.core.value.Numbers;

/** Probabilities and their log odds, the same bits on every JDK. */
final class Odds {
    /** Accuracies, and sums of weights, that differ by no more are equal. */
    static final double EQUAL = 1e-12;

    private Odds() {}

    /** ln(p / (1 - p)), exactly 0 for 0.5. */
    static double log(double p) {
        return p == 0.5 ? 0 : StrictMath.log(p / (1 - p));
    }

    /** The probability whose log odds these are. */
    static double probability(double log) {
        return log >= 0 ? 1 / (1 + StrictMath.exp(-log)) : 1 - 1 / (1 + StrictMath.exp(log));
    }

    /** How far two sums of weights of that size may be apart and still count as a tie. */
    static double tie(double size) {
        return EQUAL * Math.max(1, size);
    }

    static double requireProbability(double p, String what) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException(what + " must be a probability from 0 to 1 but was " + Numbers.plain(p));
        }
        return p + 0.0;
    }

    static double clamp(double p) {
        return Math.max(Panel.CLAMP, Math.min(1 - Panel.CLAMP, p));
    }
}
