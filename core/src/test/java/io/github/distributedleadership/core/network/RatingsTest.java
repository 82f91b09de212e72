package io.github.distributedleadership.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingsTest {
    private static final OptionalDouble NOTHING = OptionalDouble.empty();

    private static final Ratings TWO_SHIFTS = Ratings.builder(5, "q1", "q2")
            .rater("night", OptionalDouble.of(2), NOTHING)
            .rater("day", OptionalDouble.of(4), OptionalDouble.of(5))
            .rater("night", OptionalDouble.of(1.5), OptionalDouble.of(3))
            .build();

    @Test
    void raters_stand_by_group_and_in_a_group_as_they_came() {
        assertThat(TWO_SHIFTS.groups()).containsExactly("day", "night");
        assertThat(TWO_SHIFTS.begin(1)).isEqualTo(1);
        assertThat(TWO_SHIFTS.end(1)).isEqualTo(3);
        assertThat(TWO_SHIFTS.value(1, 0)).hasValue(2);
        assertThat(TWO_SHIFTS.value(2, 0)).hasValue(1.5);
        assertThat(TWO_SHIFTS).hasToString("2 groups, 3 raters, 2 items");
    }

    @Test
    void a_missing_answer_is_kept_apart() {
        assertThat(TWO_SHIFTS.value(1, 1)).isEmpty();
        assertThat(TWO_SHIFTS.missing()).isEqualTo(1);
    }

    @Test
    void ratings_without_raters_are_ratings() {
        Ratings none = Ratings.builder(2, "q").build();
        assertThat(none.raters()).isZero();
        assertThat(none.groups()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.99, 5.01, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_rating_off_the_scale_is_refused(double value) {
        assertThatThrownBy(() -> Ratings.builder(5, "q").rater("day", OptionalDouble.of(value)))
                .hasMessageStartingWith("a rating must be a number from 1 to 5 but was ");
    }

    @Test
    void every_rater_has_an_answer_for_each_item_or_misses_it() {
        assertThatThrownBy(() -> Ratings.builder(5, "q1", "q2").rater("day", NOTHING))
                .hasMessage("a rater must have 2 answers, some perhaps missing, but has 1");
        assertThatThrownBy(() -> Ratings.builder(5, "q", "q")).hasMessage("the item \"q\" is given twice");
        assertThatThrownBy(() -> Ratings.builder(5)).hasMessage("there must be at least one item");
        assertThatThrownBy(() -> Ratings.builder(1, "q"))
                .hasMessage("a scale must have at least 2 options but was given 1");
    }
}
