package io.github.distributedleadership.rules.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvenSplitTest {
    @ParameterizedTest
    @CsvSource({
        "6, 0, 0.03125",
        "5, 1, 0.21875",
        "5, 0, 0.0625",
        "7, 0, 0.015625",
        "7, 1, 0.0703125",
        "8, 1, 0.0390625",
        "9, 1, 0.021484375",
        "12, 0, 0.00048828125",
        "1, 0, 1",
        "3, 3, 1",
        "4, 3, 1"
    })
    void two_people_split_so_many_decisions_by_chance(int one, int other, double probability) {
        assertThat(EvenSplit.pValue(one + other, 2, (long) one * one + (long) other * other))
                .isCloseTo(probability, within(1e-12));
    }

    @Test
    void five_by_one_of_three_people_is_improbable() {
        // three ways that one does all, of 3^5 = 243
        assertThat(EvenSplit.pValue(5, 3, 25)).isCloseTo(3 / 243.0, within(1e-12));
    }

    @Test
    void anything_is_at_least_as_uneven_as_nothing() {
        assertThat(EvenSplit.pValue(7, 4, 0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void nothing_is_more_uneven_than_all_by_one() {
        assertThat(EvenSplit.pValue(7, 4, 50)).isZero();
    }

    @Test
    void more_people_who_decide_do_not_upset_a_split_over_two() {
        // eighteen, one and one: 18² + 1 + 1 = 326; two people reach that from 18 and 2 on
        double tail = 2 * (1 + 20 + 190) / Math.pow(2, 20);
        assertThat(EvenSplit.pValue(20, 2, 326)).isCloseTo(tail, within(1e-12));
    }

    @Test
    void many_acts_are_bounded_from_above() {
        // beyond 500 acts the bound: two times the chance that a given one has at least 600² / 600 of 600
        assertThat(EvenSplit.pValue(600, 2, 600L * 600L)).isCloseTo(2 * Math.pow(2, -600), within(1e-170));
        assertThat(EvenSplit.pValue(600, 2, 2 * 300L * 300L)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {310, 320, 330, 350, 400, 500})
    void the_bound_is_never_below_the_exact_value(int most) {
        double exact = 2 * binomialTail(600, most);
        long observed = (long) most * most + (600L - most) * (600L - most);
        assertThat(EvenSplit.pValue(600, 2, observed)).isGreaterThanOrEqualTo(exact * (1 - 1e-9));
    }

    private static double binomialTail(int n, int atLeast) {
        BigInteger ways = BigInteger.ZERO;
        BigInteger choose = BigInteger.ONE;
        for (int k = 0; k <= n; k++) {
            ways = k >= atLeast ? ways.add(choose) : ways;
            choose = choose.multiply(BigInteger.valueOf(n - k)).divide(BigInteger.valueOf(k + 1));
        }
        return new BigDecimal(ways)
                .divide(new BigDecimal(BigInteger.TWO.pow(n)), MathContext.DECIMAL64)
                .doubleValue();
    }

    @Test
    void many_people_are_answered_quickly_and_between_zero_and_one() {
        assertThat(EvenSplit.pValue(400, 50, 4000)).isBetween(0.0, 1.0);
        assertThat(EvenSplit.pValue(400, 50, 400L * 400L)).isCloseTo(0, within(1e-300));
    }
}
