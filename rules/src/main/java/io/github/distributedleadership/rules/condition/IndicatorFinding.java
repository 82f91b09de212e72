package io.github.distributedleadership.rules.condition;

import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;

/** The result of an indicator as a sentence. */
final class IndicatorFinding {
    private static final Template DETERMINED = Template.of("{value}: {numerator} of {denominator}, which are {counts},"
            + " {outOf} (interval {intervalLow} to {intervalHigh})");
    private static final Template NO_COUNT =
            Template.of("{value}: {numerator} of {denominator}, which is {counts}, {outOf}");
    private static final Template WITH_UNKNOWN =
            Template.of("{value}: {numerator} of {denominator}, which are {counts}, {outOf}; {unknown} more"
                    + " {unknown|is|are} unknown, so it lies between {low} and {high} (interval {intervalLow} to"
                    + " {intervalHigh})");
    private static final Template TOO_MUCH_UNKNOWN = Template.of(
            "undetermined: {counts}, {outOf}: {numerator} of {denominator}, but of {unknown} more it is unknown;"
                    + " record {fields}");
    private static final Template NOT_COMPUTED = Template.of("not computed by this version: {counts}, {outOf}");
    private static final Template WITHHELD =
            Template.of("withheld, because few people answered and each might be recognised: {counts}, {outOf}");
    private static final Template NOTHING =
            Template.of("undetermined ({reason}): {counts}, {outOf}; it rests on {fields}");

    private IndicatorFinding() {}

    static Finding of(IndicatorResult result) {
        Template template = template(result);
        Indicator indicator = result.indicator();
        Finding.Builder finding = Finding.builder(template)
                .rule(indicator.id())
                .subject(FindingSubject.of(FindingSubject.Kind.INDICATOR, indicator.id()))
                .outcome(result.isDetermined() ? FindingOutcome.SATISFIED : FindingOutcome.UNDETERMINED)
                .evidence(indicator.evidence())
                .source(Finding.OWN);
        for (String slot : template.slots()) {
            switch (slot) {
                case "value" -> finding.amount(slot, result.value().orElseThrow());
                case "numerator" -> finding.amount(slot, result.numerator());
                case "denominator" -> finding.amount(slot, result.denominator());
                case "unknown" -> finding.count(slot, result.unknown());
                case "low" -> finding.amount(slot, result.low().orElseThrow());
                case "high" -> finding.amount(slot, result.high().orElseThrow());
                case "intervalLow" ->
                    finding.amount(slot, result.interval().orElseThrow().low());
                case "intervalHigh" ->
                    finding.amount(slot, result.interval().orElseThrow().high());
                case "counts" -> finding.text(slot, indicator.counts());
                case "outOf" -> finding.text(slot, indicator.outOf());
                case "fields" -> finding.ids(slot, result.missing().isEmpty() ? indicator.fields() : result.missing());
                case "reason" -> finding.text(slot, result.reason().orElseThrow());
                default -> throw new IllegalStateException("no fact for " + slot);
            }
        }
        return finding.build();
    }

    private static Template template(IndicatorResult result) {
        return switch (result.reason().orElse("")) {
            case "" -> result.interval().isEmpty() ? NO_COUNT : result.unknown() > 0 ? WITH_UNKNOWN : DETERMINED;
            case Count.NOT_COMPUTED -> NOT_COMPUTED;
            case Count.WITHHELD -> WITHHELD;
            case Count.TOO_MUCH_UNKNOWN -> TOO_MUCH_UNKNOWN;
            default -> NOTHING;
        };
    }
}
