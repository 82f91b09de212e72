package io.github.distributedleadership.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.SurveyParameters;
import io.github.distributedleadership.rules.rule.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PerceivedIndicatorsTest {
    private static final String DAY = "2025-11-10";

    private static Polls asked(String... items) {
        return new Polls().survey("s", DAY, items);
    }

    private static Polls oneTeam(double... answers) {
        return asked("q:autonomy").team("t", answers.length).answers("s", "t", "q", answers);
    }

    private static IndicatorResult autonomy(Polls polls) {
        return polls.of(Condition.AUTONOMY);
    }

    private static void isUndetermined(Polls polls, String reason) {
        assertThat(autonomy(polls).reason()).contains(reason);
        assertThat(autonomy(polls).value()).isEmpty();
    }

    @Nested
    class The_value {
        @Test
        void is_the_mean_answer_on_0_to_1() {
            IndicatorResult result = autonomy(oneTeam(4, 4, 5, 3, 4));
            assertThat(result.value()).hasValue((3 + 3 + 4 + 2 + 3) / 4.0 / 5);
            assertThat(result.denominator()).isEqualTo(5);
            assertThat(result.unknown()).isZero();
            assertThat(result.counted()).containsExactly("t");
            assertThat(result.beside()).containsOnly(Map.entry("teams", 1.0));
            assertThat(result.indicator().evidence()).isEqualTo(Evidence.PERCEIVED);
            assertThat(result.finding().message())
                    .isEqualTo(
                            "75% of the way from the lowest answer to the highest: the mean of 5 respondents in 1 team");
        }

        @Test
        void takes_reversed_items_the_other_way_round() {
            Polls polls = asked("-q:autonomy").team("t", 5).answers("s", "t", "q", 2, 2, 1, 3, 2);
            assertThat(autonomy(polls).value()).hasValue(0.75);
        }

        @Test
        void gives_each_person_the_same_weight_however_many_items_they_answered() {
            Polls polls = asked("a:autonomy", "b:autonomy").team("t", 5);
            for (int i = 0; i < 4; i++) {
                polls.responses.add(Polls.response("s", "t")
                        .putValues(ItemId.of("a"), 5.0)
                        .putValues(ItemId.of("b"), 4.0)
                        .build());
            }
            polls.answers("s", "t", "a", 4);
            assertThat(autonomy(polls).value().orElseThrow()).isCloseTo((4 * 0.875 + 0.75) / 5, within(1e-12));
        }

        @Test
        void reads_the_construct_in_any_case_with_hyphen_or_underscore() {
            Polls polls = asked("q:Shared_Responsibility").team("t", 5).answers("s", "t", "q", 4, 4, 4, 4, 4);
            assertThat(polls.of(Condition.SHARED_RESPONSIBILITY).value()).hasValue(0.75);
        }

        @Test
        void leaves_out_trust_and_words_of_ones_own() {
            Polls polls = asked("q:autonomy", "x:trust", "y:tea")
                    .team("t", 5)
                    .answers("s", "t", "q", 4, 4, 4, 4, 4)
                    .answers("s", "t", "x", 1, 1)
                    .answers("s", "t", "y", 1, 1);
            assertThat(autonomy(polls).denominator()).isEqualTo(5);
        }

        @Test
        void counts_who_answered_twice_for_a_team_once_with_the_mean_of_the_answers() {
            Polls polls = asked("q:autonomy").team("t", 5).answers("s", "t", "q", 4, 4, 4, 4);
            polls.coded("s", "t", "r1", "q", 5).coded("s", "t", "r1", "q", 3);
            assertThat(autonomy(polls).denominator()).isEqualTo(5);
            assertThat(autonomy(polls).value()).hasValue(0.75);
        }

        @Test
        void makes_no_group_of_one_person_who_answered_five_times() {
            Polls polls = asked("q:autonomy").team("t", 5);
            for (int i = 1; i <= 5; i++) {
                polls.coded("s", "t", "r1", "q", i);
            }
            isUndetermined(polls, "withheld");
        }

        @Test
        void counts_the_members_who_did_not_answer_as_unknown() {
            IndicatorResult result = autonomy(asked("q:autonomy").team("t", 8).answers("s", "t", "q", 4, 4, 4, 4, 4));
            assertThat(result.value()).hasValue(0.75);
            assertThat(result.unknown()).isEqualTo(3);
            assertThat(result.low()).isEmpty();
            assertThat(result.high()).isEmpty();
        }

        @Test
        void never_enters_the_score_of_the_condition() {
            Conditions conditions = Polls.conditions(oneTeam(4, 4, 4, 4, 4).build(), ConditionParameters.STANDARD);
            ConditionResult result = conditions.at(Condition.AUTONOMY);
            assertThat(result.isDetermined()).isFalse();
            assertThat(result.indicators()).contains(conditions.at(Indicator.PERCEIVED_AUTONOMY));
            assertThat(result.missing()).doesNotContain(FieldId.SURVEYS);
            assertThat(Indicator.PERCEIVED_AUTONOMY.isScored()).isFalse();
        }
    }

    @Nested
    class Of_several_surveys {
        @Test
        void the_latest_that_anybody_answered_counts() {
            Polls polls = oneTeam(5, 5, 5, 5, 5)
                    .survey("later", "2025-11-20", "q:autonomy")
                    .survey("empty", "2025-11-25", "q:autonomy")
                    .answers("later", "t", "q", 2, 2, 2, 2, 2);
            assertThat(autonomy(polls).value()).hasValue(0.25);
        }

        @Test
        void each_condition_has_its_own_latest() {
            Polls polls = oneTeam(5, 5, 5, 5, 5)
                    .survey("later", "2025-11-20", "q:coaching")
                    .answers("later", "t", "q", 2, 2, 2, 2, 2);
            assertThat(autonomy(polls).value()).hasValue(1);
            assertThat(polls.of(Condition.COACHING).value()).hasValue(0.25);
        }

        @Test
        void those_before_the_window_or_after_the_day_count_for_nothing() {
            Polls polls = new Polls()
                    .survey("old", "2024-11-30", "q:autonomy")
                    .survey("late", "2025-12-01", "q:autonomy")
                    .team("t", 5)
                    .answers("old", "t", "q", 4, 4, 4, 4, 4)
                    .answers("late", "t", "q", 4, 4, 4, 4, 4);
            isUndetermined(polls, "nothing to count");
        }
    }

    @Nested
    class A_gate {
        @Test
        void that_was_never_reached_for_want_of_surveys_says_what_to_record() {
            IndicatorResult result = Polls.conditions(
                            Organization.builder().asOf(Moment.parse(DAY)).build(), ConditionParameters.STANDARD)
                    .at(Indicator.PERCEIVED_COACHING);
            assertThat(result.reason()).contains("not recorded");
            assertThat(result.missing()).containsExactly(FieldId.SURVEYS, FieldId.RESPONSES);
        }

        @Test
        void of_agreement_is_not_passed_by_answers_far_apart() {
            Polls polls = oneTeam(1, 5, 1, 5, 3);
            isUndetermined(polls, "no agreement");
            assertThat(autonomy(polls).beside()).containsEntry("teamsDisagreeing", 1.0);
            assertThat(autonomy(polls).outOf()).isEmpty();
            assertThat(autonomy(polls).finding().message())
                    .isEqualTo(
                            "cannot be told: within each team that is large enough, the answers lie too far apart for"
                                    + " one mean");
        }

        @Test
        void of_agreement_is_passed_at_exactly_0_7() {
            // variance 0.6 of 2: rwg = 0.7
            assertThat(autonomy(oneTeam(4, 4, 3, 5, 5, 4)).isDetermined()).isTrue();
            IndicatorResult edge = autonomy(oneTeam(3, 3, 4, 4, 5, 4, 5, 4, 3, 4, 3));
            assertThat(edge.isDetermined()).isTrue();
        }

        @Test
        void of_agreement_looks_at_all_items_together() {
            // one item alone: rwg 0.5; three of the same kind: 3 · 0.5 / (3 · 0.5 + 0.5) = 0.75
            Polls polls = asked("a:autonomy", "b:autonomy", "c:autonomy").team("t", 5);
            for (double answer : new double[] {3, 3, 4, 5, 5}) {
                polls.responses.add(Polls.response("s", "t")
                        .putValues(ItemId.of("a"), answer)
                        .putValues(ItemId.of("b"), answer)
                        .putValues(ItemId.of("c"), answer)
                        .build());
            }
            assertThat(autonomy(polls).value()).hasValue(0.75);
            isUndetermined(oneTeam(3, 3, 4, 5, 5), "no agreement");
        }

        @Test
        void of_the_rate_is_passed_by_half_of_the_team_and_not_by_less() {
            Polls half = asked("q:autonomy").team("t", 10).answers("s", "t", "q", 4, 4, 4, 4, 4);
            assertThat(autonomy(half).isDetermined()).isTrue();
            Polls less = asked("q:autonomy").team("t", 11).answers("s", "t", "q", 4, 4, 4, 4, 4);
            isUndetermined(less, "low response rate");
            assertThat(autonomy(less).missing()).isEmpty();
        }

        @Test
        void of_the_rate_is_not_refused_while_responses_may_be_missing() {
            Polls polls = asked("q:autonomy").team("t", 11).answers("s", "t", "q", 4, 4, 4, 4, 4);
            polls.partial = true;
            isUndetermined(polls, "too much unknown");
            assertThat(autonomy(polls).missing()).containsExactly(FieldId.RESPONSES);
        }

        @Test
        void of_the_rate_is_unknown_where_the_team_is() {
            Polls polls = asked("q:autonomy").teamOfUnknownMembers("t").answers("s", "t", "q", 4, 4, 4, 4, 4);
            isUndetermined(polls, "too much unknown");
            assertThat(autonomy(polls).missing()).containsExactly(FieldId.TEAMS_MEMBERS);
            assertThat(autonomy(polls).finding().message())
                    .isEqualTo("cannot be told: 5 people did not answer or may not count; record teams.members");
        }

        @Test
        void of_the_rate_is_passed_where_even_all_the_silent_among_the_invited_could_not_break_it() {
            IndicatorResult ten = autonomy(unknownTeam(10));
            assertThat(ten.isDetermined()).isTrue();
            assertThat(ten.unknown()).isEqualTo(5);
            isUndetermined(unknownTeam(11), "too much unknown");
        }

        private Polls unknownTeam(int invited) {
            Polls polls = new Polls().teamOfUnknownMembers("t").answers("s", "t", "q", 4, 4, 4, 4, 4);
            polls.surveys.add(
                    Polls.surveyOf("s", DAY, "q:autonomy").invited(invited).build());
            return polls;
        }

        @Test
        void of_the_number_stands_though_small_groups_may_be_shown() {
            ConditionParameters all = ConditionParameters.STANDARD.withMinGroup(1);
            IndicatorResult result = oneTeam(4, 4, 4).of(Condition.AUTONOMY, all);
            assertThat(result.reason()).contains("too few responses");
            IndicatorResult lower =
                    oneTeam(4, 4, 4).of(Condition.AUTONOMY, all.withSurveys(new SurveyParameters(3, 0.5, 0.7)));
            assertThat(lower.value()).hasValue(0.75);
        }

        @Test
        void takes_a_scale_without_steps_as_a_line() {
            Polls polls = new Polls().team("t", 6).answers("s", "t", "q", 0, 1, 1, 1, 1, 1);
            Survey survey =
                    Polls.surveyOf("s", DAY, "q:autonomy").scale(Scale.of(0, 1)).build();
            polls.surveys.add(survey);
            isUndetermined(polls, "no agreement");
        }

        @Test
        void with_thresholds_that_make_no_sense_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SurveyParameters(0, 0.5, 0.7))
                    .withMessage("the fewest responses must be at least 1 but were 0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SurveyParameters(5, 1.5, Double.NaN))
                    .withMessage("the least response rate and agreement must lie between 0 and 1 but were 1.5 and NaN");
        }
    }

    @Nested
    class Responses_without_a_team {
        @Test
        void leave_everything_open_where_they_are_many() {
            isUndetermined(asked("q:autonomy").answers("s", "", "q", 4, 4, 4, 4, 4), "too much unknown");
            IndicatorResult result = autonomy(oneTeam(4, 4, 4, 4, 4).answers("s", "", "q", 4, 4));
            assertThat(result.reason()).contains("too much unknown");
            assertThat(result.missing()).containsExactly(FieldId.RESPONSES_TEAM);
            assertThat(result.beside()).containsEntry("respondentsWithoutTeam", 2.0);
        }

        @Test
        void widen_the_bounds_where_they_are_few() {
            IndicatorResult result = autonomy(oneTeam(4, 4, 4, 4, 4).answers("s", "", "q", 1));
            assertThat(result.value()).hasValue(0.75);
            assertThat(result.unknown()).isEqualTo(1);
        }
    }

    @Nested
    class Small_teams {
        private Polls school(int... sizes) {
            Polls polls = asked("q:autonomy");
            for (int i = 0; i < sizes.length; i++) {
                double[] answers = new double[sizes[i]];
                Arrays.fill(answers, 1.0 + i);
                polls.team("t" + i, sizes[i]).answers("s", "t" + i, "q", answers);
            }
            return polls;
        }

        @Test
        void are_withheld_and_leave_no_number() {
            IndicatorResult result = autonomy(oneTeam(4, 4, 4, 4));
            assertThat(result.isWithheld()).isTrue();
            assertThat(result.numerator() + result.denominator() + result.unknown())
                    .isZero();
            assertThat(result.counted()).isEmpty();
            assertThat(result.low()).isEmpty();
            assertThat(result.finding().message())
                    .isEqualTo("withheld: few people answered, and each might be recognised");
        }

        @Test
        void take_the_next_smallest_with_them_where_there_is_only_one() {
            IndicatorResult result = autonomy(school(4, 7, 6, 8));
            assertThat(result.counted()).containsExactly("t1", "t3");
            assertThat(result.denominator()).isEqualTo(15);
            assertThat(result.beside()).containsEntry("teamsWithheld", 2.0);
            assertThat(result.finding().message()).endsWith("; 2 teams are left out");
        }

        @Test
        void take_no_other_with_them_where_there_are_two() {
            assertThat(autonomy(school(4, 7, 3, 8)).counted()).containsExactly("t1", "t3");
        }

        @Test
        void leave_nothing_where_the_next_smallest_is_the_last() {
            assertThat(autonomy(school(4, 7)).isWithheld()).isTrue();
        }

        @Test
        void are_shown_where_every_group_may_be() {
            ConditionParameters all =
                    ConditionParameters.STANDARD.withMinGroup(1).withSurveys(new SurveyParameters(2, 0.5, 0.7));
            assertThat(school(4, 7).of(Condition.AUTONOMY, all).counted()).containsExactly("t0", "t1");
        }

        @Test
        void are_small_by_how_many_answered_about_the_condition() {
            Polls polls = asked("q:autonomy", "c:coaching")
                    .team("t", 5)
                    .answers("s", "t", "q", 4, 4, 4, 4)
                    .answers("s", "t", "c", 4);
            isUndetermined(polls, "withheld");
        }
    }

    @Test
    void what_people_perceive_far_from_the_record_is_a_gap() {
        IndicatorResult perceived = autonomy(oneTeam(5, 5, 5, 5, 5));
        List<IndicatorResult> results = new ArrayList<>(List.of(perceived));
        for (Indicator indicator :
                List.of(Indicator.AUTONOMY_BELOW, Indicator.AUTONOMY_IN_TIME, Indicator.AUTONOMY_CLOSEST_DECIDE)) {
            UnitCounter record = new UnitCounter(indicator, ConditionParameters.STANDARD, false, Integer::toString);
            for (int i = 0; i < 10; i++) {
                record.ask(i, Told.YES, Told.of(i < 2));
            }
            results.add(record.result());
        }
        Conditions conditions = Conditions.of(results, ConditionParameters.STANDARD);
        assertThat(conditions.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.condition()).isEqualTo(Condition.AUTONOMY);
            assertThat(gap.one()).isEqualTo("RECORD");
            assertThat(gap.oneValue()).isCloseTo(0.2, within(1e-12));
            assertThat(gap.other()).isEqualTo("PERCEIVED");
            assertThat(gap.otherValue()).isEqualTo(1);
        });
    }
}
