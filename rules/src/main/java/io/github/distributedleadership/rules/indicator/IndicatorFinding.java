package io.github.distributedleadership.rules.indicator;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Rule;
import java.util.List;
import java.util.Objects;

/** The result of an indicator as a sentence. */
final class IndicatorFinding {
    private static final Rule ANY = Rule.of("*", Evidence.MIXED);
    private static final ImmutableMap<Indicator, Rule> RULES = Maps.immutableEnumMap(Maps.toMap(
            Iterables.filter(List.of(Indicator.values()), indicator -> !indicator.isPerceived()),
            indicator -> Rule.of(indicator.id(), indicator.evidence())));

    private static final String COUNTED = "{numerator} of {denominator} ";
    private static final String INTERVAL = "[; of {unknown} more it is not known, so it lies between {low} and {high}]"
            + "[ (interval {intervalLow} to {intervalHigh})]";
    private static final String TOO_MUCH_UNKNOWN =
            "; but of {unknown} more it is not known, which is too much to tell: record {fields}";

    /** By indicator, of several cases and of one. */
    private static final ImmutableMap<Indicator, Rule.Variant> DETERMINED = each(false, "{value}: ", INTERVAL);

    private static final ImmutableMap<Indicator, Rule.Variant> DETERMINED_OF_ONE = each(true, "{value}: ", INTERVAL);
    private static final ImmutableMap<Indicator, Rule.Variant> UNDETERMINED =
            each(false, "undetermined: ", TOO_MUCH_UNKNOWN);
    private static final ImmutableMap<Indicator, Rule.Variant> UNDETERMINED_OF_ONE =
            each(true, "undetermined: ", TOO_MUCH_UNKNOWN);

    private static final Rule.Variant ALL_UNKNOWN = ANY.says(
            "undetermined: of the {unknown} {unknown|case|cases} there {unknown|is|are}, none is known: record {fields}");
    private static final Rule.Variant NOT_COMPUTED = ANY.says("it is not computed by this version");
    private static final Rule.Variant WITHHELD =
            ANY.says("it is withheld, because few people answered and each might be recognised");
    private static final Rule.Variant NOTHING = ANY.says("it is undetermined ({reason}); it rests on {fields}");

    private IndicatorFinding() {}

    static Finding of(IndicatorResult result) {
        Indicator indicator = result.indicator();
        Finding.Builder finding = PerceivedFinding.variant(result)
                .orElseGet(() -> variant(result))
                .about(
                        indicator.id(),
                        FindingSubject.of(FindingSubject.Kind.INDICATOR, indicator.id()),
                        result.isDetermined() ? FindingOutcome.SATISFIED : FindingOutcome.UNDETERMINED)
                .evidence(indicator.evidence())
                .offer("value", () -> Fact.amount(result.value().orElseThrow()))
                .offer("numerator", () -> Fact.amount(result.numerator()))
                .offer("denominator", () -> Fact.amount(result.denominator()))
                .offer("teams", () -> Fact.count(PerceivedFinding.passing(result)))
                .offer("fields", () -> Fact.fields(result.missing().isEmpty() ? indicator.fields() : result.missing()))
                .offer("reason", () -> Fact.text(result.reason().orElseThrow()));
        if (!result.isDetermined()) {
            return finding.offer("unknown", () -> Fact.count(result.unknown())).build();
        }
        if (!indicator.isPerceived() && result.interval().isPresent()) {
            finding.amount("intervalLow", result.interval().get().low())
                    .amount("intervalHigh", result.interval().get().high());
        }
        if (result.unknown() > 0
                && (indicator.isPerceived() || result.interval().isPresent())) {
            finding.count("unknown", result.unknown())
                    .amount("low", result.low().orElseThrow())
                    .amount("high", result.high().orElseThrow());
        }
        if (indicator.isPerceived() && PerceivedFinding.others(result) > 0) {
            finding.count("others", PerceivedFinding.others(result));
        }
        return finding.build();
    }

    private static Rule.Variant variant(IndicatorResult result) {
        boolean ofOne = result.denominator() == 1;
        if (result.isDetermined()) {
            return of(ofOne ? DETERMINED_OF_ONE : DETERMINED, result.indicator());
        }
        return switch (result.undetermined().orElseThrow()) {
            case NOT_COMPUTED -> NOT_COMPUTED;
            case WITHHELD -> WITHHELD;
            case TOO_MUCH_UNKNOWN ->
                result.denominator() > 0
                        ? of(ofOne ? UNDETERMINED_OF_ONE : UNDETERMINED, result.indicator())
                        : ALL_UNKNOWN;
            default -> NOTHING;
        };
    }

    private static Rule.Variant of(ImmutableMap<Indicator, Rule.Variant> variants, Indicator indicator) {
        return Objects.requireNonNull(variants.get(indicator));
    }

    /**
     * A sentence for each indicator. Of one case there is but one, whether it counts or not: "0 of 1 member was coached".
     */
    private static ImmutableMap<Indicator, Rule.Variant> each(boolean ofOne, String before, String after) {
        ImmutableMap.Builder<Indicator, Rule.Variant> variants = ImmutableMap.builder();
        RULES.forEach((indicator, rule) -> {
            String said = IndicatorWords.of(indicator);
            said = ofOne ? said.replace("{numerator|", "{denominator|") : said;
            variants.put(indicator, rule.says(before + (said.contains("{numerator}") ? said : COUNTED + said) + after));
        });
        return Maps.immutableEnumMap(variants.buildOrThrow());
    }
}
