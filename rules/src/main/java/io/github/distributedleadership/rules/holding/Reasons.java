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

    private static final String PARTLY = "[; decisions are {coverage}]";
    private static final Rule.Variant NOT_RECORDED =
            IN_RECORD.says("who decides in practice cannot be told: decisions are {coverage}");
    private static final Rule.Variant UNDATED =
            IN_RECORD.says("who decides in practice cannot be told: nothing is dated");
    private static final Rule.Variant NONE =
            IN_RECORD.says("no decision{decisions||} since {since} is on record; it takes"
                    + " at least {needed} to say who decides" + PARTLY);
    private static final Rule.Variant TOO_FEW = IN_RECORD.says(
            "only {decisions} {decisions|decision|decisions} since {since}; it takes at least {needed} to say"
                    + " who decides" + PARTLY);
    private static final Rule.Variant ABOVE = IN_RECORD.says(
            "somebody senior decides: {interventions} of the {decisions} decisions since {since} {interventions|was|were}"
                    + " made by people who are senior and do not hold it{threshold||}" + PARTLY);
    private static final Rule.Variant ALL_ABOVE = IN_RECORD.says(
            "somebody senior decides: all {decisions} decisions since {since} were made by people who are"
                    + " senior and do not hold it{interventions||}{threshold||}" + PARTLY);
    private static final Rule.Variant ABOVE_WHAT_IS_KEPT = IN_RECORD.says(
            "somebody senior decides, taking part in {interventions} of the {decisions} decisions since {since}{threshold||}"
                    + PARTLY);
    private static final Rule.Variant ALL_ABOVE_WHAT_IS_KEPT = IN_RECORD.says(
            "somebody senior decides, taking part in all {decisions} decisions since {since}{interventions||}{threshold||}"
                    + PARTLY);
    private static final String SOME = "{leading} made {alone:none} of the {decisions} decisions alone since {since}";
    private static final String ALL = "{leading} made all {decisions} decisions since {since}{alone||}";
    private static final String SEVERAL = "several decide: " + SOME + "{threshold||}";
    private static final Rule.Variant SPREAD_AMONG_HOLDERS =
            IN_RECORD.says(SEVERAL + ", and holders took part in {byHolders:none} of them" + PARTLY);
    private static final Rule.Variant SPREAD_AMONG_HOLDERS_ALWAYS =
            IN_RECORD.says(SEVERAL + ", and holders took part in all of them{byHolders||}" + PARTLY);
    private static final Rule.Variant SPREAD_BEYOND =
            IN_RECORD.says(SEVERAL + ", and holders took part in only {byHolders} of them" + PARTLY);
    private static final Rule.Variant SPREAD_BEYOND_ALWAYS =
            IN_RECORD.says(SEVERAL + ", and holders took part in none of them{byHolders||}" + PARTLY);
    private static final Rule.Variant SPREAD_WITHOUT_HOLDERS = IN_RECORD.says(SEVERAL + "{byHolders||}" + PARTLY);
    /** How little others do: by the threshold as it is, and by any other. */
    private static final String LESS_THAN_A_THIRD = "{threshold||} others are shown to take part in less than a third";

    private static final String LESS = "{threshold||} others are shown to take part in less than {percent}%";
    private static final Rule.Variant CONCENTRATED = IN_RECORD.says(SOME + ";" + LESS_THAN_A_THIRD + PARTLY);
    private static final Rule.Variant CONCENTRATED_ALL = IN_RECORD.says(ALL + ";" + LESS_THAN_A_THIRD + PARTLY);
    private static final Rule.Variant CONCENTRATED_OTHERWISE = IN_RECORD.says(SOME + ";" + LESS + PARTLY);
    private static final Rule.Variant CONCENTRATED_ALL_OTHERWISE = IN_RECORD.says(ALL + ";" + LESS + PARTLY);
    private static final String UNSETTLED = ", which settles nothing yet[; {more} more like {more|it|them} would]";
    private static final Rule.Variant UNCLEAR = IN_RECORD.says(SOME + UNSETTLED + PARTLY);
    private static final Rule.Variant UNCLEAR_ALL = IN_RECORD.says(ALL + UNSETTLED + PARTLY);
    private static final String IN_STRETCHES = "; made in long runs or many on a day, they count as only {worth} of the"
            + " {needed} it takes[; {more} more in a mixed order would do]";
    private static final Rule.Variant UNCLEAR_STRETCHES = IN_RECORD.says(SOME + IN_STRETCHES + PARTLY);
    private static final Rule.Variant UNCLEAR_STRETCHES_ALL = IN_RECORD.says(ALL + IN_STRETCHES + PARTLY);
    private static final String IN_OTHER_MANNER = "; that settles nothing where on paper the holders act {declared}";
    private static final Rule.Variant UNCLEAR_IN_TURN = IN_RECORD.says(SOME + IN_OTHER_MANNER + PARTLY);
    private static final Rule.Variant UNCLEAR_IN_TURN_ALL = IN_RECORD.says(ALL + IN_OTHER_MANNER + PARTLY);
    private static final String WHOSE = "; whether {leading} is among its holders is not recorded";
    private static final Rule.Variant UNCLEAR_WHOSE = IN_RECORD.says(SOME + WHOSE + PARTLY);
    private static final Rule.Variant UNCLEAR_WHOSE_ALL = IN_RECORD.says(ALL + WHOSE + PARTLY);
    private static final Rule.Variant UNCLEAR_OPEN = IN_RECORD.says(
            "how many people decide is open: {teams} made {open} more {open|decision|decisions} since {since},"
                    + " and who belongs to {teams|it|them} is not recorded" + PARTLY);
    private static final String KIND = "it counts as {kind}: on paper {onPaper}, in practice {inRecord}; ";
    private static final Rule.Variant SETTLED = HOLDING.says(KIND + "{basis} settles it");
    private static final Rule.Variant BY_SOMEBODY =
            HOLDING.says(KIND + "{basis} shows that somebody decides, but not whether one or several");
    private static final Rule.Variant OPEN = HOLDING.says(KIND + "neither settles it");
    private static final Rule.Variant NOMINAL = NOMINAL_HOLDERS.says(
            "{nominal} took part in none of the {decisions} {decisions|decision|decisions} that holders made, which is hardly"
                    + " chance{probability||}" + PARTLY);
    private static final Rule AMONG_HOLDERS = Rule.of("sharing.among-holders", Evidence.RECORD);
    private static final Rule.Variant ONLY_ONE =
            AMONG_HOLDERS.says("of the holders, only {leading} decides: no other took"
                    + " part in the {withHolder} {withHolder|decision|decisions} that holders made");
    private static final String MOSTLY = "of the holders, mostly {leading} decides: {alone} of {withHolder}"
            + " {withHolder|decision|decisions} without another;";
    private static final Rule.Variant MOSTLY_ONE = AMONG_HOLDERS.says(MOSTLY + LESS_THAN_A_THIRD);
    private static final Rule.Variant MOSTLY_ONE_OTHERWISE = AMONG_HOLDERS.says(MOSTLY + LESS);
    private static final Rule SET_ASIDE = Rule.of("sharing.interventions", Evidence.RECORD);
    private static final Rule.Variant INTERVENTIONS_IN_WHAT_IS_KEPT = SET_ASIDE.says(
            "somebody senior took part in {interventions} more {interventions|decision|decisions}, not counted"
                    + " here");
    private static final Rule.Variant INTERVENTIONS =
            SET_ASIDE.says("somebody senior who does not hold it made {interventions} more"
                    + " {interventions|decision|decisions}, not counted here");
    private static final Rule.Variant AUTOMATED = Rule.of("sharing.automated", Evidence.RECORD)
            .says("machines alone made {automated} more {automated|decision|decisions}, not counted here");
    private static final Rule.Variant BY_DEPUTIES = Rule.of("sharing.deputies", Evidence.RECORD)
            .says("deputies made {byDeputies} of these decisions without a holder");
    private static final Rule RATIFICATION = Rule.of("sharing.ratified", Evidence.RECORD);
    private static final Rule.Variant RATIFIED = RATIFICATION.says(
            "somebody senior approves without deciding: {approvedAbove} of the {approvalKnown} decisions whose approval is"
                    + " recorded{threshold||}");
    private static final Rule.Variant ALL_RATIFIED = RATIFICATION.says(
            "somebody senior approves without deciding: all {approvalKnown} decisions whose approval is"
                    + " recorded{approvedAbove||}{threshold||}");
    private static final Rule.Variant AS_DECLARED = ARRANGEMENT.says(
            "the holders act {declared}, on paper and in practice: {decisions} {decisions|decision shows|decisions show} it");
    private static final String DECLARED = "on paper the holders act {declared}, in practice {enacted}: ";
    private static final Rule.Variant JOINT =
            ARRANGEMENT.says(DECLARED + "all of them made at least half of the {decisions} decisions together");
    private static final Rule.Variant IN_TURN = ARRANGEMENT.says(
            DECLARED + "one person made each of the {decisions} decisions, in an order that is hardly chance");
    private static final String EACH = "in most of the {decisions} decisions not all of them took part";
    private static final Rule.Variant EACH_AS_DECLARED =
            ARRANGEMENT.says("on paper the holders act {declared}, and " + EACH);
    private static final Rule.Variant EACH_INSTEAD = ARRANGEMENT.says("on paper the holders act {declared}; " + EACH);
    private static final Rule.Variant NO_TURNS = ARRANGEMENT.says(
            "on paper the holders act {declared}; the order of the {decisions} decisions does not show it");

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
            all.add((tally.approvedAbove == tally.approvalKnown ? ALL_RATIFIED : RATIFIED)
                    .describes(subject)
                    .count("approvedAbove", tally.approvedAbove)
                    .count("approvalKnown", tally.approvalKnown)
                    .amount("threshold", sharing.parameters().controlled())
                    .build());
        }
    }

    private Finding amongHolders() {
        Acts withHolders = tally.withHolders();
        Rule.Variant mostly = isLessThanAThird() ? MOSTLY_ONE : MOSTLY_ONE_OTHERWISE;
        return less((reading.onlyOneActs() ? ONLY_ONE : mostly)
                        .speaksAgainst(subject)
                        .fact("leading", parties(reading.amongHolders()))
                        .count("withHolder", withHolders.size())
                        .offer(
                                "alone",
                                () -> Fact.count((long) withHolders.alone().weightOf(reading.amongHolders()))))
                .build();
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
        FormalHolding.Clause clause = judgement.paper().clause();
        Finding.Builder finding = (clause == FormalHolding.Clause.LEVEL_KEEPS_IT
                        ? PaperWords.ofLevel(holding().level().orElseThrow())
                        : PaperWords.of(clause))
                .about(subject, result);
        int[] approvers = approvers();
        if (approvers.length > 0 && clause != FormalHolding.Clause.ONE_SUPERIOR_ANSWERS) {
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

    /** Whose approval it needs besides that of its holders, as far as that is on record. */
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
                partly(above().describes(subject))
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
                less(leading(concentrated(), FindingOutcome.DESCRIBES)).build();
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
                    ? leading(isAllAlone() ? UNCLEAR_IN_TURN_ALL : UNCLEAR_IN_TURN, FindingOutcome.UNDETERMINED)
                            .word(
                                    "declared",
                                    declared().orElseThrow(),
                                    manner(declared().orElseThrow()))
                            .build()
                    : leading(isAllAlone() ? UNCLEAR_WHOSE_ALL : UNCLEAR_WHOSE, FindingOutcome.UNDETERMINED)
                            .build();
        }
        Rule.Variant some = reading.isInStretches() ? UNCLEAR_STRETCHES : UNCLEAR;
        Rule.Variant all = reading.isInStretches() ? UNCLEAR_STRETCHES_ALL : UNCLEAR_ALL;
        Finding.Builder finding = leading(isAllAlone() ? all : some, FindingOutcome.UNDETERMINED);
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
        if (reading.isByHolders()) {
            return tally.withHolder() == tally.acts.size() ? SPREAD_AMONG_HOLDERS_ALWAYS : SPREAD_AMONG_HOLDERS;
        }
        return tally.withHolder() == 0 ? SPREAD_BEYOND_ALWAYS : SPREAD_BEYOND;
    }

    private Rule.Variant above() {
        boolean isAll = tally.acts.size() == 0;
        if (isKept()) {
            return isAll ? ALL_ABOVE_WHAT_IS_KEPT : ABOVE_WHAT_IS_KEPT;
        }
        return isAll ? ALL_ABOVE : ABOVE;
    }

    private Rule.Variant concentrated() {
        if (isLessThanAThird()) {
            return isAllAlone() ? CONCENTRATED_ALL : CONCENTRATED;
        }
        return isAllAlone() ? CONCENTRATED_ALL_OTHERWISE : CONCENTRATED_OTHERWISE;
    }

    /** Whether whoever leads made all decisions, and made them alone. */
    private boolean isAllAlone() {
        return reading.all().others() == 0;
    }

    /** Whether the threshold of what one person decides is a third, so that a word says it. */
    private boolean isLessThanAThird() {
        return sharing.parameters().concentrated() == SharingParameters.STANDARD.concentrated();
    }

    /** Of how little others take part, as far as the sentence says so. */
    private Finding.Builder less(Finding.Builder finding) {
        double threshold = sharing.parameters().concentrated();
        return finding.offer("threshold", () -> Fact.amount(threshold))
                .offer("percent", () -> Fact.count(Math.round(100 * threshold)));
    }

    private static String words(InRecord inRecord) {
        return switch (inRecord) {
            case NOT_RECORDED -> "not recorded in full";
            case TOO_FEW -> "too few decisions to say";
            case ABOVE -> "decided by somebody senior";
            case SPREAD -> "decided by several";
            case CONCENTRATED -> "decided by one";
            case UNCLEAR -> "unclear";
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
