package io.github.distributedleadership.rules.measure.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaTest {
    /** As qbeta of R 4 has it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            3.6, 0.4, 0.001, 0.22162983092161134
            3.6, 0.4, 0.05, 0.6064262537465761
            3.6, 0.4, 0.25, 0.85871821749316157
            3.6, 0.4, 0.5, 0.9571361096785419
            3.6, 0.4, 0.95, 0.99987475274966875
            3.6, 0.4, 0.999, 0.99999999291659325
            0.4, 3.6, 0.001, 7.0834067091390564e-09
            0.4, 3.6, 0.05, 0.00012524725033122733
            0.4, 3.6, 0.25, 0.0070926554260669168
            0.4, 3.6, 0.5, 0.04286389032145807
            0.4, 3.6, 0.95, 0.39357374625342367
            0.4, 3.6, 0.999, 0.77837016907838863
            2, 2, 0.001, 0.018370253858811619
            2, 2, 0.05, 0.13535036217158378
            2, 2, 0.25, 0.3263518223330697
            2, 2, 0.5, 0.5
            2, 2, 0.95, 0.8646496378284162
            2, 2, 0.999, 0.98162974614118836
            2.8, 1.2, 0.001, 0.075691011307437606
            2.8, 1.2, 0.05, 0.31058186844349739
            2.8, 1.2, 0.25, 0.56330343140461214
            2.8, 1.2, 0.5, 0.73556557606810802
            2.8, 1.2, 0.95, 0.96832108233698155
            2.8, 1.2, 0.999, 0.99881409593856441
            1, 1, 0.001, 0.001
            1, 1, 0.05, 0.050000000000000003
            1, 1, 0.25, 0.25
            1, 1, 0.5, 0.5
            1, 1, 0.95, 0.94999999999999996
            1, 1, 0.999, 0.999
            30.5, 10.25, 0.001, 0.51542806151328024
            30.5, 10.25, 0.05, 0.63125500517757804
            30.5, 10.25, 0.25, 0.70493980166853554
            30.5, 10.25, 0.5, 0.75256220756291703
            30.5, 10.25, 0.95, 0.85165928375148803
            30.5, 10.25, 0.999, 0.91539028795718469
            1000, 3, 0.001, 0.98884501464487173
            1000, 3, 0.05, 0.99373022806008238
            1000, 3, 0.25, 0.99609117128253499
            1000, 3, 0.5, 0.99733217458057266
            1000, 3, 0.95, 0.99918345865158076
            1000, 3, 0.999, 0.99980967501322759
            0.05, 0.02, 0.001, 7.3750503543979912e-50
            0.05, 0.02, 0.05, 7.0333961051921255e-16
            0.05, 0.02, 0.25, 0.063119734525905274
            0.05, 0.02, 0.5, 0.99999998336923401
            0.05, 0.02, 0.95, 1
            0.05, 0.02, 0.999, 1
            5, 200, 0.001, 0.0036536659218005178
            5, 200, 0.05, 0.0097061217786969887
            5, 200, 0.25, 0.016538588409852225
            5, 200, 0.5, 0.022859001195792428
            5, 200, 0.95, 0.044305765668550934
            5, 200, 0.999, 0.070626507353212964
            12.3, 0.7, 0.001, 0.60729136162919017
            12.3, 0.7, 0.05, 0.82198531954722898
            12.3, 0.7, 0.25, 0.92393036497658954
            12.3, 0.7, 0.5, 0.96702895452771565
            12.3, 0.7, 0.95, 0.99899955939131457
            12.3, 0.7, 0.999, 0.99999628279397912
            """)
    void quantiles_are_those_of_r(double a, double b, double probability, double expected) {
        double tolerance = Math.max(1e-13, expected * 1e-11);
        assertThat(Beta.of(a, b).quantile(probability)).isCloseTo(expected, within(tolerance));
    }

    /** As pbeta of R 4 has it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            3.6, 0.4, 1e-06, 5.0776273593744651e-23
            3.6, 0.4, 0.1, 5.3329708828477864e-05
            3.6, 0.4, 0.5, 0.02265865702459351
            3.6, 0.4, 0.9, 0.32705375683223203
            3.6, 0.4, 0.999, 0.88529547708848733
            0.4, 3.6, 1e-06, 0.007242738550889782
            0.4, 3.6, 0.1, 0.67294624316776819
            0.4, 3.6, 0.5, 0.97734134297540654
            0.4, 3.6, 0.9, 0.99994667029117146
            0.4, 3.6, 0.999, 0.99999999999679479
            2, 2, 1e-06, 2.9999980000000014e-12
            2, 2, 0.1, 0.028000000000000011
            2, 2, 0.5, 0.5
            2, 2, 0.9, 0.97199999999999998
            2, 2, 0.999, 0.99999700199999997
            30.5, 10.25, 1e-06, 3.4424030541891736e-175
            30.5, 10.25, 0.1, 4.2456972123058041e-23
            30.5, 10.25, 0.5, 0.00051668965806114819
            30.5, 10.25, 0.9, 0.99642628589660487
            30.5, 10.25, 0.999, 1
            1000, 3, 1e-06, 0
            1000, 3, 0.1, 0
            1000, 3, 0.5, 1.1724217533809648e-296
            1000, 3, 0.9, 8.9246306112958462e-43
            1000, 3, 0.999, 0.91942240963979516
            0.05, 0.02, 1e-06, 0.14342067784801876
            0.05, 0.02, 0.1, 0.25629693188627112
            0.05, 0.02, 0.5, 0.28539111908436449
            0.05, 0.02, 0.9, 0.31545411496929815
            0.05, 0.02, 0.999, 0.37689698469483468
            """)
    void probabilities_are_those_of_r(double a, double b, double x, double expected) {
        assertThat(Beta.of(a, b).below(x)).isCloseTo(expected, within(Math.max(1e-14, expected * 1e-12)));
    }

    @Test
    void of_two_equal_parameters_one_half_is_the_middle() {
        assertThat(Beta.of(1, 1).quantile(0.3)).isCloseTo(0.3, within(1e-14));
        assertThat(Beta.of(7.5, 7.5).quantile(0.5)).isCloseTo(0.5, within(1e-15));
        assertThat(Beta.of(3, 1).mean()).isEqualTo(0.75);
    }

    @Test
    void outside_zero_and_one_nothing_lies() {
        assertThat(Beta.of(2, 3).below(-1)).isZero();
        assertThat(Beta.of(2, 3).below(0)).isZero();
        assertThat(Beta.of(2, 3).below(1)).isEqualTo(1);
        assertThat(Beta.of(2, 3).below(2)).isEqualTo(1);
    }

    @Test
    void parameters_and_probabilities_out_of_range_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Beta.of(0, 1)).withMessageContaining("positive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Beta.of(1, Double.NaN))
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException().isThrownBy(() -> Beta.of(1, 1).quantile(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Beta.of(1, 1).quantile(1));
    }

    @Property
    void the_quantile_undoes_the_probability(
            @ForAll @DoubleRange(min = 0.2, max = 500) double a,
            @ForAll @DoubleRange(min = 0.2, max = 500) double b,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double probability) {
        Beta beta = Beta.of(a, b);
        double x = beta.quantile(probability);
        // above one half the digits of 1 - x are few, so the probability is looked at from there
        double back = x > 0.5 ? 1 - beta.mirrored().below(1 - x) : beta.below(x);
        double digits = x > 1 - 1e-6 ? 1e-3 : 1e-9;
        assertThat(back).isCloseTo(probability, within(digits));
    }

    @Property
    void both_tails_make_one(
            @ForAll @DoubleRange(min = 0.1, max = 300) double a,
            @ForAll @DoubleRange(min = 0.1, max = 300) double b,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double x) {
        Beta beta = Beta.of(a, b);
        assertThat(beta.below(x) + beta.mirrored().below(1 - x)).isCloseTo(1, within(1e-12));
    }

    @Test
    void the_logarithm_of_the_gamma_function_is_that_of_factorials() {
        double factorial = 1;
        for (int n = 1; n < 20; n++) {
            factorial *= n;
            assertThat(Beta.logGamma(n + 1)).isCloseTo(Math.log(factorial), within(1e-13 * (1 + Math.log(factorial))));
        }
        assertThat(Beta.logGamma(0.5)).isCloseTo(Math.log(Math.PI) / 2, within(1e-14));
    }
}
