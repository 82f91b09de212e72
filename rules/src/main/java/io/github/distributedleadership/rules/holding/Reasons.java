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
import java.util.Arrays;
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
            + " {decisions|is|are} on record; to tell who decides takes {needed}" + "[; decisions are {coverage}]");
    private static final Rule.Variant TOO_FEW =
            IN_RECORD.says("{decisions} {decisions|decision|decisions} since {since}"
                    + " {decisions|is|are} on record; to tell who decides takes {needed}"
                    + "[; decisions are {coverage}]");
    private static final String MADE = "{alone:none} of {decisions} {decisions|decision|decisions} since {since} alone";
    private static final String PARTLY = "[; decisions are {coverage}]";
    private static final Rule.Variant ABOVE =
            IN_RECORD.says("superiors who do not hold it made {interventions} of {decisions}"
                    + " decisions since {since} alone; a share of {threshold} or more, shown to be more than half, counts as decided"
                    + " above" + PARTLY);
    private static final Rule.Variant ABOVE_WHAT_IS_KEPT = IN_RECORD.says("a superior took part in {interventions} of"
            + " {decisions} decisions since {since}; a share of {threshold} or more, shown to be more than half, counts as"
            + " decided above" + PARTLY);
    private static final Rule.Variant SPREAD_AMONG_HOLDERS = IN_RECORD.says("{leading} made " + MADE
            + "; others are shown to take part in more than a share of {threshold}, and a holder took part in {byHolders}"
            + PARTLY);
    private static final Rule.Variant SPREAD_BEYOND = IN_RECORD.says("{leading} made " + MADE
            + "; others are shown to take part in more than a share of {threshold}, and in less than half did a holder take"
            + " part: {byHolders:none}" + PARTLY);
    private static final Rule.Variant SPREAD_WITHOUT_HOLDERS = IN_RECORD.says("{leading} made " + MADE
            + "; others are shown to take part in more than a share of {threshold}{byHolders||}" + PARTLY);
    private static final Rule.Variant CONCENTRATED = IN_RECORD.says(
            "{leading} made " + MADE + "; others are shown to take part in less than a share of {threshold}" + PARTLY);
    private static final Rule.Variant UNCLEAR = IN_RECORD.says("{leading} made " + MADE
            + ", which does not show whether one decides or several[; {more} more like them would]" + PARTLY);
    private static final Rule.Variant UNCLEAR_STRETCHES = IN_RECORD.says("{leading} made " + MADE
            + ", but in long stretches or many alike on a day, which are worth {worth} decisions, and to say who decides takes"
            + " {needed}[; {more} more in a mixed order would do]" + PARTLY);
    private static final Rule.Variant UNCLEAR_IN_TURN = IN_RECORD.says(
            "{leading} made " + MADE + ", which shows nothing of holders who on paper act {declared}" + PARTLY);
    private static final Rule.Variant UNCLEAR_WHOSE = IN_RECORD.says(
            "{leading} made " + MADE + ", and whether {leading} is one of those who hold it is not on record" + PARTLY);
    private static final Rule.Variant UNCLEAR_OPEN = IN_RECORD.says(
            "{open} more {open|decision|decisions} since {since} {open|was|were} made by {teams}, and who belongs to"
                    + " {teams|it|them} is not on record, so it stays open how many people decided" + PARTLY);
    private static final String KIND = "the kind is {kind}: {onPaper} on paper, {inRecord}; ";
    private static final Rule.Variant SETTLED = HOLDING.says(KIND + "{basis} settles it");
    private static final Rule.Variant BY_SOMEBODY =
            HOLDING.says(KIND + "{basis} shows that somebody decides, by one or by several is not shown");
    private static final Rule.Variant OPEN = HOLDING.says(KIND + "neither settles it");
    private static final Rule.Variant NOMINAL = NOMINAL_HOLDERS.says(
            "{nominal} took part in none of {decisions} {decisions|decision|decisions} with a holder; by"
                    + " chance, the probability of that would be {probability}{nominal|| or less for each}" + PARTLY);
    private static final Rule AMONG_HOLDERS = Rule.of("sharing.among-holders", Evidence.RECORD);
    private static final Rule.Variant ONLY_ONE = AMONG_HOLDERS.says(
            "{leading} is the only holder who took part in any of {withHolder} decisions with a holder");
    private static final Rule.Variant MOSTLY_ONE = AMONG_HOLDERS.says(
            "of {withHolder} decisions with a holder {leading} made"
                    + " {alone} without another holder; the others are shown to take part in less than a share of {threshold}");
    private static final Rule SET_ASIDE = Rule.of("sharing.interventions", Evidence.RECORD);
    private static final Rule.Variant INTERVENTIONS_IN_WHAT_IS_KEPT = SET_ASIDE.says(
            "a superior took part in {interventions} more {interventions|decision|decisions}, which {interventions|is|are} set"
                    + " aside");
    private static final Rule.Variant INTERVENTIONS = SET_ASIDE.says(
            "superiors who do not hold it made {interventions} more {interventions|decision|decisions} alone, which"
                    + " {interventions|is|are} set aside");
    private static final Rule.Variant AUTOMATED = Rule.of("sharing.automated", Evidence.RECORD)
            .says(
                    "machines made {automated} more {automated|decision|decisions} alone, which {automated|is|are} set aside");
    private static final Rule.Variant BY_DEPUTIES = Rule.of("sharing.deputies", Evidence.RECORD)
            .says("deputies made {byDeputies} of these {byDeputies|decisions|decisions} without a holder");
    private static final Rule.Variant RATIFIED = Rule.of("sharing.ratified", Evidence.RECORD)
            .says(
                    "superiors who did not decide approved {approvedAbove} of {approvalKnown} decisions whose approval is known;"
                            + " a share of {threshold} or more counts as ratified");
    private static final Rule.Variant AS_DECLARED =
            ARRANGEMENT.says("on paper the holders act {declared}, and so they did in {decisions} decisions");
    private static final String DECLARED = "on paper the holders act {declared}, in the record {enacted}: ";
    private static final Rule.Variant JOINT =
            ARRANGEMENT.says(DECLARED + "at least half of {decisions} decisions were made by all of them");
    private static final Rule.Variant IN_TURN = ARRANGEMENT.says(DECLARED
            + "of {decisions} decisions each was made by one, in an order that chance would hardly bring about");
    private static final String EACH = "in most of {decisions} decisions not all of them took part";
    private static final Rule.Variant EACH_AS_DECLARED =
            ARRANGEMENT.says("on paper the holders act {declared}, and " + EACH);
    private static final Rule.Variant EACH_INSTEAD = ARRANGEMENT.says("on paper the holders act {declared}; " + EACH);
    private static final Rule.Variant NO_TURNS = ARRANGEMENT.says(
            "on paper the holders act {declared}; the order of {decisions} decisions does not show that they did");

    private final Sharing sharing;
    private final Snapshot standing;
    private final Judgement judgement;
    private final DecisionTally tally;
    private final RecordReading reading;
    private final int[] nominal;
    private final Optional<Arrangement> enacted;
    private final FindingSubject subject;

    /** The reasons about the responsibility of that number. */
    static Reasons of(Sharing sharing, int responsibility) {
        Judgement judgement =
                Judgement.of(sharing.standing(), sharing.superiors(), sharing.parameters(), responsibility);
        return new Reasons(sharing, judgement);
    }

    private Reasons(Sharing sharing, Judgement judgement) {
        this.sharing = sharing;
        this.standing = sharing.standing();
        this.judgement = judgement;
        this.tally = judgement.tally();
        this.reading = judgement.reading();
        nominal = judgement.nominalHolders(standing, sharing.parameters());
        enacted = tally.isRecorded && judgement.paper().row().isPresent()
                ? Enactment.of(tally, sharing.parameters())
                : Optional.empty();
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

    /** How many more decisions would settle who decides; empty where that is settled or open for another reason. */
    Optional<Settling> settling() {
        boolean waits =
                reading.outcome() == InRecord.TOO_FEW || reading.outcome() == InRecord.UNCLEAR && !reading.isOpen();
        return waits
                ? Settling.of(reading.all(), sharing.parameters())
                        .filter(one -> one.pattern() == InRecord.SPREAD || reading.mayBeCalled())
                : Optional.empty();
    }

    ImmutableList<Finding> findings() {
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        all.add(onPaper(), inRecord(), kind());
        setAside(all);
        if (reading.amongHolders() != OrganizationIndex.NONE) {
            all.add(amongHolders());
        }
        if (nominal.length > 0) {
            all.add(partly(NOMINAL.speaksAgainst(subject))
                    .fact("nominal", parties(nominal))
                    .count("decisions", tally.withHolders().size())
                    .amount("probability", NominalHolders.greatestProbability(tally, reading, nominal))
                    .build());
        }
        declared()
                .filter(d -> enacted.isPresent())
                // each in a part of his or her own looks like any one, or like turns
                .filter(d -> d != Arrangement.DIVIDED || enacted.get() == Arrangement.JOINT)
                .ifPresent(d -> all.add(arrangement(d, enacted.get())));
        return all.build();
    }

    /** Whether it is retained on paper: then a superior need not be alone to make a decision his or her own. */
    private boolean isKept() {
        return judgement.paper().outcome() == OnPaper.RETAINED;
    }

    private void setAside(ImmutableList.Builder<Finding> all) {
        if (tally.interventions > 0 && reading.outcome() != InRecord.ABOVE) {
            all.add((isKept() ? INTERVENTIONS_IN_WHAT_IS_KEPT : INTERVENTIONS)
                    .describes(subject)
                    .count("interventions", tally.interventions)
                    .build());
        }
        if (tally.automated > 0) {
            all.add(AUTOMATED
                    .describes(subject)
                    .count("automated", tally.automated)
                    .build());
        }
        if (tally.byDeputies > 0) {
            all.add(BY_DEPUTIES
                    .describes(subject)
                    .count("byDeputies", tally.byDeputies)
                    .build());
        }
        if (judgement.isRatified()) {
            all.add(RATIFIED.describes(subject)
                    .count("approvedAbove", tally.approvedAbove)
                    .count("approvalKnown", tally.approvalKnown)
                    .amount("threshold", sharing.parameters().controlled())
                    .build());
        }
    }

    private Finding amongHolders() {
        Acts withHolders = tally.withHolders();
        Finding.Builder finding = (reading.onlyOneActs() ? ONLY_ONE : MOSTLY_ONE)
                .speaksAgainst(subject)
                .fact("leading", parties(reading.amongHolders()))
                .count("withHolder", withHolders.size());
        if (!reading.onlyOneActs()) {
            finding.count("alone", (long) withHolders.alone().weightOf(reading.amongHolders()))
                    .amount("threshold", sharing.parameters().concentrated());
        }
        return finding.build();
    }

    private Finding arrangement(Arrangement declared, Arrangement acted) {
        boolean same = declared == acted;
        Rule.Variant variant = switch (acted) {
            case JOINT -> same ? AS_DECLARED : JOINT;
            case ROTATING -> same ? AS_DECLARED : IN_TURN;
            // one may have made them all, so it is not said that each acted for all
            default -> same ? EACH_AS_DECLARED : declared == Arrangement.ROTATING ? NO_TURNS : EACH_INSTEAD;
        };
        FindingOutcome outcome = same
                ? FindingOutcome.BORNE_OUT
                : variant == NO_TURNS ? FindingOutcome.UNDETERMINED : FindingOutcome.SPEAKS_AGAINST;
        return variant.about(subject, outcome)
                .offer("enacted", () -> Fact.word(acted, manner(acted)))
                .word("declared", declared, manner(declared))
                .count("decisions", tally.acts.size())
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
                        : FindingOutcome.DESCRIBES;
        Finding.Builder finding = PaperWords.of(judgement.paper().clause()).about(subject, result);
        int[] approvers = approvers();
        if (approvers.length > 0 && judgement.paper().clause() != FormalHolding.Clause.ONE_SUPERIOR_ANSWERS) {
            finding.offer("approvers", () -> parties(approvers));
        }
        judgement.paper().row().filter(PaperRow::isRota).ifPresent(row -> finding.count("shifts", row.shifts()));
        return finding.offer("holders", () -> parties(tally.tenure.holders()))
                .offer("parties", () -> parties(judgement.paper().parties()))
                .offer("level", () -> Fact.word(holding().level().orElseThrow()))
                .offer("origin", () -> Fact.word(holding().origin().orElseThrow()))
                .offer("missing", () -> Fact.fields(judgement.paper().missing()))
                .build();
    }

    /** Whose approval it needs beside that of its holders, as far as that is on record. */
    private int[] approvers() {
        return judgement.paper().row().stream()
                .flatMapToInt(row -> Arrays.stream(row.approvers()))
                .filter(party -> !tally.tenure.holds(party))
                .toArray();
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
                record(tally.acts.size() == 0 ? NONE : TOO_FEW, FindingOutcome.UNDETERMINED)
                        .count("needed", parameters.minDecisions())
                        .build();
            case ABOVE ->
                partly((isKept() ? ABOVE_WHAT_IS_KEPT : ABOVE).describes(subject))
                        .count("decisions", tally.acts.size() + tally.interventions)
                        .count("interventions", tally.interventions)
                        .fact("since", since())
                        .amount("threshold", parameters.controlled())
                        .build();
            case SPREAD ->
                leading(spread(), FindingOutcome.DESCRIBES)
                        .count("byHolders", tally.withHolder())
                        .amount("threshold", parameters.spread())
                        .build();
            case CONCENTRATED ->
                leading(CONCENTRATED, FindingOutcome.DESCRIBES)
                        .amount("threshold", parameters.concentrated())
                        .build();
            case UNCLEAR -> unclear();
        };
    }

    private Finding unclear() {
        if (reading.isOpen()) {
            return partly(UNCLEAR_OPEN.undetermined(subject))
                    .count("open", tally.open)
                    .fact("since", since())
                    .fact("teams", parties(tally.unknownTeams()))
                    .build();
        }
        if (reading.isHeldBack(sharing.parameters())) {
            return tally.tenure.holds(reading.all().top())
                    ? leading(UNCLEAR_IN_TURN, FindingOutcome.UNDETERMINED)
                            .word(
                                    "declared",
                                    declared().orElseThrow(),
                                    manner(declared().orElseThrow()))
                            .build()
                    : leading(UNCLEAR_WHOSE, FindingOutcome.UNDETERMINED).build();
        }
        Finding.Builder finding =
                leading(reading.isInStretches() ? UNCLEAR_STRETCHES : UNCLEAR, FindingOutcome.UNDETERMINED);
        if (reading.isInStretches()) {
            finding.amount("worth", reading.all().worth())
                    .count("needed", sharing.parameters().minDecisions());
        }
        settling().ifPresent(settling -> finding.count("more", settling.decisions()));
        return finding.build();
    }

    private Finding kind() {
        HoldingKind kind = judgement.kind().kind();
        boolean fromRecord = judgement.kind().fromRecord();
        Evidence basis = fromRecord ? Evidence.RECORD : Evidence.PAPER;
        boolean isOpen = kind == HoldingKind.UNDETERMINED;
        boolean isBySomebody = kind == HoldingKind.HELD_INFORMALLY && judgement.inRecord() == InRecord.UNCLEAR;
        return (isOpen ? OPEN : isBySomebody ? BY_SOMEBODY : SETTLED)
                .about(subject, isOpen ? FindingOutcome.UNDETERMINED : against(kind, fromRecord))
                .evidence(basis)
                .word("kind", kind)
                .word("onPaper", judgement.paper().outcome())
                .word("inRecord", judgement.inRecord(), words(judgement.inRecord()))
                .offer("basis", () -> Fact.word(basis, fromRecord ? "the record" : "the paper"))
                .build();
    }

    /** What the kind does to what the paper claims; a paper that claims nothing is neither borne out nor spoken against. */
    private FindingOutcome against(HoldingKind kind, boolean fromRecord) {
        if (judgement.paper().outcome() == OnPaper.UNKNOWN) {
            return FindingOutcome.DESCRIBES;
        }
        if (kind == HoldingKind.SHARED_IN_NAME_ONLY || judgement.differs()) {
            return FindingOutcome.SPEAKS_AGAINST;
        }
        return fromRecord ? FindingOutcome.BORNE_OUT : FindingOutcome.DESCRIBES;
    }

    private Rule.Variant spread() {
        if (tally.tenure.holders().length == 0) {
            return SPREAD_WITHOUT_HOLDERS;
        }
        return reading.isByHolders() ? SPREAD_AMONG_HOLDERS : SPREAD_BEYOND;
    }

    private static String words(InRecord inRecord) {
        return switch (inRecord) {
            case NOT_RECORDED -> "without a full record of decisions";
            case TOO_FEW -> "too few decisions in the record";
            case ABOVE -> "decided above in the record";
            case SPREAD -> "spread in the record";
            case CONCENTRATED -> "concentrated in the record";
            case UNCLEAR -> "unclear in the record";
        };
    }

    private Finding.Builder record(Rule.Variant variant, FindingOutcome outcome) {
        return partly(variant.about(subject, outcome))
                .count("decisions", tally.acts.size())
                .fact("since", since());
    }

    private Finding.Builder leading(Rule.Variant variant, FindingOutcome outcome) {
        Participation all = reading.all();
        return record(variant, outcome)
                .count("alone", all.decisions() - all.others())
                .fact("leading", parties(all.top()));
    }

    private Finding.Builder partly(Finding.Builder finding) {
        return coverage() == Coverage.PARTIAL ? finding.word("coverage", coverage(), howFar(coverage())) : finding;
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
        return judgement.paper().row().flatMap(PaperRow::arrangement);
    }

    private Fact parties(int... codes) {
        String[] names = new String[codes.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = standing.index().party(codes[i]).reference();
        }
        return Fact.ids(IdKind.PARTY, ImmutableList.copyOf(names));
    }
}
