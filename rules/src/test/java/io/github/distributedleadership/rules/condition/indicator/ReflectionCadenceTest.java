package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.decision;
import static io.github.distributedleadership.rules.condition.Acts.initiative;
import static io.github.distributedleadership.rules.condition.Acts.people;
import static io.github.distributedleadership.rules.condition.Acts.reflection;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.term;
import static io.github.distributedleadership.rules.indicator.Indicator.REFLECTION_CADENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.condition.Acts;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReflectionCadenceTest {
    private static final Team READING = Team.of("reading", "ana", "ben", "cem", "dot");

    /** A team of four, its work, and a record that begins before the window. */
    private static OrganizationBuilder reading(Reflection.Builder... reflections) {
        return Organization.builder()
                .asOf(DAY)
                .members(people("ana", "ben", "cem", "dot", "eva"))
                .teams(List.of(READING))
                .responsibilities(List.of(
                        Responsibility.of("scheme").toBuilder()
                                .owner(TeamId.of("reading"))
                                .build(),
                        Responsibility.of("books").toBuilder()
                                .partOf(ResponsibilityId.of("scheme"))
                                .build(),
                        Responsibility.of("lunch")))
                .decisions(List.of(
                        decision(DecisionId.of("d"), "books", "2024-11-01", "eva")
                                .build(),
                        decision(DecisionId.of("other"), "lunch", "2024-11-01", "ana")
                                .build()))
                .initiatives(List.of(
                        initiative("2025-01-10", "ana")
                                .id(InitiativeId.of("own"))
                                .build(),
                        initiative("2025-01-10", "eva")
                                .id(InitiativeId.of("foreign"))
                                .build()))
                .reflections(List.of(
                        reflection("responsibility:lunch", "2024-11-01", "eva").build()))
                .reflections(Arrays.stream(reflections)
                        .map(Reflection.Builder::build)
                        .toList());
    }

    private static String paused(OrganizationBuilder organization) {
        return result(organization, REFLECTION_CADENCE).counted().toString();
    }

    @Test
    void a_team_pauses_in_a_quarter_when_half_of_it_reflects_on_it() {
        IndicatorResult result = result(
                reading(
                        reflection("team:reading", "2025-02-01", "ana", "ben"),
                        reflection("team:reading", "2025-05-01", "ana", "eva"),
                        reflection("team:reading", "2025-08-01", "ana", "ben", "cem")),
                REFLECTION_CADENCE);
        assertThat(result.counted()).containsExactly("reading/2025-Q1", "reading/2025-Q3");
        assertThat(result.outOf())
                .containsExactly("reading/2025-Q1", "reading/2025-Q2", "reading/2025-Q3", "reading/2025-Q4");
        assertThat(result.value()).hasValue(0.5);
    }

    @Test
    void a_quarter_has_its_first_and_its_last_day() {
        assertThat(paused(reading(
                        reflection("team:reading", "2025-03-31", "ana", "ben"),
                        reflection("team:reading", "2025-07-01", "ana", "ben"))))
                .isEqualTo("[reading/2025-Q1, reading/2025-Q3]");
    }

    @Test
    void half_of_a_team_in_two_reflections_is_no_half() {
        assertThat(paused(reading(
                        reflection("team:reading", "2025-02-01", "ana"),
                        reflection("team:reading", "2025-02-02", "ben"))))
                .isEqualTo("[]");
    }

    @Test
    void its_work_is_what_it_owns_with_its_parts_and_decisions_on_it_and_what_a_member_began() {
        assertThat(paused(reading(
                        reflection("responsibility:scheme", "2025-02-01", "ana", "ben"),
                        reflection("decision:d", "2025-05-01", "ana", "ben"),
                        reflection("initiative:own", "2025-08-01", "ana", "ben"),
                        reflection("responsibility:books", "2025-11-01", "ana", "ben"))))
                .isEqualTo("[reading/2025-Q1, reading/2025-Q2, reading/2025-Q3, reading/2025-Q4]");
    }

    @Test
    void work_of_others_is_not_its_work() {
        assertThat(paused(reading(
                        reflection("responsibility:lunch", "2025-02-01", "ana", "ben"),
                        reflection("decision:other", "2025-05-01", "ana", "ben"),
                        reflection("initiative:foreign", "2025-08-01", "ana", "ben"))))
                .isEqualTo("[]");
    }

    @Test
    void what_somebody_began_before_joining_is_not_the_work_of_the_team() {
        Team late = team(member("ana", "2025-01-11.."), member("ben", ".."));
        OrganizationBuilder organization = reading(reflection("initiative:own", "2025-05-01", "ana", "ben"))
                .clear(Table.TEAMS)
                .teams(List.of(late));
        assertThat(paused(organization)).isEqualTo("[]");
    }

    @Test
    void the_work_of_a_team_inside_it_is_that_team_s() {
        Team inside = Team.of("inside", "ana").toBuilder()
                .parent(TeamId.of("reading"))
                .build();
        assertThat(paused(reading(
                                reflection("team:inside", "2025-02-01", "ana", "ben"),
                                reflection("team:reading", "2025-05-01", "ana", "ben"))
                        .teams(List.of(inside))))
                .isEqualTo("[inside/2025-Q1, reading/2025-Q2]");
    }

    @Test
    void half_is_half_of_those_who_were_in_the_team_on_that_day() {
        Team changing = team(member("ana", ".."), member("ben", "..2025-02-01"), member("cem", "2025-06-01.."));
        OrganizationBuilder organization = reading(
                        reflection("team:reading", "2025-02-01", "ana"),
                        reflection("team:reading", "2025-08-01", "ana", "ben"))
                .clear(Table.TEAMS)
                .teams(List.of(changing));
        assertThat(paused(organization)).isEqualTo("[reading/2025-Q1, reading/2025-Q3]");
    }

    @Test
    void a_team_that_takes_part_stands_for_its_members() {
        assertThat(paused(reading(reflection("team:reading", "2025-02-01", "team:reading"))))
                .isEqualTo("[reading/2025-Q1]");
    }

    @Test
    void only_quarters_wholly_in_the_window_count() {
        assertThat(result(reading().asOf(DAY.minusDays(1)), REFLECTION_CADENCE).outOf())
                .containsExactly("reading/2025-Q1", "reading/2025-Q2", "reading/2025-Q3");
        assertThat(result(reading().asOf(DAY.plusDays(1)), REFLECTION_CADENCE).outOf())
                .containsExactly("reading/2025-Q2", "reading/2025-Q3", "reading/2025-Q4");
    }

    @Test
    void only_quarters_that_begin_after_the_first_reflection_count() {
        OrganizationBuilder lastOfMarch = reading()
                .clear(Table.REFLECTIONS)
                .reflections(List.of(
                        reflection("responsibility:lunch", "2025-03-31", "ana").build()));
        assertThat(result(lastOfMarch, REFLECTION_CADENCE).outOf())
                .containsExactly("reading/2025-Q2", "reading/2025-Q3", "reading/2025-Q4");
        OrganizationBuilder firstOfApril = lastOfMarch
                .clear(Table.REFLECTIONS)
                .reflections(List.of(
                        reflection("responsibility:lunch", "2025-04-01", "ana").build()));
        assertThat(result(firstOfApril, REFLECTION_CADENCE).outOf())
                .containsExactly("reading/2025-Q3", "reading/2025-Q4");
        assertThat(Acts.units(result(firstOfApril.partial(Table.REFLECTIONS), REFLECTION_CADENCE)))
                .isEqualTo("[] of [], 4 unknown: [reflections]");
    }

    @Test
    void a_team_is_not_asked_about_quarters_in_which_it_came_together_or_broke_up() {
        Team brief = team(member("ana", "2025-02-24..2025-09-30"), member("ben", "2025-02-24..2025-07-01"));
        OrganizationBuilder organization = reading().clear(Table.TEAMS).teams(List.of(brief));
        assertThat(result(organization, REFLECTION_CADENCE).outOf()).containsExactly("reading/2025-Q2");
    }

    @Test
    void a_team_of_unknown_members_is_unknown_in_every_quarter() {
        Team forum = Team.builder().id(TeamId.of("forum")).build();
        IndicatorResult result = result(reading().teams(List.of(forum)), REFLECTION_CADENCE);
        assertThat(result.unknown()).isEqualTo(4);
        assertThat(result.missing()).containsExactly(FieldId.TEAMS_MEMBERS);
        assertThat(result.denominator()).isEqualTo(4);
    }

    @Test
    void a_team_known_to_be_empty_is_no_unit() {
        assertThat(result(reading().teams(List.of(Team.of("nobody"))), REFLECTION_CADENCE)
                        .outOf())
                .allMatch(unit -> unit.startsWith("reading/"));
    }

    @Test
    void unknown_people_who_took_part_or_proposed_leave_open_whether_it_was_half() {
        Team forum = Team.builder().id(TeamId.of("forum")).build();
        OrganizationBuilder organization = reading(
                        reflection("team:reading", "2025-02-01", "ana", "team:forum"),
                        reflection("initiative:theirs", "2025-05-01", "ana", "ben"),
                        reflection("initiative:theirs", "2025-08-01", "ana"),
                        reflection("team:reading", "2025-11-01", "ana", "ben", "team:forum"))
                .initiatives(List.of(initiative("2025-01-10", "team:forum")
                        .id(InitiativeId.of("theirs"))
                        .build()))
                .teams(List.of(forum));
        IndicatorResult result = result(organization, REFLECTION_CADENCE);
        assertThat(result.counted()).containsExactly("reading/2025-Q4");
        assertThat(result.outOf()).containsExactly("reading/2025-Q3", "reading/2025-Q4");
        assertThat(result.unknown()).isEqualTo(4 + 2);
    }

    @Test
    void what_a_team_of_unknown_members_proposed_may_be_the_work_of_every_team_of_that_day() {
        Team forum = Team.builder().id(TeamId.of("forum")).build();
        Team joined = team(member("ana", "2025-02-01.."), member("ben", "2025-02-01.."), member("dot", ".."));
        Team later = Team.of("later").toBuilder()
                .memberships(Recorded.setOf(List.of(member("ana", "2025-02-01.."))))
                .build();
        OrganizationBuilder organization = reading(
                        reflection("initiative:theirs", "2025-05-01", "ana", "ben"),
                        reflection("initiative:theirs", "2025-08-01", "team:forum"))
                .initiatives(List.of(initiative("2025-01-10", "team:forum")
                        .id(InitiativeId.of("theirs"))
                        .build()))
                .clear(Table.TEAMS)
                .teams(List.of(forum, joined, later));
        // dot may have proposed it, though only those reflected on it who came later
        assertThat(Acts.units(result(organization, REFLECTION_CADENCE)))
                .isEqualTo("[] of [later/2025-Q2, later/2025-Q3, later/2025-Q4, reading/2025-Q1, reading/2025-Q4],"
                        + " 6 unknown: [teams.members]");
    }

    @Test
    void what_is_missing_from_reflections_recorded_in_part_is_unknown() {
        IndicatorResult result = result(
                reading(reflection("team:reading", "2025-02-01", "ana", "ben")).partial(Table.REFLECTIONS),
                REFLECTION_CADENCE);
        assertThat(Acts.units(result)).isEqualTo("[reading/2025-Q1] of [reading/2025-Q1], 3 unknown: [reflections]");
        assertThat(result.reason()).contains("too much unknown");
    }

    @Test
    void without_reflections_or_a_day_there_is_no_answer() {
        assertThat(result(reading().clear(Table.REFLECTIONS), REFLECTION_CADENCE)
                        .reason())
                .contains("not recorded");
        OrganizationBuilder undated =
                Organization.builder().teams(List.of(Team.of("reading"))).reflections(List.of());
        assertThat(result(undated, REFLECTION_CADENCE).reason()).contains("no date");
    }

    private static Team team(Membership... memberships) {
        return Team.builder()
                .id(TeamId.of("reading"))
                .memberships(Recorded.setOf(List.of(memberships)))
                .build();
    }

    private static Membership member(String id, String days) {
        return Membership.builder().member(MemberId.of(id)).term(term(days)).build();
    }
}
