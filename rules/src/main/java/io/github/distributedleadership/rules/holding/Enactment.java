package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.responsibility.Arrangement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How several holders acted, as against how they were to act: together, in turn, or mostly without all of them.
 *
 * <p>JOINT where at least half of the decisions have all present holders; ROTATING where each decision has one decider and
 * the same one decides several times running more than chance would have it; else ANY_ONE. Chance is judged by the number
 * of runs, whose mean and variance over all orders of the same decisions are those of Barton and David (1957), with the
 * normal approximation and its continuity correction. From memory, unverified; checked against all orders in the tests.
 * The order within a day is not on record, so it is taken as the one with the most runs.
 */
final class Enactment {
    private static final double Z_OF_FIVE_PERCENT = -1.6448536269514722;

    private Enactment() {}

    static Optional<Arrangement> of(DecisionTally tally, SharingParameters parameters) {
        if (tally.holders.length < 2 || tally.decisions < parameters.minDecisions()) {
            return Optional.empty();
        }
        if (2 * tally.byAllHolders >= tally.decisions) {
            return Optional.of(Arrangement.JOINT);
        }
        if (tally.hasUnknownHolders() || tally.isByUnknownPeople(parameters)) {
            return Optional.empty();
        }
        boolean oneAtATime = (int) tally.alone.total() == tally.decisions;
        return Optional.of(
                oneAtATime && runsCanBeLong(tally.alone.counts()) && runsAreLong(tally.aloneByDay())
                        ? Arrangement.ROTATING
                        : Arrangement.ANY_ONE);
    }

    static boolean runsAreLong(List<List<Integer>> byDay) {
        return areFew(mostRuns(byDay), counts(byDay.stream().flatMap(List::stream)));
    }

    /** Whether as few runs as there are parties, the fewest that there can be, would be fewer than chance would have it. */
    static boolean runsCanBeLong(int... counts) {
        return areFew(counts.length, counts);
    }

    private static boolean areFew(int runs, int... counts) {
        double variance = counts.length < 2 ? 0 : varianceOfRuns(counts);
        return variance > 0 && (runs + 0.5 - meanOfRuns(counts)) / Math.sqrt(variance) <= Z_OF_FIVE_PERCENT;
    }

    /** The mean number of runs over all orders of acts of which each party did so many. */
    static double meanOfRuns(int... counts) {
        double n = Arrays.stream(counts).sum();
        return (n * (n + 1) - squares(counts)) / n;
    }

    /** The variance of the number of runs over all orders of acts, at least two, of which each party did so many. */
    static double varianceOfRuns(int... counts) {
        double n = Arrays.stream(counts).sum();
        double squares = squares(counts);
        return (squares * (squares + n * (n + 1)) - 2 * n * cubes(counts) - n * n * n) / (n * n * (n - 1));
    }

    /** At least as many runs as there can be, whatever the order within each day; exact where each day has one act. */
    static int mostRuns(List<List<Integer>> byDay) {
        int runs = 0;
        List<Integer> before = List.of();
        for (List<Integer> day : byDay) {
            int[] counts = counts(day.stream());
            int most = Arrays.stream(counts).max().orElseThrow();
            runs += Math.min(day.size(), 2 * (day.size() - most) + 1);
            boolean continues =
                    counts.length == 1 && !before.isEmpty() && before.stream().allMatch(day.get(0)::equals);
            runs -= continues ? 1 : 0;
            before = day;
        }
        return runs;
    }

    private static int[] counts(Stream<Integer> acts) {
        Map<Integer, Integer> counts = new TreeMap<>();
        acts.forEach(party -> counts.merge(party, 1, Integer::sum));
        return counts.values().stream().mapToInt(Integer::intValue).toArray();
    }

    private static double squares(int... counts) {
        return Arrays.stream(counts).mapToDouble(c -> (double) c * c).sum();
    }

    private static double cubes(int... counts) {
        return Arrays.stream(counts).mapToDouble(c -> (double) c * c * c).sum();
    }
}
