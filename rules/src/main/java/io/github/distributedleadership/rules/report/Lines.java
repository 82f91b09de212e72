package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.condition.ConditionResult;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.distribution.TruckFactor;
import io.github.distributedleadership.rules.measure.network.NetworkMeasure;
import io.github.distributedleadership.rules.measure.network.NetworkMeasures;
import java.util.List;
import java.util.function.IntPredicate;

/** The lines of the text that stand for themselves, as findings with the facts they state. */
final class Lines {
    private static final Rule CONDITION = Rule.of("condition.*", Evidence.MIXED);
    private static final Rule MEASURE = Rule.of("measure.*", Evidence.PERCEIVED);
    private static final Rule TRUCK_FACTOR =
            Rule.of("measure." + TruckFactor.measure().id(), Evidence.MIXED);

    private static final Rule.Variant IN_NAME_ONLY = Rule.of("assessment.in-name-only", Evidence.MIXED)
            .says("{responsibilities} {responsibilities|is|are} held by several on paper; in the record, fewer "
                    + "or others decide or answer for {responsibilities|it|them}");
    private static final Rule.Variant UNPROVEN = Rule.of("assessment.unproven", Evidence.PAPER)
            .says("{responsibilities} {responsibilities|is|are} shared on paper; no record of decisions "
                    + "settles whether {responsibilities|it is|they are} shared in practice");

    private static final Rule.Variant SCORED = CONDITION.says(
            "{condition} is at {score}, the mean of {indicators}" + " {indicators|indicator|indicators}");
    private static final Rule.Variant UNSCORED =
            CONDITION.says("{condition} cannot be told: {indicators} of {all} {all|indicator|indicators} rest on "
                    + "{units} cases or more, and half of them must");

    private static final Rule.Variant SILENT = Rule.of("assessment.silent", Evidence.MIXED)
            .says("{conditions} cannot be told: none of {conditions|its|their} indicators can");

    private static final Rule.Variant MEASURED =
            MEASURE.says("{measure} {value}: {least} means that {meaningAtLow}, {most} that {meaningAtHigh}");
    private static final Rule.Variant COUNTED = TRUCK_FACTOR.says("{measure} {value}: {definition}");
    private static final String NO_VALUE = "{measure} has no value: {why}";
    private static final Rule.Variant UNCOUNTED = TRUCK_FACTOR.says(NO_VALUE);
    private static final Rule.Variant UNDEFINED = MEASURE.says(NO_VALUE);

    private Lines() {}

    /** What is shared only on paper, or only in name. */
    static ImmutableList<Finding> onlyOnPaper(Sharing sharing) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        List<String> nominal = ids(sharing, r -> sharing.kind(r) == HoldingKind.SHARED_IN_NAME_ONLY);
        if (!nominal.isEmpty()) {
            findings.add(IN_NAME_ONLY
                    .speaksAgainst(FindingSubject.organization())
                    .ids("responsibilities", IdKind.RESPONSIBILITY, nominal)
                    .build());
        }
        List<String> unproven =
                ids(sharing, r -> sharing.kind(r) == HoldingKind.SHARED && sharing.evidence(r) == Evidence.PAPER);
        if (!unproven.isEmpty()) {
            findings.add(UNPROVEN.undetermined()
                    .ids("responsibilities", IdKind.RESPONSIBILITY, unproven)
                    .build());
        }
        return findings.build();
    }

    private static List<String> ids(Sharing sharing, IntPredicate which) {
        return sharing.responsibilities()
                .filter(which)
                .mapToObj(r -> sharing.standing().index().responsibility(r).id().value())
                .toList();
    }

    /** The conditions of which nothing can be told. */
    static Finding ofSilent(List<ConditionResult> silent) {
        return SILENT.undetermined()
                .ids(
                        "conditions",
                        IdKind.CONDITION,
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
        Condition condition = result.condition();
        return (result.isDetermined() ? SCORED : UNSCORED)
                .about(
                        condition.key(),
                        FindingSubject.of(FindingSubject.Kind.CONDITION, condition.name()),
                        result.isDetermined() ? FindingOutcome.DESCRIBES : FindingOutcome.UNDETERMINED)
                .word("condition", condition, condition.words())
                .count("indicators", result.carrying().size())
                .offer("all", () -> Fact.count(all))
                .offer("units", () -> Fact.count(parameters.minDenominator()))
                .offer("score", () -> Fact.amount(result.score().orElseThrow()))
                .build();
    }

    /** Whether it is a measure of whom people look to. */
    static boolean isOfNetwork(Measurement measurement) {
        return !measurement.measure().equals(TruckFactor.measure().id());
    }

    /** The truck factor, and what it is. */
    static Finding ofTruckFactor(Measurement measurement) {
        Measure measure = TruckFactor.measure();
        return (measurement.isDefined() ? COUNTED : UNCOUNTED)
                .about(outcome(measurement))
                .text("measure", measure.id())
                .offer("value", () -> Fact.count((long) measurement.value().orElseThrow()))
                .offer("definition", () -> Fact.text(measure.definition()))
                .offer("why", () -> Fact.text(why(measurement)))
                .build();
    }

    private static FindingOutcome outcome(Measurement measurement) {
        return measurement.isDefined() ? FindingOutcome.DESCRIBES : FindingOutcome.UNDETERMINED;
    }

    private static String why(Measurement measurement) {
        return measurement.status().replaceFirst("^[A-Z]+: ", "");
    }

    /** A measure of whom people look to, of the library or one of these, and what its ends mean. */
    static Finding of(Measurement measurement, List<NetworkMeasure> own) {
        if (!isOfNetwork(measurement)) {
            return ofTruckFactor(measurement);
        }
        Measure measure = own.stream()
                .filter(one -> one.measure().id().equals(measurement.measure()))
                .findFirst()
                .or(() -> NetworkMeasures.find(measurement.measure()))
                .orElseThrow()
                .measure();
        return (measurement.isDefined() ? MEASURED : UNDEFINED)
                .about(measure.id(), FindingSubject.organization(), outcome(measurement))
                .source(measure.source())
                .text("measure", measure.id())
                .offer("value", () -> Fact.amount(measurement.value().orElseThrow()))
                .offer("least", () -> Fact.amount(measure.range().low()))
                .offer("most", () -> Fact.amount(measure.range().high()))
                .offer("meaningAtLow", () -> Fact.text(measure.meaningAtLow()))
                .offer("meaningAtHigh", () -> Fact.text(measure.meaningAtHigh()))
                .offer("why", () -> Fact.text(why(measurement)))
                .build();
    }
}
