package io.github.distributedleadership.rules.indicator;

import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;

/** The result of an indicator as a sentence. */
final class IndicatorFinding {
    private static final String COUNTED = "{numerator} of {denominator} ";
    private static final String INTERVAL = " (interval {intervalLow} to {intervalHigh})";
    private static final String UNKNOWN =
            "; of {unknown} more it is not known, so it lies between {low} and {high}" + INTERVAL;
    private static final String TOO_MUCH_UNKNOWN =
            "; but of {unknown} more it is not known, which is too much to tell: record {fields}";
    private static final Template ALL_UNKNOWN = Template.of(
            "undetermined: of the {unknown} {unknown|case|cases} there {unknown|is|are}, none is known: record {fields}");
    private static final Template NOT_COMPUTED = Template.of("it is not computed by this version");
    private static final Template WITHHELD =
            Template.of("it is withheld, because few people answered and each might be recognised");
    private static final Template NOTHING = Template.of("it is undetermined ({reason}); it rests on {fields}");

    private IndicatorFinding() {}

    static Finding of(IndicatorResult result) {
        Template template = PerceivedFinding.template(result).orElseGet(() -> template(result));
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
                case "teams" -> finding.count(slot, PerceivedFinding.passing(result));
                case "others" -> finding.count(slot, PerceivedFinding.others(result));
                case "unknown" -> finding.count(slot, result.unknown());
                case "low" -> finding.amount(slot, result.low().orElseThrow());
                case "high" -> finding.amount(slot, result.high().orElseThrow());
                case "intervalLow" ->
                    finding.amount(slot, result.interval().orElseThrow().low());
                case "intervalHigh" ->
                    finding.amount(slot, result.interval().orElseThrow().high());
                case "fields" -> finding.ids(slot, result.missing().isEmpty() ? indicator.fields() : result.missing());
                case "reason" -> finding.text(slot, result.reason().orElseThrow());
                default -> throw new IllegalStateException("no fact for " + slot);
            }
        }
        return finding.build();
    }

    private static Template template(IndicatorResult result) {
        String said = agreeing(IndicatorWords.of(result.indicator()), result);
        String words = said.contains("{numerator}") ? said : COUNTED + said;
        if (result.isDetermined()) {
            return Template.of("{value}: " + words
                    + (result.interval().isEmpty() ? "" : result.unknown() > 0 ? UNKNOWN : INTERVAL));
        }
        return switch (result.undetermined().orElseThrow()) {
            case NOT_COMPUTED -> NOT_COMPUTED;
            case WITHHELD -> WITHHELD;
            case TOO_MUCH_UNKNOWN ->
                result.denominator() > 0 ? Template.of("undetermined: " + words + TOO_MUCH_UNKNOWN) : ALL_UNKNOWN;
            default -> NOTHING;
        };
    }

    /** Of one case there is but one, whether it counts or not: "0 of 1 member was coached". */
    private static String agreeing(String said, IndicatorResult result) {
        return result.denominator() == 1 ? said.replace("{numerator|", "{denominator|") : said;
    }
}
