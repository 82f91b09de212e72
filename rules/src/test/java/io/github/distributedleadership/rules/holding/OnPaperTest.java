package io.github.distributedleadership.rules.holding;

import static io.github.distributedleadership.rules.holding.Office.holding;
import static io.github.distributedleadership.rules.holding.Office.reporting;
import static io.github.distributedleadership.rules.holding.Office.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Origin;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OnPaperTest {
    @Test
    void what_is_recorded_as_vacant_is_vacant() {
        Office office = new Office().holds(holding());
        assertThat(office.paper()).isEqualTo(OnPaper.VACANT);
    }

    @Test
    void without_a_holding_it_is_vacant_where_holdings_are_recorded() {
        assertThat(new Office().paper()).isEqualTo(OnPaper.VACANT);
    }

    @Test
    void a_holding_that_ended_leaves_it_vacant() {
        assertThat(new Office().holds(holding("ana").term(term("..2025-12-31"))).paper())
                .isEqualTo(OnPaper.VACANT);
        assertThat(new Office().holds(holding("ana").term(term("..2026-01-01"))).paper())
                .isNotEqualTo(OnPaper.VACANT);
    }

    @Test
    void it_is_vacant_when_all_holders_left() {
        Office office = new Office()
                .member(reporting("ana", "ruth").term(term("..2025-06-01")))
                .holds(holding("ana"));
        assertThat(office.paper()).isEqualTo(OnPaper.VACANT);
    }

    @Test
    void without_a_holding_it_is_unknown_where_holdings_are_partial_or_not_recorded() {
        Office partial = new Office().at(builder -> builder.partial(Table.HOLDINGS));
        assertThat(partial.paper()).isEqualTo(OnPaper.UNKNOWN);
        Office unrecorded = new Office().at(builder -> builder.clear(Table.HOLDINGS));
        assertThat(unrecorded.paper()).isEqualTo(OnPaper.UNKNOWN);
    }

    @Test
    void a_holding_that_names_nobody_is_unknown() {
        Office office = new Office().holds(Holding.builder().responsibility(ResponsibilityId.of(Office.BUDGET)));
        assertThat(office.paper()).isEqualTo(OnPaper.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"TELL", "SELL", "CONSULT"})
    void below_agreement_a_superior_retains_it(DecisionLevel level) {
        Office office = new Office().holds(holding("ana", "ben").level(level));
        assertThat(office.paper()).isEqualTo(OnPaper.RETAINED);
    }

    @ParameterizedTest
    @EnumSource(names = {"AGREE", "ADVISE", "INQUIRE", "DELEGATE"})
    void from_agreement_on_it_is_not_retained(DecisionLevel level) {
        assertThat(new Office().holds(holding("ana").level(level)).paper()).isEqualTo(OnPaper.ONE_HOLDER);
    }

    @Test
    void nothing_is_retained_above_one_who_has_nobody_above() {
        Office office = new Office().noLeaders().holds(holding("dee").level(DecisionLevel.TELL));
        assertThat(office.paper()).isEqualTo(OnPaper.ONE_HOLDER);
    }

    @Test
    void a_head_who_holds_with_others_is_the_superior_who_retains_it() {
        Office office = new Office().holds(holding("ruth", "ana").level(DecisionLevel.CONSULT));
        assertThat(office.paper()).isEqualTo(OnPaper.RETAINED);
    }

    @Test
    void an_approver_is_a_superior_who_can_retain_it() {
        Office office = new Office()
                .noLeaders()
                .holds(holding("dee").level(DecisionLevel.CONSULT).approvers("ana"));
        assertThat(office.paper()).isEqualTo(OnPaper.RETAINED);
    }

    @Test
    void one_holder_whom_a_superior_assigned_has_it_delegated() {
        Office office = new Office().holds(holding("ana").assignedBy("ruth"));
        assertThat(office.paper()).isEqualTo(OnPaper.DELEGATED);
    }

    @Test
    void one_holder_for_whom_a_superior_answers_has_it_delegated() {
        Office office = new Office().holds(holding("ana").accountable("ana", "ruth"));
        assertThat(office.paper()).isEqualTo(OnPaper.DELEGATED);
    }

    @Test
    void an_assigner_who_left_since_had_delegated_it_all_the_same() {
        Office office = new Office()
                .member(reporting("ruth").term(term("..2025-06-01")))
                .holds(holding("ana").assignedBy("ruth").term(term("2024-09-01..")));
        assertThat(office.paper()).isEqualTo(OnPaper.DELEGATED);
    }

    @Test
    void whether_an_assigner_who_left_stood_above_is_open_without_the_day_of_assignment() {
        Office office = new Office()
                .member(reporting("ruth").term(term("..2025-06-01")))
                .holds(holding("ana").assignedBy("ruth"));
        assertThat(office.paper()).isEqualTo(OnPaper.ONE_HOLDER);
    }

    @Test
    void one_holder_who_leads_the_scope_has_it_of_own_right() {
        Office office = new Office()
                .leads("ben", "team:staff", Basis.ELECTED)
                .holds(holding("ben").assignedBy(Recorded.none()).accountable("ben"));
        assertThat(office.paper()).isEqualTo(OnPaper.SOLE);
    }

    @Test
    void a_co_opted_leader_of_the_scope_has_no_own_right() {
        Office office = new Office().leads("ben", "team:staff", Basis.CO_OPTED).holds(holding("ben"));
        assertThat(office.paper()).isEqualTo(OnPaper.ONE_HOLDER);
    }

    @Test
    void one_holder_whom_nobody_assigned_has_it_of_own_right() {
        Office office =
                new Office().holds(holding("ana").assignedBy(Recorded.none()).accountable("ana"));
        assertThat(office.paper()).isEqualTo(OnPaper.SOLE);
        Office open = new Office().holds(holding("ana").assignedBy(Recorded.none()));
        assertThat(open.paper()).isEqualTo(OnPaper.ONE_HOLDER);
    }

    @ParameterizedTest
    @EnumSource(names = {"SELF_INITIATED", "GROWN", "ASSUMED"})
    void what_one_began_or_grew_into_is_held_of_own_right(Origin origin) {
        Office office = new Office()
                .holds(holding("ana").origin(origin).assignedBy("ben").accountable("ana"));
        assertThat(office.paper()).isEqualTo(OnPaper.SOLE);
    }

    @ParameterizedTest
    @EnumSource(names = {"DESIGNATED", "REACTIVE", "PLANNED"})
    void other_origins_say_nothing_about_the_right(Origin origin) {
        assertThat(new Office().holds(holding("ana").origin(origin)).paper()).isEqualTo(OnPaper.ONE_HOLDER);
    }

    @Test
    void one_holder_whom_a_colleague_assigned_has_it_of_own_right() {
        Office office = new Office().holds(holding("ana").assignedBy("ben").accountable("ana"));
        assertThat(office.paper()).isEqualTo(OnPaper.SOLE);
    }

    @Test
    void one_holder_whom_the_own_team_assigned_has_it_from_that_body() {
        assertThat(new Office().holds(holding("ana").assignedBy("team:staff")).paper())
                .isEqualTo(OnPaper.DELEGATED);
    }

    @Test
    void that_an_assigner_is_no_superior_needs_the_whole_line_on_record() {
        Office office = new Office()
                .member(Member.builder().id(MemberId.of("ruth")))
                .holds(holding("ana").assignedBy("dee").accountable("ana"));
        assertThat(office.paper()).isEqualTo(OnPaper.ONE_HOLDER);
        assertThat(office.member(reporting("ruth")).paper()).isEqualTo(OnPaper.SOLE);
    }

    @Test
    void that_an_assigner_is_no_superior_needs_the_roles_on_record() {
        Office office =
                new Office().holds(holding("ana").assignedBy("ben")).at(builder -> builder.clear(Table.LEADERS));
        assertThat(office.paper()).isEqualTo(OnPaper.ONE_HOLDER);
    }

    @Test
    void that_an_assigner_is_no_superior_needs_the_right_by_which_he_or_she_leads() {
        Office office = new Office()
                .leader(Leader.builder()
                        .member(MemberId.of("ben"))
                        .scope(Scope.organization())
                        .build())
                .holds(holding("ana").assignedBy("ben"));
        assertThat(office.paper()).isEqualTo(OnPaper.ONE_HOLDER);
    }

    @Test
    void whether_a_team_of_unknown_members_stands_above_is_open() {
        Office office = new Office().openTeam("board").holds(holding("ana").assignedBy("team:board"));
        assertThat(office.paper()).isEqualTo(OnPaper.ONE_HOLDER);
    }

    @Test
    void several_under_the_one_superior_who_answers_have_it_delegated_together() {
        Office office =
                new Office().holds(holding("ana", "ben").accountable("ruth").approvers(Recorded.none()));
        assertThat(office.paper()).isEqualTo(OnPaper.DELEGATED_TO_GROUP);
        Office open = new Office().holds(holding("ana", "ben").accountable("ruth"));
        assertThat(open.paper()).isEqualTo(OnPaper.SEVERAL_HOLDERS);
    }

    @Test
    void several_under_the_one_superior_who_approves_have_it_delegated_together() {
        Office office = new Office()
                .holds(holding("ana", "ben").accountable(Recorded.none()).approvers("ruth"));
        assertThat(office.paper()).isEqualTo(OnPaper.DELEGATED_TO_GROUP);
    }

    @Test
    void a_head_who_answers_alone_and_holds_with_teachers_has_delegated_it_to_them() {
        assertThat(new Office()
                        .holds(holding("ruth", "ana", "ben").accountable("ruth").approvers(Recorded.none()))
                        .paper())
                .isEqualTo(OnPaper.DELEGATED_TO_GROUP);
    }

    @Test
    void a_team_of_heads_that_answers_has_delegated_it_to_the_others_though_one_head_holds_it_too() {
        Office office = new Office()
                .team(Team.of("heads", "ruth", "dee"))
                .holds(holding("ruth", "ana", "ben").accountable("team:heads").approvers(Recorded.none()));
        assertThat(office.paper()).isEqualTo(OnPaper.DELEGATED_TO_GROUP);
    }

    @Test
    void where_a_superior_and_another_decide_it_is_not_delegated_to_the_group() {
        assertThat(new Office()
                        .holds(holding("ana", "ben").accountable("ruth", "ana").approvers(Recorded.none()))
                        .paper())
                .isEqualTo(OnPaper.UNEQUAL);
    }

    @Test
    void several_who_all_answer_share_it() {
        Office office = new Office().holds(holding("ana", "ben").accountable("ana", "ben", "ruth"));
        assertThat(office.paper()).isEqualTo(OnPaper.SHARED);
    }

    @Test
    void a_team_that_holds_and_answers_shares_it() {
        assertThat(new Office()
                        .holds(holding("team:staff").accountable("team:staff"))
                        .paper())
                .isEqualTo(OnPaper.SHARED);
    }

    @Test
    void several_of_whom_some_do_not_answer_are_unequal() {
        Office office = new Office()
                .holds(holding("ana", "ben", "cy").accountable("ana").approvers(Recorded.none()));
        assertThat(office.paper()).isEqualTo(OnPaper.UNEQUAL);
    }

    @Test
    void several_of_whom_nobody_answers_are_unequal() {
        assertThat(new Office()
                        .holds(holding("ana", "ben")
                                .accountable(Recorded.none())
                                .approvers(Recorded.none()))
                        .paper())
                .isEqualTo(OnPaper.UNEQUAL);
    }

    @Test
    void whether_members_of_an_unknown_team_answer_is_open() {
        Office office =
                new Office().openTeam("circle").holds(holding("ana", "ben").accountable("team:circle"));
        assertThat(office.paper()).isEqualTo(OnPaper.SEVERAL_HOLDERS);
    }

    @Test
    void one_of_whom_nothing_else_is_known_is_one_holder() {
        assertThat(new Office().holds(holding("ana")).paper()).isEqualTo(OnPaper.ONE_HOLDER);
    }

    @Test
    void several_of_whom_nothing_else_is_known_are_several_holders() {
        Office office = new Office().holds(holding("ana", "ben").approvers("ruth"));
        assertThat(office.paper()).isEqualTo(OnPaper.SEVERAL_HOLDERS);
    }

    @Test
    void a_team_stands_for_its_members_who_are_there() {
        Office office = new Office()
                .member(reporting("cy", "ruth").term(term("..2025-06-01")))
                .holds(holding("team:staff"));
        assertThat(office.held().holders()).containsExactly(MemberId.of("ana"), MemberId.of("ben"));
    }

    @Test
    void a_deputy_who_leads_the_team_within_what_another_leads_has_it_delegated_only_by_that_one() {
        Office office = new Office().leads("ben", "team:staff", Basis.APPOINTED);
        assertThat(office.holds(holding("ben").assignedBy("ruth")).paper()).isEqualTo(OnPaper.DELEGATED);
        Office other = new Office().leads("ben", "team:staff", Basis.APPOINTED);
        assertThat(other.holds(holding("ruth").assignedBy("ben").accountable("ruth"))
                        .paper())
                .isEqualTo(OnPaper.SOLE);
    }
}
