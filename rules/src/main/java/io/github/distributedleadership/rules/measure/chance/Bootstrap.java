package io.github.distributedleadership.rules.measure.chance;

import io.github.distributedleadership.rules.measure.Interval;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * An interval for a number that a group gives, by drawing the group again from itself (the percentile bootstrap).
 *
 * <pre>{@code
 * double[] scores = {3.5, 4, 2.5, 4.5, 4};                 // of five people
 * Bootstrap.ofMean(scores, 0.95, ChanceOptions.STANDARD);   // Optional[[3.0, 4.2]]
 * }</pre>
 *
 * <p>As many are drawn as there are, each from all, so that some come twice and some not at all; the number is computed of
 * each such group, and the interval is from the quantile (1 - level) / 2 to the quantile (1 + level) / 2 of these numbers,
 * each lying between the two nearest values (the definition 7 of Hyndman and Fan, which R has as its standard). It takes the
 * people as a sample of those who could have been in their place. Of few people it is too narrow: of five, a nominal 95 % are
 * nearer to 85 %. Of fewer than two there is none.
 *
 * <p>The draws depend on seed and run alone, so that the result is the same bit for bit for any number of threads.
 */
public final class Bootstrap {
    private static final long PURPOSE = 200;

    private Bootstrap() {}

    /** {@return the interval of the mean; empty: fewer than two numbers} */
    public static Optional<Interval> ofMean(double[] numbers, double level, ChanceOptions options) {
        return of(
                numbers.length,
                chosen -> Arrays.stream(chosen).mapToDouble(i -> numbers[i]).sum() / chosen.length,
                level,
                options);
    }

    /**
     * {@return the interval of a number that a group gives; empty: fewer than two people}
     *
     * @param people how many people there are
     * @param statistic the number, given who was drawn, people numbered from 0; finite for every draw
     * @param level how much of chance the interval is to hold, above 0 and below 1
     * @param options how many groups to draw, from which seed
     * @throws IllegalArgumentException when the level is none, or the statistic is not finite
     */
    public static Optional<Interval> of(
            int people, ToDoubleFunction<int[]> statistic, double level, ChanceOptions options) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a level must be above 0 and below 1 but was " + level);
        }
        if (people < 2) {
            return Optional.empty();
        }
        double[] values = options.runs(PURPOSE, draws -> {
            int[] chosen = new int[people];
            Arrays.setAll(chosen, i -> draws.below(people));
            return statistic.applyAsDouble(chosen);
        });
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("the number of a group must be finite but was " + value);
            }
        }
        Arrays.sort(values);
        return Optional.of(new Interval(quantile(values, (1 - level) / 2), quantile(values, (1 + level) / 2)));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
