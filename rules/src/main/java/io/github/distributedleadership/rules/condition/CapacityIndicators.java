package io.github.distributedleadership.rules.condition;

import java.util.function.Consumer;

/** The indicators of capacity: skills, resources, contribution, education, openness. */
final class CapacityIndicators {
    private final Setting setting;

    CapacityIndicators(Setting setting) {
        this.setting = setting;
    }

    void addTo(Consumer<IndicatorResult> results) {
        results.accept(IndicatorResult.without(
                Indicator.CAPACITY_SKILLS,
                setting.parameters.minGroup() > 0 ? Count.NOT_COMPUTED : Count.NOT_RECORDED));
    }
}
