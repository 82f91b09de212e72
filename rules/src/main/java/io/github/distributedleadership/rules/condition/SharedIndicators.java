package io.github.distributedleadership.rules.condition;

import io.github.distributedleadership.rules.sharing.Forms;
import java.util.function.Consumer;

/** The indicators of shared responsibility: shared in fact, fitting, with expertise and trust, on no single person. */
final class SharedIndicators {
    private final Setting setting;
    private final Forms forms;

    SharedIndicators(Setting setting, Forms forms) {
        this.setting = setting;
        this.forms = forms;
    }

    void addTo(Consumer<IndicatorResult> results) {
        results.accept(IndicatorResult.without(
                Indicator.SHARED_FORM,
                setting.parameters.minGroup() > 0 && forms != null ? Count.NOT_COMPUTED : Count.NOT_RECORDED));
    }
}
