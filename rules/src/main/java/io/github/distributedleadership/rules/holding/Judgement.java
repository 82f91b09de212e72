package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.rules.holding.count.Codes;
import io.github.distributedleadership.rules.holding.count.Superiors;
import java.util.Arrays;

/**
 * How one responsibility is held: the paper, the decisions, what they show, and the kind that follows.
 *
 * @param paper how it is held on paper
 * @param tally the decisions on it
 * @param reading what they show
 * @param kind the kind
 * @param isRatified whether superiors approve nearly all decisions
 */
record Judgement(FormalHolding paper, DecisionTally tally, RecordReading reading, KindMatrix kind, boolean isRatified) {

    static Judgement of(Snapshot standing, Superiors superiors, SharingParameters parameters, int responsibility) {
        FormalHolding paper = FormalHolding.of(standing, superiors, responsibility);
        DecisionTally tally = new DecisionTally(standing, superiors, responsibility, paper);
        Turns turns = Turns.of(standing, paper, tally);
        RecordReading reading = RecordReading.of(tally, turns, parameters);
        boolean isRatified = tally.approvalKnown >= parameters.minDecisions()
                && tally.approvedAbove >= parameters.controlled() * tally.approvalKnown - Participation.ROUNDING;
        KindMatrix kind = KindMatrix.of(paper.outcome(), column(paper, tally, reading, parameters));
        return new Judgement(paper, tally, reading, staysRetained(paper, reading, isRatified, kind), isRatified);
    }

    InRecord inRecord() {
        return reading.outcome();
    }

    /** Whether the record gives another kind than the paper alone. */
    boolean differs() {
        return kind.fromRecord() && kind.kind() != KindMatrix.asOnPaper(paper.outcome());
    }

    /** The codes of the holders who take part in no decision although that is improbable, in order. */
    int[] nominalHolders(Snapshot standing, SharingParameters parameters) {
        return paper.outcome() == OnPaper.HELD_IN_PARTS
                ? new int[0]
                : NominalHolders.of(tally, reading, Turns.of(standing, paper, tally), parameters);
    }

    /** On whom it rests: the one in whom it is concentrated, else the holders who are not nominal. */
    int[] carriers(int[] nominal) {
        int[] holders = tally.tenure.holders();
        int one = tally.tenure.holds(reading.leading()) ? reading.leading() : reading.amongHolders();
        if (one != OrganizationIndex.NONE) {
            return new int[] {one};
        }
        if (paper.outcome() == OnPaper.HELD_IN_PARTS) {
            return new int[0];
        }
        return nominal.length == 0
                ? holders
                : Arrays.stream(holders)
                        .filter(holder -> !Codes.includes(nominal, holder))
                        .toArray();
    }

    /** What a superior keeps on paper and approves in nearly every case stays the superior's, whoever decides. */
    private static KindMatrix staysRetained(
            FormalHolding paper, RecordReading reading, boolean isRatified, KindMatrix kind) {
        boolean showsWho = reading.outcome() == InRecord.SPREAD || reading.outcome() == InRecord.CONCENTRATED;
        return isRatified && showsWho && paper.outcome() == OnPaper.RETAINED
                ? new KindMatrix(HoldingKind.RETAINED, true)
                : kind;
    }

    private static KindMatrix.Column column(
            FormalHolding paper, DecisionTally tally, RecordReading reading, SharingParameters parameters) {
        return switch (reading.outcome()) {
            case ABOVE -> KindMatrix.Column.ABOVE;
            case CONCENTRATED ->
                tally.tenure.holds(reading.leading())
                        ? KindMatrix.Column.CONCENTRATED_IN_HOLDER
                        : KindMatrix.Column.CONCENTRATED_IN_OTHER;
            case SPREAD -> {
                if (!reading.isByHolders() || reading.amongHolders() != OrganizationIndex.NONE) {
                    yield KindMatrix.Column.SPREAD_ELSEWHERE;
                }
                yield isDivided(paper) ? KindMatrix.Column.SPREAD_IN_PARTS : KindMatrix.Column.SPREAD_BY_HOLDERS;
            }
            case NOT_RECORDED, TOO_FEW, UNCLEAR -> {
                boolean isEnough =
                        reading.outcome() == InRecord.UNCLEAR && reading.all().decisions() >= parameters.minDecisions();
                yield reading.onlyOneActs()
                        ? KindMatrix.Column.ONLY_ONE_ACTS
                        : isEnough ? KindMatrix.Column.UNCLEAR : KindMatrix.Column.PAPER_ONLY;
            }
        };
    }

    private static boolean isDivided(FormalHolding paper) {
        return paper.row()
                .flatMap(PaperRow::arrangement)
                .filter(Arrangement.DIVIDED::equals)
                .isPresent();
    }
}
