package io.github.distributedleadership.rules.measure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.agreement.AgreementCutoffs.Effect;
import io.github.distributedleadership.rules.measure.agreement.AgreementCutoffs.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementCutoffsTest {
    private static final AgreementCutoffs STANDARD = AgreementCutoffs.STANDARD;

    @ParameterizedTest
    @CsvSource({
        "rwg, 0.70, true",
        "rwg, 0.699, false",
        "rwg(J), 0.7, true",
        "r*wg(J), -1, false",
        "awg, 0.6, true",
        "awg, 0.59, false",
        "AD, 0.83, true",
        "AD, 0.84, false",
        "ad-median, 0.83, true"
    })
    void each_statistic_has_its_own_cut_off(String statistic, double value, boolean enough) {
        assertThat(STANDARD.isEnough(Measurement.exact(statistic, value), 5)).contains(enough);
    }

    @Test
    void the_cut_off_of_the_deviation_grows_with_the_options() {
        Measurement apart = Measurement.exact("AD", 1.1);
        assertThat(STANDARD.isEnough(apart, 5)).contains(false);
        assertThat(STANDARD.isEnough(apart, 7)).contains(true);
    }

    @Test
    void they_are_parameters() {
        Measurement rwg = Measurement.exact("rwg", 0.83);
        assertThat(STANDARD.withRwg(0.9).isEnough(rwg, 5)).contains(false);
        assertThat(STANDARD.withAwg(0.7).isEnough(Measurement.exact("awg", 0.65), 5))
                .contains(false);
        assertThat(STANDARD.withDeviation(0.1).isEnough(Measurement.exact("AD", 0.6), 5))
                .contains(false);
        assertThat(AgreementQuestion.STANDARD
                        .withCutoffs(STANDARD.withRwg(0.9))
                        .withMinGroup(3)
                        .cutoffs()
                        .rwg())
                .isEqualTo(0.9);
    }

    @Test
    void what_has_no_value_or_is_of_something_else_is_not_called_enough() {
        assertThat(STANDARD.isEnough(Measurement.undefined("rwg", "withheld"), 5))
                .isEmpty();
        assertThat(STANDARD.isEnough(Measurement.exact("ICC(1)", 0.5), 5)).isEmpty();
        assertThat(AgreementCutoffs.strength(Measurement.undefined("rwg", "withheld")))
                .isEmpty();
        assertThat(AgreementCutoffs.strength(Measurement.exact("AD", 0.5))).isEmpty();
        assertThat(AgreementCutoffs.effect(Measurement.exact("ICC(2)", 0.5))).isEmpty();
        assertThat(AgreementCutoffs.effect(Measurement.undefined("ICC(1)", "withheld")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-2, NONE",
        "0.30, NONE",
        "0.31, WEAK",
        "0.50, WEAK",
        "0.51, MODERATE",
        "0.70, MODERATE",
        "0.71, STRONG",
        "0.90, STRONG",
        "0.91, VERY_STRONG",
        "1, VERY_STRONG"
    })
    void strength_follows_the_bands(double value, Strength strength) {
        assertThat(AgreementCutoffs.strength(Measurement.exact("r*wg(J)", value)))
                .contains(strength);
    }

    @ParameterizedTest
    @CsvSource({"-0.1, NONE", "0.009, NONE", "0.01, SMALL", "0.1, MEDIUM", "0.25, LARGE"})
    void the_part_of_the_group_has_three_sizes(double value, Effect effect) {
        assertThat(AgreementCutoffs.effect(Measurement.exact("ICC(1)", value))).contains(effect);
    }

    @Test
    void what_is_no_share_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withRwg(1.2))
                .withMessage("the cut-off of rwg must be from 0 to 1 but was 1.2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withAwg(-0.1))
                .withMessage("the cut-off of awg must be from 0 to 1 but was -0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withDeviation(0))
                .withMessage("the cut-off of AD must be a share of the options above 0 and at most 1 but was 0");
    }
}
