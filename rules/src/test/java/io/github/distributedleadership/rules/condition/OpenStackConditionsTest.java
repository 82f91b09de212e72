package io.github.distributedleadership.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.rules.OpenStack;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.form.Forms;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What governance tables alone, without any act on record, can say of the conditions. */
class OpenStackConditionsTest {
    private static Conditions conditions() {
        Sharing sharing = Sharing.of(OpenStack.read().organization());
        return Conditions.of(sharing, Forms.of(sharing.standing(), sharing.parameters()), ConditionParameters.STANDARD);
    }

    @Test
    void no_indicator_that_rests_on_acts_or_answers_has_a_value() {
        Conditions conditions = conditions();
        for (Indicator indicator : Indicator.values()) {
            if (indicator.evidence() == Evidence.RECORD || indicator.evidence() == Evidence.PERCEIVED) {
                assertThat(conditions.at(indicator).isDetermined())
                        .as(indicator.id())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_condition_has_a_score(Condition condition) {
        assertThat(conditions().at(condition).isDetermined()).isFalse();
    }
}
