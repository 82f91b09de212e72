package io.github.distributedleadership.rules.measure.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.rules.measure.Interval;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final ChanceOptions MANY = ChanceOptions.STANDARD.withValues(20_000);

    @Test
    void of_two_people_the_interval_is_from_one_to_the_other() {
        // each mean of 1, 2 and 3 with probabilities 1/4, 1/2, 1/4
        assertThat(Bootstrap.ofMean(new double[] {1, 3}, 0.95, MANY)).contains(new Interval(1, 3));
        assertThat(Bootstrap.ofMean(new double[] {1, 3}, 0.4, MANY)).contains(new Interval(2, 2));
    }

    @Test
    void of_many_it_is_near_that_of_the_normal_distribution() {
        double[] numbers = new double[200];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i % 2;
        }
        Interval interval = Bootstrap.ofMean(numbers, 0.95, MANY).orElseThrow();
        double half = 1.96 * 0.5 / Math.sqrt(200);
        assertThat(interval.low()).isCloseTo(0.5 - half, within(0.006));
        assertThat(interval.high()).isCloseTo(0.5 + half, within(0.006));
    }

    @Test
    void fewer_than_two_have_none_and_equal_ones_a_point() {
        assertThat(Bootstrap.ofMean(new double[] {4}, 0.95, MANY)).isEmpty();
        assertThat(Bootstrap.ofMean(new double[0], 0.95, MANY)).isEmpty();
        assertThat(Bootstrap.ofMean(new double[] {4, 4, 4}, 0.95, MANY)).contains(new Interval(4, 4));
    }

    @Test
    void the_same_bits_come_from_any_number_of_threads() throws ExecutionException, InterruptedException {
        double[] numbers = {0.1, 0.7, 0.35, 0.2, 0.9, 0.55};
        Optional<Interval> here = Bootstrap.ofMean(numbers, 0.9, ChanceOptions.STANDARD);
        for (int threads : new int[] {1, 5}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(pool.submit(() -> Bootstrap.ofMean(numbers, 0.9, ChanceOptions.STANDARD))
                                .get())
                        .isEqualTo(here);
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bootstrap.ofMean(new double[] {1, 2}, 1, MANY))
                .withMessage("a level must be above 0 and below 1 but was 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bootstrap.ofMean(new double[] {1, Double.NaN}, 0.9, MANY))
                .withMessage("the number of a group must be finite but was NaN");
    }
}
