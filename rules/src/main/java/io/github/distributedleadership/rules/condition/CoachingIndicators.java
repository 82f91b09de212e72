package io.github.distributedleadership.rules.condition;

import java.util.function.Consumer;

/** The indicators of coaching: leaders make leaders. */
final class CoachingIndicators {
    private final Setting setting;

    CoachingIndicators(Setting setting) {
        this.setting = setting;
    }

    void addTo(Consumer<IndicatorResult> results) {
        results.accept(IndicatorResult.without(
                Indicator.COACHING_REACH, setting.parameters.minGroup() > 0 ? Count.NOT_COMPUTED : Count.NOT_RECORDED));
    }
}
