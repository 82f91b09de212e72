package io.github.distributedleadership.rules.condition;

import java.util.function.Consumer;

/** The indicators of accountability: those who decide answer, together, and seniors enable. */
final class AccountabilityIndicators {
    private final Setting setting;

    AccountabilityIndicators(Setting setting) {
        this.setting = setting;
    }

    void addTo(Consumer<IndicatorResult> results) {
        results.accept(IndicatorResult.without(
                Indicator.ACCOUNTABILITY_ANSWERED,
                setting.parameters.minGroup() > 0 ? Count.NOT_COMPUTED : Count.NOT_RECORDED));
    }
}
