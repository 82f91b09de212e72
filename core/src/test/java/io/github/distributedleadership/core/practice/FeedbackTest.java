package io.github.distributedleadership.core.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Scale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say of each other, and answer when they are asked. */
class FeedbackTest {
    private static final MemberId ANA = MemberId.of("ana");
    private static final Moment DAY = Moment.parse("2025-11-30");

    @Test
    void feedback_has_either_a_giver_or_a_perspective() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> feedback().build())
                .withMessage(
                        "feedback must have either a giver or, where it is anonymous, a perspective but has neither");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> feedback().giver(ANA).anonymous(Perspective.PEER).build())
                .withMessage("feedback must have either a giver or, where it is anonymous, a perspective but has both");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5.1, 5.1", "NaN, NaN", "Infinity, Infinity"})
    void a_rating_lies_on_its_scale(double rating, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> feedback().giver(ANA).rating(rating).build())
                .withMessage("a rating must lie on its scale from 1 to 5 but was " + shown);
    }

    @Test
    void a_rating_has_its_place_on_the_scale() {
        assertThat(feedback().giver(ANA).rating(4).build().position()).hasValue(Fraction.of(0.75));
        assertThat(feedback().giver(ANA).build().position()).isEmpty();
    }

    @Test
    void a_rating_of_minus_zero_is_zero() {
        Feedback.Builder feedback = feedback().giver(ANA).scale(Scale.of(-1, 1));
        assertThat(feedback.rating(-0.0).build())
                .isEqualTo(feedback.rating(0.0).build())
                .hasToString(feedback.rating(0.0).build().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "leadership, leadership",
        "LEADERSHIP, leadership",
        "Recognition, recognition",
        "Humour, Humour",
        "team:spirit, team:spirit"
    })
    void an_aspect_reads_back(String text, String word) {
        assertThat(Aspect.of(text)).hasToString(word).isEqualTo(Aspect.of(word));
    }

    @Test
    void an_aspect_is_a_word() {
        assertThatIllegalArgumentException().isThrownBy(() -> Aspect.of("")).withMessage("an aspect must not be empty");
        assertThat(Aspect.known())
                .allSatisfy(aspect -> assertThat(Aspect.of(aspect.word())).isEqualTo(aspect));
    }

    @Test
    void subjects_are_ordered_by_kind_then_by_id() {
        assertThat(Stream.of(
                                Subject.of(TeamId.of("a")),
                                Subject.of(ResponsibilityId.of("a")),
                                Subject.of(MemberId.of("b")),
                                Subject.of(ANA))
                        .sorted()
                        .map(Subject::reference))
                .containsExactly("member:ana", "member:b", "responsibility:a", "team:a");
    }

    @Test
    void a_survey_has_items_each_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> survey().build())
                .withMessage("survey \"s\" must have at least one item but has none");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> survey().addItems(item("q"), item("p"), item("q")).build())
                .withMessage("survey \"s\" must not have two items \"q\"");
        assertThat(survey().addItems(item("q"), item("p")).build().items()).containsExactly(item("q"), item("p"));
    }

    @Test
    void the_number_invited_is_a_count() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> survey().addItems(item("q")).invited(-1).build())
                .withMessage("the number invited must be at least 0 but was -1");
        assertThat(survey().addItems(item("q")).invited(0).build().invited()).hasValue(0);
        assertThat(survey().addItems(item("q")).build().invited()).isEmpty();
    }

    @Test
    void a_construct_is_a_word() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SurveyItem(ItemId.of("q"), " ", false))
                .withMessage("a construct must not begin or end with a space but was \" \"");
    }

    @ParameterizedTest
    @CsvSource({"NaN, NaN", "Infinity, Infinity", "-Infinity, -Infinity"})
    void an_answer_is_a_number(double answer, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> response().putValues(ItemId.of("q"), answer).build())
                .withMessage("the answer to item \"q\" must be a number but was " + shown);
    }

    @Test
    void an_answer_of_minus_zero_is_zero() {
        assertThat(response().putValues(ItemId.of("q"), -0.0).build())
                .isEqualTo(response().putValues(ItemId.of("q"), 0.0).build())
                .hasToString(response().putValues(ItemId.of("q"), 0.0).build().toString());
    }

    @Test
    void a_respondent_is_a_word_in_normal_form_c_as_ids_are() {
        assertThat(response().respondent("Andre\u0301").build())
                .isEqualTo(response().respondent("Andr\u00e9").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> response().respondent("").build())
                .withMessage("a respondent must not be empty");
        assertThat(response().build().respondent()).isEmpty();
        assertThat(response().build().team()).isEmpty();
    }

    private static Feedback.Builder feedback() {
        return Feedback.builder()
                .subject(Subject.of(ANA))
                .aspect(Aspect.LEADERSHIP)
                .at(DAY);
    }

    private static Survey.Builder survey() {
        return Survey.builder().id(SurveyId.of("s")).scale(Scale.ONE_TO_FIVE).at(DAY);
    }

    private static SurveyItem item(String id) {
        return new SurveyItem(ItemId.of(id), "trust", false);
    }

    private static Response.Builder response() {
        return Response.builder().survey(SurveyId.of("s"));
    }
}
