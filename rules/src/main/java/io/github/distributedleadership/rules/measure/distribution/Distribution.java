package io.github.distributedleadership.rules.measure.distribution;

import io.github.distributedleadership.core.value.Numbers;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How evenly an amount is spread over so many: of whom is how much leadership expected, who led for how long.
 *
 * <pre>{@code
 * Distribution looks = Distribution.of(3, 2, 0, 0);    // how many look to each of four
 * looks.concentration();                               // OptionalDouble[0.52]
 * looks.effectiveNumber();                             // OptionalDouble[1.923...]: as if so many were looked to equally
 * }</pre>
 *
 * <p>With p the shares of the n amounts x in their sum. All values are empty where the sum is 0, for then there are no shares.
 * They do not depend on the order of the amounts, to the last bit.
 *
 * <p>Do not make shares of raw ratings from 1 to 5: since nobody can be rated below 1, they never look concentrated. Take how far
 * ratings are above the low end, or who was named at all.
 *
 * <p>The formulas are standard; to use them for leadership is our own. Immutable and thread-safe.
 */
public final class Distribution {
    /** The different amounts, ascending, and how often each is there. */
    private final double[] amounts;

    private final long[] counts;
    private final long size;
    private final double sum;

    private Distribution(double[] amounts, long[] counts) {
        this.amounts = amounts;
        this.counts = counts;
        long all = 0;
        double total = 0;
        for (int i = 0; i < amounts.length; i++) {
            all += counts[i];
            total += counts[i] * amounts[i];
        }
        size = all;
        sum = total;
    }

    /**
     * {@return the distribution of these amounts}
     *
     * @throws IllegalArgumentException when an amount is negative or not finite
     */
    public static Distribution of(double... amounts) {
        double[] sorted = amounts.clone();
        for (int i = 0; i < sorted.length; i++) {
            if (!(sorted[i] >= 0 && sorted[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "an amount must be a finite number of 0 or more but was " + Numbers.plain(sorted[i]));
            }
            sorted[i] += 0.0; // -0.0 would be another amount than 0.0
        }
        Arrays.sort(sorted);
        double[] different = new double[sorted.length];
        long[] counts = new long[sorted.length];
        int kept = 0;
        for (double amount : sorted) {
            if (kept == 0 || different[kept - 1] != amount) {
                different[kept++] = amount;
            }
            counts[kept - 1]++;
        }
        return new Distribution(Arrays.copyOf(different, kept), Arrays.copyOf(counts, kept));
    }

    /**
     * {@return the distribution in which the whole number i is there as often as said at place i}
     *
     * @throws IllegalArgumentException when a number of times is negative
     */
    public static Distribution ofFrequencies(long... frequencies) {
        int kept = 0;
        double[] different = new double[frequencies.length];
        long[] counts = new long[frequencies.length];
        for (int amount = 0; amount < frequencies.length; amount++) {
            if (frequencies[amount] < 0) {
                throw new IllegalArgumentException(
                        "an amount cannot be there less than never but was " + frequencies[amount] + " times");
            }
            if (frequencies[amount] > 0) {
                different[kept] = amount;
                counts[kept++] = frequencies[amount];
            }
        }
        return new Distribution(Arrays.copyOf(different, kept), Arrays.copyOf(counts, kept));
    }

    /** {@return how many amounts there are, zeros included} */
    public long size() {
        return size;
    }

    /** {@return the sum of all amounts} */
    public double sum() {
        return sum;
    }

    /** {@return the sum of the squared shares, after Herfindahl: 1 where one has all, 1/n where all have the same} */
    public OptionalDouble concentration() {
        return whereShared(squares());
    }

    /** {@return the concentration, stretched to 0 to 1: (sum of p² - 1/n) / (1 - 1/n)} Empty also where n is 1. */
    public OptionalDouble normalizedConcentration() {
        double even = 1.0 / size;
        return size < 2 ? OptionalDouble.empty() : whereShared(Math.max(0, (squares() - even) / (1 - even)));
    }

    /** {@return as if so many had the same and the others nothing: 1 / sum of p², from 1 to n} */
    public OptionalDouble effectiveNumber() {
        return whereShared(1 / squares());
    }

    /** {@return Shannon's entropy in nats, - sum of p ln p where 0 ln 0 is 0: from 0 to ln n} */
    public OptionalDouble entropy() {
        return whereShared(information());
    }

    /** {@return the entropy in shares of the largest, entropy / ln n: from 0 to 1} Empty also where n is 1. */
    public OptionalDouble normalizedEntropy() {
        return size < 2
                ? OptionalDouble.empty()
                : whereShared(Math.min(1, information() / StrictMath.log((double) size)));
    }

    /** {@return Gini's coefficient, the mean difference of all pairs / (2 · mean): from 0 to 1 - 1/n} */
    public OptionalDouble gini() {
        return whereShared(inequality());
    }

    /** {@return Gini's coefficient for small n, · n / (n - 1): from 0 to 1} Empty also where n is 1. */
    public OptionalDouble correctedGini() {
        return size < 2 ? OptionalDouble.empty() : whereShared(inequality() * (size / (size - 1.0)));
    }

    /** {@return the coefficient of variation with the population's standard deviation (divisor n), sd / mean} */
    public OptionalDouble populationVariation() {
        return whereShared(Math.sqrt(deviations() / size) / (sum / unit()));
    }

    /** {@return the coefficient of variation with the sample's standard deviation (divisor n - 1)} Empty also where n is 1. */
    public OptionalDouble sampleVariation() {
        return size < 2 ? OptionalDouble.empty() : whereShared(Math.sqrt(deviations() / (size - 1.0)) / (sum / unit()));
    }

    private OptionalDouble whereShared(double value) {
        return sum > 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** In what amounts are counted: in ones, so that whole numbers stay whole, unless their squares are beyond a double. */
    private double unit() {
        return sum > 1e100 || sum < 1e-100 ? sum : 1;
    }

    private double squares() {
        double squares = 0;
        for (int i = 0; i < amounts.length; i++) {
            double amount = amounts[i] / unit();
            squares += counts[i] * (amount * amount);
        }
        double all = sum / unit();
        return squares / (all * all);
    }

    private double information() {
        double information = 0;
        for (int i = 0; i < amounts.length; i++) {
            double share = amounts[i] / sum;
            if (share > 0) {
                // not Math.log, whose last bit may differ from one machine to another
                information -= counts[i] * (share * StrictMath.log(share));
            }
        }
        return information + 0.0;
    }

    /** With the ranks i of the sorted amounts, (2 · sum of i x - (n + 1) · sum of x) / (n · sum of x). */
    private double inequality() {
        double weighted = 0;
        double before = 0;
        for (int i = 0; i < amounts.length; i++) {
            // the ranks before + 1 to before + count, less the middle rank (n + 1) / 2, twice
            double ranks = counts[i] * (2 * before + counts[i] - size);
            weighted += ranks * (amounts[i] / unit());
            before += counts[i];
        }
        return Math.max(0, weighted / (size * (sum / unit())));
    }

    /** The sum of (n x - sum of x)², which is n² times that of the squared deviations. */
    private double deviations() {
        double squares = 0;
        for (int i = 0; i < amounts.length; i++) {
            double deviation = amounts[i] / unit() * size - sum / unit();
            squares += counts[i] * (deviation * deviation);
        }
        return squares;
    }

    /** {@return how many amounts and what sum: {@code 4 amounts, 5 together}} */
    @Override
    public String toString() {
        return size + (size == 1 ? " amount, " : " amounts, ") + Numbers.plain(sum) + " together";
    }
}
