package io.github.distributedleadership.rules.policy.ready;

import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.policy.Candidates;
import io.github.distributedleadership.rules.policy.Verdict;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Whether a verdict stands whatever the competences are within their intervals, as far as the ends and the middle tell.
 *
 * <p>The middle is the estimates. Then the best one at the low end and the others at the high end, the other way round, all at
 * the low end and all at the high end: between these lie the cases in which sharing gains most and least.
 */
final class Robustness {
    private Robustness() {}

    /**
     * Whether all these ends give a verdict on the same side as the estimates.
     *
     * @param verdict what the estimates give
     * @param unknownOnly whether those of known expectation stay as they are
     */
    static boolean leaves(
            Candidates candidates, Verdict verdict, Function<double[], Verdict> judge, boolean unknownOnly) {
        double[] means = candidates.means();
        double[] low = means.clone();
        double[] high = means.clone();
        for (int i = 0; i < means.length; i++) {
            if (!unknownOnly || !candidates.isExpectationKnown(i)) {
                Interval interval = candidates.interval(i);
                low[i] = interval.low();
                high[i] = interval.high();
            }
        }
        double[] best = high.clone();
        best[0] = low[0];
        double[] worst = low.clone();
        worst[0] = high[0];
        for (double[] end : new double[][] {best, worst, low, high}) {
            if (!judge.apply(descending(end)).agreesWith(verdict)) {
                return false;
            }
        }
        return true;
    }

    static double[] descending(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        for (int i = 0, j = sorted.length - 1; i < j; i++, j--) {
            double swapped = sorted[i];
            sorted[i] = sorted[j];
            sorted[j] = swapped;
        }
        return sorted;
    }
}
