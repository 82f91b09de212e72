package io.github.distributedleadership.rules.condition;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.anonymous;
import static io.github.distributedleadership.rules.condition.Acts.feedback;
import static io.github.distributedleadership.rules.condition.Acts.people;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.term;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.indicator.Indicator.REFLECTION_UPWARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Perspective;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whether those to whom others report are given feedback by them. */
class UpwardFeedbackTest {
    private static Member report(String id, String superior) {
        return Member.builder()
                .id(MemberId.of(id))
                .reportsTo(Party.parse(superior))
                .build();
    }

    private static Member top(String id) {
        return Member.builder().id(MemberId.of(id)).reporting(Recorded.none()).build();
    }

    /** Ana has four reports, Ben two, Cem one. */
    private OrganizationBuilder line(Feedback... feedback) {
        return Organization.builder()
                .asOf(DAY)
                .members(people("ana"))
                .members(List.of(
                        report("ben", "ana"),
                        report("cem", "ana"),
                        report("dot", "ana"),
                        report("eva", "ana"),
                        report("fay", "ben"),
                        report("gus", "ben"),
                        report("hal", "cem")))
                .feedback(List.of(feedback));
    }

    private Feedback fromReport(String subject, Aspect aspect, String day) {
        return anonymous(Perspective.REPORT, subject, aspect, day);
    }

    @Test
    void three_reports_are_enough_and_all_where_there_are_fewer() {
        OrganizationBuilder organization = line(
                feedback("ben", "ana", "2025-02-01"),
                feedback("cem", "ana", "2025-02-01"),
                feedback("dot", "ana", "2025-02-01"),
                feedback("fay", "ben", "2025-02-01"),
                feedback("hal", "cem", "2025-02-01"));
        assertThat(units(organization, REFLECTION_UPWARD)).isEqualTo("[ana, cem] of [ana, ben, cem]");
    }

    @Test
    void a_report_counts_once_and_nobody_else_counts() {
        OrganizationBuilder organization = line(
                feedback("ben", "ana", "2025-02-01"),
                feedback("ben", "ana", "2025-03-01"),
                feedback("ben", "ana", "2025-04-01"),
                feedback("fay", "ana", "2025-02-01"),
                feedback("gus", "ana", "2025-02-01"));
        assertThat(units(organization, REFLECTION_UPWARD)).isEqualTo("[] of [ana, ben, cem]");
    }

    @Test
    void three_anonymous_reports_on_one_aspect_within_thirty_days_are_three_people() {
        OrganizationBuilder organization = line(
                fromReport("ana", Aspect.SUPPORT, "2025-02-01"),
                fromReport("ana", Aspect.SUPPORT, "2025-02-15"),
                fromReport("ana", Aspect.SUPPORT, "2025-03-02"));
        assertThat(units(organization, REFLECTION_UPWARD)).isEqualTo("[ana] of [ana, ben, cem]");
    }

    @Test
    void one_form_of_three_aspects_may_be_by_one_person() {
        OrganizationBuilder organization = line(
                fromReport("ana", Aspect.SUPPORT, "2025-02-01"),
                fromReport("ana", Aspect.CHALLENGE, "2025-02-01"),
                fromReport("ana", Aspect.LEADERSHIP, "2025-02-01"));
        assertThat(units(organization, REFLECTION_UPWARD)).isEqualTo("[] of [ben, cem], 1 unknown: [feedback.giver]");
    }

    @Test
    void rounds_thirty_days_apart_may_be_by_one_person() {
        OrganizationBuilder organization = line(
                fromReport("ana", Aspect.SUPPORT, "2025-02-01"),
                fromReport("ana", Aspect.SUPPORT, "2025-02-20"),
                fromReport("ana", Aspect.SUPPORT, "2025-03-03"));
        assertThat(units(organization, REFLECTION_UPWARD)).isEqualTo("[] of [ben, cem], 1 unknown: [feedback.giver]");
    }

    @Test
    void how_long_a_round_is_is_a_parameter() {
        Organization organization = line(
                        fromReport("ana", Aspect.SUPPORT, "2025-02-01"),
                        fromReport("ana", Aspect.SUPPORT, "2025-02-20"),
                        fromReport("ana", Aspect.SUPPORT, "2025-03-03"))
                .build();
        ConditionParameters longer = new ConditionParameters(0.2, 5, 0.3, 1, 3, 31);
        assertThat(Acts.units(result(organization, REFLECTION_UPWARD, longer))).isEqualTo("[ana] of [ana, ben, cem]");
    }

    @Test
    void an_anonymous_report_may_be_one_who_gave_some_by_name_on_another_aspect_or_at_another_time() {
        Feedback ben = feedback("ben", "ana", "2025-02-01");
        Feedback cem = feedback("cem", "ana", "2025-02-28");
        assertThat(units(line(ben, cem, fromReport("ana", Aspect.CHALLENGE, "2025-02-01")), REFLECTION_UPWARD))
                .isEqualTo("[] of [ben, cem], 1 unknown: [feedback.giver]");
        assertThat(units(line(ben, cem, fromReport("ana", Aspect.SUPPORT, "2025-03-03")), REFLECTION_UPWARD))
                .isEqualTo("[] of [ben, cem], 1 unknown: [feedback.giver]");
        assertThat(units(line(ben, cem, fromReport("ana", Aspect.SUPPORT, "2025-03-02")), REFLECTION_UPWARD))
                .isEqualTo("[ana] of [ana, ben, cem]");
    }

    @Test
    void who_answers_by_name_again_and_again_is_one() {
        OrganizationBuilder organization = line(
                feedback("ben", "ana", "2025-02-01"),
                feedback("ben", "ana", "2025-02-02"),
                fromReport("ana", Aspect.SUPPORT, "2025-02-01"));
        assertThat(units(organization, REFLECTION_UPWARD)).isEqualTo("[] of [ana, ben, cem]");
    }

    @Test
    void too_few_records_do_not_count_whoever_gave_them() {
        OrganizationBuilder organization = line(
                feedback("ben", "ana", "2025-02-01"),
                fromReport("ana", Aspect.SUPPORT, "2025-02-01"),
                anonymous(Perspective.PEER, "ana", Aspect.SUPPORT, "2025-02-01"));
        assertThat(units(organization, REFLECTION_UPWARD)).isEqualTo("[] of [ana, ben, cem]");
    }

    @Test
    void fewer_than_three_anonymous_reports_settle_nothing_unless_every_group_is_shown() {
        OrganizationBuilder organization = line(
                fromReport("ben", Aspect.SUPPORT, "2025-02-01"),
                fromReport("ben", Aspect.SUPPORT, "2025-02-01"),
                feedback("ben", "ana", "2025-02-01"),
                feedback("cem", "ana", "2025-02-01"),
                feedback("dot", "ana", "2025-02-01"),
                feedback("eva", "ana", "2025-02-01"),
                feedback("hal", "cem", "2025-02-01"));
        assertThat(Acts.units(standard(organization, REFLECTION_UPWARD)))
                .isEqualTo("[ana, cem] of [ana, cem], 1 unknown: [feedback.giver]");
        assertThat(units(organization, REFLECTION_UPWARD)).isEqualTo("[ana, ben, cem] of [ana, ben, cem]");
    }

    @Test
    void three_anonymous_reports_on_three_days_may_be_one_who_was_asked_again() {
        OrganizationBuilder organization = line(
                fromReport("ana", Aspect.SUPPORT, "2025-02-01"),
                fromReport("ana", Aspect.SUPPORT, "2025-02-02"),
                fromReport("ana", Aspect.SUPPORT, "2025-02-03"),
                feedback("fay", "ben", "2025-02-01"),
                feedback("gus", "ben", "2025-02-01"));
        assertThat(standard(organization, REFLECTION_UPWARD).reason()).contains("withheld");
        organization.feedback(List.of(
                fromReport("ana", Aspect.SUPPORT, "2025-02-01"), fromReport("ana", Aspect.SUPPORT, "2025-02-01")));
        assertThat(standard(organization, REFLECTION_UPWARD).counted()).containsExactly("ana", "ben");
    }

    @Test
    void more_anonymous_records_than_there_are_reports_make_no_group() {
        Feedback only = fromReport("cem", Aspect.SUPPORT, "2025-02-01");
        OrganizationBuilder organization = line(
                only,
                only,
                only,
                feedback("ben", "ana", "2025-02-01"),
                feedback("cem", "ana", "2025-02-01"),
                feedback("dot", "ana", "2025-02-01"),
                feedback("fay", "ben", "2025-02-01"),
                feedback("gus", "ben", "2025-02-01"));
        assertThat(Acts.units(standard(organization, REFLECTION_UPWARD)))
                .isEqualTo("[ana, ben] of [ana, ben], 1 unknown: [feedback.giver]");
    }

    @Test
    void does_not_wait_for_reports_who_came_within_thirty_days() {
        OrganizationBuilder organization = line(
                        feedback("fay", "ben", "2025-02-01"), feedback("gus", "ben", "2025-02-01"))
                .members(List.of(
                        report("new", "ben").toBuilder()
                                .term(term("2025-12-03.."))
                                .build(),
                        report("newer", "fay").toBuilder()
                                .term(term("2025-12-03.."))
                                .build()));
        assertThat(units(organization, REFLECTION_UPWARD)).isEqualTo("[ben] of [ana, ben, cem]");
    }

    @Test
    void a_line_to_a_board_makes_no_reports_of_its_members_and_above_it_ends() {
        OrganizationBuilder organization =
                line().teams(List.of(Team.of("board", "fay", "gus"))).members(List.of(report("zoe", "team:board")));
        // to whom ana reports, nobody wrote down: it may be zoe, above whom she does not stand
        assertThat(units(organization, REFLECTION_UPWARD))
                .isEqualTo("[] of [ana, ben, cem], 1 unknown: [members.reportsTo]");
    }

    @Test
    void what_is_missing_from_feedback_recorded_in_part_is_unknown() {
        OrganizationBuilder organization =
                line(feedback("hal", "cem", "2025-02-01")).partial(Table.FEEDBACK);
        assertThat(units(organization, REFLECTION_UPWARD)).isEqualTo("[cem] of [cem], 2 unknown: [feedback]");
    }

    @Test
    void is_withheld_where_fewer_than_five_gave_any() {
        OrganizationBuilder organization = line(
                feedback("ben", "ana", "2025-02-01"),
                feedback("cem", "ana", "2025-02-01"),
                feedback("dot", "ana", "2025-02-01"),
                feedback("hal", "cem", "2025-02-01"));
        assertThat(standard(organization, REFLECTION_UPWARD).reason()).contains("withheld");
        organization.feedback(List.of(feedback("fay", "ben", "2025-02-01")));
        assertThat(standard(organization, REFLECTION_UPWARD).value()).hasValue(2 / 3.0);
    }

    @Test
    void nobody_with_reports_is_nothing_to_count() {
        OrganizationBuilder organization = Organization.builder()
                .asOf(DAY)
                .members(List.of(top("ana"), top("ben")))
                .feedback(List.of());
        IndicatorResult result = result(organization, REFLECTION_UPWARD);
        assertThat(result.reason()).contains("nothing to count");
        assertThat(result.missing()).containsExactly(FieldId.FEEDBACK, FieldId.MEMBERS_REPORTS_TO);
    }

    @Test
    void who_has_no_line_on_record_may_report_to_anybody() {
        OrganizationBuilder organization =
                Organization.builder().asOf(DAY).members(people("ana", "ben")).feedback(List.of());
        assertThat(units(organization, REFLECTION_UPWARD)).isEqualTo("[] of [], 2 unknown: [members.reportsTo]");
        organization.members(List.of(top("cem")));
        assertThat(units(organization, REFLECTION_UPWARD)).isEqualTo("[] of [], 3 unknown: [members.reportsTo]");
    }

    @Test
    void one_more_who_may_report_there_leaves_open_whether_all_did_but_not_whether_three_did() {
        OrganizationBuilder organization = line(
                        feedback("ben", "ana", "2025-02-01"),
                        feedback("cem", "ana", "2025-02-01"),
                        feedback("dot", "ana", "2025-02-01"),
                        feedback("hal", "cem", "2025-02-01"))
                .members(people("zoe"));
        // ana has her three, and ben's two said nothing; zoe may report to cem, and to any of the others
        assertThat(units(organization, REFLECTION_UPWARD))
                .isEqualTo("[ana] of [ana, ben], 7 unknown: [members.reportsTo]");
    }

    @Test
    void who_may_stand_above_is_no_report_whoever_stands_between() {
        OrganizationBuilder organization = Organization.builder()
                .asOf(DAY)
                .members(people("ana"))
                .members(List.of(
                        report("ben", "ana"),
                        top("cem"),
                        report("dot", "ben").toBuilder()
                                .reporting(Recorded.setOf(List.of(
                                        Reporting.lineTo(MemberId.of("ben")), Reporting.lineTo(MemberId.of("cem")))))
                                .build()))
                .feedback(List.of(feedback("dot", "ben", "2025-02-01")));
        // only to cem may ana report
        assertThat(units(organization, REFLECTION_UPWARD))
                .isEqualTo("[ben] of [ana, ben], 1 unknown: [members.reportsTo]");
    }

    @Test
    void a_hundred_reports_make_one_unit() {
        List<Member> reports =
                IntStream.range(0, 100).mapToObj(i -> report("r" + i, "boss")).toList();
        OrganizationBuilder organization = Organization.builder()
                .asOf(DAY)
                .members(people("boss"))
                .members(reports)
                .feedback(List.of(
                        feedback("r7", "boss", "2025-02-01"),
                        feedback("r8", "boss", "2025-02-01"),
                        feedback("r99", "boss", "2025-02-01")));
        assertThat(units(organization, REFLECTION_UPWARD)).isEqualTo("[boss] of [boss]");
    }

    private static IndicatorResult standard(OrganizationBuilder organization, Indicator indicator) {
        return result(organization.build(), indicator, ConditionParameters.STANDARD);
    }
}
