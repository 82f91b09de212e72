package io.github.distributedleadership.rules.holding.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that the definition gives of itself. */
class NumbersTest {
    private static final Predicate<int[]> SPREAD =
            record -> OperatingCharacteristics.classOf(record) == PlainRecord.SPREAD;

    private static final Predicate<int[]> IN_NAME_ONLY = OperatingCharacteristics::isInNameOnly;

    private static int[] repeated(int n, int... pattern) {
        int[] record = new int[n];
        for (int i = 0; i < n; i++) {
            record[i] = pattern[i % pattern.length];
        }
        return record;
    }

    /** {@return the probability of that answer when each of n decisions is made by the first of two with probability p} */
    private static double ofTwo(int n, double p, Predicate<int[]> answer) {
        double sum = 0;
        for (int first = 0; first <= n; first++) {
            double each = Math.pow(p, first) * Math.pow(1 - p, n - first);
            for (int runs = 1; runs <= n; runs++) {
                double ways = Runs.ways(first, n - first, runs).doubleValue();
                if (ways > 0 && answer.test(recordOf(first, n - first, runs))) {
                    sum += ways * each;
                }
            }
        }
        return sum;
    }

    /** One record of that many by the first and by the second in that many runs: the answer depends on nothing else. */
    private static int[] recordOf(int first, int second, int runs) {
        int start = first >= second ? 1 : 2;
        int[] left = {0, first, second};
        int[] record = new int[first + second];
        int at = 0;
        for (int run = 1; run <= runs; run++) {
            int who = run % 2 == 1 ? start : 3 - start;
            boolean isHisLast = run + 2 > runs;
            int length = isHisLast ? left[who] : 1;
            Arrays.fill(record, at, at + length, who);
            left[who] -= length;
            at += length;
        }
        return record;
    }

    @ParameterizedTest(name = "{0} of the first")
    @CsvSource({
        "0.5, .1582, .6191, .9900, .0020, .0004, .0000",
        "0.6, .1290, .4659, .8851, .0062, .0032, .0007",
        "0.7, .0662, .1804, .3987, .0283, .0319, .0388",
        "0.8, .0170, .0244, .0266, .1074, .1859, .4345",
        "0.9, .0010, .0003, .0000, .3487, .6199, .9723",
        "1.0, .0000, .0000, .0000, 1,     1,     1"
    })
    void of_two_who_decide_singly_and_independently(
            double p, double spread10, double spread20, double spread50, double name10, double name20, double name50) {
        assertThat(ofTwo(10, p, SPREAD)).isCloseTo(spread10, within(0.0001));
        assertThat(ofTwo(20, p, SPREAD)).isCloseTo(spread20, within(0.0001));
        assertThat(ofTwo(50, p, SPREAD)).isCloseTo(spread50, within(0.0001));
        assertThat(ofTwo(10, p, IN_NAME_ONLY)).isCloseTo(name10, within(0.0001));
        assertThat(ofTwo(20, p, IN_NAME_ONLY)).isCloseTo(name20, within(0.0001));
        assertThat(ofTwo(50, p, IN_NAME_ONLY)).isCloseTo(name50, within(0.0001));
    }

    /** What the definition says was simulated; the exact numbers above lie within what some thousand draws allow. */
    @ParameterizedTest(name = "{0} of the first")
    @CsvSource({
        "0.5, .15, .61, .99,   0,   0,   0",
        "0.6, .13, .47, .87, .01,   0,   0",
        "0.7, .07, .19, .40, .03, .03, .04",
        "0.8, .02, .03, .03, .10, .18, .44",
        "0.9,   0,   0,   0, .33, .62, .97",
        "1.0,   0,   0,   0,   1,   1,   1"
    })
    void the_simulated_numbers_are_near_the_exact_ones(
            double p, double spread10, double spread20, double spread50, double name10, double name20, double name50) {
        assertThat(ofTwo(10, p, SPREAD)).isCloseTo(spread10, within(0.02));
        assertThat(ofTwo(20, p, SPREAD)).isCloseTo(spread20, within(0.02));
        assertThat(ofTwo(50, p, SPREAD)).isCloseTo(spread50, within(0.02));
        assertThat(ofTwo(10, p, IN_NAME_ONLY)).isCloseTo(name10, within(0.02));
        assertThat(ofTwo(20, p, IN_NAME_ONLY)).isCloseTo(name20, within(0.02));
        assertThat(ofTwo(50, p, IN_NAME_ONLY)).isCloseTo(name50, within(0.02));
    }

    @Test
    void the_enumeration_counts_every_record_once() {
        assertThat(ofTwo(10, 0.7, record -> true)).isCloseTo(1, within(1e-12));
        double[] byHand = new double[1];
        for (int bits = 0; bits < 1024; bits++) {
            int[] record = new int[10];
            for (int i = 0; i < 10; i++) {
                record[i] = (bits >>> i & 1) == 1 ? 1 : 2;
            }
            if (SPREAD.test(record)) {
                byHand[0] += Math.pow(0.7, Integer.bitCount(bits)) * Math.pow(0.3, 10 - Integer.bitCount(bits));
            }
        }
        assertThat(ofTwo(10, 0.7, SPREAD)).isCloseTo(byHand[0], within(1e-12));
    }

    @Test
    void of_three_even_ones_who_make_ten() {
        int all = 59_049;
        int spread = 0;
        int inNameOnly = 0;
        for (int code = 0; code < all; code++) {
            int[] record = new int[10];
            for (int rest = code, i = 0; i < 10; i++, rest /= 3) {
                record[i] = 1 << rest % 3;
            }
            spread += SPREAD.test(record) ? 1 : 0;
            inNameOnly += IN_NAME_ONLY.test(record) ? 1 : 0;
        }
        assertThat((double) spread / all).isCloseTo(0.5385, within(0.0001));
        assertThat((double) spread / all).isCloseTo(0.56, within(0.03));
        assertThat((double) inNameOnly / all).isCloseTo(0.0001, within(0.0001));
    }

    @ParameterizedTest(name = "{0} decisions")
    @CsvSource({"20, .96", "50, 1"})
    void of_three_even_ones_who_make_more(int n, double expected) {
        Random random = new Random(4);
        int repetitions = 5_000;
        int spread = 0;
        for (int i = 0; i < repetitions; i++) {
            int[] record = random.ints(n, 0, 3).map(who -> 1 << who).toArray();
            spread += SPREAD.test(record) ? 1 : 0;
        }
        assertThat((double) spread / repetitions).isCloseTo(expected, within(0.01));
    }

    @Test
    void the_worst_false_in_name_only_of_70_to_30_is_at_six() {
        double worst = 0;
        int at = 0;
        for (int n = 1; n <= 60; n++) {
            double probability = ofTwo(n, 0.7, IN_NAME_ONLY);
            if (probability > worst) {
                worst = probability;
                at = n;
            }
        }
        assertThat(at).isEqualTo(6);
        assertThat(worst).isCloseTo(0.12, within(0.005));
    }

    @Test
    void in_name_only_from_six_by_the_same_one() {
        assertThat(OperatingCharacteristics.isInNameOnly(repeated(5, 1))).isFalse();
        assertThat(OperatingCharacteristics.isInNameOnly(repeated(6, 1))).isTrue();
    }

    @Test
    void two_holders_are_concentrated_from_eight_and_shared_from_ten() {
        assertThat(OperatingCharacteristics.classOf(repeated(7, 1))).isEqualTo(PlainRecord.UNCLEAR);
        assertThat(OperatingCharacteristics.classOf(repeated(8, 1))).isEqualTo(PlainRecord.CONCENTRATED);
        for (int n = 5; n < 10; n++) {
            for (int bits = 0; bits < 1 << n; bits++) {
                int[] record = new int[n];
                for (int i = 0; i < n; i++) {
                    record[i] = (bits >>> i & 1) + 1;
                }
                assertThat(OperatingCharacteristics.classOf(record)).isNotEqualTo(PlainRecord.SPREAD);
            }
        }
        assertThat(OperatingCharacteristics.classOf(repeated(10, 1, 2))).isEqualTo(PlainRecord.SPREAD);
    }

    @Test
    void three_who_share_evenly_are_spread_from_six() {
        assertThat(OperatingCharacteristics.classOf(repeated(5, 1, 2, 4))).isEqualTo(PlainRecord.UNCLEAR);
        assertThat(OperatingCharacteristics.classOf(repeated(6, 1, 2, 4))).isEqualTo(PlainRecord.SPREAD);
    }
}
