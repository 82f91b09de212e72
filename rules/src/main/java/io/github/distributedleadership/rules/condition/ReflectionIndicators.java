package io.github.distributedleadership.rules.condition;

import java.util.function.Consumer;

/** The indicators of reflection and feedback: people pause, learn and speak. */
final class ReflectionIndicators {
    private final Setting setting;

    ReflectionIndicators(Setting setting) {
        this.setting = setting;
    }

    void addTo(Consumer<IndicatorResult> results) {
        results.accept(IndicatorResult.without(
                Indicator.REFLECTION_CADENCE,
                setting.parameters.minGroup() > 0 ? Count.NOT_COMPUTED : Count.NOT_RECORDED));
    }
}
