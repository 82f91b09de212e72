package io.github.distributedleadership.rules.sharing;

import io.github.distributedleadership.core.organization.OrganizationIndex;
import io.github.distributedleadership.core.organization.Standing;
import java.util.Arrays;

/**
 * Paper, record and kind of one responsibility, with what they were found from.
 *
 * @param pValue the probability of so much concentration by chance; NaN where it was not asked
 * @param leading who decides most, where the record is concentrated; else {@link OrganizationIndex#NONE}
 */
record Judgement(Paper paper, Tally tally, InRecord inRecord, double pValue, int leading, KindMatrix kind) {

    private static final double ROUNDING = 1e-12;

    static Judgement of(Standing standing, Superiors superiors, SharingParameters parameters, int responsibility) {
        Paper paper = Paper.of(standing, superiors, responsibility);
        Tally tally = new Tally(standing, superiors, responsibility);
        Reading reading = Reading.of(tally, parameters);
        KindMatrix.Column column = column(standing, superiors, tally, reading);
        return new Judgement(
                paper,
                tally,
                reading.outcome(),
                reading.pValue(),
                reading.leading(),
                KindMatrix.of(paper.outcome(), column));
    }

    boolean ratified() {
        return inRecord == InRecord.CONTROLLED;
    }

    private static KindMatrix.Column column(Standing standing, Superiors superiors, Tally tally, Reading reading) {
        return switch (reading.outcome()) {
            case NOT_RECORDED, TOO_FEW, UNCLEAR -> KindMatrix.Column.PAPER_ONLY;
            case CONTROLLED -> KindMatrix.Column.CONTROLLED;
            case SPREAD ->
                tally.shareOfHolders() >= 0.5 - ROUNDING
                        ? KindMatrix.Column.SPREAD_AMONG_HOLDERS
                        : KindMatrix.Column.SPREAD_BEYOND;
            case CONCENTRATED -> concentratedIn(reading.leading(), standing, superiors, tally);
        };
    }

    private static KindMatrix.Column concentratedIn(int leading, Standing standing, Superiors superiors, Tally tally) {
        int day = standing.day();
        int r = tally.responsibility;
        if (Arrays.stream(tally.holders).anyMatch(h -> h == leading)) {
            return KindMatrix.Column.CONCENTRATED_IN_HOLDER;
        }
        boolean above = tally.holders.length == 0
                ? superiors.leadsScopeOf(leading, r, day)
                : Arrays.stream(tally.holders).allMatch(h -> superiors.isSuperior(leading, h, r, day));
        return above ? KindMatrix.Column.CONCENTRATED_IN_SUPERIOR : KindMatrix.Column.CONCENTRATED_IN_OTHER;
    }

    /** What the decisions show. */
    private record Reading(InRecord outcome, double pValue, int leading) {

        static Reading of(Tally tally, SharingParameters parameters) {
            if (!tally.recorded) {
                return plain(InRecord.NOT_RECORDED);
            }
            if (tally.decisions < parameters.minDecisions()) {
                return plain(InRecord.TOO_FEW);
            }
            // one approved decision among many of which nothing is known would be no control
            if (tally.approvalKnown >= parameters.minDecisions()
                    && tally.approvedAbove >= parameters.controlled() * tally.approvalKnown - ROUNDING) {
                return plain(InRecord.CONTROLLED);
            }
            if (tally.shares.effective() >= parameters.spread() - ROUNDING) {
                return plain(InRecord.SPREAD);
            }
            int leading = tally.shares.top();
            if (tally.isDivided() && !tally.takesOverParts(leading, parameters)) {
                return plain(InRecord.UNCLEAR);
            }
            double pValue = tally.pValue();
            return pValue < parameters.significance()
                    ? new Reading(InRecord.CONCENTRATED, pValue, leading)
                    : new Reading(InRecord.UNCLEAR, pValue, OrganizationIndex.NONE);
        }

        private static Reading plain(InRecord outcome) {
            return new Reading(outcome, Double.NaN, OrganizationIndex.NONE);
        }
    }
}
