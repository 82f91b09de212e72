package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.core.network.Network;
import java.util.OptionalDouble;

/** How probable it would be that chance alone gives what is seen. All of it exact or a bound from above; nothing is drawn. */
final class ByChance {
    /** More steps than that are not worth their time. */
    private static final long MAX_STEPS = 500_000_000;

    private ByChance() {}

    /**
     * At most how probable it is that any node is looked to by so many, if each node looked to as many others as it does, but
     * to any of them alike. Empty: it would take too long to tell.
     *
     * <p>How often one node is then chosen is a sum of independent yes and no, one for each that looks to others, with
     * probability out / (n - 1). The probability that the highest of all n reaches the number is at most n times that of
     * one (the inequality of Boole), and leaving in a node's own choice, which cannot fall on itself, only raises it.
     */
    static OptionalDouble ofMostLookedTo(Network network, int lookedToBy) {
        int n = network.size();
        if (lookedToBy <= 0) {
            return OptionalDouble.of(1);
        }
        if ((long) n * lookedToBy > MAX_STEPS) {
            return OptionalDouble.empty();
        }
        // chosen[j] is the probability of j choices so far, the last of that many or more
        double[] chosen = new double[lookedToBy + 1];
        chosen[0] = 1;
        for (int node = 0; node < n; node++) {
            double p = network.outDegree(node) / (n - 1.0);
            if (p > 0) {
                chosen[lookedToBy] += chosen[lookedToBy - 1] * p;
                for (int j = lookedToBy - 1; j > 0; j--) {
                    chosen[j] = chosen[j] * (1 - p) + chosen[j - 1] * p;
                }
                chosen[0] *= 1 - p;
            }
        }
        return OptionalDouble.of(Math.min(1, n * chosen[lookedToBy]));
    }

    /**
     * How probable it is that of {@code drawn} out of {@code all}, at least so many are among the {@code marked}; where
     * {@code both} is 0, that none is (hypergeometric).
     */
    static double ofOverlap(int all, int marked, int drawn, int both) {
        int fewest = Math.max(both, Math.max(0, drawn - (all - marked)));
        double term = logChoose(marked, fewest) + logChoose(all - marked, drawn - fewest) - logChoose(all, drawn);
        if (both == 0) {
            return fewest > 0 ? 0 : Math.min(1, StrictMath.exp(term));
        }
        double sum = 0;
        for (int k = fewest; k <= Math.min(marked, drawn); k++) {
            sum += StrictMath.exp(term);
            // from one term to the next
            term += StrictMath.log((double) (marked - k) * (drawn - k))
                    - StrictMath.log((k + 1.0) * (all - marked - drawn + k + 1.0));
        }
        return Math.min(1, sum);
    }

    private static double logChoose(int n, int k) {
        if (k < 0 || k > n) {
            return Double.NEGATIVE_INFINITY;
        }
        double sum = 0;
        for (int i = 1; i <= Math.min(k, n - k); i++) {
            sum += StrictMath.log(n - Math.min(k, n - k) + i) - StrictMath.log(i);
        }
        return sum;
    }
}
