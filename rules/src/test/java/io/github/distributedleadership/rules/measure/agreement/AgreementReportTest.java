package io.github.distributedleadership.rules.measure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedleadership.core.network.Ratings;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AgreementReportTest {
    /** Groups a, b and so on of those sizes, whose raters answer 1, 2, 3, 4, 5, 1 and so on. */
    private static Ratings sizes(int... sizes) {
        Ratings.Builder ratings = Ratings.builder(5, "q");
        for (int group = 0; group < sizes.length; group++) {
            for (int rater = 0; rater < sizes[group]; rater++) {
                ratings.rater(String.valueOf((char) ('a' + group)), OptionalDouble.of(1 + (rater + group) % 5));
            }
        }
        return ratings.build();
    }

    private static List<String> withheld(Ratings ratings, AgreementQuestion question) {
        return AgreementReport.of(ratings, question).groups().stream()
                .filter(GroupAgreement::isWithheld)
                .map(GroupAgreement::group)
                .toList();
    }

    @Test
    void small_groups_are_withheld_and_with_a_single_one_the_next_smallest() {
        assertThat(withheld(sizes(5, 6, 7), AgreementQuestion.STANDARD)).isEmpty();
        assertThat(withheld(sizes(9, 3, 6, 12), AgreementQuestion.STANDARD)).containsExactly("b", "c");
        assertThat(withheld(sizes(9, 3, 4, 12), AgreementQuestion.STANDARD)).containsExactly("b", "c");
        assertThat(withheld(sizes(3), AgreementQuestion.STANDARD)).containsExactly("a");
        assertThat(withheld(sizes(1, 3, 6), AgreementQuestion.STANDARD.withMinGroup(1)))
                .isEmpty();
    }

    @Test
    void of_a_withheld_group_nothing_is_told_but_that_it_is_withheld() {
        GroupAgreement group = AgreementReport.of(sizes(3, 8, 9), AgreementQuestion.STANDARD)
                .groups()
                .get(0);
        assertThat(group.raters()).isEmpty();
        assertThat(group.answered()).isEmpty();
        assertThat(group.statistics())
                .hasSize(5)
                .allSatisfy(statistic -> assertThat(statistic.status()).isEqualTo("UNDEFINED: withheld"));
    }

    @Test
    void the_correlations_are_of_all_raters_and_withheld_where_they_are_few() {
        Ratings ratings = sizes(3, 4, 6);
        assertThat(AgreementReport.of(ratings, AgreementQuestion.STANDARD).overall())
                .containsExactly(
                        IntraclassCorrelations.icc1().of(ratings),
                        IntraclassCorrelations.icc2().of(ratings));
        assertThat(AgreementReport.of(sizes(2, 2), AgreementQuestion.STANDARD).overall())
                .hasSize(2)
                .allSatisfy(icc -> assertThat(icc.status()).isEqualTo("UNDEFINED: withheld"));
    }

    @Test
    void a_group_of_whose_answers_too_many_are_missing_has_no_value() {
        Ratings.Builder builder = Ratings.builder(5, "p", "q");
        for (int rater = 0; rater < 6; rater++) {
            builder.rater("g", OptionalDouble.of(3), rater < 3 ? OptionalDouble.of(3) : OptionalDouble.empty());
        }
        Ratings ratings = builder.rater("g", OptionalDouble.empty(), OptionalDouble.empty())
                .build();
        AgreementQuestion question = AgreementQuestion.STANDARD.withMinAnswered(0.7);
        GroupAgreement group = AgreementReport.of(ratings, question).groups().get(0);
        assertThat(group.raters()).hasValue(6);
        assertThat(group.answered().orElseThrow().toString()).isEqualTo("9 of 14");
        assertThat(group.statistics())
                .allSatisfy(statistic ->
                        assertThat(statistic.status()).isEqualTo("UNDEFINED: too many answers are missing"));
        assertThat(AgreementReport.of(ratings, question.withMinAnswered(9 / 14.0))
                        .groups()
                        .get(0)
                        .statistics())
                .allSatisfy(statistic -> assertThat(statistic.value())
                        .hasValue(statistic.measure().equals("AD") ? 0 : 1));
    }

    @Test
    void a_group_in_which_nobody_answered_is_not_withheld_and_hides_no_other() {
        Ratings ratings =
                Ratings.builder(5, "q").rater("silent", OptionalDouble.empty()).build();
        GroupAgreement group =
                AgreementReport.of(ratings, AgreementQuestion.STANDARD).groups().get(0);
        assertThat(group.isWithheld()).isFalse();
        assertThat(group.statistics().get(0).status()).isEqualTo("UNDEFINED: fewer than 2 raters");
    }

    @Test
    void a_question_that_makes_no_sense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreementQuestion.STANDARD.withMinGroup(0))
                .withMessage("the smallest group must be 1 or more but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreementQuestion.STANDARD.withMinAnswered(Double.NaN))
                .withMessage("the smallest share of answers must be within [0, 1] but was NaN");
    }
}
