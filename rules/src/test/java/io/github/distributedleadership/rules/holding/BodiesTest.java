package io.github.distributedleadership.rules.holding;

import static io.github.distributedleadership.rules.holding.Office.holding;
import static io.github.distributedleadership.rules.holding.Office.reporting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.team.Team;
import org.junit.jupiter.api.Test;

/** A team stands above a holder as a body: a congress above its treasurer. Nobody leads or reports to anybody else here. */
class BodiesTest {

    private static Office club() {
        Office office = new Office().noLeaders();
        for (String id : new String[] {"ana", "ben", "cy"}) {
            office.member(reporting(id));
        }
        return office.team(Team.of("congress", "ana", "ben", "cy", "dee"));
    }

    private static Office treasurer() {
        return club().holds(holding("ana")
                .assignedBy("team:congress")
                .accountable("ana")
                .approvers());
    }

    @Test
    void who_was_given_it_by_a_congress_holds_it_on_its_behalf_though_a_member_of_it() {
        assertThat(treasurer().paper()).isEqualTo(OnPaper.DELEGATED);
    }

    @Test
    void so_does_whoever_it_elected_to_lead_it() {
        assertThat(treasurer().leads("ana", "team:congress", Basis.ELECTED).paper())
                .isEqualTo(OnPaper.DELEGATED);
    }

    @Test
    void who_was_appointed_to_lead_it_does_not() {
        assertThat(treasurer().leads("ana", "team:congress", Basis.APPOINTED).paper())
                .isEqualTo(OnPaper.SOLE);
    }

    @Test
    void who_leads_it_by_an_unknown_basis_perhaps_does_not() {
        HoldingFinding held = treasurer()
                .leader(Leader.builder()
                        .member(MemberId.of("ana"))
                        .scope(Scope.parse("team:congress"))
                        .build())
                .held();
        assertThat(held.onPaper()).isEqualTo(OnPaper.ONE_HOLDER);
        assertThat(Office.said(held, "sharing.on-paper")).endsWith("is open until leaders.basis is recorded");
    }

    @Test
    void a_team_whose_other_members_all_stand_below_is_no_body_above() {
        Office office = club().member(reporting("ben", "ana"))
                .member(reporting("cy", "ana"))
                .team(Team.of("crew", "ana", "ben", "cy"))
                .holds(holding("ana").assignedBy("team:crew").accountable("ana"));
        assertThat(office.paper()).isEqualTo(OnPaper.SOLE);
    }

    @Test
    void a_team_of_nobody_but_holders_is_no_body_above() {
        Office office = club().team(Team.of("pair", "ana", "ben"))
                .holds(holding("ana", "ben").accountable("team:pair").approvers());
        assertThat(office.paper()).isEqualTo(OnPaper.SHARED);
    }

    @Test
    void of_a_team_of_unknown_members_it_is_not_known() {
        HoldingFinding held = club().openTeam("circle")
                .holds(holding("ana").assignedBy("team:circle").accountable("ana"))
                .held();
        assertThat(held.onPaper()).isEqualTo(OnPaper.ONE_HOLDER);
        assertThat(Office.said(held, "sharing.on-paper")).endsWith("is open until teams.members is recorded");
    }

    @Test
    void members_of_a_body_are_no_superiors_singly() {
        // eight by one of them: she takes over, and no superior decides
        HoldingFinding held = treasurer().decide(8, "dee").held();
        assertThat(held.interventions()).isZero();
        assertThat(held.kind()).isEqualTo(HoldingKind.HELD_INFORMALLY);
    }

    @Test
    void a_decision_by_the_body_is_one_from_above_though_the_holder_sits_in_it() {
        HoldingFinding held = treasurer().decide(8, "team:congress").held();
        assertThat(held.interventions()).isEqualTo(8);
        assertThat(held.inRecord()).isEqualTo(InRecord.ABOVE);
        assertThat(held.kind()).isEqualTo(HoldingKind.RETAINED);
    }

    @Test
    void what_it_approves_is_ratified_though_the_decider_sits_in_it() {
        assertThat(treasurer().approved(8, "team:congress", "ana").held().ratified())
                .isTrue();
    }

    @Test
    void so_is_one_by_all_of_its_members_and_none_by_most_of_them() {
        assertThat(treasurer().decide(8, "ana", "ben", "cy", "dee").held().interventions())
                .isEqualTo(8);
        assertThat(treasurer().decide(8, "ana", "ben", "cy").held().interventions())
                .isZero();
    }

    @Test
    void a_line_that_leads_to_a_team_makes_the_team_superior_and_none_of_its_members() {
        Office office = club().member(reporting("ana", "team:congress"));
        assertThat(office.holds(holding("ana").assignedBy("team:congress")).paper())
                .isEqualTo(OnPaper.DELEGATED);
        Office byMember = club().member(reporting("ana", "team:congress"));
        assertThat(byMember.holds(holding("ana").assignedBy("ben").accountable("ana"))
                        .paper())
                .isEqualTo(OnPaper.SOLE);
    }
}
