package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.condition.ConditionResult;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A condition of which the score or an indicator differs.
 *
 * <p>Two scores may be means of different indicators; then they are not alike, and the mean of those that carry the score
 * on both sides says what differs. Three indicators at 0.2, 0.4 and 0.9 make 0.5; where the change lets only the first two
 * be told, the score is 0.3, and on both sides 0.3: nothing got worse.
 *
 * @param before the condition before
 * @param after the condition after
 * @param parameters the thresholds by which the indicators count
 */
public record ConditionChange(ConditionResult before, ConditionResult after, ConditionParameters parameters) {
    private static final Rule RULE = Rule.of("difference.*", Evidence.MIXED);

    private static final Rule.Variant OTHERWISE = RULE.says("{condition}: {before} -> {after}");
    private static final Rule.Variant NOT_ALIKE = RULE.says("{condition}: {before} -> {after}; on the {indicators}"
            + " {indicators|indicator|indicators} known both times, {beforeOnBoth} -> {afterOnBoth}");
    private static final Rule.Variant TOLD = RULE.says("{condition}: cannot be told -> {after}");
    private static final Rule.Variant UNTOLD = RULE.says("{condition}: {before} -> cannot be told");
    private static final Rule.Variant UNSCORED = RULE.says(
            "{condition} cannot be told before or after, but {indicators} of its indicators {indicators|differs|differ}");
    private static final Rule.Variant SAME =
            RULE.says("{condition} stays at {after}, but {indicators} of its indicators {indicators|differs|differ}");

    /** {@return which condition} */
    public Condition condition() {
        return before.condition();
    }

    /** {@return the indicators that differ, in their order} */
    public ImmutableList<IndicatorChange> indicators() {
        return IndicatorChange.between(before.indicators(), after.indicators());
    }

    /** {@return the mean before of the indicators that carry the score on both sides; empty: there are none} */
    public OptionalDouble beforeOnBoth() {
        return onBoth(IndicatorChange::before);
    }

    /** {@return the mean after of the indicators that carry the score on both sides; empty: there are none} */
    public OptionalDouble afterOnBoth() {
        return onBoth(IndicatorChange::after);
    }

    boolean differs() {
        return !before.score().equals(after.score()) || !indicators().isEmpty();
    }

    private OptionalDouble onBoth(Function<IndicatorChange, IndicatorResult> side) {
        return shared().stream()
                .mapToDouble(both -> side.apply(both).value().orElseThrow())
                .average();
    }

    private ImmutableList<IndicatorChange> shared() {
        ImmutableList.Builder<IndicatorChange> shared = ImmutableList.builder();
        for (int i = 0; i < before.indicators().size(); i++) {
            IndicatorResult old = before.indicators().get(i);
            IndicatorResult fresh = after.indicators().get(i);
            if (carries(old) && carries(fresh)) {
                shared.add(new IndicatorChange(old, fresh));
            }
        }
        return shared.build();
    }

    private boolean carries(IndicatorResult indicator) {
        return indicator.indicator().isScored()
                && indicator.isDetermined()
                && indicator.denominator() >= parameters.minDenominator();
    }

    private long carrying(ConditionResult result) {
        return result.indicators().stream().filter(this::carries).count();
    }

    /** {@return the difference as a sentence with its facts} */
    public Finding finding() {
        Rule.Variant variant = variant();
        return variant.about(
                        condition().key(),
                        FindingSubject.of(
                                FindingSubject.Kind.CONDITION, condition().name()),
                        after.isDetermined() ? FindingOutcome.DESCRIBES : FindingOutcome.UNDETERMINED)
                .word("condition", condition(), condition().words())
                .offer("before", () -> Fact.amount(before.score().orElseThrow()))
                .offer("after", () -> Fact.amount(after.score().orElseThrow()))
                .offer("beforeOnBoth", () -> Fact.amount(beforeOnBoth().orElseThrow()))
                .offer("afterOnBoth", () -> Fact.amount(afterOnBoth().orElseThrow()))
                .offer(
                        "indicators",
                        () -> Fact.count(
                                variant == NOT_ALIKE
                                        ? shared().size()
                                        : indicators().size()))
                .build();
    }

    private Rule.Variant variant() {
        if (before.isDetermined() && after.isDetermined()) {
            if (before.score().equals(after.score())) {
                return SAME;
            }
            int both = shared().size();
            boolean alike = both == carrying(before) && both == carrying(after);
            return alike || both == 0 ? OTHERWISE : NOT_ALIKE;
        }
        return after.isDetermined() ? TOLD : before.isDetermined() ? UNTOLD : UNSCORED;
    }
}
