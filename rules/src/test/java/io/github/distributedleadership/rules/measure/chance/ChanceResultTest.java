package io.github.distributedleadership.rules.measure.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ChanceResultTest {
    @Test
    void the_worked_example_comes_out() {
        double[] values = new double[999];
        Arrays.fill(values, 0, 29, 5);
        ChanceResult result = ChanceResult.of(4, values, 1);
        assertThat(result.pHigh()).isEqualTo(0.03);
        assertThat(result.pLow()).isEqualTo(0.971);
        assertThat(result.pBoth()).isEqualTo(0.06);
        assertThat(result.monteCarloError(result.pHigh())).isCloseTo(0.0054, within(5e-5));
        assertThat(result)
                .hasToString("4 observed; by chance 0.14514514514514515 on average, as high or higher in 29 of 999");
    }

    @Test
    void p_is_never_0_and_never_above_1() {
        ChanceResult highest = ChanceResult.of(9, new double[] {1, 2, 3}, 1);
        assertThat(highest.pHigh()).isEqualTo(0.25);
        assertThat(highest.pLow()).isEqualTo(1);
        assertThat(highest.pBoth()).isEqualTo(0.5);
        ChanceResult equal = ChanceResult.of(2, new double[] {2, 2 + 1e-12, 2 - 1e-12}, 1);
        assertThat(equal.pHigh()).isEqualTo(1);
        assertThat(equal.pLow()).isEqualTo(1);
        assertThat(equal.pBoth()).isEqualTo(1);
    }

    @Test
    void what_chance_leaves_undefined_is_counted_and_no_value() {
        ChanceResult result = ChanceResult.of(2, new double[] {Double.NaN, 1, Double.NaN, 4}, 1);
        assertThat(result.values()).isEqualTo(2);
        assertThat(result.undefined()).isEqualTo(2);
        assertThat(result.mean()).hasValue(2.5);
        ChanceResult none = ChanceResult.of(2, new double[] {Double.NaN}, 1);
        assertThat(none.pHigh()).isEqualTo(1);
        assertThat(none.mean()).isEmpty();
        assertThat(none.deviation()).isEmpty();
        assertThat(none.monteCarloError(1)).isEqualTo(0.5);
        assertThat(none).hasToString("2 observed; by chance as high or higher in 0 of 0");
    }

    @Test
    void to_draw_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChanceOptions.STANDARD.withValues(0))
                .withMessage("at least 1 value must be drawn but was told 0");
        assertThat(ChanceOptions.STANDARD.withSeed(7).withValues(3)).isEqualTo(new ChanceOptions(3, 7));
    }
}
