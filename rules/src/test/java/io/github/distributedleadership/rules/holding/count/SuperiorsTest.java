package io.github.distributedleadership.rules.holding.count;

import static io.github.distributedleadership.rules.holding.Office.holding;
import static io.github.distributedleadership.rules.holding.Office.reporting;
import static io.github.distributedleadership.rules.holding.Office.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.holding.Office;
import io.github.distributedleadership.rules.rule.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuperiorsTest {
    private static boolean isAbove(Office office, String party, String person) {
        Snapshot standing = office.standing();
        return Superiors.of(standing)
                .isSuperior(code(standing, party), code(standing, person), budget(standing), standing.day());
    }

    private static Told told(Office office, String party, String person) {
        Snapshot standing = office.standing();
        return Superiors.of(standing)
                .told(code(standing, party), code(standing, person), budget(standing), standing.day());
    }

    private static boolean hasAnyAbove(Office office, String person) {
        Snapshot standing = office.standing();
        return Superiors.of(standing)
                .has(code(standing, person), budget(standing), standing.day())
                .isYes();
    }

    private static int code(Snapshot standing, String party) {
        return standing.index().code(Party.parse(party));
    }

    private static int budget(Snapshot standing) {
        return standing.index().number(ResponsibilityId.of(Office.BUDGET));
    }

    @Test
    void whoever_stands_above_in_the_line_is_a_superior_over_any_number_of_steps() {
        Office office = new Office().noLeaders().member(reporting("eve", "ana"));
        assertThat(isAbove(office, "ana", "eve")).isTrue();
        assertThat(isAbove(office, "ruth", "eve")).isTrue();
        assertThat(isAbove(office, "ben", "eve")).isFalse();
        assertThat(isAbove(office, "eve", "ana")).isFalse();
    }

    @Test
    void a_functional_line_makes_no_superior() {
        Office office = new Office()
                .noLeaders()
                .member(reporting("eve")
                        .reporting(Recorded.setOf(List.of(Reporting.builder()
                                .to(MemberId.of("ana"))
                                .kind(ReportingKind.FUNCTIONAL)
                                .build()))));
        assertThat(isAbove(office, "ana", "eve")).isFalse();
        assertThat(hasAnyAbove(office, "eve")).isFalse();
    }

    @Test
    void an_approver_of_the_holding_is_a_superior_of_its_holders() {
        Office office = new Office().holds(holding("ana", "dee").approvers("dee"));
        assertThat(isAbove(office, "dee", "ana")).isTrue();
        assertThat(isAbove(office, "dee", "dee")).isFalse();
    }

    @Test
    void an_approver_who_reports_to_a_holder_is_not_above_that_one() {
        Office office = new Office().holds(holding("ruth").approvers("ana"));
        assertThat(isAbove(office, "ana", "ruth")).isFalse();
        assertThat(isAbove(office, "ana", "dee")).isTrue();
    }

    @Test
    void a_team_of_reports_that_approves_is_not_above_their_head() {
        Office office = new Office().holds(holding("ruth").approvers("team:staff"));
        assertThat(isAbove(office, "team:staff", "ruth")).isFalse();
        assertThat(isAbove(office, "team:staff", "dee")).isTrue();
    }

    @Test
    void two_who_approve_each_other_are_equals() {
        Office office = new Office().holds(holding("ana", "ben").approvers("ana", "ben"));
        assertThat(isAbove(office, "ana", "ben")).isFalse();
        assertThat(isAbove(office, "ben", "ana")).isFalse();
        assertThat(isAbove(office, "ben", "dee")).isTrue();
    }

    @Test
    void an_approver_who_left_is_nobodys_superior() {
        Office office = new Office()
                .member(reporting("dee").term(term("..2025-06-01")))
                .holds(holding("ana").approvers("dee"));
        assertThat(isAbove(office, "dee", "ana")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void only_who_is_appointed_or_elected_stands_above_by_a_role(Basis basis) {
        Office office = new Office().noLeaders().leads("dee", "team:staff", basis);
        assertThat(isAbove(office, "dee", "ana")).isEqualTo(basis == Basis.APPOINTED || basis == Basis.ELECTED);
    }

    @Test
    void a_leader_of_another_scope_is_no_superior() {
        Office office = new Office().team(Team.of("site", "dee")).leads("dee", "team:site", Basis.ELECTED);
        assertThat(isAbove(office, "dee", "ana")).isFalse();
    }

    @Test
    void two_who_lead_one_scope_together_are_equals() {
        Office office = new Office()
                .noLeaders()
                .leads("dee", "team:staff", Basis.ELECTED)
                .leads("ana", "team:staff", Basis.APPOINTED);
        assertThat(isAbove(office, "dee", "ana")).isFalse();
        assertThat(isAbove(office, "ana", "dee")).isFalse();
        assertThat(isAbove(office, "dee", "ben")).isTrue();
    }

    @Test
    void who_leads_within_what_another_leads_is_not_above_that_one() {
        Office office = new Office()
                .noLeaders()
                .leads("dee", "organization", Basis.APPOINTED)
                .leads("ana", "team:staff", Basis.ELECTED)
                .leads("ben", "responsibility:budget", Basis.ELECTED);
        assertThat(isAbove(office, "ana", "dee")).isFalse();
        assertThat(isAbove(office, "ben", "ana")).isFalse();
        assertThat(isAbove(office, "dee", "ana")).isTrue();
        assertThat(isAbove(office, "ana", "ben")).isTrue();
        assertThat(isAbove(office, "dee", "ben")).isTrue();
    }

    @Test
    void a_leader_who_reports_to_somebody_is_not_above_that_one() {
        Office office = new Office().noLeaders().leads("ana", "team:staff", Basis.ELECTED);
        assertThat(isAbove(office, "ana", "ruth")).isFalse();
        assertThat(isAbove(office, "ana", "ben")).isTrue();
    }

    @Test
    void a_role_that_ended_makes_no_superior() {
        Office office = new Office()
                .noLeaders()
                .leader(Leader.builder()
                        .member(MemberId.of("dee"))
                        .scope(Scope.organization())
                        .basis(Basis.APPOINTED)
                        .term(term("..2025-12-31"))
                        .build());
        assertThat(isAbove(office, "dee", "ana")).isFalse();
        assertThat(hasAnyAbove(office, "dee")).isFalse();
    }

    @Test
    void a_team_is_above_nobody_by_who_belongs_to_it() {
        Office office = new Office().team(Team.of("heads", "ruth", "dee", "cy"));
        assertThat(isAbove(office, "team:heads", "ana")).isFalse();
        assertThat(isAbove(office, "team:staff", "dee")).isFalse();
    }

    @Test
    void a_body_is_above_whom_it_assigned_and_its_members_singly_are_not() {
        Office office = new Office()
                .noLeaders()
                .team(Team.of("congress", "dee", "cy", "ben"))
                .holds(holding("dee").assignedBy("team:congress"));
        assertThat(isAbove(office, "team:congress", "dee")).isTrue();
        assertThat(isAbove(office, "cy", "dee")).isFalse();
    }

    @Test
    void a_body_is_not_above_who_was_appointed_to_lead_it_but_above_whom_it_elected() {
        Office appointed = new Office()
                .noLeaders()
                .leads("dee", "team:staff", Basis.APPOINTED)
                .holds(holding("dee").assignedBy("team:staff"));
        assertThat(isAbove(appointed, "team:staff", "dee")).isFalse();
        Office elected = new Office()
                .noLeaders()
                .leads("dee", "team:staff", Basis.ELECTED)
                .holds(holding("dee").assignedBy("team:staff"));
        assertThat(isAbove(elected, "team:staff", "dee")).isTrue();
    }

    @Test
    void a_team_all_of_whom_hold_it_is_no_body_above_them() {
        Office office = new Office()
                .noLeaders()
                .holds(holding("team:staff").assignedBy("team:staff").accountable("team:staff"));
        assertThat(isAbove(office, "team:staff", "ana")).isFalse();
    }

    @Test
    void a_board_that_reports_to_itself_has_nobody_above_as_long_as_it_is_one_person() {
        Office office =
                new Office().noLeaders().member(reporting("dee", "team:board")).team(Team.of("board", "dee"));
        assertThat(hasAnyAbove(office, "dee")).isFalse();
    }

    @Test
    void the_members_of_a_board_are_equals_and_the_board_is_above_each() {
        Office office = new Office()
                .noLeaders()
                .member(reporting("dee", "team:board"))
                .member(reporting("eve", "team:board"))
                .member(reporting("ruth", "dee"))
                .team(Team.of("board", "dee", "eve"));
        assertThat(isAbove(office, "dee", "eve")).isFalse();
        assertThat(isAbove(office, "eve", "dee")).isFalse();
        assertThat(isAbove(office, "team:board", "dee")).isTrue();
        assertThat(hasAnyAbove(office, "dee")).isTrue();
        // a line ends at the team
        assertThat(isAbove(office, "eve", "ruth")).isFalse();
        assertThat(isAbove(office, "team:board", "ana")).isTrue();
    }

    @Test
    void an_empty_team_is_above_nobody() {
        Office office =
                new Office().noLeaders().member(reporting("dee", "team:board")).team(Team.of("board"));
        assertThat(hasAnyAbove(office, "dee")).isFalse();
        assertThat(isAbove(office, "team:board", "dee")).isFalse();
    }

    @Test
    void whether_a_team_of_unknown_members_is_above_who_reports_to_it_is_open() {
        Office office = new Office()
                .noLeaders()
                .openTeam("board")
                .member(reporting("dee", "team:board"))
                .holds(holding("dee").approvers("team:board"));
        // everybody else in it may stand below
        assertThat(told(office, "team:board", "dee").isUnknown()).isTrue();
        assertThat(told(office, "team:board", "ana").isUnknown()).isTrue();
        assertThat(hasAnyAbove(office, "dee")).isFalse();
    }

    @Test
    void above_a_team_of_unknown_members_stands_a_member_who_approves_or_leads_the_scope() {
        Office office =
                new Office().openTeam("board").holds(holding("team:board").approvers("ana"));
        assertThat(isAbove(office, "ana", "team:board")).isTrue();
        assertThat(isAbove(office, "ruth", "team:board")).isTrue();
        assertThat(isAbove(office, "ben", "team:board")).isFalse();
        assertThat(isAbove(office, "team:staff", "team:board")).isFalse();
    }
}
