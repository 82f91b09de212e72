package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.anonymous;
import static io.github.distributedleadership.rules.condition.Acts.feedback;
import static io.github.distributedleadership.rules.condition.Acts.people;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.indicator.Indicator.REFLECTION_FEEDBACK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Perspective;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who gives feedback, and whom the anonymous may be from. */
class FeedbackIndicatorsTest {
    private OrganizationBuilder four(Feedback... feedback) {
        return Organization.builder()
                .asOf(DAY)
                .members(people("ana", "ben", "cem", "dot"))
                .teams(List.of(Team.of("pair", "ana", "ben")))
                .feedback(List.of(feedback));
    }

    @Test
    void counts_members_who_gave_feedback_in_the_window() {
        OrganizationBuilder organization = four(
                feedback("ana", "ben", "2025-01-01"),
                feedback("ben", "team:pair", "2025-12-31"),
                feedback("cem", "ana", "2024-12-31"),
                feedback("dot", "ana", "2026-01-01"));
        assertThat(units(organization, REFLECTION_FEEDBACK)).isEqualTo("[ana, ben] of [ana, ben, cem, dot]");
    }

    @Test
    void leaves_out_what_people_say_of_themselves() {
        OrganizationBuilder organization = four(
                feedback("ana", "ana", "2025-02-01"), anonymous(Perspective.SELF, "ben", Aspect.SUPPORT, "2025-02-01"));
        assertThat(units(organization, REFLECTION_FEEDBACK)).isEqualTo("[] of [ana, ben, cem, dot]");
    }

    @Test
    void as_many_more_may_have_given_some_as_there_are_anonymous_records() {
        IndicatorResult result = result(
                four(
                        feedback("ana", "ben", "2025-02-01"),
                        anonymous(Perspective.PEER, "ben", Aspect.SUPPORT, "2025-02-01")),
                REFLECTION_FEEDBACK);
        // ana did; one of ben, cem and dot may have; the two others did not, whoever they are
        assertThat(result.counted()).containsExactly("ana");
        assertThat(result.outOf()).containsExactly("ana");
        assertThat(result.numerator()).isEqualTo(1);
        assertThat(result.denominator()).isEqualTo(3);
        assertThat(result.unknown()).isEqualTo(1);
        assertThat(result.low()).hasValue(0.25);
        assertThat(result.high()).hasValue(0.5);
        assertThat(result.missing()).containsExactly(FieldId.FEEDBACK_GIVER);
    }

    @Test
    void nobody_is_unknown_twice() {
        Feedback peer = anonymous(Perspective.PEER, "ben", Aspect.SUPPORT, "2025-02-01");
        IndicatorResult result =
                result(four(feedback("ana", "ben", "2025-02-01"), peer, peer, peer, peer, peer), REFLECTION_FEEDBACK);
        assertThat(result.denominator()).isEqualTo(1);
        assertThat(result.unknown()).isEqualTo(3);
        assertThat(result.high()).hasValue(1);
    }

    @Test
    void what_is_missing_from_feedback_recorded_in_part_is_unknown() {
        OrganizationBuilder organization =
                four(feedback("ana", "ben", "2025-02-01")).partial(Table.FEEDBACK);
        assertThat(units(organization, REFLECTION_FEEDBACK)).isEqualTo("[ana] of [ana], 3 unknown: [feedback]");
        organization.feedback(List.of(anonymous(Perspective.PEER, "ben", Aspect.SUPPORT, "2025-02-01")));
        assertThat(units(organization, REFLECTION_FEEDBACK))
                .isEqualTo("[ana] of [ana], 3 unknown: [feedback, feedback.giver]");
    }

    @Test
    void is_withheld_where_fewer_than_five_gave_any() {
        List<Feedback> rows = new ArrayList<>();
        for (String giver : List.of("ana", "ben", "cem", "dot")) {
            rows.add(feedback(giver, "eva", "2025-02-01"));
            rows.add(feedback(giver, "eva", "2025-03-01"));
        }
        OrganizationBuilder organization = Organization.builder()
                .asOf(DAY)
                .members(people("ana", "ben", "cem", "dot", "eva"))
                .feedback(rows);
        assertThat(standard(organization, REFLECTION_FEEDBACK).reason()).contains("withheld");
        assertThat(standard(organization, REFLECTION_FEEDBACK).counted()).isEmpty();
        organization.feedback(List.of(feedback("eva", "ana", "2025-02-01")));
        assertThat(standard(organization, REFLECTION_FEEDBACK).value()).hasValue(1);
    }

    @Test
    void three_anonymous_records_of_one_perspective_make_a_group_and_two_do_not() {
        OrganizationBuilder organization = four(
                feedback("ana", "ben", "2025-02-01"),
                feedback("ben", "ana", "2025-02-01"),
                anonymous(Perspective.PEER, "dot", Aspect.SUPPORT, "2025-02-01"),
                anonymous(Perspective.PEER, "dot", Aspect.SUPPORT, "2025-02-01"),
                anonymous(Perspective.REPORT, "dot", Aspect.SUPPORT, "2025-02-02"),
                anonymous(Perspective.REPORT, "dot", Aspect.SUPPORT, "2025-02-02"));
        assertThat(standard(organization, REFLECTION_FEEDBACK).reason()).contains("withheld");
        organization.feedback(List.of(anonymous(Perspective.PEER, "dot", Aspect.SUPPORT, "2025-02-01")));
        assertThat(standard(organization, REFLECTION_FEEDBACK).reason()).contains("too much unknown");
    }

    @Test
    void anonymous_records_on_several_aspects_days_or_subjects_may_be_by_one_person() {
        Feedback one = anonymous(Perspective.PEER, "dot", Aspect.SUPPORT, "2025-02-01");
        List<List<Feedback>> others = List.of(
                List.of(
                        anonymous(Perspective.PEER, "dot", Aspect.CHALLENGE, "2025-02-01"),
                        anonymous(Perspective.PEER, "dot", Aspect.LEADERSHIP, "2025-02-01")),
                List.of(
                        anonymous(Perspective.PEER, "dot", Aspect.SUPPORT, "2025-02-02"),
                        anonymous(Perspective.PEER, "dot", Aspect.SUPPORT, "2025-02-03")),
                List.of(
                        anonymous(Perspective.PEER, "cem", Aspect.SUPPORT, "2025-02-01"),
                        anonymous(Perspective.PEER, "ben", Aspect.SUPPORT, "2025-02-01")));
        for (List<Feedback> more : others) {
            OrganizationBuilder organization =
                    four(feedback("ana", "ben", "2025-02-01"), feedback("ben", "ana", "2025-02-01"), one);
            organization.feedback(more);
            assertThat(standard(organization, REFLECTION_FEEDBACK).reason()).contains("withheld");
        }
    }

    @Test
    void one_anonymous_record_alone_is_withheld_and_none_at_all_is_not() {
        OrganizationBuilder organization = four(anonymous(Perspective.PEER, "dot", Aspect.SUPPORT, "2025-02-01"));
        assertThat(standard(organization, REFLECTION_FEEDBACK).reason()).contains("withheld");
        assertThat(standard(four(), REFLECTION_FEEDBACK).value()).hasValue(0);
    }

    /** Ana to Eva gave feedback by name; so many others did not. */
    private OrganizationBuilder fiveAnd(int others) {
        OrganizationBuilder organization = Organization.builder()
                .asOf(DAY)
                .members(people("ana", "ben", "cem", "dot", "eva"))
                .members(IntStream.range(0, others)
                        .mapToObj(i -> Member.of("x" + (10 + i)))
                        .toList());
        for (String giver : List.of("ana", "ben", "cem", "dot", "eva")) {
            organization.feedback(List.of(feedback(giver, giver.equals("ana") ? "ben" : "ana", "2025-02-01")));
        }
        return organization;
    }

    private List<Feedback> anonymousPeers(int records) {
        return IntStream.range(0, records)
                .mapToObj(i -> anonymous(Perspective.PEER, "ana", Aspect.SUPPORT, "2025-03-01"))
                .toList();
    }

    @Test
    void ids_are_withheld_where_few_others_are_left_who_may_have_given_the_anonymous() {
        // with four others the names of the five would leave four for three anonymous records
        IndicatorResult four = standard(fiveAnd(4).feedback(anonymousPeers(3)), REFLECTION_FEEDBACK);
        assertThat(four.hasWithheldIds()).isTrue();
        assertThat(four.counted()).isEmpty();
        assertThat(four.outOf()).isEmpty();
        assertThat(four.missing()).isEmpty();
        assertThat(four.countedSize() + four.outOfSize()).isZero();
        assertThat(four.numerator()).isEqualTo(5);
        assertThat(four.denominator()).isEqualTo(6);
        assertThat(four.unknown()).isEqualTo(3);
        assertThat(four.finding().facts()).doesNotContainKey("counted");

        IndicatorResult five = standard(fiveAnd(5).feedback(anonymousPeers(3)), REFLECTION_FEEDBACK);
        assertThat(five.hasWithheldIds()).isFalse();
        assertThat(five.counted()).containsExactly("ana", "ben", "cem", "dot", "eva");
        assertThat(five.missing()).containsExactly(FieldId.FEEDBACK_GIVER);
    }

    @Test
    void ids_are_withheld_where_a_perspective_has_one_record_or_two() {
        OrganizationBuilder many = fiveAnd(15).feedback(anonymousPeers(3));
        assertThat(standard(many, REFLECTION_FEEDBACK).value()).hasValue(5 / 17.0);
        assertThat(standard(many, REFLECTION_FEEDBACK).outOf()).hasSize(5);
        many.feedback(List.of(anonymous(Perspective.SUPERIOR, "ana", Aspect.SUPPORT, "2025-02-01")));
        IndicatorResult oneFromAbove = standard(many, REFLECTION_FEEDBACK);
        assertThat(oneFromAbove.isDetermined()).isTrue();
        assertThat(oneFromAbove.hasWithheldIds()).isTrue();
        assertThat(oneFromAbove.outOf()).isEmpty();
        assertThat(oneFromAbove.outOf(3)).isEmpty();
    }

    @Test
    void ids_are_shown_where_nothing_is_anonymous_or_every_group_is_shown() {
        assertThat(standard(fiveAnd(1), REFLECTION_FEEDBACK).outOf()).hasSize(6);
        assertThat(result(fiveAnd(1).feedback(anonymousPeers(1)), REFLECTION_FEEDBACK)
                        .outOf())
                .hasSize(5);
    }

    @Test
    void how_many_records_of_a_perspective_make_a_group_is_a_parameter() {
        ConditionParameters two = new ConditionParameters(0.2, 5, 0.3, 5, 2, 30);
        Organization organization = fiveAnd(15).feedback(anonymousPeers(2)).build();
        assertThat(result(organization, REFLECTION_FEEDBACK, ConditionParameters.STANDARD)
                        .hasWithheldIds())
                .isTrue();
        assertThat(result(organization, REFLECTION_FEEDBACK, two).hasWithheldIds())
                .isFalse();
    }

    @Test
    void needs_feedback_and_a_day() {
        assertThat(result(four().clear(Table.FEEDBACK), REFLECTION_FEEDBACK).reason())
                .contains("not recorded");
        assertThat(result(Organization.builder().members(people("ana")).feedback(List.of()), REFLECTION_FEEDBACK)
                        .reason())
                .contains("no date");
    }

    private static IndicatorResult standard(OrganizationBuilder organization, Indicator indicator) {
        return result(organization.build(), indicator, ConditionParameters.STANDARD);
    }
}
