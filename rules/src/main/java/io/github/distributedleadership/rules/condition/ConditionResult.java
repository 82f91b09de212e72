package io.github.distributedleadership.rules.condition;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How far one condition holds: the mean of its determined indicators, or what to record so that it can be said.
 *
 * <p>A score has no bounds of its own, for what is counted can itself change.
 *
 * @param condition which condition
 * @param score the mean; empty: undetermined
 * @param indicators its indicators, in the order of {@link Indicator}
 * @param carrying those of them that carry the score, or would: determined, from units enough
 * @param missing the fields to record, sorted; empty where it is determined
 */
public record ConditionResult(
        Condition condition,
        OptionalDouble score,
        ImmutableList<IndicatorResult> indicators,
        ImmutableList<IndicatorResult> carrying,
        ImmutableList<FieldId> missing) {

    /** {@return whether it has a score} */
    public boolean isDetermined() {
        return score.isPresent();
    }

    /** {@return the mean of the indicators that carry the score and rest on that; empty: there are none} */
    public OptionalDouble mean(Evidence evidence) {
        return of(evidence).mapToDouble(i -> i.value().orElseThrow()).average();
    }

    /** {@return how many indicators that carry the score rest on that} */
    public long number(Evidence evidence) {
        return of(evidence).count();
    }

    private Stream<IndicatorResult> of(Evidence evidence) {
        return carrying.stream().filter(i -> i.indicator().evidence() == evidence);
    }

    static ConditionResult of(
            Condition condition, ImmutableList<IndicatorResult> indicators, ConditionParameters parameters) {
        ImmutableList<IndicatorResult> scored =
                indicators.stream().filter(i -> i.indicator().isScored()).collect(ImmutableList.toImmutableList());
        ImmutableList<IndicatorResult> carrying = scored.stream()
                .filter(i -> i.isDetermined() && i.denominator() >= parameters.minDenominator())
                .collect(ImmutableList.toImmutableList());
        if (carrying.isEmpty() || 2 * carrying.size() < scored.size()) {
            ImmutableList<FieldId> missing = scored.stream()
                    .filter(i -> !carrying.contains(i) && !i.isNotComputed())
                    .flatMap(i -> (i.missing().isEmpty() ? i.indicator().fields() : i.missing()).stream())
                    .distinct()
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
            return new ConditionResult(condition, OptionalDouble.empty(), indicators, carrying, missing);
        }
        double score = 0;
        for (IndicatorResult indicator : carrying) {
            score += indicator.value().orElseThrow() / carrying.size();
        }
        return new ConditionResult(condition, OptionalDouble.of(score), indicators, carrying, ImmutableList.of());
    }
}
