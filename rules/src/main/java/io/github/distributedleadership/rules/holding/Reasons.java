package io.github.distributedleadership.rules.holding;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import java.time.LocalDate;
import java.util.Optional;

/** The reasons for how one responsibility is held, as findings. */
final class Reasons {
    private static final Rule IN_RECORD = Rule.of("sharing.in-record", Evidence.RECORD);
    private static final Rule HOLDING = Rule.of("sharing.kind", Evidence.PAPER);
    private static final Rule NOMINAL_HOLDERS = Rule.of("sharing.nominal-holders", Evidence.RECORD);
    private static final Rule ARRANGEMENT = Rule.of("sharing.arrangement", Evidence.MIXED);

    private static final Rule.Variant NOT_RECORDED =
            IN_RECORD.says("decisions are {coverage}, so the record does not tell who decides");
    private static final Rule.Variant UNDATED =
            IN_RECORD.says("nothing is dated, so the record does not tell who decides");
    private static final Rule.Variant NONE = IN_RECORD.says("no {decisions|decision|decisions} since {since}"
            + " {decisions|is|are} on record; to tell who decides takes {needed}");
    private static final Rule.Variant TOO_FEW =
            IN_RECORD.says("{decisions} {decisions|decision|decisions} since {since}"
                    + " {decisions|is|are} on record; to tell who decides takes {needed}");
    private static final Rule.Variant CONTROLLED = IN_RECORD.says(
            "of {approvalKnown} {approvalKnown|decision|decisions} since {since} whose approval is known, {approvedAbove} {approvedAbove|was|were}"
                    + " approved by a superior who did not decide; from a share of {threshold} on, that counts as control");
    private static final String SPREAD =
            "{decisions} {decisions|decision|decisions} since {since} {decisions|is|are} spread as if {effective} people"
                    + " decided equally often ({threshold} or more counts as spread)";
    private static final Rule.Variant SPREAD_WITHOUT_HOLDERS = IN_RECORD.says(SPREAD + "{byHolders||}");
    private static final Rule.Variant SPREAD_AMONG_HOLDERS =
            IN_RECORD.says(SPREAD + "; the holders made {byHolders|it|all of them}");
    private static final Rule.Variant SPREAD_BEYOND =
            IN_RECORD.says(SPREAD + "; the holders made {byHolders:none} of them");
    private static final Rule.Variant SPREAD_BY_SHARES =
            IN_RECORD.says(SPREAD + "; the holders made {byHolders} of them, where several made one counted by shares");
    private static final Rule.Variant CONCENTRATED = IN_RECORD.says(
            "{leading} made {made} of {decisions} decisions since {since}; if {people} people decided equally often, the"
                    + " {alone} made by one alone would fall so unevenly with a probability of {pValue} (below {significance}"
                    + " counts as resting on one)");
    private static final Rule.Variant UNCLEAR = IN_RECORD.says(
            "{leading} made {made} of {decisions} decisions since {since}, which chance alone could do (probability {pValue};"
                    + " below {significance} would count as resting on one)");
    private static final Rule.Variant UNCLEAR_DIVIDED = IN_RECORD.says(
            "{leading} made {made} of {decisions} decisions since {since}; the holding is divided, and no part is shown to be"
                    + " decided by another");
    private static final Rule.Variant UNCLEAR_OPEN = IN_RECORD.says(
            "{decisions} decisions since {since} are on record, but who belongs to {teams} is not, so it stays open how many"
                    + " people decided and whether they hold it");
    private static final String KIND = "the kind is {kind}: {onPaper} on paper, {inRecord}; ";
    private static final Rule.Variant SETTLED = HOLDING.says(KIND + "{basis} settles it");
    private static final Rule.Variant OPEN = HOLDING.says(KIND + "neither settles it");
    private static final Rule.Variant NOMINAL = NOMINAL_HOLDERS.says(
            "{nominal} made none of {decisions} decisions; if the {holders} holders decided equally often, the probability of"
                    + " that would be {probability}{nominal|| for each}");
    private static final Rule.Variant AS_DECLARED =
            ARRANGEMENT.says("on paper the holders act {declared}, and so they did in {decisions} decisions");
    private static final String DECLARED = "on paper the holders act {declared}, in the record {enacted}: ";
    private static final Rule.Variant JOINT =
            ARRANGEMENT.says(DECLARED + "at least half of {decisions} decisions were made by all of them");
    private static final Rule.Variant IN_TURN = ARRANGEMENT.says(
            DECLARED + "of {decisions} decisions each was made by one, and by the same one several times running");
    private static final String EACH = "in most of {decisions} decisions not all of them took part";
    private static final Rule.Variant EACH_AS_DECLARED =
            ARRANGEMENT.says("on paper the holders act {declared}, and " + EACH);
    private static final Rule.Variant EACH_INSTEAD = ARRANGEMENT.says("on paper the holders act {declared}; " + EACH);
    private static final Rule.Variant NO_TURNS = ARRANGEMENT.says(
            "on paper the holders act {declared}; " + EACH + ", and they show no turns that chance could not make");

    /** Numbers are shown with three decimals. */
    private static final double THOUSAND = 1000;

    private final Sharing sharing;
    private final Snapshot standing;
    private final Judgement judgement;
    private final DecisionTally tally;
    private final int[] nominal;
    private final Optional<Arrangement> enacted;
    private final FindingSubject subject;

    /** The reasons about the responsibility of that number. */
    static Reasons of(Sharing sharing, int responsibility) {
        Judgement judgement =
                Judgement.of(sharing.standing(), sharing.superiors(), sharing.parameters(), responsibility);
        DecisionTally tally = judgement.tally();
        boolean counted =
                tally.recorded && tally.decisions >= sharing.parameters().minDecisions();
        return new Reasons(
                sharing,
                judgement,
                counted ? tally.nominalHolders(sharing.parameters().significance()) : new int[0],
                counted ? Enactment.of(tally, sharing.parameters()) : Optional.empty());
    }

    private Reasons(Sharing sharing, Judgement judgement, int[] nominal, Optional<Arrangement> enacted) {
        this.sharing = sharing;
        this.standing = sharing.standing();
        this.judgement = judgement;
        this.tally = judgement.tally();
        this.nominal = nominal;
        this.enacted = enacted;
        subject = FindingSubject.of(
                standing.index().responsibility(tally.responsibility).id());
    }

    Judgement judgement() {
        return judgement;
    }

    /** The codes of holders in name only. */
    int[] nominal() {
        return nominal;
    }

    Optional<Arrangement> enacted() {
        return enacted;
    }

    ImmutableList<Finding> findings() {
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        all.add(onPaper(), inRecord(), kind());
        if (nominal.length > 0) {
            double probability = StrictMath.pow(1 - 1.0 / tally.holders.length, tally.decisions);
            all.add(NOMINAL.violated(subject)
                    .fact("nominal", parties(nominal))
                    .count("decisions", tally.decisions)
                    .count("holders", tally.holders.length)
                    .amount("probability", probability)
                    .build());
        }
        declared()
                .filter(d -> enacted.isPresent())
                // each in a part of his or her own looks like any one, or like turns
                .filter(d -> d != Arrangement.DIVIDED || enacted.get() == Arrangement.JOINT)
                .ifPresent(d -> all.add(arrangement(d, enacted.get())));
        return all.build();
    }

    private Finding arrangement(Arrangement declared, Arrangement acted) {
        boolean same = declared == acted;
        Rule.Variant variant = switch (acted) {
            case JOINT -> same ? AS_DECLARED : JOINT;
            case ROTATING -> same ? AS_DECLARED : IN_TURN;
            // one may have made them all, so it is not said that each acted for all
            default -> same ? EACH_AS_DECLARED : declared == Arrangement.ROTATING ? NO_TURNS : EACH_INSTEAD;
        };
        FindingOutcome outcome = same ? FindingOutcome.SATISFIED : FindingOutcome.VIOLATED;
        return variant.about(subject, outcome)
                .offer("enacted", () -> Fact.word(acted, manner(acted)))
                .word("declared", declared, manner(declared))
                .count("decisions", tally.decisions)
                .build();
    }

    private static String manner(Arrangement arrangement) {
        return switch (arrangement) {
            case JOINT -> "jointly";
            case ANY_ONE -> "each for all";
            case DIVIDED -> "in parts";
            case ROTATING -> "in turn";
            case SOLE -> "alone";
        };
    }

    private Finding onPaper() {
        OnPaper outcome = judgement.paper().outcome();
        FindingOutcome result =
                outcome == OnPaper.UNKNOWN || outcome == OnPaper.ONE_HOLDER || outcome == OnPaper.SEVERAL_HOLDERS
                        ? FindingOutcome.UNDETERMINED
                        : FindingOutcome.SATISFIED;
        return PaperWords.of(judgement.paper().clause())
                .about(subject, result)
                .offer("holders", () -> parties(tally.holders))
                .offer("parties", () -> parties(judgement.paper().parties()))
                .offer("level", () -> Fact.word(holding().level().orElseThrow()))
                .offer("origin", () -> Fact.word(holding().origin().orElseThrow()))
                .build();
    }

    private Finding inRecord() {
        SharingParameters parameters = sharing.parameters();
        return switch (judgement.inRecord()) {
            case NOT_RECORDED ->
                coverage() == Coverage.RECORDED
                        ? UNDATED.undetermined(subject).build()
                        : NOT_RECORDED
                                .undetermined(subject)
                                .word("coverage", coverage(), howFar(coverage()))
                                .build();
            case TOO_FEW ->
                record(tally.decisions == 0 ? NONE : TOO_FEW, FindingOutcome.UNDETERMINED)
                        .count("needed", parameters.minDecisions())
                        .build();
            case CONTROLLED ->
                CONTROLLED
                        .satisfied(subject)
                        .fact("since", since())
                        .count("approvedAbove", tally.approvedAbove)
                        .count("approvalKnown", tally.approvalKnown)
                        .amount("threshold", parameters.controlled())
                        .build();
            case SPREAD ->
                record(spread(), FindingOutcome.SATISFIED)
                        .amount("effective", tally.shares.effective())
                        .amount("byHolders", byHolders())
                        .amount("threshold", parameters.spread())
                        .build();
            case CONCENTRATED ->
                leading(CONCENTRATED, FindingOutcome.SATISFIED)
                        .count("alone", (long) tally.alone.total())
                        .count("people", Math.max(2, tally.holders.length))
                        .amount("pValue", judgement.pValue())
                        .amount("significance", parameters.significance())
                        .build();
            case UNCLEAR ->
                judgement.isOpen()
                        ? record(UNCLEAR_OPEN, FindingOutcome.UNDETERMINED)
                                .fact("teams", parties(tally.unknownTeams()))
                                .build()
                        : Double.isNaN(judgement.pValue())
                                ? leading(UNCLEAR_DIVIDED, FindingOutcome.UNDETERMINED)
                                        .build()
                                : leading(UNCLEAR, FindingOutcome.UNDETERMINED)
                                        .amount("pValue", judgement.pValue())
                                        .amount("significance", parameters.significance())
                                        .build();
        };
    }

    private Finding kind() {
        HoldingKind kind = judgement.kind().kind();
        FindingOutcome outcome = kind == HoldingKind.UNDETERMINED
                ? FindingOutcome.UNDETERMINED
                : kind == HoldingKind.SHARED_IN_NAME_ONLY ? FindingOutcome.VIOLATED : FindingOutcome.SATISFIED;
        boolean fromRecord = judgement.kind().fromRecord();
        Evidence basis = fromRecord ? Evidence.RECORD : Evidence.PAPER;
        boolean isOpen = kind == HoldingKind.UNDETERMINED;
        return (isOpen ? OPEN : SETTLED)
                .about(subject, outcome)
                .evidence(basis)
                .word("kind", kind)
                .word("onPaper", judgement.paper().outcome())
                .word("inRecord", judgement.inRecord(), words(judgement.inRecord()))
                .offer("basis", () -> Fact.word(basis, fromRecord ? "the record given" : "the paper"))
                .build();
    }

    private double byHolders() {
        return tally.shareOfHolders() * tally.decisions;
    }

    private Rule.Variant spread() {
        double made = Math.rint(byHolders() * THOUSAND) / THOUSAND;
        if (tally.holders.length == 0) {
            return SPREAD_WITHOUT_HOLDERS;
        }
        return made == tally.decisions
                ? SPREAD_AMONG_HOLDERS
                : made == Math.rint(made) ? SPREAD_BEYOND : SPREAD_BY_SHARES;
    }

    private static String words(InRecord inRecord) {
        return switch (inRecord) {
            case NOT_RECORDED -> "without a full record of decisions";
            case TOO_FEW -> "too few decisions in the record";
            case CONTROLLED -> "controlled in the record";
            case SPREAD -> "spread in the record";
            case CONCENTRATED -> "concentrated in the record";
            case UNCLEAR -> "unclear in the record";
        };
    }

    private Finding.Builder record(Rule.Variant variant, FindingOutcome outcome) {
        return variant.about(subject, outcome)
                .count("decisions", tally.decisions)
                .fact("since", since());
    }

    private Finding.Builder leading(Rule.Variant variant, FindingOutcome outcome) {
        int top = tally.shares.top();
        return record(variant, outcome)
                .amount("made", tally.shares.weightOf(top))
                .fact("leading", parties(top));
    }

    private Fact since() {
        return Fact.day(LocalDate.ofEpochDay(tally.firstDay()));
    }

    private Coverage coverage() {
        return standing.organization().coverage(Table.DECISIONS);
    }

    private static String howFar(Coverage coverage) {
        return coverage == Coverage.PARTIAL ? "recorded only in part" : "not recorded";
    }

    private Holding holding() {
        return standing.index().holding(standing.holding(tally.responsibility));
    }

    private Optional<Arrangement> declared() {
        return standing.holding(tally.responsibility) == OrganizationIndex.NONE
                ? Optional.empty()
                : holding().arrangement();
    }

    private Fact parties(int... codes) {
        String[] names = new String[codes.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = standing.index().party(codes[i]).reference();
        }
        return Fact.ids(IdKind.PARTY, ImmutableList.copyOf(names));
    }
}
