package io.github.distributedleadership.core.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responsibilities, and what they need and serve. */
class ResponsibilityTest {
    @Test
    void of_a_responsibility_only_the_id_must_be_known() {
        Responsibility r = Responsibility.of("reading");
        assertThat(r.name()).isEqualTo("reading");
        assertThat(r.weight()).isEqualTo(Fraction.HALF);
        assertThat(r.term()).isSameAs(Term.ALWAYS);
        assertThat(Stream.of(r.needs(), r.dependsOn(), r.urgency(), r.resources(), r.affects(), r.serves()))
                .allMatch(Recorded::isUnknown);
        assertThat(Stream.of(r.owner(), r.partOf(), r.significance(), r.stakes(), r.situation()))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void the_weight_is_the_significance_where_that_is_known() {
        assertThat(Responsibility.of("reading").toBuilder()
                        .significance(Fraction.ONE)
                        .build()
                        .weight())
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void a_name_is_not_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Responsibility.of("reading").toBuilder().name("").build())
                .withMessage("the name of responsibility \"reading\" must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goal.of("peace").toBuilder().name("\n").build())
                .withMessage("the name of goal \"peace\" must not be blank");
    }

    @Test
    void it_is_not_a_part_of_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Responsibility.of("reading").toBuilder()
                        .partOf(ResponsibilityId.of("reading"))
                        .build())
                .withMessage("responsibility \"reading\" must not be a part of itself");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.0, 0", "-1, -1", "NaN, NaN", "Infinity, Infinity"})
    void a_need_of_a_resource_is_above_zero(double amount, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResourceNeed.of(ResourceKind.FUNDS, amount, "EUR"))
                .withMessage("the amount of a resource must be a number above 0 but was " + shown);
    }

    @Test
    void a_unit_is_a_word() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResourceNeed.of(ResourceKind.FUNDS, 1, ""))
                .withMessage("a unit must not be empty");
        assertThat(ResourceNeed.of(ResourceKind.MATERIALS, 1, "Stu\u0308ck").unit())
                .hasValue("St\u00fcck");
        assertThat(new ResourceNeed(ResourceKind.TOOLS, 3, Optional.empty()).unit())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, -1", "-4.9e-324, -4.9E-324", "NaN, NaN", "Infinity, Infinity", "-Infinity, -Infinity"})
    void stakes_are_amounts(double amount, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stakes.of(0.5, amount, 1))
                .withMessage("the gain of stakes must be a number of at least 0 but was " + shown);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stakes.of(0.5, 1, amount))
                .withMessage("the loss of stakes must be a number of at least 0 but was " + shown);
    }

    @Test
    void stakes_of_minus_zero_are_stakes_of_zero() {
        assertThat(Stakes.of(-0.0, -0.0, -0.0))
                .isEqualTo(Stakes.of(0, 0, 0))
                .hasToString(Stakes.of(0, 0, 0).toString());
    }

    @Test
    void a_holding_is_agreed_in_a_decision_or_a_reflection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgreedIn(AgreedIn.Kind.DECISION, ""))
                .withMessage("the id of a decision must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgreedIn(AgreedIn.Kind.REFLECTION, ""))
                .withMessage("the id of a reflection must not be empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a responsibility", "a goal", "a holding"})
    void an_id_says_in_its_message_what_it_identifies(String kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    switch (kind) {
                        case "a responsibility" -> ResponsibilityId.of("");
                        case "a goal" -> GoalId.of("");
                        default -> HoldingId.of("");
                    }
                })
                .withMessage("the id of " + kind + " must not be empty");
    }

    @Test
    void from_agreement_on_the_holders_decide() {
        assertThat(Arrays.stream(DecisionLevel.values()).filter(DecisionLevel::holdersDecide))
                .containsExactly(
                        DecisionLevel.AGREE, DecisionLevel.ADVISE, DecisionLevel.INQUIRE, DecisionLevel.DELEGATE);
    }

    @Test
    void nothing_about_a_situation_is_known_unless_it_is_said() {
        Situation none = Situation.builder().build();
        assertThat(Stream.of(
                        none.qualityMatters(),
                        none.holderInformed(),
                        none.structured(),
                        none.acceptanceCritical(),
                        none.acceptanceCertain(),
                        none.goalsShared(),
                        none.conflictLikely()))
                .allMatch(Optional::isEmpty);
    }
}
