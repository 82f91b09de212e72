package io.github.distributedleadership.rules.condition;

import java.util.function.Consumer;

/** The indicators of autonomy: those closest decide, without asking above, and soon. */
final class AutonomyIndicators {
    private final Setting setting;

    AutonomyIndicators(Setting setting) {
        this.setting = setting;
    }

    void addTo(Consumer<IndicatorResult> results) {
        results.accept(IndicatorResult.without(
                Indicator.AUTONOMY_BELOW, setting.parameters.minGroup() > 0 ? Count.NOT_COMPUTED : Count.NOT_RECORDED));
    }
}
