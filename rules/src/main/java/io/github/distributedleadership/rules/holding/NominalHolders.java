package io.github.distributedleadership.rules.holding;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Who holds a responsibility in name only: in none of the decisions, although that is improbable.
 *
 * <p>Of a decision by k of the holders who were there, each of them is as likely not to be one of the k as 1 - k/|H|. Over all
 * decisions since somebody came that is a product; it is raised to what the decisions are worth, and compared with the
 * significance divided by the number of holders, because people are named (Bonferroni). Decisions without a holder say
 * nothing of any of them.
 *
 * <p>The arithmetic: of three holders, two of whom made six decisions, each by one, the third is nominal with (2/3)^6 = 0.088:
 * not below 0.05/3. It takes eleven.
 */
final class NominalHolders {
    private static final int[] NOBODY = {};

    private final DecisionTally tally;
    private final Acts withHolders;
    private final double weight;

    private NominalHolders(DecisionTally tally, RecordReading reading) {
        this.tally = tally;
        withHolders = tally.withHolders();
        weight = reading.all().worth() / Math.max(1, reading.all().decisions());
    }

    /** {@return the codes of the nominal holders, in order} */
    static int[] of(DecisionTally tally, RecordReading reading, Turns turns, SharingParameters parameters) {
        int[] holders = tally.tenure.holders();
        // who belongs to a team of unknown members may have decided in its name, or it in theirs
        boolean mayBeTold = tally.isRecorded
                && holders.length > 1
                && tally.open == 0
                && !tally.tenure.hasUnknownHolders()
                && turns.holdersMayBeJudged();
        if (!mayBeTold) {
            return NOBODY;
        }
        NominalHolders nominal = new NominalHolders(tally, reading);
        double limit = parameters.significance() / holders.length + Participation.ROUNDING;
        return IntStream.range(0, holders.length)
                .filter(i -> !nominal.hasActed(i) && nominal.probability(i) <= limit)
                .map(i -> holders[i])
                .toArray();
    }

    /** {@return the greatest probability of any of these holders to take part in none of the decisions} */
    static double greatestProbability(DecisionTally tally, RecordReading reading, int[] nominal) {
        NominalHolders holders = new NominalHolders(tally, reading);
        return Arrays.stream(nominal)
                .map(code -> Arrays.binarySearch(tally.tenure.holders(), code))
                .mapToDouble(holders::probability)
                .max()
                .orElse(1);
    }

    /** Whether the holder took part in one since he or she came. */
    private boolean hasActed(int holder) {
        int code = tally.tenure.holders()[holder];
        return IntStream.range(0, withHolders.size())
                .anyMatch(i -> tally.tenure.joined()[holder] <= withHolders.days()[i] && withHolders.has(i, code));
    }

    private double probability(int holder) {
        double log = 0;
        for (int i = 0; i < withHolders.size(); i++) {
            int day = withHolders.days()[i];
            if (tally.tenure.joined()[holder] <= day) {
                int there = tally.tenure.presentOn(day);
                log += StrictMath.log1p(-(double) Math.min(there, withHolders.people()[i].length) / there);
            }
        }
        return StrictMath.exp(weight * log);
    }
}
