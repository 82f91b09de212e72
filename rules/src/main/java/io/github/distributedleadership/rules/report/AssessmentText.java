package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.assessment.LeaderAnswer;
import io.github.distributedleadership.rules.condition.ConditionResult;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.InRecord;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.policy.Recommendations;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.SharingVerdicts;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.whatif.Alternatives;
import io.github.distributedleadership.rules.whatif.Counterfactuals;
import io.github.distributedleadership.rules.whatif.VerdictAlternatives;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An assessment as text that can be read aloud: the answer first, then how everything is held and why, then the
 * conditions, then what is undetermined and what to record next.
 *
 * <p>What it says about the organisation are messages of findings, so each can be traced to facts; do not parse it, use the
 * findings. Long lists show their first entries, and say how many more there are. Immutable and thread-safe.
 */
public final class AssessmentText extends TextReport<Assessment> {
    private static final String IN_RECORD = "sharing.in-record";
    /** What a reader of "6 of 6 decisions" knows already. */
    private static final Set<String> FOLLOWING =
            Set.of("sharing.among-holders", "sharing.nominal-holders", "sharing.arrangement");

    /** One less what the measure before it says; it stays in the data. */
    private static final String REVERSED = "decentralization";

    private static final AssessmentText STANDARD = new AssessmentText(Detail.standard(), 0, Optional.empty());
    private static final List<HoldingKind> ORDER = List.of(
            HoldingKind.SHARED,
            HoldingKind.SHARED_INFORMALLY,
            HoldingKind.SHARED_IN_NAME_ONLY,
            HoldingKind.SOLE,
            HoldingKind.DELEGATED,
            HoldingKind.ONE_HOLDER,
            HoldingKind.DELEGATED_TO_GROUP,
            HoldingKind.SEVERAL_HOLDERS,
            HoldingKind.HELD_BY_TEAM,
            HoldingKind.HELD_IN_PARTS,
            HoldingKind.HELD_INFORMALLY,
            HoldingKind.RETAINED,
            HoldingKind.UNHELD,
            HoldingKind.UNDETERMINED);

    private final Detail detail;
    private final int alternatives;
    private final Optional<Part> part;

    private AssessmentText(Detail detail, int alternatives, Optional<Part> part) {
        super(detail);
        this.detail = detail;
        this.alternatives = alternatives;
        this.part = part;
    }

    /** A part of the text. */
    public enum Part {
        /** How responsibilities are held, and why. */
        KINDS,
        /** Whether to delegate or to share. */
        ADVICE,
        /** What form leadership has, in the whole and in each team. */
        TEAMS,
        /** Who leads by a recorded role. */
        LEADERS,
        /** The six conditions, and strain. */
        CONDITIONS,
        /** Whom people look to. */
        NETWORK,
        /** What is undetermined, and what to record next. */
        RECORD
    }

    /** {@return the text with the first entries of each list and without personal facts} */
    public static AssessmentText standard() {
        return STANDARD;
    }

    /** {@return the text that tells that much} */
    public static AssessmentText of(Detail detail) {
        return new AssessmentText(detail, 0, Optional.empty());
    }

    /**
     * {@return the text that also says what would have to change for a responsibility to be held otherwise}
     *
     * @param first for how many responsibilities, the first in the order of their ids; it takes a search for each
     */
    public AssessmentText withAlternatives(int first) {
        return new AssessmentText(detail, first, part);
    }

    /** {@return the text of that part alone} */
    public AssessmentText only(Part one) {
        return new AssessmentText(detail, alternatives, Optional.of(one));
    }

    @Override
    Names names(Assessment assessment) {
        return Names.of(assessment.organization());
    }

    @Override
    void write(Assessment assessment, Page page) throws IOException {
        Opening.write(assessment, page);
        if (part.isEmpty()) {
            inShort(assessment, page);
        }
        for (Part one : Part.values()) {
            if (part.isEmpty() || part.get() == one) {
                write(one, assessment, page);
            }
        }
    }

    private void write(Part one, Assessment assessment, Page page) throws IOException {
        switch (one) {
            case KINDS -> {
                held(assessment, page);
                onlyOnPaper(assessment, page);
            }
            case ADVICE -> verdicts(assessment, page);
            case TEAMS -> forms(assessment, page);
            case LEADERS -> leaders(assessment, page);
            case CONDITIONS -> conditions(assessment, page);
            case NETWORK -> network(assessment, page);
            case RECORD -> recordNext(assessment, page);
        }
    }

    private void inShort(Assessment assessment, Page page) throws IOException {
        page.heading("In short");
        page.items(assessment.headline());
        if (assessment.sharing().responsibilities().findAny().isPresent()) {
            StandOutLines.write(assessment.summary(), page);
        }
    }

    private void held(Assessment assessment, Page page) throws IOException {
        Sharing sharing = assessment.sharing();
        OptionalInt first = sharing.responsibilities().findFirst();
        if (first.isEmpty()) {
            return;
        }
        page.heading("How responsibilities are held");
        // without a record of decisions, all of them say the same about it
        boolean silent = sharing.inRecord(first.getAsInt()) == InRecord.NOT_RECORDED;
        if (silent) {
            for (Finding finding : sharing.at(first.getAsInt()).findings()) {
                if (finding.rule().equals(IN_RECORD)) {
                    page.paragraph(page.sentence(finding));
                }
            }
        }
        boolean follows = silent;
        for (HoldingKind kind : ORDER) {
            int[] ofKind = sharing.responsibilities()
                    .filter(r -> sharing.kind(r) == kind)
                    .toArray();
            if (ofKind.length == 0) {
                continue;
            }
            if (follows) {
                page.blank();
            }
            follows = true;
            page.paragraph(Texts.capital(Texts.words(kind)) + " (" + ofKind.length + "): " + KindWords.of(kind) + ".");
            page.first(Ints.asList(ofKind), r -> held(assessment.verdicts(), r, silent, page));
        }
        int all = (int) sharing.responsibilities().count();
        if (alternatives > 0 && alternatives < all) {
            page.blank();
            page.paragraph("What would have to change was looked for in the first " + alternatives + " of " + all
                    + " responsibilities, in the order of their ids.");
        }
    }

    private boolean hasAlternatives(Sharing sharing, int responsibility) {
        return alternatives > 0
                && sharing.responsibilities().limit(alternatives).anyMatch(r -> r == responsibility);
    }

    private void held(SharingVerdicts verdicts, int r, boolean silent, Page page) throws IOException {
        Sharing sharing = verdicts.cases().sharing();
        HoldingFinding held = sharing.at(r);
        var responsibility = sharing.standing().index().responsibility(r);
        page.item(Texts.named(responsibility.name(), responsibility.id().value()));
        boolean byOneAlone = held.findings().stream().anyMatch(AssessmentText::isByOneAlone);
        for (Finding finding : held.findings()) {
            boolean asDeclared =
                    finding.rule().equals("sharing.arrangement") && finding.outcome() == FindingOutcome.BORNE_OUT;
            boolean said = silent && finding.rule().equals(IN_RECORD);
            boolean follows = byOneAlone && FOLLOWING.contains(finding.rule());
            if (!finding.rule().equals("sharing.kind") && !asDeclared && !said && !follows) {
                page.under(finding);
            }
        }
        if (hasAlternatives(sharing, r)) {
            for (Finding finding :
                    AlternativeFindings.of(held, Alternatives.of(sharing).to(r), page.names())) {
                page.under(finding);
            }
            SharingVerdict verdict = verdicts.at(r);
            Counterfactuals<Verdict> otherwise =
                    VerdictAlternatives.of(verdicts.cases(), verdicts.policy()).to(r);
            Optional<Finding> contrast =
                    VerdictAlternativeFindings.contrast(verdict, held.holders(), otherwise, page.names());
            if (contrast.isPresent()) {
                page.under(contrast.get());
            }
        }
    }

    private static boolean isByOneAlone(Finding finding) {
        return finding.rule().equals(IN_RECORD)
                && finding.outcome() == FindingOutcome.DESCRIBES
                && finding.find("alone", Fact.Count.class).equals(finding.find("decisions", Fact.Count.class));
    }

    private void onlyOnPaper(Assessment assessment, Page page) throws IOException {
        ImmutableList<Finding> findings = Lines.onlyOnPaper(assessment.sharing());
        if (!findings.isEmpty()) {
            page.heading("Only on paper");
            page.items(findings);
        }
    }

    private void verdicts(Assessment assessment, Page page) throws IOException {
        if (assessment.sharing().responsibilities().findAny().isEmpty()) {
            return;
        }
        page.heading("Whether to delegate or to share");
        page.paragraph("A policy is an argument, not an order: it knows what is on record, and you know the rest.");
        page.items(VerdictLines.of(assessment.verdicts()));
        Recommendations recommendations = assessment.recommendations();
        Page asked = page.withIdsOfResponsibilities();
        page.first(recommendations.recommended(), recommended -> {
            asked.item(recommended.finding());
            SharingVerdict verdict = assessment.verdicts().at(recommended.responsibility());
            page.under(verdict.reasons(detail).get(0));
        });
        page.first(recommendations.heldBack(), asked::item);
    }

    private void forms(Assessment assessment, Page page) throws IOException {
        if (assessment.sharing().responsibilities().findAny().isEmpty()) {
            return;
        }
        page.heading("What form leadership has");
        page.item("The whole organisation: " + page.message(assessment.form().finding()) + ".");
        Optional<Finding> dependence = assessment.dependence();
        if (dependence.isPresent()) {
            page.item("On how few it rests: " + page.message(dependence.get()) + ".");
        }
        page.first(
                assessment.teams(),
                team -> page.item(teamName(team.scope(), page) + ": " + page.message(team.finding()) + "."));
    }

    private void leaders(Assessment assessment, Page page) throws IOException {
        List<LeaderAnswer> leaders = assessment.leaders();
        if (!leaders.isEmpty()) {
            page.heading("Who leads by a recorded role");
            page.first(leaders, leader -> page.item(leader.finding()));
        }
    }

    private void conditions(Assessment assessment, Page page) throws IOException {
        page.heading("The six conditions");
        Map<Boolean, List<ConditionResult>> told = assessment.conditions().conditions().stream()
                .collect(Collectors.partitioningBy(c -> c.indicators().stream().anyMatch(AssessmentText::isTold)));
        List<ConditionResult> silent = Objects.requireNonNull(told.get(false));
        if (!silent.isEmpty()) {
            page.paragraph(page.withCapital(Lines.ofSilent(silent)));
        }
        List<ConditionResult> speaking = Objects.requireNonNull(told.get(true));
        if (!speaking.isEmpty()) {
            if (!silent.isEmpty()) {
                page.blank();
            }
            page.paragraph(
                    "Each line is a fraction of what is on record, and beside one of acts stands the interval that would be"
                            + " left open if acts were independent draws. There is no overall number and no norm: compare the organisation with itself. Lines"
                            + " marked (d) describe, and lines of perceived tell what people answered; neither enters a score.");
        }
        for (ConditionResult condition : speaking) {
            page.blank();
            page.paragraph(
                    page.withCapital(Lines.of(condition, assessment.options().conditions())));
            for (IndicatorResult indicator : condition.indicators()) {
                indicator(indicator, page);
            }
        }
        List<IndicatorResult> strain = assessment.conditions().strain().stream()
                .filter(AssessmentText::isTold)
                .toList();
        if (!strain.isEmpty()) {
            page.heading("Strain, where high is bad");
            for (IndicatorResult indicator : strain) {
                indicator(indicator, page);
            }
        }
    }

    private static void indicator(IndicatorResult indicator, Page page) throws IOException {
        if (isTold(indicator)) {
            page.item(indicator.indicator().id()
                    + (indicator.indicator().isDescriptive() ? " (d) " : " ")
                    + page.message(indicator.finding()) + ".");
        }
    }

    /** Whether something can be said of it here; of the others it is said at the end what they need. */
    private static boolean isTold(IndicatorResult indicator) {
        return indicator.isDetermined() || indicator.denominator() > 0;
    }

    private void network(Assessment assessment, Page page) throws IOException {
        int minGroup = assessment.options().conditions().minGroup();
        page.heading("Whom people look to");
        page.paragraph(page.sentence(assessment.network().finding(minGroup)));
        if (assessment.network().isShown(minGroup)) {
            for (Measurement measurement : assessment.measures()) {
                if (!measurement.measure().equals(REVERSED) && Lines.isOfNetwork(measurement)) {
                    page.item(Lines.of(measurement, assessment.options().measures()));
                }
            }
        }
    }

    private void recordNext(Assessment assessment, Page page) throws IOException {
        ImmutableList<Finding> findings = assessment.recordNext();
        if (!findings.isEmpty()) {
            page.heading("What is undetermined, and what to record next");
            page.items(findings);
        }
    }

    private static String teamName(Scope scope, Page page) {
        return Texts.line(
                scope instanceof Scope.OfTeam of
                        ? page.names().shown(IdKind.TEAM, of.team().value())
                        : scope.reference());
    }
}
