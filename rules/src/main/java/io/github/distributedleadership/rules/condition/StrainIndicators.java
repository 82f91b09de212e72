package io.github.distributedleadership.rules.condition;

import java.util.function.Consumer;

/** The indicators of strain, of which high values are bad. */
final class StrainIndicators {
    private final Setting setting;

    StrainIndicators(Setting setting) {
        this.setting = setting;
    }

    void addTo(Consumer<IndicatorResult> results) {
        results.accept(IndicatorResult.without(
                Indicator.STRAIN_LOAD, setting.parameters.minGroup() > 0 ? Count.NOT_COMPUTED : Count.NOT_RECORDED));
    }
}
