package io.github.distributedleadership.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.form.Forms;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.holding.SharingParameters;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final ConditionParameters STANDARD = ConditionParameters.STANDARD;

    private static IndicatorResult fraction(Indicator indicator, int counting, int all) {
        return fraction(indicator, counting, all, 0);
    }

    private static IndicatorResult fraction(Indicator indicator, int counting, int all, int unknown) {
        UnitCounter count = new UnitCounter(indicator, STANDARD, false, Integer::toString);
        for (int i = 0; i < all; i++) {
            count.ask(i, Told.YES, Told.of(i < counting));
        }
        count.unknown(FieldId.TRUST, unknown);
        return count.result();
    }

    private static IndicatorResult perceived(Indicator indicator, double mean, int people) {
        return IndicatorResult.builder(indicator).sums(mean * people, people, 0).build();
    }

    private static Conditions of(IndicatorResult... results) {
        return Conditions.of(List.of(results), STANDARD);
    }

    @Test
    void a_condition_is_the_mean_of_its_determined_indicators() {
        ConditionResult coaching = of(
                        fraction(Indicator.COACHING_REACH, 5, 10), fraction(Indicator.COACHING_LEADERS_COACH, 9, 10, 1))
                .at(Condition.COACHING);
        assertThat(coaching.isDetermined()).isTrue();
        assertThat(coaching.score().orElseThrow()).isCloseTo((0.5 + 0.9) / 2, within(1e-12));
        assertThat(coaching.mean(Evidence.RECORD).orElseThrow()).isCloseTo(0.7, within(1e-12));
        assertThat(coaching.number(Evidence.RECORD)).isEqualTo(2);
        assertThat(coaching.mean(Evidence.PAPER)).isEmpty();
        assertThat(coaching.missing()).isEmpty();
    }

    @Test
    void of_one_case_is_told_what_it_is_whether_it_counts_or_not() {
        assertThat(fraction(Indicator.COACHING_REACH, 0, 1).finding().message())
                .startsWith("0%: 0 of 1 member without a leadership role was coached");
        assertThat(fraction(Indicator.COACHING_REACH, 0, 2).finding().message())
                .startsWith("0%: 0 of 2 members without a leadership role were coached");
        assertThat(fraction(Indicator.ACCOUNTABILITY_ANSWERED, 0, 1).finding().message())
                .startsWith("0%: 0 of 1 responsibility has somebody present who answers for it");
    }

    @Test
    void fewer_than_half_of_the_indicators_are_no_score() {
        ConditionResult coaching = of(fraction(Indicator.COACHING_REACH, 5, 10)).at(Condition.COACHING);
        assertThat(coaching.isDetermined()).isFalse();
        assertThat(coaching.score()).isEmpty();
    }

    @Test
    void an_indicator_needs_five_units_to_carry_a_score_and_four_are_too_few() {
        IndicatorResult ten = fraction(Indicator.COACHING_REACH, 5, 10);
        assertThat(of(ten, fraction(Indicator.COACHING_LEADERS_COACH, 1, 5))
                        .at(Condition.COACHING)
                        .score())
                .hasValue(0.35);
        ConditionResult few =
                of(ten, fraction(Indicator.COACHING_LEADERS_COACH, 1, 4)).at(Condition.COACHING);
        assertThat(few.isDetermined()).isFalse();
        assertThat(few.missing()).containsExactly(FieldId.COACHING, FieldId.LEADERS);
        assertThat(few.indicators()).hasSize(5);
    }

    @Test
    void what_is_missing_is_named_once_in_order_without_what_is_not_computed() {
        ConditionResult coaching = of(
                        fraction(Indicator.COACHING_REACH, 1, 2, 5),
                        IndicatorResult.without(Indicator.COACHING_LEADERS_COACH, Undetermined.NOT_RECORDED),
                        IndicatorResult.without(Indicator.COACHING_REPRODUCTION, Undetermined.NO_DATE))
                .at(Condition.COACHING);
        assertThat(coaching.missing()).containsExactly(FieldId.COACHING, FieldId.LEADERS, FieldId.TRUST);
    }

    @Test
    void descriptive_indicators_are_shown_and_carry_nothing() {
        ConditionResult shared = of(
                        fraction(Indicator.SHARED_IN_FACT, 10, 10),
                        fraction(Indicator.SHARED_FORM, 10, 10),
                        fraction(Indicator.SHARED_EXPERTISE, 0, 10),
                        fraction(Indicator.SHARED_TRUST, 0, 10),
                        fraction(Indicator.SHARED_INDEPENDENCE, 0, 10))
                .at(Condition.SHARED_RESPONSIBILITY);
        assertThat(shared.score()).hasValue(0);
        assertThat(shared.indicators()).hasSize(8);
    }

    @Test
    void the_record_and_what_people_answered_0_3_apart_are_a_gap() {
        IndicatorResult survey = perceived(Indicator.PERCEIVED_SHARED_RESPONSIBILITY, 0.25, 12);
        IndicatorResult paper = fraction(Indicator.SHARED_EXPERTISE, 10, 10);
        IndicatorResult trust = fraction(Indicator.SHARED_TRUST, 10, 10);
        IndicatorResult record = fraction(Indicator.SHARED_VISION, 6, 10);
        assertThat(of(survey, paper, trust, record).gaps())
                .containsExactly(new Gap(Condition.SHARED_RESPONSIBILITY, "RECORD", 0.6, "PERCEIVED", 0.25));
        assertThat(of(paper, trust, record).gaps()).isEmpty();
        assertThat(of(perceived(Indicator.PERCEIVED_SHARED_RESPONSIBILITY, 0.25, 4), paper, trust, record)
                        .gaps())
                .as("four answered")
                .isEmpty();
        assertThat(of(survey, record).gaps())
                .as("one indicator of the record is no score")
                .isEmpty();
    }

    @Test
    void pairs_about_one_thing_0_3_apart_are_a_gap() {
        Gap gap = of(fraction(Indicator.CAPACITY_SKILLS, 9, 10), fraction(Indicator.AUTONOMY_CLOSEST_DECIDE, 2, 10))
                .gaps()
                .get(0);
        assertThat(gap).isEqualTo(new Gap(Condition.CAPACITY, "capacity.skills", 0.9, "autonomy.closest-decide", 0.2));
        assertThat(gap.isOfIndicators()).isTrue();
        assertThat(gap.size()).isCloseTo(0.7, within(1e-12));
    }

    @Test
    void rounding_hides_no_gap() {
        // as doubles, 0.7 - 0.4 is a little less than 0.3
        assertThat(of(fraction(Indicator.CAPACITY_SKILLS, 4, 10), fraction(Indicator.AUTONOMY_CLOSEST_DECIDE, 7, 10))
                        .gaps())
                .hasSize(1);
    }

    @Test
    void few_units_make_no_gap() {
        assertThat(of(fraction(Indicator.CAPACITY_SKILLS, 0, 4), fraction(Indicator.AUTONOMY_CLOSEST_DECIDE, 8, 10))
                        .gaps())
                .isEmpty();
    }

    @Test
    void every_indicator_has_a_result_and_belongs_to_a_condition_or_to_strain() {
        Snapshot standing = Snapshot.of(Organization.builder().build());
        Conditions nothing = Conditions.of(
                Sharing.of(standing, SharingParameters.STANDARD),
                Forms.of(standing, SharingParameters.STANDARD),
                STANDARD);
        ImmutableList<ConditionResult> conditions = nothing.conditions();
        assertThat(conditions).extracting(ConditionResult::condition).containsExactly(Condition.values());
        long inConditions =
                conditions.stream().mapToLong(c -> c.indicators().size()).sum();
        assertThat(inConditions + nothing.strain().size()).isEqualTo(Indicator.values().length);
        for (Indicator indicator : Indicator.values()) {
            assertThat(nothing.at(indicator).indicator()).isEqualTo(indicator);
            assertThat(nothing.at(indicator).isDetermined()).isFalse();
        }
    }

    @Test
    void ids_are_unique_and_lead_back_to_their_indicator() {
        assertThat(Arrays.stream(Indicator.values()).map(Indicator::id)).doesNotHaveDuplicates();
        for (Indicator indicator : Indicator.values()) {
            assertThat(Indicator.ofId(indicator.id())).contains(indicator);
        }
        assertThat(Indicator.ofId("coaching.nothing")).isEmpty();
    }

    @Test
    void thresholds_outside_their_ranges_are_refused() {
        assertThatThrownBy(() -> new ConditionParameters(1.1, 5, 0.3, 5, 3, 30))
                .hasMessage("shares must lie between 0 and 1 but were 1.1 and 0.3");
        assertThatThrownBy(() -> new ConditionParameters(0.2, 5, 0, 5, 3, 30))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConditionParameters(0.2, 5, 0.3, 5, 0, 30))
                .hasMessage("the fewest records of a perspective and the days of a round must be at least 1 but were 0"
                        + " and 30");
        assertThatThrownBy(() -> new ConditionParameters(0.2, 5, 0.3, 5, 3, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STANDARD.withMinGroup(0))
                .hasMessage("the fewest units and respondents must be at least 1 but were 5 and 0");
    }
}
