package io.github.distributedleadership.rules.measure.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DistributionTest {
    private static final double SIX_DIGITS = 5e-7;

    @Test
    void the_worked_example_has_the_documented_values() {
        Distribution raw = Distribution.of(15, 10, 8, 5);
        assertThat(raw.concentration().orElseThrow()).isCloseTo(0.286704, within(SIX_DIGITS));
        assertThat(raw.normalizedConcentration().orElseThrow()).isCloseTo(0.048938, within(SIX_DIGITS));
        assertThat(raw.effectiveNumber().orElseThrow()).isCloseTo(3.487923, within(SIX_DIGITS));
        assertThat(raw.entropy().orElseThrow()).isCloseTo(1.313130, within(SIX_DIGITS));
        assertThat(raw.normalizedEntropy().orElseThrow()).isCloseTo(0.947223, within(SIX_DIGITS));
        assertThat(raw.gini().orElseThrow()).isCloseTo(0.210526, within(SIX_DIGITS));
        assertThat(raw.correctedGini().orElseThrow()).isCloseTo(0.280702, within(SIX_DIGITS));
        assertThat(raw.populationVariation().orElseThrow()).isCloseTo(0.383164, within(SIX_DIGITS));
        assertThat(raw.sampleVariation().orElseThrow()).isCloseTo(0.442439, within(SIX_DIGITS));
        assertThat(raw).hasToString("4 amounts, 38 together");
    }

    @Test
    void where_nothing_is_spread_there_is_no_value() {
        for (Distribution empty : List.of(Distribution.of(), Distribution.of(0, 0), Distribution.ofFrequencies(3))) {
            assertThat(empty.concentration()).isEmpty();
            assertThat(empty.normalizedConcentration()).isEmpty();
            assertThat(empty.effectiveNumber()).isEmpty();
            assertThat(empty.entropy()).isEmpty();
            assertThat(empty.normalizedEntropy()).isEmpty();
            assertThat(empty.gini()).isEmpty();
            assertThat(empty.correctedGini()).isEmpty();
            assertThat(empty.populationVariation()).isEmpty();
            assertThat(empty.sampleVariation()).isEmpty();
        }
    }

    @Test
    void one_alone_has_all_and_is_compared_with_nobody() {
        Distribution one = Distribution.of(7);
        assertThat(one.concentration()).hasValue(1);
        assertThat(one.entropy()).hasValue(0);
        assertThat(one.gini()).hasValue(0);
        assertThat(one.normalizedConcentration()).isEmpty();
        assertThat(one.normalizedEntropy()).isEmpty();
        assertThat(one.correctedGini()).isEmpty();
        assertThat(one.sampleVariation()).isEmpty();
        assertThat(one).hasToString("1 amount, 7 together");
    }

    @Test
    void amounts_whose_squares_are_beyond_a_double_are_compared_all_the_same() {
        Distribution large = Distribution.of(3e300, 2e300, 0, 0);
        Distribution tiny = Distribution.of(3e-300, 2e-300, 0, 0);
        assertThat(large.concentration().orElseThrow()).isCloseTo(0.52, within(1e-12));
        assertThat(large.gini().orElseThrow()).isCloseTo(0.55, within(1e-12));
        assertThat(large.sampleVariation().orElseThrow()).isCloseTo(1.2, within(1e-12));
        assertThat(tiny.concentration().orElseThrow()).isCloseTo(0.52, within(1e-12));
        assertThat(Distribution.of(3, 2, 0, 0).gini()).hasValue(0.55);
    }

    @Test
    void what_is_no_amount_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.of(1, -1))
                .withMessage("an amount must be a finite number of 0 or more but was -1");
        assertThatIllegalArgumentException().isThrownBy(() -> Distribution.of(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.ofFrequencies(1, -2))
                .withMessage("an amount cannot be there less than never but was -2 times");
    }

    @Property
    void the_order_does_not_matter_and_frequencies_say_the_same(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 9) Integer> amounts, @ForAll long seed) {
        Distribution given =
                Distribution.of(amounts.stream().mapToDouble(amount -> amount).toArray());
        List<Integer> shuffled = amounts.stream().collect(Collectors.toList());
        Collections.shuffle(shuffled, new Random(seed));
        long[] frequencies = new long[10];
        amounts.forEach(amount -> frequencies[amount]++);
        for (Distribution other : List.of(
                Distribution.of(shuffled.stream().mapToDouble(amount -> amount).toArray()),
                Distribution.ofFrequencies(frequencies))) {
            assertThat(other.concentration()).isEqualTo(given.concentration());
            assertThat(other.entropy()).isEqualTo(given.entropy());
            assertThat(other.gini()).isEqualTo(given.gini());
            assertThat(other.sampleVariation()).isEqualTo(given.sampleVariation());
            assertThat(other.size()).isEqualTo(given.size());
            assertThat(other.sum()).isEqualTo(given.sum());
        }
    }

    @Property
    void to_give_from_the_richer_to_the_poorer_never_makes_it_more_unequal(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 20) Integer> amounts) {
        double[] before = amounts.stream().mapToDouble(amount -> amount).toArray();
        double[] after = before.clone();
        Arrays.sort(after);
        if (after[after.length - 1] - after[0] < 2) {
            return;
        }
        after[after.length - 1]--;
        after[0]++;
        Distribution unequal = Distribution.of(before);
        Distribution fairer = Distribution.of(after);
        assertThat(fairer.gini().orElseThrow())
                .isLessThanOrEqualTo(unequal.gini().orElseThrow() + 1e-12);
        assertThat(fairer.concentration().orElseThrow())
                .isLessThan(unequal.concentration().orElseThrow());
        assertThat(fairer.entropy().orElseThrow())
                .isGreaterThan(unequal.entropy().orElseThrow());
        assertThat(fairer.effectiveNumber().orElseThrow())
                .isGreaterThan(unequal.effectiveNumber().orElseThrow())
                .isLessThanOrEqualTo(before.length + 1e-9);
    }
}
