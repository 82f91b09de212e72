package io.github.distributedleadership.rules.measure.probability;

/**
 * How probable it is that so many of some independent acts, or more, or fewer, are of one sort.
 *
 * <p>The numbers may be fractions, as where fifty acts in long stretches are worth twelve and a half: the sums of the
 * binomial distribution are values of the incomplete beta function, which goes on between whole numbers.
 *
 * <p>Six of six at a chance of one half: {@code atLeast(6, 6, 0.5)} is 0.015625.
 */
public final class Binomial {
    private Binomial() {}

    /**
     * {@return the probability that at least {@code some} of {@code all} are of that sort}
     *
     * @param all how many acts, at least 0
     * @param some how many of them at the least
     * @param chance the probability of each, above 0 and below 1
     */
    public static double atLeast(double all, double some, double chance) {
        if (some <= 0) {
            return 1;
        }
        return some > all ? 0 : Beta.of(some, all - some + 1).below(chance);
    }

    /** {@return the probability that at most {@code some} of {@code all} are of that sort} */
    public static double atMost(double all, double some, double chance) {
        if (some >= all) {
            return 1;
        }
        return some < 0 ? 0 : Beta.of(all - some, some + 1).below(1 - chance);
    }
}
