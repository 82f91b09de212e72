package io.github.distributedleadership.rules.sharing;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.Coverage;
import io.github.distributedleadership.core.organization.OrganizationIndex;
import io.github.distributedleadership.core.organization.Standing;
import io.github.distributedleadership.core.organization.Table;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The reasons for how one responsibility is held, as findings. */
final class Reasons {
    private static final Template NOT_RECORDED =
            Template.of("the record says nothing: decisions are not recorded ({inRecord}, coverage {coverage})");
    private static final Template UNDATED =
            Template.of("the record says nothing: nothing is dated, so that no decision lies in a window ({inRecord})");
    private static final Template TOO_FEW = Template.of(
            "the record shows {decisions} {decisions|decision|decisions} since {since}; fewer than {needed} carry no answer");
    private static final Template CONTROLLED = Template.of(
            "since {since}, {approvedAbove} of {approvalKnown} decisions with known approval were approved by a superior who"
                    + " did not decide; from a share of {threshold} on, this counts as controlled");
    private static final Template SPREAD = Template.of(
            "the record shows {decisions} decisions since {since}, as if {effective} people decided equally often"
                    + " ({threshold} or more is spread); the holders' share of them is {byHolders}");
    private static final Template CONCENTRATED = Template.of(
            "the record shows {decisions} decisions since {since}, a share of {share} of them by {leading}; that"
                    + " the {alone} made alone fall so unevenly, if {people} people decided equally often, has a probability"
                    + " of {pValue}, below {significance}");
    private static final Template UNCLEAR = Template.of(
            "the record shows {decisions} decisions since {since}, a share of {share} of them by {leading}; that is no"
                    + " more than chance can do (probability {pValue}, not below {significance})");
    private static final Template UNCLEAR_DIVIDED = Template.of(
            "the record shows {decisions} decisions since {since}, a share of {share} of them by {leading}; the holding is"
                    + " divided, and no part is shown to be decided by another");
    private static final Template UNCLEAR_OPEN = Template.of(
            "the record shows {decisions} decisions since {since}; who belongs to {teams} is not recorded, so it stays open"
                    + " how many people decided and whether they hold it");
    private static final Template KIND =
            Template.of("held as {kind}: {onPaper} on paper, {inRecord} in the record; {basis} settles it");
    private static final Template NOMINAL = Template.of(
            "{nominal} {nominal|holds|hold} it without having made one of {decisions} decisions; if all {holders} holders decided"
                    + " equally often, the probability of that would be {probability} for each");
    private static final Template ARRANGEMENT =
            Template.of("declared as {declared}, and acted on as {enacted} in {decisions} decisions");

    private final Sharing sharing;
    private final Standing standing;
    private final Judgement judgement;
    private final Tally tally;
    private final int[] nominal;
    private final Optional<Arrangement> enacted;
    private final FindingSubject subject;

    Reasons(Sharing sharing, Judgement judgement, int[] nominal, Optional<Arrangement> enacted) {
        this.sharing = sharing;
        this.standing = sharing.standing();
        this.judgement = judgement;
        this.tally = judgement.tally();
        this.nominal = nominal;
        this.enacted = enacted;
        subject = FindingSubject.of(
                standing.index().responsibility(tally.responsibility).id());
    }

    ImmutableList<Finding> findings() {
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        all.add(onPaper(), inRecord(), kind());
        if (nominal.length > 0) {
            double probability = StrictMath.pow(1 - 1.0 / tally.holders.length, tally.decisions);
            all.add(finding(NOMINAL, "sharing.nominal-holders", FindingOutcome.VIOLATED, Evidence.RECORD)
                    .ids("nominal", names(nominal))
                    .count("decisions", tally.decisions)
                    .count("holders", tally.holders.length)
                    .amount("probability", probability)
                    .build());
        }
        declared()
                .filter(d -> enacted.isPresent())
                // each in a part of his or her own looks like any one, or like turns
                .filter(d -> d != Arrangement.DIVIDED || enacted.get() == Arrangement.JOINT)
                .ifPresent(d -> all.add(finding(
                                ARRANGEMENT,
                                "sharing.arrangement",
                                d == enacted.get() ? FindingOutcome.SATISFIED : FindingOutcome.VIOLATED,
                                Evidence.MIXED)
                        .text("declared", words(d))
                        .text("enacted", words(enacted.get()))
                        .count("decisions", tally.decisions)
                        .build()));
        return all.build();
    }

    private Finding onPaper() {
        OnPaper outcome = judgement.paper().outcome();
        FindingOutcome result =
                outcome == OnPaper.UNKNOWN || outcome == OnPaper.ONE_HOLDER || outcome == OnPaper.SEVERAL_HOLDERS
                        ? FindingOutcome.UNDETERMINED
                        : FindingOutcome.SATISFIED;
        PaperWords words = PaperWords.of(judgement.paper().clause());
        Finding.Builder finding = finding(words.template(), "sharing.on-paper", result, Evidence.PAPER);
        for (String slot : words.template().slots()) {
            switch (slot) {
                case "holders" -> finding.ids(slot, names(tally.holders));
                case "parties" -> finding.ids(slot, names(judgement.paper().parties()));
                case "level" -> finding.text(slot, words(holding().level().orElseThrow()));
                case "origin" -> finding.text(slot, words(holding().origin().orElseThrow()));
                default -> throw new IllegalStateException("no fact for " + slot);
            }
        }
        return finding.build();
    }

    private Finding inRecord() {
        SharingParameters parameters = sharing.parameters();
        return switch (judgement.inRecord()) {
            case NOT_RECORDED ->
                !standing.isDated()
                        ? finding(UNDATED, "sharing.in-record", FindingOutcome.UNDETERMINED, Evidence.RECORD)
                                .text("inRecord", words(InRecord.NOT_RECORDED))
                                .build()
                        : finding(NOT_RECORDED, "sharing.in-record", FindingOutcome.UNDETERMINED, Evidence.RECORD)
                                .text("inRecord", words(InRecord.NOT_RECORDED))
                                .text("coverage", words(coverage()))
                                .build();
            case TOO_FEW ->
                record(TOO_FEW, FindingOutcome.UNDETERMINED)
                        .count("needed", parameters.minDecisions())
                        .build();
            case CONTROLLED ->
                finding(CONTROLLED, "sharing.in-record", FindingOutcome.SATISFIED, Evidence.RECORD)
                        .fact("since", since())
                        .count("approvedAbove", tally.approvedAbove)
                        .count("approvalKnown", tally.approvalKnown)
                        .amount("threshold", parameters.controlled())
                        .build();
            case SPREAD ->
                record(SPREAD, FindingOutcome.SATISFIED)
                        .amount("effective", tally.shares.effective())
                        .amount("byHolders", tally.shareOfHolders())
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
                                .ids("teams", names(tally.unknownTeams()))
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
        Kind kind = judgement.kind().kind();
        FindingOutcome outcome = kind == Kind.UNDETERMINED
                ? FindingOutcome.UNDETERMINED
                : kind == Kind.SHARED_IN_NAME_ONLY ? FindingOutcome.VIOLATED : FindingOutcome.SATISFIED;
        boolean fromRecord = judgement.kind().fromRecord();
        return finding(KIND, "sharing.kind", outcome, fromRecord ? Evidence.RECORD : Evidence.PAPER)
                .text("kind", words(kind))
                .text("onPaper", words(judgement.paper().outcome()))
                .text("inRecord", words(judgement.inRecord()))
                .text("basis", fromRecord ? "the record given" : "the paper")
                .build();
    }

    private Finding.Builder record(Template template, FindingOutcome outcome) {
        return finding(template, "sharing.in-record", outcome, Evidence.RECORD)
                .count("decisions", tally.decisions)
                .fact("since", since());
    }

    private Finding.Builder leading(Template template, FindingOutcome outcome) {
        int top = tally.shares.top();
        return record(template, outcome)
                .amount("share", tally.shares.weightOf(top) / tally.shares.total())
                .ids("leading", names(top));
    }

    private static Finding.Builder finding(
            Template template, String rule, FindingOutcome outcome, Evidence evidence, FindingSubject subject) {
        return Finding.builder(template)
                .rule(rule)
                .subject(subject)
                .outcome(outcome)
                .evidence(evidence)
                .source(Finding.OWN);
    }

    private Finding.Builder finding(Template template, String rule, FindingOutcome outcome, Evidence evidence) {
        return finding(template, rule, outcome, evidence, subject);
    }

    private Fact since() {
        return Fact.day(LocalDate.ofEpochDay(tally.firstDay()));
    }

    private Coverage coverage() {
        return standing.organization().coverage(Table.DECISIONS);
    }

    private Holding holding() {
        return standing.index().holding(standing.holding(tally.responsibility));
    }

    private Optional<Arrangement> declared() {
        return standing.holding(tally.responsibility) == OrganizationIndex.NONE
                ? Optional.empty()
                : Optional.of(holding().arrangement());
    }

    private List<String> names(int... codes) {
        return Arrays.stream(codes)
                .mapToObj(code -> standing.index().party(code).reference())
                .toList();
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
