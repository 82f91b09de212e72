package io.github.distributedleadership.rules.policy.ready;

import io.github.distributedleadership.rules.competence.CompetenceParameters;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.policy.Candidates;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a verdict stands whatever the competences are within their intervals, and whatever is expected before any decision.
 *
 * <p>Within intervals every combination of low and high ends is asked: between these lie the cases in which sharing gains most
 * and least. Of what is expected beforehand the {@linkplain CompetenceParameters#borders() borders} are asked.
 */
final class Robustness {
    private Robustness() {}

    /**
     * Whether all combinations of ends give a verdict on the same side as the estimates.
     *
     * @param verdict what the estimates give
     * @param judge the verdict for competences, the highest first
     */
    static boolean leaves(Candidates candidates, Verdict verdict, Function<double[], Verdict> judge) {
        int[] all = IntStream.range(0, candidates.size()).toArray();
        return endsLeave(candidates, all, values -> judge.apply(values).agreesWith(verdict));
    }

    /**
     * The same for those of unknown expectation alone, the others as they are. Between the ends of one who is as able as another
     * the sides may meet: so of these some, or all, are also asked at each estimate and each end of anybody.
     */
    static boolean leavesWhereUnknown(Candidates candidates, Verdict verdict, Function<double[], Verdict> judge) {
        int[] open = IntStream.range(0, candidates.size())
                .filter(i -> !candidates.isExpectationKnown(i))
                .toArray();
        Predicate<double[]> same = values -> judge.apply(values).agreesWith(verdict);
        return endsLeave(candidates, open, same)
                && Arrays.stream(heights(candidates, open))
                        .allMatch(height -> IntStream.range(1, 1 << open.length)
                                .allMatch(some -> same.test(at(candidates, open, some, height, false))
                                        && same.test(at(candidates, open, some, height, true))));
    }

    /** The estimates of all, and the ends of the open ones. */
    private static double[] heights(Candidates candidates, int[] open) {
        return DoubleStream.concat(
                        Arrays.stream(candidates.means()),
                        Arrays.stream(open)
                                .mapToObj(candidates::interval)
                                .flatMapToDouble(interval -> DoubleStream.of(interval.low(), interval.high())))
                .distinct()
                .toArray();
    }

    private static boolean endsLeave(Candidates candidates, int[] open, Predicate<double[]> same) {
        int all = (1 << open.length) - 1;
        // where a side is not firm, one of the best alone, all but the best, nobody and everybody tells it at once
        return Stream.of(1 & all, all & ~1, 0, all)
                        .allMatch(high -> same.test(at(candidates, open, high, Double.POSITIVE_INFINITY, false)))
                && IntStream.range(0, all)
                        .allMatch(high -> same.test(at(candidates, open, high, Double.POSITIVE_INFINITY, false)));
    }

    /** The estimates, with some of the open ones at that height within their intervals and the others at an end; highest first. */
    private static double[] at(Candidates candidates, int[] open, int some, double height, boolean othersHigh) {
        double[] values = candidates.means();
        for (int i = 0; i < open.length; i++) {
            Interval interval = candidates.interval(open[i]);
            double other = othersHigh ? interval.high() : interval.low();
            values[open[i]] =
                    (some >> i & 1) == 1 ? Math.max(interval.low(), Math.min(interval.high(), height)) : other;
        }
        return descending(values);
    }

    /** Whether the verdict is on the same side whatever skills let expect, at the borders of that. */
    static boolean leavesAtBordersOfThePrior(SharingCase about, Verdict verdict, Function<double[], Verdict> judge) {
        Candidates candidates = about.candidates();
        CompetenceParameters prior = about.parameters().competence();
        // without a decision it makes no difference for how many decisions the expectation counts
        List<CompetenceParameters> borders = candidates.hasEvidence()
                ? prior.borders()
                : prior.gains().stream().map(prior::withGain).toList();
        return borders.stream()
                .allMatch(border ->
                        judge.apply(descending(candidates.meansBy(border))).agreesWith(verdict));
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
