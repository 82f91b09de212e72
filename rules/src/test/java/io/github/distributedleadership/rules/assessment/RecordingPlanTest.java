package io.github.distributedleadership.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import io.github.distributedleadership.rules.indicator.Indicator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingPlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    /** A head, and a council that decided before anybody belonged to it. */
    private static RecordingPlan plan(Team council) {
        return RecordingPlan.of(Assessment.of(Organization.builder()
                .asOf(DAY)
                .members(List.of(
                        Member.of("ana").toBuilder().reporting(Recorded.none()).build(),
                        Member.of("ben").toBuilder()
                                .reportsTo(MemberId.of("ana"))
                                .build()))
                .teams(List.of(council))
                .responsibilities(List.of(Responsibility.of("menu")))
                .leaders(List.of(Leader.builder()
                        .member(MemberId.of("ana"))
                        .scope(Scope.organization())
                        .basis(Basis.APPOINTED)
                        .build()))
                .decisions(List.of(Decision.builder()
                        .responsibility(ResponsibilityId.of("menu"))
                        .at(Moment.of(DAY.minusDays(100)))
                        .addDeciders(TeamId.of("council"))
                        .approvedBy(Recorded.none())
                        .build()))
                .build()));
    }

    private static List<Indicator> restingOnMembersOfTeams(RecordingPlan plan) {
        return plan.next().stream()
                .filter(step -> step.fields().contains(FieldId.TEAMS_MEMBERS))
                .flatMap(step -> step.indicators().stream())
                .toList();
    }

    @Test
    void asks_for_the_members_of_a_team_only_while_they_are_unknown() {
        Team unknown = Team.builder().id(TeamId.of("council")).build();
        assertThat(restingOnMembersOfTeams(plan(unknown)))
                .contains(Indicator.AUTONOMY_BELOW, Indicator.AUTONOMY_UNAPPROVED_DECISIONS);
        Team empty = Team.of("council");
        assertThat(restingOnMembersOfTeams(plan(empty))).isEmpty();
        Team later = Team.builder()
                .id(TeamId.of("council"))
                .memberships(Recorded.setOf(List.of(Membership.builder()
                        .member(MemberId.of("ben"))
                        .term(Term.since(DAY.minusDays(10)))
                        .build())))
                .build();
        assertThat(restingOnMembersOfTeams(plan(later))).isEmpty();
        assertThat(plan(later).open().toString())
                .contains(Indicator.AUTONOMY_BELOW.id(), Indicator.AUTONOMY_UNAPPROVED_DECISIONS.id());
    }
}
