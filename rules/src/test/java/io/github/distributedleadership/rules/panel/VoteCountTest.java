package io.github.distributedleadership.rules.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many are right. */
class VoteCountTest {
    /** Without blocks, and in order. */
    private static double[] plain(double[] p) {
        double[] d = new double[p.length + 1];
        d[0] = 1;
        for (int i = 0; i < p.length; i++) {
            for (int k = i + 1; k > 0; k--) {
                d[k] = d[k] * (1 - p[i]) + d[k - 1] * p[i];
            }
            d[0] *= 1 - p[i];
        }
        return d;
    }

    @Test
    void three_alike_are_counted_as_a_binomial() {
        VoteCount votes = VoteCount.of(0.6, 0.6, 0.6);
        double[] all =
                IntStream.rangeClosed(0, 3).mapToDouble(votes::probability).toArray();
        assertThat(all).containsExactly(new double[] {0.064, 0.288, 0.432, 0.216}, within(1e-15));
        assertThat(votes.people()).isEqualTo(3);
        assertThat(votes.probability(-1)).isZero();
        assertThat(votes.probability(4)).isZero();
        assertThat(votes.atLeast(0)).isEqualTo(1);
        assertThat(votes.atLeast(4)).isZero();
    }

    @Test
    void of_nobody_nobody_is_right_and_a_coin_decides() {
        assertThat(VoteCount.of().probability(0)).isEqualTo(1);
        assertThat(VoteCount.of().majority()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(ints = {127, 128, 129, 500, 3000})
    void blocks_put_together_are_what_one_after_the_other_gives(int people) {
        double[] p = new SplittableRandom(people).doubles(people, 0, 1).toArray();
        VoteCount votes = VoteCount.of(p);
        double[] plain = plain(p);
        assertThat(votes.errorBound()).isLessThan(1e-15 * people);
        double tail = 0;
        for (int k = people; k >= 0; k--) {
            tail += plain[k];
            assertThat(votes.probability(k)).isCloseTo(plain[k], within(2 * votes.errorBound()));
            assertThat(votes.atLeast(k)).isCloseTo(tail, within(2 * votes.errorBound() + 1e-12));
        }
    }

    @Test
    void a_hundred_thousand_alike_are_a_binomial() {
        double[] p = new double[100_000];
        Arrays.fill(p, 0.502);
        VoteCount votes = VoteCount.of(p);
        assertThat(votes.errorBound()).isLessThan(1e-10);
        // the exact binomial, from its mode by ratios
        double[] binomial = new double[p.length + 1];
        int mode = 50_200;
        binomial[mode] = 1;
        double total = 1;
        for (int k = mode; k < p.length; k++) {
            binomial[k + 1] = binomial[k] * (p.length - k) / (k + 1) * (0.502 / 0.498);
            total += binomial[k + 1];
        }
        for (int k = mode; k > 0; k--) {
            binomial[k - 1] = binomial[k] * k / (p.length - k + 1) * (0.498 / 0.502);
            total += binomial[k - 1];
        }
        double majority = binomial[50_000] / 2;
        for (int k = 50_001; k <= p.length; k++) {
            majority += binomial[k];
        }
        assertThat(votes.majority()).isCloseTo(majority / total, within(1e-11));
        assertThat(votes.probability(mode)).isCloseTo(1 / total, within(1e-12));
    }

    @Test
    void certain_people_are_counted_as_certain() {
        assertThat(VoteCount.of(1, 1, 0).probability(2)).isEqualTo(1);
        double[] all = new double[1000];
        Arrays.fill(all, 1);
        assertThat(VoteCount.of(all).atLeast(1000)).isEqualTo(1);
        assertThat(VoteCount.of(all).majority()).isEqualTo(1);
    }

    @Test
    void what_is_no_probability_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VoteCount.of(0.5, -0.1))
                .withMessage("a competence must be a probability from 0 to 1 but was -0.1");
    }
}
