package io.github.distributedleadership.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    @Test
    void the_worked_example_of_the_documentation_holds() {
        Proportion proportion = Proportion.of(3, 4, 1);
        assertThat(proportion.value()).hasValue(0.75);
        assertThat(proportion.bounds()).contains(Interval.of(0.6, 0.8));
        assertThat(proportion.unknownShare()).hasValue(0.2);
        assertThat(proportion.units()).isEqualTo(5);
        assertThat(proportion).hasToString("3 of 4, 1 unknown");
    }

    @Test
    void with_nothing_unknown_the_bounds_are_the_value() {
        assertThat(Proportion.of(1, 4).bounds()).contains(Interval.of(0.25, 0.25));
        assertThat(Proportion.of(1, 4).unknownShare()).hasValue(0);
        assertThat(Proportion.of(1, 4)).hasToString("1 of 4");
    }

    @Test
    void with_everything_unknown_there_is_no_value_but_bounds() {
        Proportion proportion = Proportion.of(0, 0, 7);
        assertThat(proportion.value()).isEmpty();
        assertThat(proportion.wilson()).isEmpty();
        assertThat(proportion.bounds()).contains(Interval.UNIT);
        assertThat(proportion.unknownShare()).hasValue(1);
    }

    @Test
    void of_no_units_nothing_can_be_said() {
        Proportion proportion = Proportion.of(0, 0);
        assertThat(proportion.value()).isEmpty();
        assertThat(proportion.wilson()).isEmpty();
        assertThat(proportion.bounds()).isEmpty();
        assertThat(proportion.unknownShare()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3,4,1,true", "3,4,2,false", "0,4,0,true", "0,0,0,false", "0,0,1,false"})
    void it_is_determined_unless_too_much_is_unknown(long numerator, long denominator, long unknown, boolean is) {
        assertThat(Proportion.of(numerator, denominator, unknown).isDetermined(0.2))
                .isEqualTo(is);
    }

    // Wilson (1927) without continuity correction, to six digits
    @ParameterizedTest
    @CsvSource({
        "5, 10, 0.236593, 0.763407",
        "0, 5, 0, 0.434482",
        "5, 5, 0.565518, 1",
        "1, 1, 0.206549, 1",
        "0, 1, 0, 0.793451",
        "81, 263, 0.255289, 0.366210",
        "1, 29, 0.006113, 0.171755"
    })
    void the_interval_is_the_known_one(long numerator, long denominator, double low, double high) {
        Interval interval = Proportion.of(numerator, denominator).wilson().orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(1e-6));
        assertThat(interval.high()).isCloseTo(high, within(1e-6));
    }

    @Test
    void none_and_all_reach_the_very_ends() {
        assertThat(Proportion.of(0, 7).wilson().orElseThrow().low()).isEqualTo(0);
        assertThat(Proportion.of(7, 7).wilson().orElseThrow().high()).isEqualTo(1);
        assertThat(Proportion.of(1L << 60, 1L << 60).wilson().orElseThrow().contains(1))
                .isTrue();
    }

    @Test
    void the_unknown_do_not_narrow_the_interval() {
        assertThat(Proportion.of(5, 10, 100).wilson())
                .isEqualTo(Proportion.of(5, 10).wilson());
    }

    @Test
    void two_collections_add_up() {
        assertThat(Proportion.of(1, 2, 3).plus(Proportion.of(4, 5, 6))).isEqualTo(Proportion.of(5, 7, 9));
        Proportion huge = Proportion.of(0, Long.MAX_VALUE - 1);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> huge.plus(huge));
    }

    @Test
    void counts_that_cannot_be_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proportion.of(5, 4))
                .withMessage("the numerator of a proportion must be from 0 to the denominator but was 5 of 4");
        assertThatIllegalArgumentException().isThrownBy(() -> Proportion.of(-1, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Proportion.of(0, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proportion.of(1, 4, -1))
                .withMessageStartingWith("the unknown units of a proportion must be 0 or more");
        assertThatIllegalArgumentException().isThrownBy(() -> Proportion.of(1, Long.MAX_VALUE, 1));
    }

    @Test
    void proportions_are_equal_by_their_counts_not_their_value() {
        assertThat(Proportion.of(1, 2)).isEqualTo(Proportion.of(1, 2, 0)).hasSameHashCodeAs(Proportion.of(1, 2));
        assertThat(Proportion.of(1, 2)).isNotEqualTo(Proportion.of(2, 4));
    }
}
