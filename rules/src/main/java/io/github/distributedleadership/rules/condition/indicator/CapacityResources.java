package io.github.distributedleadership.rules.condition.indicator;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.ResourceNeed;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether people get what their responsibilities need (our own definition).
 *
 * <p>A unit is one need of a responsibility. It counts if what was allocated for that responsibility in the window, of the
 * same kind and unit, covers the whole of it; half of the money is not half an answer here. Where several needs are of the
 * same kind and unit, the smaller ones are met first, and nothing is counted twice.
 *
 * <p>What was allocated for a purpose that nobody wrote down may have been for any need of its kind and unit that it could
 * complete: that need is unknown.
 */
final class CapacityResources {
    /** Sums of decimal fractions may miss by a rounding what they should meet. */
    private static final double ROUNDING = 1e-9;

    private final IndicatorContext setting;
    private final UnitCounter count;
    private final Map<Purpose, Double> allocated = new HashMap<>();
    private final Map<Resource, Double> withoutPurpose = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    CapacityResources(IndicatorContext setting) {
        this.setting = setting;
        count = setting.count(Indicator.CAPACITY_RESOURCES, names::get);
    }

    private record Resource(ResourceKind kind, Optional<String> unit) {}

    private record Purpose(ResponsibilityId responsibility, Resource resource) {}

    IndicatorResult result() {
        if (setting.lacks(Table.ALLOCATIONS)) {
            return IndicatorResult.without(Indicator.CAPACITY_RESOURCES, Undetermined.NOT_RECORDED);
        }
        if (!setting.standing.isDated()) {
            return IndicatorResult.without(Indicator.CAPACITY_RESOURCES, Undetermined.NO_DATE);
        }
        for (Allocation row : setting.practice.allocations()) {
            Resource resource = new Resource(row.kind(), row.unit());
            if (setting.inWindow(row.at()) && row.responsibility().isKnown()) {
                Purpose purpose = new Purpose(row.responsibility().value().orElseThrow(), resource);
                allocated.merge(purpose, row.amount(), Double::sum);
            } else if (setting.inWindow(row.at()) && row.responsibility().isUnknown()) {
                withoutPurpose.merge(resource, row.amount(), Double::sum);
            }
        }
        setting.sharing.responsibilities().forEach(this::look);
        return count.result();
    }

    private void look(int responsibility) {
        var needs = setting.index.responsibility(responsibility).resources();
        if (needs.isUnknown()) {
            count.unknown(FieldId.RESPONSIBILITIES_RESOURCES);
            return;
        }
        ResponsibilityId id = setting.index.responsibility(responsibility).id();
        Map<Resource, Double> left = new HashMap<>();
        // in their order, which goes by kind, unit and then amount
        for (ResourceNeed need : needs.orElse(ImmutableSortedSet.of())) {
            Resource resource = new Resource(need.kind(), need.unit());
            double there = left.getOrDefault(resource, allocated.getOrDefault(new Purpose(id, resource), 0.0));
            double lacking = need.amount() * (1 - ROUNDING) - there;
            if (lacking > 0 && lacking <= withoutPurpose.getOrDefault(resource, 0.0)) {
                count.unknown(FieldId.ALLOCATIONS_FOR);
            } else {
                names.add(name(id, need));
                count.unit(names.size() - 1, lacking <= 0, setting.records(Table.ALLOCATIONS), FieldId.ALLOCATIONS);
            }
            left.put(resource, Math.max(0, lacking > 0 ? 0 : there - need.amount()));
        }
    }

    private static String name(ResponsibilityId id, ResourceNeed need) {
        return id.value() + "/" + need.kind().name().toLowerCase(Locale.ROOT) + " " + Numbers.plain(need.amount())
                + need.unit().map(unit -> " " + unit).orElse("");
    }
}
