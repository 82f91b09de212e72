package io.github.distributedleadership.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.indicator.AccountabilityIndicators;
import io.github.distributedleadership.rules.condition.indicator.AutonomyIndicators;
import io.github.distributedleadership.rules.condition.indicator.CapacityIndicators;
import io.github.distributedleadership.rules.condition.indicator.CoachingIndicators;
import io.github.distributedleadership.rules.condition.indicator.PerceivedIndicators;
import io.github.distributedleadership.rules.condition.indicator.ReflectionIndicators;
import io.github.distributedleadership.rules.condition.indicator.SharedIndicators;
import io.github.distributedleadership.rules.condition.indicator.StrainIndicators;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.form.Forms;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.OwnIndicator;
import io.github.distributedleadership.rules.indicator.Undetermined;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingVerdicts;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The profile of an organisation: the six conditions, strain, and where two answers about one thing disagree.
 *
 * <p>There is no overall number and no norm: an organisation is compared with itself. Immutable and thread-safe.
 */
public final class Conditions {
    private static final double ROUNDING = 1e-12;
    /** Indicators that look at one thing from two sides. */
    private static final ImmutableMap<Indicator, Indicator> PAIRS = ImmutableMap.of(
            Indicator.AUTONOMY_LEVEL, Indicator.AUTONOMY_UNAPPROVED_DECISIONS,
            Indicator.ACCOUNTABILITY_MUTUAL, Indicator.ACCOUNTABILITY_ANSWERED_TOGETHER,
            Indicator.CAPACITY_SKILLS, Indicator.AUTONOMY_CLOSEST_DECIDE);

    private final ConditionParameters parameters;
    private final Map<Indicator, IndicatorResult> results;

    private Conditions(ConditionParameters parameters, Map<Indicator, IndicatorResult> results) {
        this.parameters = parameters;
        this.results = results;
    }

    /** {@return the profile, with the verdicts of the standard policies} */
    public static Conditions of(Sharing sharing, Forms forms, ConditionParameters parameters) {
        return of(SharingVerdicts.of(SharingCases.of(sharing), SharingPolicies.standard()), forms, parameters);
    }

    /** {@return the profile of the organisation, with these verdicts about its responsibilities} */
    public static Conditions of(SharingVerdicts verdicts, Forms forms, ConditionParameters parameters) {
        return of(verdicts, forms, parameters, List.of());
    }

    /** {@return the same, with indicators of one's own after those of the library} */
    public static Conditions of(
            SharingVerdicts verdicts,
            Forms forms,
            ConditionParameters parameters,
            List<? extends OwnIndicator<?>> own) {
        IndicatorContext setting = new IndicatorContext(verdicts.cases().sharing(), parameters);
        List<Family> families = List.of(
                (apart, into) -> new AutonomyIndicators(apart).addTo(into),
                (apart, into) -> new AccountabilityIndicators(apart).addTo(into),
                (apart, into) -> new CapacityIndicators(apart).addTo(into),
                (apart, into) -> new CoachingIndicators(apart).addTo(into),
                (apart, into) -> new ReflectionIndicators(apart).addTo(into),
                (apart, into) -> new SharedIndicators(apart, forms, verdicts).addTo(into),
                (apart, into) -> new PerceivedIndicators(apart).addTo(into),
                (apart, into) -> new StrainIndicators(apart).addTo(into),
                (apart, into) -> own.forEach(indicator -> into.accept(result(indicator, apart))));
        // none looks at what another finds, so they may be computed at once
        List<List<IndicatorResult>> results = families.parallelStream()
                .map(family -> {
                    List<IndicatorResult> found = new ArrayList<>();
                    family.addTo(setting.apart(), found::add);
                    return found;
                })
                .toList();
        return of(results.stream().flatMap(List::stream).toList(), parameters);
    }

    private static <U> IndicatorResult result(OwnIndicator<U> own, IndicatorContext setting) {
        List<String> names = new ArrayList<>();
        return setting.run(
                own.indicator(),
                names::get,
                count -> own.units(setting.standing).forEach(unit -> {
                    names.add(own.name(unit));
                    count.ask(names.size() - 1, own.isOne(unit, setting.standing), own.counts(unit, setting.standing));
                }));
    }

    /** Computes the indicators that look at the same things. */
    private interface Family {
        void addTo(IndicatorContext apart, Consumer<IndicatorResult> into);
    }

    /** The profile of these results; every other indicator is not computed. */
    static Conditions of(List<IndicatorResult> computed, ConditionParameters parameters) {
        Map<Indicator, IndicatorResult> results = new LinkedHashMap<>();
        for (Indicator indicator : Indicator.values()) {
            results.put(indicator, IndicatorResult.without(indicator, Undetermined.NOT_COMPUTED));
        }
        computed.forEach(result -> results.put(result.indicator(), result));
        return new Conditions(parameters, results);
    }

    /** {@return the same, with those indicators withheld: together with another profile they would tell what few said} */
    public Conditions withholding(Set<Indicator> few) {
        Map<Indicator, IndicatorResult> told = new LinkedHashMap<>(results);
        few.forEach(indicator -> told.put(indicator, IndicatorResult.without(indicator, Undetermined.WITHHELD)));
        return new Conditions(parameters, told);
    }

    /** {@return that indicator's result} */
    public IndicatorResult at(Indicator indicator) {
        return Objects.requireNonNull(results.get(indicator));
    }

    /** {@return that condition} */
    public ConditionResult at(Condition condition) {
        return ConditionResult.of(condition, indicators(Optional.of(condition)), parameters);
    }

    /** {@return the six conditions, in their order} */
    public ImmutableList<ConditionResult> conditions() {
        return Stream.of(Condition.values()).map(this::at).collect(ImmutableList.toImmutableList());
    }

    /** {@return the indicators of strain, of which high values are bad} */
    public ImmutableList<IndicatorResult> strain() {
        return indicators(Optional.empty());
    }

    /** {@return where two answers about one thing are far apart, in the order of conditions, then of pairs} */
    public ImmutableList<Gap> gaps() {
        ImmutableList.Builder<Gap> gaps = ImmutableList.builder();
        for (Condition condition : Condition.values()) {
            IndicatorResult perceived = at(Indicator.perceived(condition));
            ConditionResult scored = at(condition);
            OptionalDouble record = scored.mean(Evidence.RECORD);
            // one indicator of many that could not be told is not yet the condition
            if (scored.isDetermined() && record.isPresent() && isTold(perceived)) {
                double answered = perceived.value().orElseThrow();
                gaps.add(Gap.of(condition, Evidence.RECORD, record.getAsDouble(), Evidence.PERCEIVED, answered));
            }
        }
        PAIRS.forEach((one, other) -> {
            IndicatorResult first = at(one);
            IndicatorResult second = at(other);
            if (isTold(first) && isTold(second)) {
                gaps.add(Gap.of(first, second));
            }
        });
        return gaps.build().stream()
                .filter(gap -> gap.size() >= parameters.gap() - ROUNDING)
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isTold(IndicatorResult result) {
        return result.isDetermined() && result.denominator() >= parameters.minDenominator();
    }

    private ImmutableList<IndicatorResult> indicators(Optional<Condition> condition) {
        return results.values().stream()
                .filter(result -> result.indicator().condition().equals(condition))
                .collect(ImmutableList.toImmutableList());
    }
}
