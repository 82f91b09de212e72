package io.github.distributedleadership.rules.policy.ready;

import io.github.distributedleadership.rules.competence.CompetenceParameters;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.policy.Candidates;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
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
     * @param unknownOnly whether those of known expectation stay as they are
     */
    static boolean leaves(
            Candidates candidates, Verdict verdict, Function<double[], Verdict> judge, boolean unknownOnly) {
        int[] open = IntStream.range(0, candidates.size())
                .filter(i -> !unknownOnly || !candidates.isExpectationKnown(i))
                .toArray();
        int all = (1 << open.length) - 1;
        // where a side is not firm, one of the best alone, all but the best, nobody and everybody tells it at once
        return Stream.of(1, all - 1, 0, all)
                        .allMatch(
                                high -> judge.apply(at(candidates, open, high)).agreesWith(verdict))
                && IntStream.range(0, all)
                        .allMatch(
                                high -> judge.apply(at(candidates, open, high)).agreesWith(verdict));
    }

    /** The estimates, with some of the open ones at their high and the others at their low ends; the highest first. */
    private static double[] at(Candidates candidates, int[] open, int high) {
        double[] ends = candidates.means();
        for (int i = 0; i < open.length; i++) {
            Interval interval = candidates.interval(open[i]);
            ends[open[i]] = (high >> i & 1) == 1 ? interval.high() : interval.low();
        }
        return descending(ends);
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
