package io.github.distributedleadership.rules.measure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.network.Ratings;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementMeasuresTest {
    private static final double MISSING = 0;

    private static Ratings group(double[]... raters) {
        String[] items = new String[raters[0].length];
        for (int i = 0; i < items.length; i++) {
            items[i] = "q" + i;
        }
        Ratings.Builder ratings = Ratings.builder(5, items);
        for (double[] rater : raters) {
            OptionalDouble[] answers = new OptionalDouble[rater.length];
            for (int i = 0; i < rater.length; i++) {
                answers[i] = rater[i] == MISSING ? OptionalDouble.empty() : OptionalDouble.of(rater[i]);
            }
            ratings.rater("g", answers);
        }
        return ratings.build();
    }

    private static Ratings oneItem(double... answers) {
        double[][] raters = new double[answers.length][];
        for (int i = 0; i < raters.length; i++) {
            raters[i] = new double[] {answers[i]};
        }
        return group(raters);
    }

    private static Measurement rwg(Ratings ratings) {
        return AgreementMeasures.rwg().of(ratings, 0);
    }

    private static Measurement rwgJ(Ratings ratings) {
        return AgreementMeasures.rwgJ().of(ratings, 0);
    }

    @ParameterizedTest
    @CsvSource({"4, 4, 5, 3, 0.666667", "5, 5, 4, 4, 0.833333", "1, 5, 1, 5, 0", "2, 2, 2, 2, 1"})
    void the_worked_examples_of_one_item_come_out(double a, double b, double c, double d, double expected) {
        Ratings ratings = oneItem(a, b, c, d);
        assertThat(rwg(ratings).value().orElseThrow()).isCloseTo(expected, within(5e-7));
        assertThat(rwgJ(ratings).value().orElseThrow()).isCloseTo(expected, within(5e-7));
    }

    @Test
    void the_worked_example_of_three_items_comes_out() {
        Ratings ratings = group(new double[][] {{4, 5, 4}, {4, 4, 3}, {5, 4, 4}, {3, 4, 4}});
        assertThat(rwgJ(ratings).value().orElseThrow()).isCloseTo(0.925532, within(5e-7));
        assertThat(rwgJ(ratings).status()).isEqualTo("EXACT");
        assertThat(rwgJ(ratings).measure()).isEqualTo("rwg(J)");
    }

    private static double value(AgreementMeasure measure, Ratings ratings) {
        return measure.of(ratings, 0).value().orElseThrow();
    }

    @Test
    void the_worked_examples_of_the_others_come_out() {
        Ratings scale = group(new double[][] {{4, 5, 4}, {4, 4, 3}, {5, 4, 4}, {3, 4, 4}});
        assertThat(value(AgreementMeasures.rStarWgJ(), scale)).isCloseTo(0.805556, within(5e-7));
        assertThat(value(AgreementMeasures.ad(), scale)).isCloseTo(0.416667, within(5e-7));
        assertThat(value(AgreementMeasures.adMedian(), scale)).isCloseTo(0.333333, within(5e-7));
        assertThat(value(AgreementMeasures.awg(), scale)).isCloseTo(0.778788, within(5e-7));
        assertThat(value(AgreementMeasures.ad(), oneItem(4, 4, 5, 3))).isEqualTo(0.5);
        assertThat(value(AgreementMeasures.ad(), oneItem(1, 1, 1, 5))).isEqualTo(1.5);
        assertThat(value(AgreementMeasures.adMedian(), oneItem(1, 1, 1, 5))).isEqualTo(1);
        assertThat(value(AgreementMeasures.awg(), oneItem(4, 4, 5, 3))).isCloseTo(0.666667, within(5e-7));
        assertThat(value(AgreementMeasures.awg(), oneItem(1, 5, 1, 5))).isEqualTo(-1);
        assertThat(value(AgreementMeasures.rStarWgJ(), oneItem(1, 5, 1, 5))).isCloseTo(-1.666667, within(5e-7));
        assertThat(value(AgreementMeasures.rStarWgJ(), oneItem(1, 5))).isEqualTo(-3);
    }

    @Test
    void awg_has_no_meaning_where_the_mean_lies_too_near_an_end_and_is_1_at_the_end_itself() {
        for (Ratings near : List.of(oneItem(5, 5, 4, 4), oneItem(1, 1, 2, 2))) {
            assertThat(AgreementMeasures.awg().of(near, 0).status())
                    .isEqualTo("UNDEFINED: the mean lies too near an end of the scale");
        }
        assertThat(value(AgreementMeasures.awg(), oneItem(5, 5, 5))).isEqualTo(1);
        assertThat(value(AgreementMeasures.awg(), oneItem(1, 1))).isEqualTo(1);
        assertThat(value(AgreementMeasures.awg(), oneItem(1, 1, 1, 5)))
                .as("on the border")
                .isEqualTo(-1);
    }

    @Test
    void all_alike_is_the_best_value_of_each() {
        Ratings alike = group(new double[][] {{3, 1}, {3, 1}, {3, 1}});
        for (AgreementMeasure measure : AgreementMeasures.all()) {
            assertThat(value(measure, alike))
                    .as(measure.id())
                    .isEqualTo(measure.id().equals("AD") ? 0 : 1);
        }
    }

    @Test
    void one_rater_agrees_with_nobody() {
        assertThat(rwg(oneItem(4)).status()).isEqualTo("UNDEFINED: fewer than 2 raters");
        for (AgreementMeasure measure : AgreementMeasures.all().subList(1, 5)) {
            assertThat(measure.of(oneItem(4), 0).status())
                    .as(measure.id())
                    .isEqualTo("UNDEFINED: an item with fewer than 2 answers");
        }
    }

    @Test
    void a_missing_answer_is_left_out_of_its_item_alone() {
        Ratings ratings = group(new double[][] {{4, 5}, {4, MISSING}, {5, 4}, {3, MISSING}});
        // variances 2/3 and 1/2
        double q = 1 - (2 / 3.0 + 0.5) / 2 / 2;
        assertThat(rwgJ(ratings).value().orElseThrow()).isCloseTo(2 * q / (2 * q + 1 - q), within(1e-12));
    }

    @Test
    void an_item_that_only_one_answered_leaves_the_scale_without_a_value() {
        Ratings ratings = group(new double[][] {{4, 5}, {4, MISSING}});
        assertThat(rwgJ(ratings).status()).isEqualTo("UNDEFINED: an item with fewer than 2 answers");
        assertThat(rwg(ratings).isDefined()).isTrue();
    }

    @Test
    void who_answered_nothing_is_no_rater() {
        Ratings ratings = group(new double[][] {{4, 5}, {MISSING, MISSING}});
        assertThat(rwg(ratings).status()).isEqualTo("UNDEFINED: fewer than 2 raters");
    }

    @Test
    void a_scale_in_whole_steps_has_options_and_any_other_is_a_line() {
        assertThat(Agreement.uniformVariance(5)).isEqualTo(2);
        assertThat(Agreement.uniformVariance(7)).isEqualTo(4);
        assertThat(Agreement.uniformVariance(Scale.of(1, 5))).isEqualTo(2);
        assertThat(Agreement.uniformVariance(Scale.of(0, 6))).isEqualTo(4);
        assertThat(Agreement.uniformVariance(Scale.of(0, 1))).isEqualTo(1 / 12.0);
        assertThat(Agreement.uniformVariance(Scale.of(0, 2.5))).isEqualTo(6.25 / 12);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.uniformVariance(1))
                .withMessage("a scale must have at least 2 options but was given 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.of(0, AnswerSpread.of(1)))
                .withMessage("the variance of chance must be above 0 but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.of(2))
                .withMessage("agreement must be on at least one item");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnswerSpread(-1, 0, Double.NaN))
                .withMessage("a spread must have 0 or more answers with finite sums but was -1, 0, NaN");
    }

    @Test
    void each_is_found_by_its_id() {
        for (AgreementMeasure measure : AgreementMeasures.all()) {
            assertThat(AgreementMeasures.find(measure.id())).contains(measure);
            assertThat(measure.measure().id()).isEqualTo(measure.toString());
        }
        assertThat(AgreementMeasures.all().toString()).isEqualTo("[rwg, rwg(J), r*wg(J), AD, awg]");
        assertThat(AgreementMeasures.find("ad-median")).contains(AgreementMeasures.adMedian());
        assertThat(AgreementMeasures.find("kappa")).isEmpty();
    }
}
