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

/** The result of an indicator as a sentence. */
final class IndicatorFinding {
    private static final Rule ANY = Rule.of("*", Evidence.MIXED);
    private static final String COUNTED = "{numerator} of {denominator} ";
    private static final String INTERVAL = "[; {unknown} more {unknown|is|are} not known, so between {lowPercent} and"
            + " {highPercent}%{low||}{high||}][; {open} more {open|is|are} not known]"
            + "[ (chance alone: {intervalLowPercent} to {intervalHighPercent}%{intervalLow||}{intervalHigh||})]";
    private static final String TOO_MUCH_UNKNOWN =
            "; {unknown} more {unknown|is|are} not known, which is too many to say: record {fields}";

    /** By indicator, of several cases and of one; and where more may be missing than can be counted. */
    private static final ImmutableMap<Indicator, Rule.Variant> DETERMINED = each(Said.DETERMINED);

    private static final ImmutableMap<Indicator, Rule.Variant> DETERMINED_OF_ONE = each(Said.DETERMINED_OF_ONE);
    private static final ImmutableMap<Indicator, Rule.Variant> OPEN = each(Said.OPEN);
    private static final ImmutableMap<Indicator, Rule.Variant> OPEN_OF_ONE = each(Said.OPEN_OF_ONE);
    private static final ImmutableMap<Indicator, Rule.Variant> UNDETERMINED = each(Said.UNDETERMINED);
    private static final ImmutableMap<Indicator, Rule.Variant> UNDETERMINED_OF_ONE = each(Said.UNDETERMINED_OF_ONE);
    private static final Rule.Variant ALL_UNKNOWN = ANY.says(
            "cannot be told: there {unknown|is|are} {unknown} {unknown|case|cases}, and nothing is recorded about"
                    + " {unknown|it|any of them}; record {fields}");
    private static final Rule.Variant NOT_COMPUTED = ANY.says("not computed by this version");
    private static final Rule.Variant WITHHELD =
            ANY.says("withheld: few people answered, and each might be recognised");
    private static final Rule.Variant NOTHING = ANY.says("cannot be told ({reason}): it rests on {fields}");

    private IndicatorFinding() {}

    static Finding of(IndicatorResult result) {
        Indicator indicator = result.indicator();
        Finding.Builder finding = PerceivedFinding.variant(result)
                .orElseGet(() -> variant(result))
                .about(
                        indicator.id(),
                        FindingSubject.of(FindingSubject.Kind.INDICATOR, indicator.id()),
                        result.isDetermined() ? FindingOutcome.DESCRIBES : FindingOutcome.UNDETERMINED)
                .evidence(indicator.evidence())
                .offer("value", () -> Fact.amount(result.value().orElseThrow()))
                .offer("percent", () -> percent(result.value().orElseThrow()))
                .offer("numerator", () -> Fact.amount(result.numerator()))
                .offer("denominator", () -> Fact.amount(result.denominator()))
                .offer("teams", () -> Fact.count(PerceivedFinding.passing(result)))
                .offer("fields", () -> Fact.fields(result.missing().isEmpty() ? indicator.fields() : result.missing()))
                .offer("reason", () -> Fact.text(result.reason().orElseThrow()));
        if (!result.isDetermined()) {
            return finding.offer("unknown", () -> Fact.count(result.unknown())).build();
        }
        if (result.interval().isPresent()) {
            finding.amount("intervalLow", result.interval().get().low())
                    .amount("intervalHigh", result.interval().get().high())
                    .fact("intervalLowPercent", percent(result.interval().get().low()))
                    .fact("intervalHighPercent", percent(result.interval().get().high()));
        }
        if (result.unknown() > 0 && result.low().isPresent()) {
            finding.count("unknown", result.unknown())
                    .amount("low", result.low().orElseThrow())
                    .amount("high", result.high().orElseThrow())
                    .fact("lowPercent", percent(result.low().orElseThrow()))
                    .fact("highPercent", percent(result.high().orElseThrow()));
        } else if (result.unknown() > 0) {
            finding.count("open", result.unknown());
        }
        if (indicator.isPerceived() && PerceivedFinding.others(result) > 0) {
            finding.count("others", PerceivedFinding.others(result));
        }
        return finding.build();
    }

    /** As a sentence says it: a whole number from 0 to 100. */
    private static Fact percent(double share) {
        return Fact.count(Math.round(100 * share));
    }

    private static Rule.Variant variant(IndicatorResult result) {
        boolean ofOne = result.denominator() == 1;
        Indicator indicator = result.indicator();
        if (result.isDetermined()) {
            return result.isOpen()
                    ? of(ofOne ? Said.OPEN_OF_ONE : Said.OPEN, ofOne ? OPEN_OF_ONE : OPEN, indicator)
                    : of(
                            ofOne ? Said.DETERMINED_OF_ONE : Said.DETERMINED,
                            ofOne ? DETERMINED_OF_ONE : DETERMINED,
                            indicator);
        }
        return switch (result.undetermined().orElseThrow()) {
            case NOT_COMPUTED -> NOT_COMPUTED;
            case WITHHELD -> WITHHELD;
            case TOO_MUCH_UNKNOWN ->
                result.denominator() > 0
                        ? of(
                                ofOne ? Said.UNDETERMINED_OF_ONE : Said.UNDETERMINED,
                                ofOne ? UNDETERMINED_OF_ONE : UNDETERMINED,
                                indicator)
                        : ALL_UNKNOWN;
            default -> NOTHING;
        };
    }

    /** The sentence of an indicator of the library, or that made for one of somebody's own. */
    private static Rule.Variant of(Said said, ImmutableMap<Indicator, Rule.Variant> variants, Indicator indicator) {
        Rule.Variant kept = variants.get(indicator);
        return kept == null ? said.of(indicator) : kept;
    }

    private static ImmutableMap<Indicator, Rule.Variant> each(Said said) {
        return Maps.toMap(
                Iterables.filter(List.of(Indicator.values()), indicator -> !indicator.isPerceived()), said::of);
    }

    /** How a result is told. Of one case there is but one, whether it counts or not: "0 of 1 member was coached". */
    private enum Said {
        DETERMINED(false, "{percent}%{value||}: ", INTERVAL),
        DETERMINED_OF_ONE(true, "{percent}%{value||}: ", INTERVAL),
        OPEN(false, "{percent}%{value||} of what is recorded: ", INTERVAL),
        OPEN_OF_ONE(true, "{percent}%{value||} of what is recorded: ", INTERVAL),
        UNDETERMINED(false, "cannot be told: ", TOO_MUCH_UNKNOWN),
        UNDETERMINED_OF_ONE(true, "cannot be told: ", TOO_MUCH_UNKNOWN);

        private final boolean ofOne;
        private final String before;
        private final String after;

        Said(boolean ofOne, String before, String after) {
            this.ofOne = ofOne;
            this.before = before;
            this.after = after;
        }

        Rule.Variant of(Indicator indicator) {
            String words = ofOne ? indicator.words().replace("{numerator|", "{denominator|") : indicator.words();
            String told = words.contains("{numerator}") ? words : COUNTED + words;
            return Rule.of(indicator.id(), indicator.evidence()).says(before + told + after);
        }
    }
}
