package io.github.distributedleadership.rules.measure.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawsTest {
    @Test
    void the_same_seed_purpose_and_run_draw_the_same_on_every_jdk() {
        assertThat(new Draws(1, 2, 3).bits()).isEqualTo(new Draws(1, 2, 3).bits());
        Draws draws = new Draws(42, 0, 0);
        assertThat(new long[] {draws.bits(), draws.bits()})
                .isEqualTo(new long[] {6972609179287098047L, -6960687478371524509L});
    }

    @Test
    void seeds_purposes_and_runs_draw_apart() {
        Set<Long> drawn = new HashSet<>();
        for (long seed = -3; seed < 3; seed++) {
            for (long purpose = 0; purpose < 5; purpose++) {
                for (long run = 0; run < 200; run++) {
                    Draws draws = new Draws(seed, purpose, run);
                    for (int i = 0; i < 20; i++) {
                        drawn.add(draws.bits());
                    }
                }
            }
        }
        assertThat(drawn).hasSize(6 * 5 * 200 * 20);
    }

    @Test
    void each_number_below_a_bound_is_drawn_equally_often() {
        int[] counts = new int[7];
        for (int run = 0; run < 700; run++) {
            Draws draws = new Draws(7, 1, run);
            for (int i = 0; i < 100; i++) {
                counts[draws.below(7)]++;
            }
        }
        double chi = Arrays.stream(counts)
                .mapToDouble(n -> (n - 10_000.0) * (n - 10_000.0) / 10_000)
                .sum();
        assertThat(chi).as("chi-squared with 6 degrees of freedom, 0.001").isLessThan(22.5);
    }

    @Test
    void large_bounds_are_not_skewed() {
        long bound = Long.MAX_VALUE / 3 * 2;
        int low = 0;
        Draws draws = new Draws(1, 1, 1);
        for (int i = 0; i < 20_000; i++) {
            long drawn = draws.below(bound);
            assertThat(drawn).isBetween(0L, bound - 1);
            low += drawn < bound / 2 ? 1 : 0;
        }
        assertThat(low / 20_000.0).isCloseTo(0.5, within(0.0115));
    }

    @Test
    void every_order_of_three_is_equally_probable() {
        int[] counts = new int[6];
        for (int run = 0; run < 60_000; run++) {
            int[] order = {0, 1, 2};
            new Draws(3, 9, run).shuffle(order, 3);
            counts[order[0] * 2 + (order[1] > order[2] ? 1 : 0)]++;
        }
        double chi = Arrays.stream(counts)
                .mapToDouble(n -> (n - 10_000.0) * (n - 10_000.0) / 10_000)
                .sum();
        assertThat(chi).as("chi-squared with 5 degrees of freedom, 0.001").isLessThan(20.5);
    }

    @Test
    void a_choice_gives_each_number_once_and_each_pair_equally_often() {
        int[] pairs = new int[25];
        for (int run = 0; run < 20_000; run++) {
            Choice choice = new Choice(5, new Draws(5, 5, run));
            boolean[] seen = new boolean[5];
            int first = (int) choice.next();
            int second = (int) choice.next();
            pairs[first * 5 + second]++;
            seen[first] = true;
            seen[second] = true;
            for (int i = 0; i < 3; i++) {
                seen[(int) choice.next()] = true;
            }
            assertThat(seen).containsOnly(true);
        }
        double chi = 0;
        for (int cell = 0; cell < 25; cell++) {
            chi += cell % 6 == 0 ? pairs[cell] : (pairs[cell] - 1000.0) * (pairs[cell] - 1000.0) / 1000;
        }
        assertThat(chi).as("chi-squared with 19 degrees of freedom, 0.001").isLessThan(43.8);
    }
}
