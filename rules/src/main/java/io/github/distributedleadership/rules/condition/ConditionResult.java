package io.github.distributedleadership.rules.condition;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.measure.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far one condition holds: the mean of its determined indicators, or what to record so that it can be said.
 *
 * @param condition which condition
 * @param score the mean; empty: undetermined
 * @param low the mean if no unknown unit counted; empty: undetermined
 * @param high the mean if every unknown unit counted; empty: undetermined
 * @param interval the means of the ends of the indicators' intervals, which is wider than an interval of the mean; empty:
 *     undetermined
 * @param indicators its indicators, in the order of {@link Indicator}
 * @param missing the fields to record, sorted; empty where it is determined
 */
public record ConditionResult(
        Condition condition,
        OptionalDouble score,
        OptionalDouble low,
        OptionalDouble high,
        Optional<Interval> interval,
        ImmutableList<IndicatorResult> indicators,
        ImmutableList<FieldId> missing) {

    /** {@return whether it has a score} */
    public boolean isDetermined() {
        return score.isPresent();
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
            return new ConditionResult(
                    condition,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    indicators,
                    missing);
        }
        double score = 0;
        double low = 0;
        double high = 0;
        double intervalLow = 0;
        double intervalHigh = 0;
        for (IndicatorResult indicator : carrying) {
            score += indicator.value().orElseThrow() / carrying.size();
            low += indicator.low().orElseThrow() / carrying.size();
            high += indicator.high().orElseThrow() / carrying.size();
            intervalLow += indicator.interval().orElseThrow().low() / carrying.size();
            intervalHigh += indicator.interval().orElseThrow().high() / carrying.size();
        }
        return new ConditionResult(
                condition,
                OptionalDouble.of(score),
                OptionalDouble.of(low),
                OptionalDouble.of(high),
                Optional.of(new Interval(intervalLow, intervalHigh)),
                indicators,
                ImmutableList.of());
    }
}
