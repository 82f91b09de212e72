package io.github.distributedleadership.rules.panel;

import java.util.Arrays;

/**
 * How many of several people are right, when each is right with a probability of their own and independently of the
 * others: the Poisson-binomial distribution.
 *
 * <p>It is computed by adding one person after the other, d'[k] = d[k] (1 - p) + d[k-1] p, in blocks, and by
 * convolving blocks two by two, {@code divide and conquer}. Of each block what lies so far out that it has a probability
 * below 1e-21 in all is left out. Only non-negative numbers are added and multiplied, so no digits cancel; the
 * {@linkplain #errorBound() error bound} adds up what was left out and what rounding could do at the very most.
 *
 * <p>Worked example, 0.6 three times: 0.064, 0.288, 0.432, 0.216 for 0 to 3; at least 2 with 0.648.
 *
 * <p>Immutable and thread-safe.
 */
public final class VoteCount {
    /** Up to so many people are added one after the other. */
    private static final int BLOCK = 128;

    private static final double LEFT_OUT = 1e-21;
    private static final double ROUNDING = 0x1p-53;

    private final int people;
    private final int first;
    private final double[] probabilities;
    private final double error;

    private VoteCount(int people, int first, double[] probabilities, double error) {
        this.people = people;
        this.first = first;
        this.probabilities = probabilities;
        this.error = error;
    }

    /**
     * {@return the distribution for people who are right with these probabilities}
     *
     * @throws IllegalArgumentException when one is no probability
     */
    public static VoteCount of(double... competences) {
        for (double p : competences) {
            Odds.requireProbability(p, "a competence");
        }
        return of(competences, 0, competences.length);
    }

    private static VoteCount of(double[] p, int from, int to) {
        if (to - from <= BLOCK) {
            return oneByOne(p, from, to);
        }
        int middle = (from + to) >>> 1;
        return of(p, from, middle).plus(of(p, middle, to));
    }

    private static VoteCount oneByOne(double[] p, int from, int to) {
        double[] d = new double[to - from + 1];
        d[0] = 1;
        for (int i = from; i < to; i++) {
            double right = p[i];
            double wrong = 1 - right;
            for (int k = i - from + 1; k > 0; k--) {
                d[k] = d[k] * wrong + d[k - 1] * right;
            }
            d[0] *= wrong;
        }
        return trimmed(to - from, 0, d, 4.0 * (to - from) * ROUNDING);
    }

    private VoteCount plus(VoteCount other) {
        double[] a = probabilities;
        double[] b = other.probabilities;
        double[] sum = new double[a.length + b.length - 1];
        for (int i = 0; i < a.length; i++) {
            double factor = a[i];
            for (int j = 0; j < b.length; j++) {
                sum[i + j] += factor * b[j];
            }
        }
        double rounding = (Math.min(a.length, b.length) + 2) * ROUNDING;
        return trimmed(people + other.people, first + other.first, sum, error + other.error + rounding);
    }

    private static VoteCount trimmed(int people, int first, double[] d, double error) {
        double left = 0;
        int from = 0;
        while (from < d.length - 1 && left + d[from] < LEFT_OUT) {
            left += d[from++];
        }
        double right = 0;
        int to = d.length;
        while (to > from + 1 && right + d[to - 1] < LEFT_OUT) {
            right += d[--to];
        }
        double[] kept = from == 0 && to == d.length ? d : Arrays.copyOfRange(d, from, to);
        return new VoteCount(people, first + from, kept, error + left + right);
    }

    /** {@return how many people there are} */
    public int people() {
        return people;
    }

    /** {@return the probability that exactly so many are right; 0 for a number that is not possible} */
    public double probability(int right) {
        int i = right - first;
        return i < 0 || i >= probabilities.length ? 0 : probabilities[i];
    }

    /** {@return the probability that at least so many are right} */
    public double atLeast(int right) {
        // the smallest are added first
        double above = 0;
        int least = Math.max(0, right - first);
        for (int i = probabilities.length - 1; i >= least; i--) {
            above += probabilities[i];
        }
        return least == 0 && right <= first ? 1 : Math.min(1, above);
    }

    /** {@return the probability that more than half are right, a fair coin deciding where exactly half are; 0.5 of nobody} */
    public double majority() {
        double tie = people % 2 == 0 ? probability(people / 2) / 2 : 0;
        return Math.min(1, atLeast(people / 2 + 1) + tie);
    }

    /** {@return how far any of these probabilities is from the true one at most} */
    public double errorBound() {
        return error + probabilities.length * ROUNDING;
    }
}
