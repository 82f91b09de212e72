package io.github.distributedleadership.rules.condition;

import com.google.common.collect.ImmutableList;
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
import io.github.distributedleadership.rules.indicator.Undetermined;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingVerdicts;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The profile of an organisation: the six conditions, strain, and where paper, record and perception disagree.
 *
 * <p>There is no overall number and no norm: an organisation is compared with itself. Immutable and thread-safe.
 */
public final class Conditions {
    private static final double ROUNDING = 1e-12;

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
        IndicatorContext setting = new IndicatorContext(verdicts.cases().sharing(), parameters);
        List<Family> families = List.of(
                (apart, into) -> new AutonomyIndicators(apart).addTo(into),
                (apart, into) -> new AccountabilityIndicators(apart).addTo(into),
                (apart, into) -> new CapacityIndicators(apart).addTo(into),
                (apart, into) -> new CoachingIndicators(apart).addTo(into),
                (apart, into) -> new ReflectionIndicators(apart).addTo(into),
                (apart, into) -> new SharedIndicators(apart, forms, verdicts).addTo(into),
                (apart, into) -> new PerceivedIndicators(apart).addTo(into),
                (apart, into) -> new StrainIndicators(apart).addTo(into));
        // none looks at what another finds, so they may be computed at once
        List<List<IndicatorResult>> results = families.parallelStream()
                .map(family -> {
                    List<IndicatorResult> found = new ArrayList<>();
                    family.addTo(setting.apart(), result -> found.add(result.withoutMissing(setting::isRecordedList)));
                    return found;
                })
                .toList();
        return of(results.stream().flatMap(List::stream).toList(), parameters);
    }

    /** Computes the indicators that look at the same things. */
    private interface Family {
        void addTo(IndicatorContext apart, Consumer<IndicatorResult> into);
    }

    /** The profile of these results; every other indicator is not computed. */
    static Conditions of(List<IndicatorResult> computed, ConditionParameters parameters) {
        Map<Indicator, IndicatorResult> results = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            results.put(indicator, IndicatorResult.without(indicator, Undetermined.NOT_COMPUTED));
        }
        computed.forEach(result -> results.put(result.indicator(), result));
        return new Conditions(parameters, results);
    }

    /** {@return the same, with those indicators withheld: together with another profile they would tell what few said} */
    public Conditions withholding(Set<Indicator> few) {
        Map<Indicator, IndicatorResult> told = new EnumMap<>(results);
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

    /** {@return the one condition whose interval lies below that of every other; empty where none does} */
    public Optional<Condition> weakest() {
        List<ConditionResult> determined = conditions().stream()
                .filter(ConditionResult::isDetermined)
                .sorted(Comparator.comparingDouble(c -> c.score().orElseThrow()))
                .toList();
        if (determined.size() < 2) {
            return Optional.empty();
        }
        double high = determined.get(0).interval().orElseThrow().high();
        double next = determined.stream()
                .skip(1)
                .mapToDouble(c -> c.interval().orElseThrow().low())
                .min()
                .orElseThrow();
        return high < next ? Optional.of(determined.get(0).condition()) : Optional.empty();
    }

    /** {@return where kinds of evidence about a condition are far apart, in the order of conditions} */
    public ImmutableList<Gap> gaps() {
        ImmutableList.Builder<Gap> gaps = ImmutableList.builder();
        List<Evidence> kinds = List.of(Evidence.PAPER, Evidence.RECORD, Evidence.PERCEIVED);
        for (Condition condition : Condition.values()) {
            for (int i = 0; i < kinds.size(); i++) {
                for (int j = i + 1; j < kinds.size(); j++) {
                    OptionalDouble one = mean(condition, kinds.get(i));
                    OptionalDouble other = mean(condition, kinds.get(j));
                    if (one.isPresent() && other.isPresent()) {
                        Gap gap =
                                new Gap(condition, kinds.get(i), one.getAsDouble(), kinds.get(j), other.getAsDouble());
                        if (gap.size() >= parameters.gap() - ROUNDING) {
                            gaps.add(gap);
                        }
                    }
                }
            }
        }
        return gaps.build();
    }

    /** Of what people see, a survey about the condition speaks for itself; trust between them speaks where there is none. */
    private OptionalDouble mean(Condition condition, Evidence evidence) {
        IndicatorResult perceived = at(Indicator.perceived(condition));
        if (evidence == Evidence.PERCEIVED
                && perceived.isDetermined()
                && perceived.denominator() >= parameters.minDenominator()) {
            return perceived.value();
        }
        return indicators(Optional.of(condition)).stream()
                .filter(i -> !i.indicator().isDescriptive() && i.indicator().evidence() == evidence)
                .filter(i -> i.isDetermined() && i.denominator() >= parameters.minDenominator())
                .mapToDouble(i -> i.value().orElseThrow())
                .average();
    }

    private ImmutableList<IndicatorResult> indicators(Optional<Condition> condition) {
        return Stream.of(Indicator.values())
                .filter(i -> i.condition().equals(condition))
                .map(this::at)
                .collect(ImmutableList.toImmutableList());
    }
}
