package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.condition.ConditionResult;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.distribution.TruckFactor;
import io.github.distributedleadership.rules.measure.network.NetworkMeasures;
import java.util.List;

/** The lines of the text that stand for themselves, as findings with the facts they state. */
final class Lines {
    private static final Template IN_NAME_ONLY =
            Template.of("{responsibilities} {responsibilities|is|are} held by several on paper, but"
                    + " on the record given fewer, or others, decide or answer for {responsibilities|it|them}");
    private static final Template UNPROVEN = Template.of(
            "{responsibilities} {responsibilities|is|are} shared on paper, and no record of decisions settles whether"
                    + " {responsibilities|it is|they are} shared in fact");

    private static final String SCORE = "{condition} is at {score}, the mean of {indicators}"
            + " {indicators|indicator|indicators} (interval {intervalLow} to {intervalHigh}";
    private static final Template SCORED = Template.of(SCORE + ")");
    private static final Template SCORED_WITH_UNKNOWN =
            Template.of(SCORE + "; between {low} and {high} with what is not known)");
    private static final Template UNSCORED = Template.of("{condition} is undetermined: {indicators} of {all}"
            + " {all|indicator|indicators} can be told from {units} cases or more, and it takes half of them");

    private static final Template SILENT = Template.of("{conditions} {conditions|is|are} undetermined: not one of"
            + " {conditions|its|their} indicators can be told");

    private static final Template MEASURED =
            Template.of("{measure} {value}: {least} means that {meaningAtLow}, {most} that {meaningAtHigh}");
    private static final Template COUNTED = Template.of("{measure} {value}: {definition}");
    private static final Template UNDEFINED = Template.of("{measure} has no value: {why}");

    private Lines() {}

    /** What is shared only on paper, or only in name. */
    static ImmutableList<Finding> onlyOnPaper(Sharing sharing) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        List<String> nominal = sharing.responsibilities()
                .filter(r -> sharing.kind(r) == HoldingKind.SHARED_IN_NAME_ONLY)
                .mapToObj(r -> sharing.standing().index().responsibility(r).id().value())
                .toList();
        if (!nominal.isEmpty()) {
            findings.add(organization(IN_NAME_ONLY, "assessment.in-name-only", FindingOutcome.VIOLATED, Evidence.MIXED)
                    .ids("responsibilities", nominal)
                    .build());
        }
        List<String> unproven = sharing.responsibilities()
                .filter(r -> sharing.kind(r) == HoldingKind.SHARED && sharing.evidence(r) == Evidence.PAPER)
                .mapToObj(r -> sharing.standing().index().responsibility(r).id().value())
                .toList();
        if (!unproven.isEmpty()) {
            findings.add(organization(UNPROVEN, "assessment.unproven", FindingOutcome.UNDETERMINED, Evidence.PAPER)
                    .ids("responsibilities", unproven)
                    .build());
        }
        return findings.build();
    }

    /** The conditions of which nothing can be told. */
    static Finding ofSilent(List<ConditionResult> silent) {
        return organization(SILENT, "assessment.silent", FindingOutcome.UNDETERMINED, Evidence.MIXED)
                .ids(
                        "conditions",
                        silent.stream()
                                .map(c -> c.condition().key().replace('-', ' '))
                                .toList())
                .build();
    }

    /** How far a condition holds. */
    static Finding of(ConditionResult result, ConditionParameters parameters) {
        long all = result.indicators().stream()
                .filter(i -> i.indicator().isScored())
                .count();
        long carrying = result.indicators().stream()
                .filter(i ->
                        i.indicator().isScored() && i.isDetermined() && i.denominator() >= parameters.minDenominator())
                .count();
        Condition condition = result.condition();
        boolean open = !result.low().equals(result.high());
        Template template = !result.isDetermined() ? UNSCORED : open ? SCORED_WITH_UNKNOWN : SCORED;
        Finding.Builder finding = Finding.builder(template)
                .rule("condition." + condition.key())
                .subject(FindingSubject.of(FindingSubject.Kind.CONDITION, condition.name()))
                .outcome(result.isDetermined() ? FindingOutcome.SATISFIED : FindingOutcome.UNDETERMINED)
                .evidence(Evidence.MIXED)
                .source(Finding.OWN);
        for (String slot : template.slots()) {
            switch (slot) {
                case "condition" -> finding.word(slot, condition, condition.words());
                case "indicators" -> finding.count(slot, carrying);
                case "all" -> finding.count(slot, all);
                case "units" -> finding.count(slot, parameters.minDenominator());
                case "score" -> finding.amount(slot, result.score().orElseThrow());
                case "low" -> finding.amount(slot, result.low().orElseThrow());
                case "high" -> finding.amount(slot, result.high().orElseThrow());
                case "intervalLow" ->
                    finding.amount(slot, result.interval().orElseThrow().low());
                case "intervalHigh" ->
                    finding.amount(slot, result.interval().orElseThrow().high());
                default -> throw new IllegalStateException("no fact for " + slot);
            }
        }
        return finding.build();
    }

    /** Whether it is a measure of whom people look to. */
    static boolean isOfNetwork(Measurement measurement) {
        return !measurement.measure().equals(TruckFactor.measure().id());
    }

    /** The truck factor, and what it is. */
    static Finding ofTruckFactor(Measurement measurement) {
        Measure measure = TruckFactor.measure();
        Finding.Builder finding = organization(
                        measurement.isDefined() ? COUNTED : UNDEFINED,
                        "measure." + measure.id(),
                        measurement.isDefined() ? FindingOutcome.SATISFIED : FindingOutcome.UNDETERMINED,
                        Evidence.PAPER)
                .text("measure", measure.id());
        return measurement.isDefined()
                ? finding.count("value", (long) measurement.value().orElseThrow())
                        .text("definition", measure.definition())
                        .build()
                : finding.text("why", why(measurement)).build();
    }

    private static String why(Measurement measurement) {
        return measurement.status().replaceFirst("^[A-Z]+: ", "");
    }

    /** A measure of whom people look to, and what its ends mean. */
    static Finding of(Measurement measurement) {
        if (!isOfNetwork(measurement)) {
            return ofTruckFactor(measurement);
        }
        Measure measure =
                NetworkMeasures.find(measurement.measure()).orElseThrow().measure();
        Finding.Builder finding = Finding.builder(measurement.isDefined() ? MEASURED : UNDEFINED)
                .rule("measure." + measure.id())
                .subject(FindingSubject.organization())
                .outcome(measurement.isDefined() ? FindingOutcome.SATISFIED : FindingOutcome.UNDETERMINED)
                .evidence(Evidence.PERCEIVED)
                .source(measure.source())
                .text("measure", measure.id());
        return measurement.isDefined()
                ? finding.amount("value", measurement.value().orElseThrow())
                        .amount("least", measure.range().low())
                        .amount("most", measure.range().high())
                        .text("meaningAtLow", measure.meaningAtLow())
                        .text("meaningAtHigh", measure.meaningAtHigh())
                        .build()
                : finding.text("why", why(measurement)).build();
    }

    private static Finding.Builder organization(
            Template template, String rule, FindingOutcome outcome, Evidence evidence) {
        return Finding.builder(template)
                .rule(rule)
                .subject(FindingSubject.organization())
                .outcome(outcome)
                .evidence(evidence)
                .source(Finding.OWN);
    }
}
