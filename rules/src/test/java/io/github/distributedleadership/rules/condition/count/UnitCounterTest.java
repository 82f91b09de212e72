package io.github.distributedleadership.rules.condition.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Given;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UnitCounterTest {
    private final UnitCounter count =
            new UnitCounter(Indicator.COACHING_REACH, ConditionParameters.STANDARD, false, i -> "m" + i);

    @Test
    void what_counts_is_named_in_order() {
        count.ask(2, Told.YES, Told.of(true));
        count.ask(5, Told.YES, Told.of(false));
        count.ask(7, Told.YES, Told.of(true));
        IndicatorResult result = count.result();
        assertThat(result.counted()).containsExactly("m2", "m7");
        assertThat(result.outOf()).containsExactly("m2", "m5", "m7");
        assertThat(result.outOf(2)).containsExactly("m2", "m5");
        assertThat(result.counted(1)).containsExactly("m2");
        assertThat(result.countedSize()).isEqualTo(2);
        assertThat(result.outOfSize()).isEqualTo(3);
        assertThat(result.value()).hasValue(2 / 3.0);
        assertThat(result.missing()).isEmpty();
        assertThat(result).hasToString("coaching.reach: 2.0 of 3.0, 0 unknown");
    }

    @Test
    void more_than_a_fifth_unknown_is_undetermined_and_a_fifth_is_not() {
        for (int i = 0; i < 4; i++) {
            count.ask(i, Told.YES, Told.of(true));
        }
        count.ask(9, Told.YES, Told.unknown(FieldId.COACHING));
        assertThat(count.result().value()).hasValue(1);
        assertThat(count.result().low()).hasValue(0.8);
        assertThat(count.result().missing()).containsExactly(FieldId.COACHING);
        count.ask(9, Told.YES, Told.unknown(FieldId.LEADERS));
        IndicatorResult result = count.result();
        assertThat(result.isDetermined()).isFalse();
        assertThat(result.reason()).contains("too much unknown");
        assertThat(result.value()).isEmpty();
        assertThat(result.interval()).isEmpty();
        assertThat(result.missing()).containsExactly(FieldId.COACHING, FieldId.LEADERS);
        assertThat(result.low().orElseThrow()).isEqualTo(4 / 6.0);
        assertThat(result.high()).hasValue(1);
        assertThat(result).hasToString("coaching.reach: too much unknown");
    }

    @Test
    void nothing_to_count_names_the_fields_it_would_rest_on() {
        IndicatorResult result = count.result();
        assertThat(result.reason()).contains("nothing to count");
        assertThat(result.missing()).containsExactly(FieldId.COACHING, FieldId.LEADERS);
        assertThat(result.low()).isEmpty();
        assertThat(result.high()).isEmpty();
    }

    @Test
    void only_unknown_units_are_too_much_unknown() {
        count.unknown(FieldId.COACHING, 0);
        assertThat(count.result().reason()).contains("nothing to count");
        count.unknown(FieldId.COACHING, 3);
        assertThat(count.result().reason()).contains("too much unknown");
        assertThat(count.result().missing()).containsExactly(FieldId.COACHING);
        assertThat(count.result().unknown()).isEqualTo(3);
    }

    @Test
    void what_may_be_a_unit_or_may_count_is_unknown_for_want_of_its_fields() {
        count.ask(0, Told.YES, Told.YES);
        count.ask(1, Told.NO, Told.unknown(FieldId.COACHING));
        count.ask(2, Told.unknown(FieldId.LEADERS), Told.YES);
        count.ask(3, Told.YES, Told.unknown(FieldId.COACHING));
        assertThat(count.result().counted()).containsExactly("m0");
        assertThat(count.result().outOf()).containsExactly("m0");
        assertThat(count.result().unknown()).isEqualTo(2);
        assertThat(count.result().missing()).containsExactly(FieldId.COACHING, FieldId.LEADERS);
    }

    @Test
    void a_list_that_nobody_wrote_down_opens_the_bounds_and_leaves_the_value() {
        for (int i = 0; i < 10; i++) {
            count.ask(i, Told.YES, Told.of(i < 5));
        }
        count.open(FieldId.COACHING);
        assertThat(count.result().value()).hasValue(0.5);
        assertThat(count.result().isOpen()).isTrue();
        assertThat(count.result().low()).isEmpty();
        assertThat(count.result().high()).isEmpty();
        assertThat(count.result().unknown()).isEqualTo(1);
    }

    @Test
    void what_rests_on_judgements_has_no_bounds_and_says_on_which() {
        UnitCounter kinds =
                new UnitCounter(Indicator.SHARED_EXPERTISE, ConditionParameters.STANDARD, false, Integer::toString);
        kinds.ask(0, Told.YES, Told.YES);
        assertThat(kinds.result().low()).isEmpty();
        assertThat(kinds.result().isOpen()).isFalse();
        assertThat(kinds.result().given()).contains(Given.KINDS);
        assertThat(Given.KINDS).hasToString("kinds");
    }

    @Test
    void the_interval_is_that_of_wilson() {
        Interval half = ofTen(5).interval().orElseThrow();
        assertThat(half.low()).isCloseTo(0.236593, within(5e-7));
        assertThat(half.high()).isCloseTo(0.763407, within(5e-7));
        Interval none = ofTen(0).interval().orElseThrow();
        assertThat(none.low()).isZero();
        // z^2 / (n + z^2)
        assertThat(none.high()).isCloseTo(3.841458820694124 / 13.841458820694124, within(1e-12));
        Interval all = ofTen(10).interval().orElseThrow();
        assertThat(all.low()).isCloseTo(10 / 13.841458820694124, within(1e-12));
        assertThat(all.high()).isEqualTo(1);
    }

    private static IndicatorResult ofTen(int counting) {
        UnitCounter ten =
                new UnitCounter(Indicator.AUTONOMY_BELOW, ConditionParameters.STANDARD, false, Integer::toString);
        for (int i = 0; i < 10; i++) {
            ten.ask(i, Told.YES, Told.of(i < counting));
        }
        return ten.result();
    }

    @Test
    void units_without_a_name_are_in_the_denominator_alone() {
        count.ask(0, Told.YES, Told.of(true));
        count.others(3);
        IndicatorResult result = count.result();
        assertThat(result.value()).hasValue(0.25);
        assertThat(result.outOf()).containsExactly("m0");
        assertThat(result.interval()).isEmpty();
    }

    @Test
    void others_alone_are_something_to_count() {
        count.others(3);
        assertThat(count.result().value()).hasValue(0);
    }

    @Test
    void weights_count_by_significance() {
        count.ask(0, Told.YES, Told.of(true), Optional.of(Fraction.of(0.9)));
        count.ask(1, Told.YES, Told.of(false), Optional.of(Fraction.of(0.3)));
        assertThat(count.result().value()).hasValue(0.5);
        assertThat(count.result().weighted().orElseThrow()).isEqualTo(0.9 / 1.2);
    }

    @Test
    void without_weights_or_with_weights_of_nothing_there_is_no_weighted_value() {
        count.ask(0, Told.YES, Told.of(true));
        assertThat(count.result().weighted()).isEmpty();
        UnitCounter weightless =
                new UnitCounter(Indicator.COACHING_REACH, ConditionParameters.STANDARD, false, i -> "m" + i);
        weightless.ask(0, Told.YES, Told.of(true), Optional.of(Fraction.ZERO));
        assertThat(weightless.result().weighted()).isEmpty();
    }

    @Test
    void few_respondents_are_withheld_with_all_that_could_tell_about_them() {
        count.ask(0, Told.YES, Told.of(true));
        count.ask(9, Told.YES, Told.unknown(FieldId.FEEDBACK));
        count.beside("low", 1);
        count.saidBy(4);
        IndicatorResult result = count.result();
        assertThat(result.reason()).contains("withheld");
        assertThat(result.counted()).isEmpty();
        assertThat(result.outOf()).isEmpty();
        assertThat(result.numerator()).isZero();
        assertThat(result.denominator()).isZero();
        assertThat(result.unknown()).isZero();
        assertThat(result.low()).isEmpty();
        assertThat(result.high()).isEmpty();
        assertThat(result.beside()).isEmpty();
        assertThat(result.missing()).isEmpty();
    }

    @Test
    void enough_respondents_or_none_at_all_are_shown() {
        for (int i = 0; i < 5; i++) {
            count.ask(i, Told.YES, Told.of(true));
        }
        assertThat(count.result().value()).hasValue(1);
        count.saidBy(5);
        assertThat(count.result().value()).hasValue(1);
    }

    @Test
    void what_stands_beside_is_in_the_order_of_names() {
        count.ask(0, Told.YES, Told.of(true));
        count.beside("uncoached", 0.5);
        count.beside("low", 2);
        assertThat(count.result().beside().keySet()).containsExactly("low", "uncoached");
    }

    @Test
    void ids_are_made_when_somebody_asks() {
        AtomicInteger made = new AtomicInteger();
        UnitCounter lazy = new UnitCounter(
                Indicator.COACHING_REACH, ConditionParameters.STANDARD, false, i -> "m" + made.incrementAndGet());
        for (int i = 0; i < 1000; i++) {
            lazy.ask(i, Told.YES, Told.of(i % 2 == 0));
        }
        IndicatorResult result = lazy.result();
        assertThat(result.value()).hasValue(0.5);
        assertThat(made).hasValue(0);
        assertThat(result.outOf(20)).hasSize(20);
        assertThat(made).hasValue(20);
    }

    @Test
    void what_is_not_computed_needs_nothing_and_what_is_not_recorded_needs_its_fields() {
        assertThat(IndicatorResult.without(Indicator.COACHING_REACH, Undetermined.NOT_COMPUTED)
                        .missing())
                .isEmpty();
        assertThat(IndicatorResult.without(Indicator.COACHING_REACH, Undetermined.NOT_RECORDED)
                        .missing())
                .containsExactly(FieldId.COACHING, FieldId.LEADERS);
    }
}
