package io.github.distributedleadership.rules.measure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.network.Ratings;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class IntraclassCorrelationsTest {
    private static final Ratings EQUAL = groups(new double[][] {{4, 5, 4}, {2, 3, 2}, {5, 4, 5}});
    private static final Ratings UNEQUAL = groups(new double[][] {{4, 5, 4, 5}, {2, 3}, {5, 4, 5}});

    private static Ratings groups(double[]... groups) {
        Ratings.Builder ratings = Ratings.builder(5, "q");
        for (int group = 0; group < groups.length; group++) {
            for (double answer : groups[group]) {
                ratings.rater("g" + group, OptionalDouble.of(answer));
            }
        }
        return ratings.build();
    }

    private static double value(IntraclassCorrelation icc, Ratings ratings) {
        return icc.of(ratings).value().orElseThrow();
    }

    private static void undefined(Ratings ratings, String why) {
        for (IntraclassCorrelation icc : IntraclassCorrelations.all()) {
            assertThat(icc.of(ratings).status()).as(icc.id()).isEqualTo("UNDEFINED: " + why);
        }
    }

    @Test
    void the_worked_examples_come_out() {
        assertThat(value(IntraclassCorrelations.icc1(), EQUAL)).isCloseTo(0.816327, within(5e-7));
        assertThat(value(IntraclassCorrelations.icc2(), EQUAL)).isCloseTo(0.930233, within(5e-7));
        assertThat(value(IntraclassCorrelations.icc1CorrectedSize(), EQUAL))
                .as("equal groups")
                .isCloseTo(0.816327, within(5e-7));
        assertThat(value(IntraclassCorrelations.icc1(), UNEQUAL)).isCloseTo(0.734694, within(5e-7));
        assertThat(value(IntraclassCorrelations.icc1CorrectedSize(), UNEQUAL)).isCloseTo(0.741985, within(5e-7));
        assertThat(value(IntraclassCorrelations.icc2(), UNEQUAL)).isCloseTo(0.892562, within(5e-7));
    }

    @Test
    void what_groups_cannot_tell_is_undefined_and_says_why() {
        undefined(Ratings.builder(5, "q").build(), "fewer than 2 groups");
        undefined(groups(new double[][] {{4, 5, 3}}), "fewer than 2 groups");
        undefined(groups(new double[][] {{4}, {5}, {1}}), "no group with 2 raters");
        undefined(groups(new double[][] {{4, 4}, {4, 4, 4}}), "all raters answered alike");
    }

    @Test
    void groups_with_equal_means_differ_less_than_chance_and_their_means_tell_nothing() {
        Ratings equalMeans = groups(new double[][] {{1, 5, 3}, {2, 4, 3}, {3, 3, 3}});
        assertThat(value(IntraclassCorrelations.icc1(), equalMeans)).isEqualTo(-0.5);
        assertThat(IntraclassCorrelations.icc2().of(equalMeans).status())
                .isEqualTo("UNDEFINED: all groups have the same mean");
    }

    @Test
    void equal_means_that_are_no_whole_numbers_are_equal_all_the_same() {
        Ratings.Builder ratings = Ratings.builder(5, "a", "b", "c");
        for (double[] row : new double[][] {{1, 1, 2}, {2, 2, 3}, {1, 2, 1}, {3, 2, 2}, {2, 1, 1}, {2, 3, 2}}) {
            OptionalDouble[] answers = {OptionalDouble.of(row[0]), OptionalDouble.of(row[1]), OptionalDouble.of(row[2])
            };
            ratings.rater("one", answers).rater("two", answers).rater("two", answers);
        }
        assertThat(IntraclassCorrelations.icc2().of(ratings.build()).status())
                .isEqualTo("UNDEFINED: all groups have the same mean");
    }

    @Test
    void raters_alike_within_groups_that_differ_give_1() {
        Ratings ratings = groups(new double[][] {{4, 4}, {2, 2, 2}});
        assertThat(value(IntraclassCorrelations.icc1(), ratings)).isEqualTo(1);
        assertThat(value(IntraclassCorrelations.icc2(), ratings)).isEqualTo(1);
    }

    @Test
    void who_answered_nothing_is_no_rater_and_a_group_of_them_no_group() {
        Ratings.Builder ratings = Ratings.builder(5, "q").rater("silent", OptionalDouble.empty());
        for (int group = 0; group < 3; group++) {
            for (int rater = EQUAL.begin(group); rater < EQUAL.end(group); rater++) {
                ratings.rater("g" + group, EQUAL.value(rater, 0));
            }
            ratings.rater("g" + group, OptionalDouble.empty());
        }
        assertThat(IntraclassCorrelations.icc1().of(ratings.build()))
                .isEqualTo(IntraclassCorrelations.icc1().of(EQUAL));
    }

    @Test
    void each_is_found_by_its_id() {
        for (IntraclassCorrelation icc : IntraclassCorrelations.all()) {
            assertThat(IntraclassCorrelations.find(icc.id())).contains(icc);
            assertThat(icc.measure().id()).isEqualTo(icc.toString());
        }
        assertThat(IntraclassCorrelations.all().toString()).isEqualTo("[ICC(1), ICC(2)]");
        assertThat(IntraclassCorrelations.find("icc-1-corrected-size"))
                .contains(IntraclassCorrelations.icc1CorrectedSize());
        assertThat(IntraclassCorrelations.find("ICC(3)")).isEmpty();
    }
}
