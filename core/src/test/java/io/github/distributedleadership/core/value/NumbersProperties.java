package io.github.distributedleadership.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NumbersProperties {
    @Property
    void any_number_reads_back(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits) + 0.0;
        assertThat(Double.compare(Double.parseDouble(Numbers.plain(number)), number))
                .isZero();
    }

    @Property
    void a_fraction_reads_back(@ForAll long bits) {
        Fraction fraction = Fraction.of((bits >>> 11) * 0x1p-53);
        assertThat(Fraction.parse(fraction.toString())).isEqualTo(fraction);
    }

    @Property
    void powers_of_two_read_back(@ForAll @IntRange(min = -1074, max = 1023) int exponent) {
        double number = Math.scalb(1.0, exponent);
        assertThat(Double.parseDouble(Numbers.plain(number))).isEqualTo(number);
    }

    @Property
    void what_people_write_is_written_as_they_write_it(
            @ForAll @IntRange(max = 99_999_999) int digits, @ForAll @IntRange(max = 12) int places) {
        BigDecimal written = BigDecimal.valueOf(digits, places).stripTrailingZeros();
        assertThat(Numbers.plain(written.doubleValue())).isEqualTo(written.toPlainString());
    }

    @Property
    void there_is_no_needless_digit(@ForAll long bits, @ForAll @IntRange(min = -30, max = 50) int exponent) {
        double number = Math.scalb(1 + (bits >>> 12) * 0x1p-52, exponent);
        BigDecimal written = new BigDecimal(Numbers.plain(number)).stripTrailingZeros();
        if (written.precision() > 1) {
            BigDecimal shorter = written.round(new MathContext(written.precision() - 1));
            assertThat(shorter.doubleValue()).isNotEqualTo(number);
        }
    }

    @Example
    void large_and_small_numbers_are_the_same_on_every_jdk() {
        written("1e23", "100000000000000000000000");
        written("2e23", "200000000000000000000000");
        written("8.41e21", "8410000000000000000000");
        written("2.98023223876953125e-8", "0.000000029802322387695312");
        written("5.6843418860808015e-14", "0.00000000000005684341886080802");
        written("2e-3", "0.002");
        written("1e300", "1.0E300");
        written("-1.5e-300", "-1.5E-300");
        written("4.9e-324", "4.9E-324");
        written("1.7976931348623157e308", "1.7976931348623157E308");
        written("NaN", "NaN");
        written("-Infinity", "-Infinity");
    }

    @Example
    void whole_numbers_have_no_point() {
        written("1200.00", "1200");
        written("-0.0", "0");
        written("1e15", "1000000000000000");
        written("-9007199254740993", "-9007199254740992");
    }

    private static void written(String number, String expected) {
        assertThat(Numbers.plain(Double.parseDouble(number))).isEqualTo(expected);
    }

    @Example
    void only_minus_zero_is_minus_zero() {
        assertThat(Numbers.isMinusZero(-0.0)).isTrue();
        assertThat(Numbers.isMinusZero(0.0)).isFalse();
        assertThat(Numbers.isMinusZero(-Double.MIN_VALUE)).isFalse();
        assertThat(Numbers.isMinusZero(Double.NaN)).isFalse();
    }
}
