package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.organization.snapshot.Snapshot;

/**
 * Whether the paper lets one ask which holder acts how often: of parts nobody expects that, and of turns not before one
 * has come back.
 *
 * @param holdersMayBeJudged whether a holder can be called the one who decides, or one in name only
 */
record Turns(boolean holdersMayBeJudged) {
    private static final int OF_TWELVE = 11;

    static Turns of(Snapshot standing, FormalHolding paper, DecisionTally tally) {
        return paper.row()
                .flatMap(PaperRow::arrangement)
                .map(arrangement -> switch (arrangement) {
                    case DIVIDED -> new Turns(false);
                    case ROTATING -> new Turns(comesBack(tally.withHolders()) || oneFillsTheWindow(standing, tally));
                    default -> new Turns(true);
                })
                .orElse(new Turns(true));
    }

    /** Whether somebody acted on a day before, and on a day after, one on which others acted without him or her. */
    static boolean comesBack(Acts acts) {
        for (int code : acts.everybody()) {
            int first = Integer.MAX_VALUE;
            int last = Integer.MIN_VALUE;
            for (int i = 0; i < acts.size(); i++) {
                if (acts.has(i, code)) {
                    first = Math.min(first, acts.days()[i]);
                    last = Math.max(last, acts.days()[i]);
                }
            }
            for (int i = 0; i < acts.size(); i++) {
                if (!acts.has(i, code) && acts.days()[i] > first && acts.days()[i] < last) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the decisions span nearly the whole window, and one holder made all that holders made. */
    private static boolean oneFillsTheWindow(Snapshot standing, DecisionTally tally) {
        Acts holders = tally.withHolders();
        int[] days = tally.acts.days();
        if (holders.size() == 0 || holders.everybody().length > 1) {
            return false;
        }
        long span = days[days.length - 1] - (long) days[0];
        long window = standing.day() - (long) standing.windowStart() + 1;
        return (OF_TWELVE + 1) * span >= OF_TWELVE * window;
    }
}
