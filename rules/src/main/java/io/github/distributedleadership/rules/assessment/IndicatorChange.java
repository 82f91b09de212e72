package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.List;

/**
 * An indicator that has another value, or that only one side can tell.
 *
 * @param before the result before
 * @param after the result after, of the same indicator
 */
public record IndicatorChange(IndicatorResult before, IndicatorResult after) {
    private static final Rule RULE = Rule.of("difference.*", Evidence.MIXED);

    private static final Rule.Variant OTHERWISE = RULE.says("{indicator}: {before} -> {after}");
    private static final Rule.Variant TOLD = RULE.says("{indicator}: cannot be told -> {after}");
    private static final Rule.Variant UNTOLD = RULE.says("{indicator}: {before} -> cannot be told");

    private static final Rule.Variant WITHHELD =
            RULE.says("{indicator}: {before} -> withheld, as it would show what few people answered");

    static ImmutableList<IndicatorChange> between(List<IndicatorResult> before, List<IndicatorResult> after) {
        ImmutableList.Builder<IndicatorChange> different = ImmutableList.builder();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).value().equals(after.get(i).value())) {
                different.add(new IndicatorChange(before.get(i), after.get(i)));
            }
        }
        return different.build();
    }

    /** {@return which indicator} */
    public Indicator indicator() {
        return before.indicator();
    }

    private Rule.Variant variant() {
        if (after.isDetermined()) {
            return before.isDetermined() ? OTHERWISE : TOLD;
        }
        return after.isWithheld() ? WITHHELD : UNTOLD;
    }

    /** {@return the difference as a sentence with its facts} */
    public Finding finding() {
        return variant()
                .about(
                        indicator().id(),
                        FindingSubject.of(
                                FindingSubject.Kind.INDICATOR, indicator().id()),
                        after.isDetermined() ? FindingOutcome.DESCRIBES : FindingOutcome.UNDETERMINED)
                .evidence(indicator().evidence())
                .id("indicator", IdKind.INDICATOR, indicator().id())
                .offer("before", () -> Fact.amount(before.value().orElseThrow()))
                .offer("after", () -> Fact.amount(after.value().orElseThrow()))
                .build();
    }
}
