package io.github.distributedleadership.rules.measure.agreement;

import com.google.common.collect.ImmutableSet;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.Optional;

/**
 * From which value on a field speaks of agreement. Conventions, not laws: say which you used.
 *
 * <pre>{@code
 * AgreementCutoffs.STANDARD.isEnough(rwg, 5);            // Optional[true]: 0.83 is 0.70 or more
 * AgreementCutoffs.STANDARD.withRwg(0.9).isEnough(rwg, 5);   // Optional[false]
 * AgreementCutoffs.strength(rwg);                        // Optional[STRONG]
 * }</pre>
 *
 * <p>The usual values are known to us from memory: rwg 0.70, awg 0.60 (some ask 0.70), AD a sixth of the number of options,
 * which is 0.83 of five, and 1.17 of seven.
 *
 * @param rwg the least of {@code rwg}, {@code rwg(J)} and {@code r*wg(J)} that is enough, 0 to 1
 * @param awg the least of {@code awg} that is enough, 0 to 1
 * @param deviation below which share of the number of options {@code AD} is enough, above 0 to 1
 */
public record AgreementCutoffs(double rwg, double awg, double deviation) {
    /** The statistics of which it is usual to say how strong agreement is. */
    private static final ImmutableSet<String> SPOKEN = ImmutableSet.of(
            AgreementMeasures.RWG, AgreementMeasures.RWG_J, AgreementMeasures.R_STAR_WG_J, AgreementMeasures.AWG);

    /** 0.70, 0.60 and a sixth. */
    public static final AgreementCutoffs STANDARD = new AgreementCutoffs(0.70, 0.60, 1.0 / 6);

    /** How strong agreement is, after LeBreton and Senter (2008), from memory. */
    public enum Strength {
        /** Up to 0.30, below 0 too. */
        NONE,
        /** Above 0.30, up to 0.50. */
        WEAK,
        /** Above 0.50, up to 0.70. */
        MODERATE,
        /** Above 0.70, up to 0.90. */
        STRONG,
        /** Above 0.90. */
        VERY_STRONG
    }

    /** How much of a rating ICC(1) lays to the group, by a convention known to us from memory. */
    public enum Effect {
        /** Below 0.01, below 0 too. */
        NONE,
        /** From 0.01 on. */
        SMALL,
        /** From 0.10 on. */
        MEDIUM,
        /** From 0.25 on. */
        LARGE
    }

    /** Refuses what is no share. */
    public AgreementCutoffs {
        check("rwg", rwg, true);
        check("awg", awg, true);
        check("AD", deviation, deviation > 0);
    }

    private static void check(String what, double cutoff, boolean rest) {
        if (!(cutoff >= 0 && cutoff <= 1 && rest)) {
            throw new IllegalArgumentException("the cut-off of " + what + " must be "
                    + (what.equals("AD") ? "a share of the options above 0 and at most 1" : "from 0 to 1") + " but was "
                    + Numbers.plain(cutoff));
        }
    }

    /** {@return the same with that cut-off of rwg, rwg(J) and r*wg(J)} */
    public AgreementCutoffs withRwg(double least) {
        return new AgreementCutoffs(least, awg, deviation);
    }

    /** {@return the same with that cut-off of awg} */
    public AgreementCutoffs withAwg(double least) {
        return new AgreementCutoffs(rwg, least, deviation);
    }

    /** {@return the same with that share of the options, below which AD is enough} */
    public AgreementCutoffs withDeviation(double share) {
        return new AgreementCutoffs(rwg, awg, share);
    }

    /**
     * {@return whether that is enough to speak of agreement; empty: the statistic has no value, or is not of agreement}
     *
     * @param options how many options the scale has
     */
    public Optional<Boolean> isEnough(Measurement statistic, int options) {
        if (!statistic.isDefined()) {
            return Optional.empty();
        }
        double value = statistic.value().orElseThrow();
        return switch (statistic.measure()) {
            case AgreementMeasures.RWG, AgreementMeasures.RWG_J, AgreementMeasures.R_STAR_WG_J ->
                Optional.of(value >= rwg);
            case AgreementMeasures.AWG -> Optional.of(value >= awg);
            case AgreementMeasures.AD, AgreementMeasures.AD_MEDIAN -> Optional.of(value < deviation * options);
            default -> Optional.empty();
        };
    }

    /** {@return how strong agreement is by rwg, rwg(J), r*wg(J) or awg; empty: no value, or another statistic} */
    public static Optional<Strength> strength(Measurement statistic) {
        boolean spoken = statistic.isDefined() && SPOKEN.contains(statistic.measure());
        if (!spoken) {
            return Optional.empty();
        }
        double value = statistic.value().orElseThrow();
        return Optional.of(
                value > 0.90
                        ? Strength.VERY_STRONG
                        : value > 0.70
                                ? Strength.STRONG
                                : value > 0.50 ? Strength.MODERATE : value > 0.30 ? Strength.WEAK : Strength.NONE);
    }

    /** {@return how much the group has to do with a rating, by ICC(1); empty: no value, or another statistic} */
    public static Optional<Effect> effect(Measurement statistic) {
        if (!statistic.isDefined() || !statistic.measure().equals(IntraclassCorrelations.ICC_1)) {
            return Optional.empty();
        }
        double value = statistic.value().orElseThrow();
        return Optional.of(
                value >= 0.25
                        ? Effect.LARGE
                        : value >= 0.10 ? Effect.MEDIUM : value >= 0.01 ? Effect.SMALL : Effect.NONE);
    }
}
