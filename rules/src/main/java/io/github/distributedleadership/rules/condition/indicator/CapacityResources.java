package io.github.distributedleadership.rules.condition.indicator;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.ResourceNeed;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether people get what their responsibilities need (our own definition).
 *
 * <p>A unit is a responsibility of which it is recorded that it needs resources. It counts if what was allocated for it in
 * the window covers each need in full, of its kind and unit, and nothing is counted twice: half of the money is not half an
 * answer here. A need without a unit is covered by anything of its kind.
 *
 * <p>What was allocated for a purpose that nobody wrote down, or in an unknown unit, may have been for any need of its kind
 * that it could complete.
 */
final class CapacityResources {
    /** Sums of decimal fractions may miss by a rounding what they should meet. */
    private static final double ROUNDING = 1e-9;

    private final IndicatorContext setting;
    private final Map<Purpose, Double> allocated = new HashMap<>();

    CapacityResources(IndicatorContext setting) {
        this.setting = setting;
        for (Allocation row : setting.practice.allocations()) {
            if (setting.inWindow(row.at()) && !row.responsibility().isNone()) {
                allocated.merge(
                        new Purpose(row.responsibility().value(), row.kind(), row.unit()), row.amount(), Double::sum);
            }
        }
    }

    /** What something was allocated for; empty: nobody wrote it down. */
    private record Purpose(Optional<ResponsibilityId> responsibility, ResourceKind kind, Optional<String> unit) {}

    IndicatorResult result() {
        return setting.ofResponsibilities(Indicator.CAPACITY_RESOURCES, (count, r) -> {
            Responsibility responsibility = setting.index.responsibility(r);
            Told needs = responsibility.resources().isUnknown()
                    ? Told.unknown(FieldId.RESPONSIBILITIES_RESOURCES)
                    : Told.of(responsibility.resources().isKnown());
            count.ask(r, needs, areMet(responsibility), setting.significance(r));
        });
    }

    private Told areMet(Responsibility responsibility) {
        Map<ResourceKind, Map<Optional<String>, Double>> needed = new TreeMap<>();
        for (ResourceNeed need : responsibility.resources().orElse(ImmutableSortedSet.of())) {
            needed.computeIfAbsent(need.kind(), kind -> new HashMap<>()).merge(need.unit(), need.amount(), Double::sum);
        }
        Told met = Told.YES;
        for (Map.Entry<ResourceKind, Map<Optional<String>, Double>> kind : needed.entrySet()) {
            met = met.and(areMet(responsibility.id(), kind.getKey(), kind.getValue()));
        }
        return met.or(met.isYes() ? Told.NO : setting.byRow(false, Table.ALLOCATIONS));
    }

    /** Of one kind: what each unit needs is taken from that unit, and what needs no unit from what is left of all. */
    private Told areMet(ResponsibilityId id, ResourceKind kind, Map<Optional<String>, Double> needed) {
        Map<Optional<String>, Double> given = new HashMap<>();
        double forAnything = 0;
        for (Map.Entry<Purpose, Double> entry : allocated.entrySet()) {
            Purpose purpose = entry.getKey();
            if (purpose.kind() == kind && purpose.responsibility().equals(Optional.of(id))) {
                given.merge(purpose.unit(), entry.getValue(), Double::sum);
            } else if (purpose.kind() == kind && purpose.responsibility().isEmpty()) {
                forAnything += entry.getValue();
            }
        }
        double lackingOfUnits = 0;
        for (Map.Entry<Optional<String>, Double> need : needed.entrySet()) {
            if (need.getKey().isPresent()) {
                double there = given.getOrDefault(need.getKey(), 0.0);
                lackingOfUnits += Math.max(0, need.getValue() * (1 - ROUNDING) - there);
                given.put(need.getKey(), Math.max(0, there - need.getValue()));
            }
        }
        double left = given.values().stream().mapToDouble(rest -> rest).sum();
        double lacking = Math.max(0, needed.getOrDefault(Optional.empty(), 0.0) * (1 - ROUNDING) - left);
        double ofUnknownUnit = given.getOrDefault(Optional.<String>empty(), 0.0);
        if (lacking + lackingOfUnits == 0) {
            return Told.YES;
        }
        if (lacking + lackingOfUnits > forAnything + ofUnknownUnit) {
            return Told.NO;
        }
        return Told.unknown(forAnything > 0 ? FieldId.ALLOCATIONS_FOR : FieldId.ALLOCATIONS_UNIT);
    }
}
