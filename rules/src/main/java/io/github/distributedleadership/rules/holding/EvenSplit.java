package io.github.distributedleadership.rules.holding;

/**
 * How probable it is that as many acts fall on so few, if all people act equally often: an exact multinomial test.
 *
 * <p>For {@code n} acts, each by one of {@code m} people with the same chance, it is the probability that the sum of the
 * squared counts is at least the one observed. Six acts by one of two people: 2 · (1/2)^6 = 0.03125; five and one:
 * 0.21875. The possible counts are walked as partitions of n, those that cannot reach the observed sum left out; beyond
 * two million steps the answer is the bound m · P(one given person has at least sum/n), which is never too small.
 */
final class EvenSplit {
    private static final int MAX_STEPS = 2_000_000;

    private final int n;
    private final int m;
    private final long observed;
    private final double[] logFactorial;
    private int steps;

    private EvenSplit(int n, int m, long observed) {
        this.n = n;
        this.m = m;
        this.observed = observed;
        logFactorial = new double[n + 1];
        for (int i = 2; i <= n; i++) {
            logFactorial[i] = logFactorial[i - 1] + StrictMath.log(i);
        }
    }

    /**
     * {@return the probability}
     *
     * @param acts how many acts, at least 1
     * @param people how many people, at least 2
     * @param sumOfSquares the sum of the squared counts that was observed
     */
    static double pValue(int acts, int people, long sumOfSquares) {
        EvenSplit split = new EvenSplit(acts, people, sumOfSquares);
        if (acts <= 500) {
            double exact = split.walk(acts, acts, 0, 0, logOf(acts, people), 0);
            if (split.steps <= MAX_STEPS) {
                return Math.min(1, exact);
            }
        }
        return split.bound();
    }

    private static double logOf(int n, int m) {
        return -n * StrictMath.log(m);
    }

    /**
     * Sums the probabilities of all ways to give the rest to people who have at most {@code most} acts each.
     *
     * @param log the logarithm of what the parts chosen so far contribute
     * @param run how many parts of the last size there are already
     */
    private double walk(int rest, int most, int people, long squares, double log, int run) {
        if (rest == 0) {
            return squares >= observed ? StrictMath.exp(log + logFactorial[n]) : 0;
        }
        if (people == m) {
            return 0;
        }
        double sum = 0;
        for (int part = Math.min(rest, most); part >= 1 && ++steps <= MAX_STEPS; part--) {
            long reachable = squares + (long) (rest / part) * part * part + (long) (rest % part) * (rest % part);
            if (reachable < observed) {
                break;
            }
            int sameRun = part == most && people > 0 ? run + 1 : 1;
            // the k-th person of equal count is one of those left, in no order among the equal
            double choice = StrictMath.log(m - people) - StrictMath.log(sameRun) - logFactorial[part];
            sum += walk(rest - part, part, people + 1, squares + (long) part * part, log + choice, sameRun);
        }
        return sum;
    }

    private double bound() {
        int atLeast = (int) Math.ceil((double) observed / n);
        double p = 1.0 / m;
        double tail = 0;
        for (int k = Math.max(0, atLeast); k <= n; k++) {
            tail += StrictMath.exp(logFactorial[n]
                    - logFactorial[k]
                    - logFactorial[n - k]
                    + k * StrictMath.log(p)
                    + (n - k) * StrictMath.log1p(-p));
        }
        return Math.min(1, m * tail);
    }
}
