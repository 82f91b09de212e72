package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.rules.measure.probability.Binomial;

/**
 * What the decisions on one responsibility show.
 *
 * @param outcome the class
 * @param all who took part in them
 * @param isInStretches whether they would be enough, were they not in long stretches
 * @param isOpen whether it depends on who belongs to teams
 * @param mayBeCalled whether the one who decides most may be called the one who decides: no holder in turn or in parts, and
 *     nobody who may belong to the holders
 * @param amongHolders who decides, where several hold it and the decisions are concentrated in one of them; else {@link
 *     OrganizationIndex#NONE}
 * @param onlyOneActs whether the same holder stands in every decision with a holder, and no other in any
 * @param isByHolders where the decisions are spread, whether it is not shown that the holders take part in less than half
 */
record RecordReading(
        InRecord outcome,
        Participation all,
        boolean isInStretches,
        boolean isOpen,
        boolean mayBeCalled,
        int amongHolders,
        boolean onlyOneActs,
        boolean isByHolders) {
    private static final double HALF = 0.5;

    /** {@return the one who decides, where the decisions are concentrated; else {@link OrganizationIndex#NONE}} */
    int leading() {
        return outcome == InRecord.CONCENTRATED ? all.top() : OrganizationIndex.NONE;
    }

    /** {@return whether one would be called the one who decides, if that might be said of him or her} */
    boolean isHeldBack(SharingParameters parameters) {
        return outcome == InRecord.UNCLEAR
                && !isOpen
                && !isInStretches
                && !mayBeCalled
                && all.isConcentrated(parameters);
    }

    static RecordReading of(DecisionTally tally, Turns turns, SharingParameters parameters) {
        Participation all = tally.acts.participation(tally.tenure::holds);
        return new Reader(tally, all, parameters, turns).read();
    }

    /** Reads the decisions of one tally. */
    private record Reader(DecisionTally tally, Participation all, SharingParameters parameters, Turns turns) {

        RecordReading read() {
            boolean enough = all.decisions() >= parameters.minDecisions();
            boolean isOpen = tally.isOpen(parameters);
            Acts withHolders = enough && tally.tenure.holders().length > 1 ? tally.withHolders() : Acts.NONE;
            boolean onlyOneActs = withHolders.size() > 0 && onlyOneActs(withHolders);
            int amongHolders = withHolders.size() > 0 ? amongHolders(withHolders, onlyOneActs) : OrganizationIndex.NONE;
            InRecord outcome = outcome(enough, isOpen);
            return new RecordReading(
                    outcome,
                    all,
                    outcome == InRecord.UNCLEAR && !isOpen && all.worth() < parameters.minDecisions(),
                    outcome == InRecord.UNCLEAR && isOpen,
                    all.decisions() > 0 && mayBeCalled(),
                    amongHolders,
                    onlyOneActs,
                    outcome != InRecord.SPREAD || isByHolders());
        }

        private InRecord outcome(boolean enough, boolean isOpen) {
            if (!tally.isRecorded) {
                return InRecord.NOT_RECORDED;
            }
            if (!isOpen && isAbove()) {
                return InRecord.ABOVE;
            }
            if (!enough) {
                return InRecord.TOO_FEW;
            }
            if (isOpen || all.worth() < parameters.minDecisions()) {
                return InRecord.UNCLEAR;
            }
            if (all.isSpread(parameters)) {
                return InRecord.SPREAD;
            }
            return all.isConcentrated(parameters) && mayBeCalled() ? InRecord.CONCENTRATED : InRecord.UNCLEAR;
        }

        /** An outsider may belong to a team that holds it and of which nobody wrote down who belongs to it. */
        private boolean mayBeCalled() {
            return tally.tenure.holds(all.top()) ? turns.holdersMayBeJudged() : !tally.tenure.hasUnknownHolders();
        }

        private boolean isAbove() {
            int made = tally.interventions;
            int known = all.decisions() + made;
            return known >= parameters.minDecisions()
                    && made >= parameters.controlled() * known - Participation.ROUNDING
                    && Binomial.atLeast(known, made, HALF) <= parameters.significance() + Participation.ROUNDING;
        }

        private boolean isByHolders() {
            double with = tally.withHolder() * all.worth() / all.decisions();
            return tally.tenure.hasUnknownHolders()
                    || tally.tenure.holders().length > 0 && tally.mayHaveUnknownHolders()
                    || Binomial.atMost(all.worth(), with, HALF) > parameters.significance() + Participation.ROUNDING;
        }

        private boolean onlyOneActs(Acts withHolders) {
            int only = withHolders.people()[0][0];
            for (int i = 0; i < withHolders.size(); i++) {
                if (!withHolders.isAlone(i, only)) {
                    return false;
                }
            }
            double worth = withHolders.size() * all.worth() / all.decisions();
            return turns.holdersMayBeJudged()
                    && StrictMath.pow(HALF, worth) <= parameters.significance() / 2 + Participation.ROUNDING;
        }

        private int amongHolders(Acts withHolders, boolean onlyOneActs) {
            if (onlyOneActs) {
                return withHolders.people()[0][0];
            }
            Participation among = withHolders.participation(code -> true);
            boolean shown = withHolders.size() >= parameters.minDecisions()
                    && turns.holdersMayBeJudged()
                    && !tally.tenure.hasUnknownHolders()
                    && among.isConcentrated(parameters);
            return shown ? among.top() : OrganizationIndex.NONE;
        }
    }
}
