package io.github.distributedleadership.rules.indicator;

import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Rule;
import java.util.Optional;

/** How the result of a survey is told. */
final class PerceivedFinding {
    /** What the value is, for all of them. */
    static final String WORDS = "of the way from the lowest answer to the highest: the mean of {denominator}"
            + " {denominator|respondent|respondents} in {teams} {teams|team|teams}";

    private static final Rule RULE = Rule.of("perceived.*", Evidence.PERCEIVED);

    private static final Rule.Variant DETERMINED = RULE.says("{percent}%{value||} " + WORDS
            + "[; {open} more did not answer or may not count]"
            + "[; {others} {others|team is|teams are} left out]");
    private static final Rule.Variant NO_AGREEMENT = RULE.says(
            "cannot be told: within each team that is large enough, the answers lie too far apart for one mean");
    private static final Rule.Variant LOW_RATE = RULE.says("cannot be told: too small a part of each team answered");
    private static final Rule.Variant TOO_FEW = RULE.says("cannot be told: too few of each team answered");
    private static final Rule.Variant CANNOT_BE_JUDGED = RULE.says(
            "cannot be told: {unknown} {unknown|person|people} did not answer or may not count; record {fields}");

    private PerceivedFinding() {}

    /** The sentence; empty: it is told like any other. */
    static Optional<Rule.Variant> variant(IndicatorResult result) {
        if (!result.indicator().isPerceived()) {
            return Optional.empty();
        }
        if (result.isDetermined()) {
            return Optional.of(DETERMINED);
        }
        return switch (result.undetermined().orElseThrow()) {
            case NO_AGREEMENT -> Optional.of(NO_AGREEMENT);
            case LOW_RESPONSE_RATE -> Optional.of(LOW_RATE);
            case TOO_FEW_RESPONSES -> Optional.of(TOO_FEW);
            case TOO_MUCH_UNKNOWN -> Optional.of(CANNOT_BE_JUDGED);
            default -> Optional.empty();
        };
    }

    /** How many teams are in the value. */
    static long passing(IndicatorResult result) {
        return result.outOfSize();
    }

    /** How many teams answered and are not in the value. */
    static long others(IndicatorResult result) {
        return result.beside().entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith("teams") && !entry.getKey().equals("teams"))
                .mapToLong(entry -> entry.getValue().longValue())
                .sum();
    }
}
