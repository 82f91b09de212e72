package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.holding.count.Superiors;
import java.util.Arrays;

/**
 * Paper, record and kind of one responsibility, with what they were found from.
 *
 * @param pValue the probability of so much concentration by chance; NaN where it was not asked
 * @param leading who decides most, where the record is concentrated; else {@link OrganizationIndex#NONE}
 * @param isOpen whether the record is unclear because the members of teams are not on record
 */
record Judgement(
        FormalHolding paper,
        DecisionTally tally,
        InRecord inRecord,
        double pValue,
        int leading,
        boolean isOpen,
        KindMatrix kind) {

    static final double ROUNDING = 1e-12;

    static Judgement of(Snapshot standing, Superiors superiors, SharingParameters parameters, int responsibility) {
        FormalHolding paper = FormalHolding.of(standing, superiors, responsibility);
        DecisionTally tally = new DecisionTally(standing, superiors, responsibility);
        Reading reading = Reading.of(tally, parameters);
        KindMatrix.Column column = column(superiors, tally, reading);
        return new Judgement(
                paper,
                tally,
                reading.outcome(),
                reading.pValue(),
                reading.leading(),
                reading.isOpen(),
                KindMatrix.of(paper.outcome(), column));
    }

    boolean ratified() {
        return inRecord == InRecord.CONTROLLED;
    }

    private static KindMatrix.Column column(Superiors superiors, DecisionTally tally, Reading reading) {
        return switch (reading.outcome()) {
            case NOT_RECORDED, TOO_FEW, UNCLEAR -> KindMatrix.Column.PAPER_ONLY;
            case CONTROLLED -> KindMatrix.Column.CONTROLLED;
            case SPREAD ->
                tally.shareOfHolders() >= 0.5 - ROUNDING
                        ? KindMatrix.Column.SPREAD_AMONG_HOLDERS
                        : KindMatrix.Column.SPREAD_BEYOND;
            case CONCENTRATED -> concentratedIn(reading.leading(), superiors, tally);
        };
    }

    private static KindMatrix.Column concentratedIn(int leading, Superiors superiors, DecisionTally tally) {
        int r = tally.responsibility;
        if (Arrays.stream(tally.holders).anyMatch(h -> h == leading)) {
            return KindMatrix.Column.CONCENTRATED_IN_HOLDER;
        }
        // as with approvals, it counts who stood above whom when it was decided
        int day = tally.lastDayOf(leading);
        boolean above = tally.holders.length == 0
                ? superiors.leadsScopeOf(leading, r, day)
                : Arrays.stream(tally.holders).allMatch(h -> superiors.isSuperior(leading, h, r, day));
        return above ? KindMatrix.Column.CONCENTRATED_IN_SUPERIOR : KindMatrix.Column.CONCENTRATED_IN_OTHER;
    }

    /** What the decisions show. */
    private record Reading(InRecord outcome, double pValue, int leading, boolean isOpen) {

        static Reading of(DecisionTally tally, SharingParameters parameters) {
            if (!tally.recorded) {
                return plain(InRecord.NOT_RECORDED);
            }
            if (tally.decisions < parameters.minDecisions()) {
                return plain(InRecord.TOO_FEW);
            }
            // where only approvals were written down, all that are known are approvals: that would be no control
            double unknownApproval = 1 - (double) tally.approvalKnown / tally.decisions;
            if (tally.approvalKnown >= parameters.minApprovals()
                    && unknownApproval <= parameters.maxUnknown() + ROUNDING
                    && tally.approvedAbove >= parameters.controlled() * tally.approvalKnown - ROUNDING) {
                return plain(InRecord.CONTROLLED);
            }
            boolean spread = tally.shares.effective() >= parameters.spread() - ROUNDING;
            int leading = tally.shares.top();
            if (isOpen(tally, parameters, spread, leading)) {
                return new Reading(InRecord.UNCLEAR, Double.NaN, OrganizationIndex.NONE, true);
            }
            if (spread) {
                return plain(InRecord.SPREAD);
            }
            if (tally.isDivided() && !tally.takesOverParts(leading, parameters)) {
                return plain(InRecord.UNCLEAR);
            }
            double pValue = tally.pValue();
            return pValue < parameters.significance()
                    ? new Reading(InRecord.CONCENTRATED, pValue, leading, false)
                    : new Reading(InRecord.UNCLEAR, pValue, OrganizationIndex.NONE, false);
        }

        /** Whether the answer depends on who belongs to teams of unknown members: what is counted per person is open then. */
        private static boolean isOpen(DecisionTally tally, SharingParameters parameters, boolean spread, int leading) {
            if (tally.isByUnknownPeople(parameters)) {
                return true;
            }
            return spread
                    ? tally.shareOfHolders() < 0.5 - ROUNDING && tally.highestShareOfHolders() >= 0.5 - ROUNDING
                    : OrganizationIndex.isTeam(leading)
                            || tally.hasUnknownHolders() && Arrays.binarySearch(tally.holders, leading) < 0;
        }

        private static Reading plain(InRecord outcome) {
            return new Reading(outcome, Double.NaN, OrganizationIndex.NONE, false);
        }
    }
}
