package io.github.distributedleadership.rules.sharing;

import io.github.distributedleadership.core.responsibility.Arrangement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How several holders acted, as against how they were to act: together, in turn, or each for all.
 *
 * <p>JOINT where at least half of the decisions have all present holders; ROTATING where each decision has one decider and
 * the same one decides several times running more than chance would have it; else ANY_ONE. Chance is judged by the number
 * of runs, whose mean and variance over all orders of the same decisions are those of Barton and David (1957), with the
 * normal approximation and its continuity correction. From memory, unverified; checked against all orders in the tests.
 */
final class Enactment {
    private static final double Z_OF_FIVE_PERCENT = -1.6448536269514722;

    private Enactment() {}

    static Optional<Arrangement> of(Tally tally, SharingParameters parameters) {
        if (tally.holders.length < 2 || tally.decisions < parameters.minDecisions()) {
            return Optional.empty();
        }
        if (2 * tally.byAllHolders >= tally.decisions) {
            return Optional.of(Arrangement.JOINT);
        }
        boolean oneAtATime = tally.sequence.size() == tally.decisions;
        return Optional.of(oneAtATime && runsAreLong(tally.sequence) ? Arrangement.ROTATING : Arrangement.ANY_ONE);
    }

    static boolean runsAreLong(List<Integer> sequence) {
        Map<Integer, Integer> counts = new TreeMap<>();
        int runs = 0;
        for (int i = 0; i < sequence.size(); i++) {
            counts.merge(sequence.get(i), 1, Integer::sum);
            runs += i == 0 || !sequence.get(i).equals(sequence.get(i - 1)) ? 1 : 0;
        }
        if (counts.size() < 2) {
            return false;
        }
        double n = sequence.size();
        double squares = 0;
        double cubes = 0;
        for (double count : counts.values()) {
            squares += count * count;
            cubes += count * count * count;
        }
        double mean = (n * (n + 1) - squares) / n;
        double variance = (squares * (squares + n * (n + 1)) - 2 * n * cubes - n * n * n) / (n * n * (n - 1));
        return variance > 0 && (runs + 0.5 - mean) / Math.sqrt(variance) <= Z_OF_FIVE_PERCENT;
    }
}
