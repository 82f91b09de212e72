package io.github.distributedleadership.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fractions and scales. */
class FractionTest {
    @ParameterizedTest
    @CsvSource({
        "1.0000000000000002, 1.0000000000000002",
        "-4.9e-324, -4.9E-324",
        "2, 2",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, -Infinity"
    })
    void a_fraction_lies_from_0_to_1(double value, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(value))
                .withMessage("must be a number from 0 to 1 but was " + shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "half", "0,5", "1/2"})
    void a_text_that_is_no_number_is_no_fraction(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse(text))
                .withMessage("must be a number from 0 to 1 but was \"" + text + "\"");
    }

    @Test
    void minus_zero_is_zero() {
        assertThat(Fraction.of(-0.0)).isEqualTo(Fraction.ZERO).hasSameHashCodeAs(Fraction.ZERO);
        assertThat(Scale.of(-0.0, 1)).isEqualTo(Scale.of(0, 1));
        assertThat(Scale.of(-1, -0.0)).isEqualTo(Scale.of(-1, 0));
    }

    @Test
    void constants_are_what_they_are_called() {
        assertThat(Fraction.ZERO).hasToString("0");
        assertThat(Fraction.HALF).hasToString("0.5");
        assertThat(Fraction.ONE).hasToString("1");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 1, 5 to 1",
        "1, 1, 1 to 1",
        "0, -0.0, 0 to 0",
        "NaN, 5, NaN to 5",
        "1, NaN, 1 to NaN",
        "1, Infinity, 1 to Infinity",
        "-Infinity, 1, -Infinity to 1",
        "-1e308, 1e308, -1.0E308 to 1.0E308"
    })
    void a_scale_has_a_length(double low, double high, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scale.of(low, high))
                .withMessage("a scale must have a low end below its high end but was " + shown);
    }
}
