package io.github.distributedleadership.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each threshold by its name. */
class ThresholdsTest {
    private static final AssessmentOptions STANDARD = AssessmentOptions.STANDARD;

    @Test
    void every_threshold_that_is_set_to_what_it_is_changes_nothing() {
        Thresholds.of(STANDARD).forEach((name, value) -> {
            if (!value.equals("none")) {
                AssessmentOptions same = Thresholds.set(STANDARD, name, value);
                assertThat(Thresholds.of(same)).isEqualTo(Thresholds.of(STANDARD));
            }
        });
        assertThat(Thresholds.of(STANDARD)).hasSizeGreaterThan(25);
    }

    @Test
    void one_that_is_set_is_set_and_no_other() {
        AssessmentOptions options = Thresholds.set(STANDARD, "sharing.minDecisions", "8");
        assertThat(options.sharing().minDecisions()).isEqualTo(8);
        assertThat(Thresholds.set(options, "surveys.minRate", "0.4")
                        .conditions()
                        .surveys()
                        .minRate())
                .isEqualTo(0.4);
        assertThat(Thresholds.set(options, "competence.baseRate", "0.6")
                        .policies()
                        .competence()
                        .baseRate())
                .isEqualTo(OptionalDouble.of(0.6));
        assertThat(Thresholds.set(options, "policies.weighty", "0.8").policies().weighty())
                .isEqualTo(0.8);
        assertThat(Thresholds.set(options, "conditions.gap", "0.2").sharing().minDecisions())
                .isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "sharing.minDecision, 8, 'no threshold \"sharing.minDecision\"; did you mean \"sharing.minDecisions\"?'",
        "sharing.minDecisions, 8.5, 'sharing.minDecisions: must be a whole number but was \"8.5\"'",
        "sharing.focus, half, 'sharing.focus: must be a number but was \"half\"'",
        "sharing.focus, 1.5, 'sharing.focus: the share of a focus must lie between 0 and 1 but was 1.5'"
    })
    void what_cannot_be_set_is_said(String name, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Thresholds.set(STANDARD, name, value))
                .withMessage(message);
    }

    @Test
    void what_protects_people_is_none_of_them() {
        assertThat(Thresholds.of(STANDARD))
                .doesNotContainKeys("conditions.minGroup", "conditions.minPerspective", "conditions.roundDays");
    }
}
