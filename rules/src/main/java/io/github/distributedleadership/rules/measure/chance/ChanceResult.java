package io.github.distributedleadership.rules.measure.chance;

import io.github.distributedleadership.core.value.Numbers;
import java.util.OptionalDouble;

/**
 * How an observed value stands among values by chance.
 *
 * <p>Of N values by chance, ge are at least as high as the observed one, and le at most as high; values closer than a
 * billionth of their size count as equal. The p-value upwards is (1 + ge) / (1 + N): the observed value is counted among
 * those that chance could give, so that p is never 0 and a test at the level a errs in no more than a of all cases, however
 * few values are drawn. Downwards it is (1 + le) / (1 + N), and of both sides twice the smaller, at most 1.
 *
 * <p>Worked example: 999 values, of which 29 are as high or higher: p = 30 / 1000 = 0.03, with a Monte Carlo error of √(0.03 ·
 * 0.97 / 999) = 0.0054. Another seed would give a p that differs by about so much; more values make it smaller.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 *
 * @param observed the observed value
 * @param values how many values by chance there are, N; those without a value are not among them
 * @param undefined how many times chance gave no value
 * @param atLeast of the values, how many are as high as the observed one or higher, ge
 * @param atMost of the values, how many are as low as the observed one or lower, le
 * @param mean the mean of the values by chance; empty: there are none
 * @param deviation their standard deviation, with the divisor N - 1; empty: fewer than two
 * @param seed the seed of all draws
 */
public record ChanceResult(
        double observed,
        int values,
        int undefined,
        int atLeast,
        int atMost,
        OptionalDouble mean,
        OptionalDouble deviation,
        long seed) {
    private static final double ROUNDING = 1e-9;

    /** The values by chance, in the order of their runs; NaN: undefined. */
    static ChanceResult of(double observed, double[] byChance, long seed) {
        int values = 0;
        int atLeast = 0;
        int atMost = 0;
        double sum = 0;
        for (double value : byChance) {
            if (!Double.isNaN(value)) {
                double difference = value - observed;
                double negligible = ROUNDING * Math.max(Math.abs(value), Math.abs(observed));
                values++;
                sum += value;
                atLeast += difference >= -negligible ? 1 : 0;
                atMost += difference <= negligible ? 1 : 0;
            }
        }
        double mean = values == 0 ? 0 : sum / values;
        double squares = 0;
        for (double value : byChance) {
            squares += Double.isNaN(value) ? 0 : (value - mean) * (value - mean);
        }
        return new ChanceResult(
                observed,
                values,
                byChance.length - values,
                atLeast,
                atMost,
                values == 0 ? OptionalDouble.empty() : OptionalDouble.of(mean),
                values < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / (values - 1))),
                seed);
    }

    /** {@return how probable so high a value is by chance, (1 + ge) / (1 + N); above 0} */
    public double pHigh() {
        return (1.0 + atLeast) / (1.0 + values);
    }

    /** {@return how probable so low a value is by chance, (1 + le) / (1 + N); above 0} */
    public double pLow() {
        return (1.0 + atMost) / (1.0 + values);
    }

    /** {@return how probable a value so far out is by chance, twice the smaller of the two, at most 1} */
    public double pBoth() {
        return Math.min(1, 2 * Math.min(pHigh(), pLow()));
    }

    /** {@return the standard error that a p-value has because only so many values were drawn, √(p (1 - p) / N)} */
    public double monteCarloError(double p) {
        return values == 0 ? 0.5 : Math.sqrt(p * (1 - p) / values);
    }

    /** {@return such as {@code 0.4 observed; by chance 0.31 on average, as high or higher in 29 of 999}} */
    @Override
    public String toString() {
        return Numbers.plain(observed) + " observed; by chance "
                + (mean.isPresent() ? Numbers.plain(mean.getAsDouble()) + " on average, " : "")
                + "as high or higher in " + atLeast + " of " + values;
    }
}
