package io.github.distributedleadership.rules.holding;

import static io.github.distributedleadership.rules.holding.Office.decision;
import static io.github.distributedleadership.rules.holding.Office.holding;
import static io.github.distributedleadership.rules.holding.Office.reporting;
import static io.github.distributedleadership.rules.holding.Office.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The record of the holders of today, and what it says about each and all of them. Decisions fall on 14 June and after. */
class PresentHoldersTest {
    private static Team staffWithCy(String days) {
        return Team.builder()
                .id(TeamId.of("staff"))
                .memberships(Recorded.setOf(List.of(
                        Membership.of(MemberId.of("ana")),
                        Membership.of(MemberId.of("ben")),
                        Membership.builder()
                                .member(MemberId.of("cy"))
                                .term(term(days))
                                .build())))
                .build();
    }

    @Test
    void the_record_begins_with_the_present_holders() {
        Office office = new Office()
                .holds(holding("cy").term(term("..2025-06-16")))
                .holds(holding("ana", "ben").term(term("2025-06-16..")))
                .decide(2, "cy")
                .decide(4, "ana");
        assertThat(office.held().inRecord()).isEqualTo(InRecord.TOO_FEW);
        assertThat(office.decide(4, "ana").held().inRecord()).isEqualTo(InRecord.CONCENTRATED);
    }

    @Test
    void a_decision_on_the_day_on_which_the_holders_were_replaced_is_that_of_the_new_ones() {
        Office office = new Office()
                .holds(holding("cy").term(term("..2025-06-16")))
                .holds(holding("ana", "ben").term(term("2025-06-16..")))
                .decide(decision(LocalDate.of(2025, 6, 15), "ana"))
                .decide(decision(LocalDate.of(2025, 6, 16), "ana"));
        HoldingFinding held = office.held();
        assertThat(held.findings().get(1).fact("decisions").toString()).isEqualTo("1");
        assertThat(held.findings().get(1).fact("since").toString()).isEqualTo("2025-06-16");
    }

    @Test
    void what_was_decided_before_anybody_held_it_counts() {
        Office office = new Office()
                .holds(holding("ana", "ben").term(term("2025-06-16..")))
                .decide(8, "cy");
        assertThat(office.held().inRecord()).isEqualTo(InRecord.CONCENTRATED);
        assertThat(office.held().concentratedIn()).contains(MemberId.of("cy"));
    }

    @Test
    void a_renewal_with_the_same_holders_continues() {
        Office renewed = new Office()
                .holds(holding("ana", "ben").term(term("..2025-06-16")))
                .holds(holding("ana", "ben").term(term("2025-06-16..2025-06-18")))
                .holds(holding("ana", "ben").term(term("2025-06-18..")))
                .decide(8, "ana");
        assertThat(renewed.held().inRecord()).isEqualTo(InRecord.CONCENTRATED);
        Office interrupted = new Office()
                .holds(holding("ana", "ben").term(term("..2025-06-16")))
                .holds(holding("ana", "ben").term(term("2025-06-17..")))
                .decide(6, "ana");
        assertThat(interrupted.held().inRecord()).isEqualTo(InRecord.TOO_FEW);
    }

    @Test
    void who_joined_later_is_not_nominal_for_what_was_decided_before() {
        Office office = new Office()
                .team(staffWithCy("2025-12-01.."))
                .holds(holding("team:staff").accountable("team:staff"))
                .decide(10, "ana");
        assertThat(office.held().inRecord()).isEqualTo(InRecord.CONCENTRATED);
        assertThat(office.held().nominalHolders()).containsExactly(MemberId.of("ben"));
        assertThat(office.held().kind()).isEqualTo(HoldingKind.SHARED_IN_NAME_ONLY);
    }

    @Test
    void who_left_a_team_that_holds_does_not_make_the_others_look_like_strangers() {
        Office office = new Office()
                .team(staffWithCy("..2025-12-01"))
                .holds(holding("team:staff").accountable("team:staff"))
                .decide(8, "cy")
                .decide(2, "ana");
        assertThat(office.held().inRecord()).isEqualTo(InRecord.TOO_FEW);
        assertThat(office.held().kind()).isEqualTo(HoldingKind.SHARED);
    }

    @Test
    void a_membership_that_was_renewed_changes_nobody() {
        Team staff = Team.builder()
                .id(TeamId.of("staff"))
                .memberships(Recorded.setOf(List.of(
                        Membership.of(MemberId.of("ana")),
                        Membership.builder()
                                .member(MemberId.of("ben"))
                                .term(term("..2025-12-01"))
                                .build(),
                        Membership.builder()
                                .member(MemberId.of("ben"))
                                .term(term("2025-12-01.."))
                                .build())))
                .build();
        Office office = new Office().team(staff).holds(holding("team:staff")).decide(8, "ana");
        assertThat(office.held().inRecord()).isEqualTo(InRecord.CONCENTRATED);
    }

    @Test
    void what_a_holder_decided_who_left_says_nothing_about_the_vacancy() {
        Office office = new Office()
                .member(reporting("ana", "ruth").term(term("..2025-12-01")))
                .holds(holding("ana"))
                .decide(8, "ana");
        assertThat(office.held().inRecord()).isEqualTo(InRecord.TOO_FEW);
        assertThat(office.held().kind()).isEqualTo(HoldingKind.UNHELD);
    }

    @Test
    void after_the_last_holding_ended_the_record_is_that_of_the_vacancy() {
        Office office = new Office()
                .holds(holding("ana").term(term("..2025-06-20")))
                .decide(6, "ana")
                .decide(8, "ben");
        assertThat(office.held().inRecord()).isEqualTo(InRecord.CONCENTRATED);
        assertThat(office.held().concentratedIn()).contains(MemberId.of("ben"));
        assertThat(office.held().kind()).isEqualTo(HoldingKind.HELD_INFORMALLY);
    }

    @Test
    void holders_without_a_decision_are_nominal_where_that_is_improbable() {
        // (1 - 1/3)^10 = 0.0173, above 0.05 / 3
        assertThat(new Office()
                        .holds(holding("ana", "ben", "cy"))
                        .inTurn(10, "ana", "ben")
                        .held()
                        .nominalHolders())
                .isEmpty();
        // (1 - 1/3)^12 = 0.0077
        assertThat(new Office()
                        .holds(holding("ana", "ben", "cy"))
                        .inTurn(12, "ana", "ben")
                        .held()
                        .nominalHolders())
                .containsExactly(MemberId.of("cy"));
    }

    @Test
    void a_part_in_which_nothing_came_up_makes_nobody_nominal() {
        HoldingFinding held = new Office()
                .holds(holding("ana", "ben")
                        .arrangement(Arrangement.DIVIDED)
                        .putParts(MemberId.of("ana"), "income")
                        .putParts(MemberId.of("ben"), "spending"))
                .inPart(9, "income", "ana")
                .held();
        assertThat(held.nominalHolders()).isEmpty();
        assertThat(held.inRecord()).isEqualTo(InRecord.UNCLEAR);
    }

    @Test
    void in_the_name_of_a_team_of_unknown_members_anybody_may_have_decided() {
        HoldingFinding held = new Office()
                .openTeam("circle")
                .holds(holding("ana", "ben"))
                .decide(9, "ana")
                .decide(1, "team:circle")
                .held();
        assertThat(held.nominalHolders()).isEmpty();
    }

    @Test
    void half_of_the_decisions_by_all_holders_make_it_joint() {
        Office office = new Office().holds(holding("ana", "ben"));
        assertThat(office.decide(3, "ana", "ben", "cy").decide(3, "ana").held().enactedArrangement())
                .contains(Arrangement.JOINT);
        assertThat(office.decide(1, "ana").held().enactedArrangement()).contains(Arrangement.ANY_ONE);
    }

    @Test
    void terms_of_duty_and_a_round_make_it_rotating() {
        Office terms = new Office().holds(holding("ana", "ben", "cy"));
        for (int i = 0; i < 2; i++) {
            terms.decide(4, "ana").decide(4, "ben").decide(4, "cy");
        }
        assertThat(terms.held().enactedArrangement()).contains(Arrangement.ROTATING);
        Office round = new Office().holds(holding("ana", "ben", "cy")).inTurn(18, "ana", "ben", "cy");
        assertThat(round.held().enactedArrangement()).contains(Arrangement.ROTATING);
    }

    @Test
    void who_does_not_come_back_takes_no_turns() {
        HoldingFinding handedOn = new Office()
                .holds(holding("ana", "ben", "cy"))
                .decide(4, "ana")
                .decide(4, "ben")
                .decide(4, "cy")
                .held();
        assertThat(handedOn.enactedArrangement()).contains(Arrangement.ANY_ONE);
    }

    @Test
    void an_order_that_chance_makes_shows_no_turns() {
        Office mixed = new Office().holds(holding("ana", "ben", "cy"));
        for (String one : "ana ana ben cy ben ana cy cy ana ben cy ben".split(" ")) {
            mixed.decide(1, one);
        }
        assertThat(mixed.held().enactedArrangement()).contains(Arrangement.ANY_ONE);
    }

    @Test
    void decisions_of_one_day_show_no_turns() {
        Office office = new Office().holds(holding("ana", "ben"));
        for (int i = 0; i < 6; i++) {
            office.decide(decision(Office.DAY, "ana")).decide(decision(Office.DAY, "ben"));
        }
        assertThat(office.held().enactedArrangement()).contains(Arrangement.ANY_ONE);
    }

    @Test
    void with_one_holder_or_few_decisions_nothing_is_enacted() {
        assertThat(new Office().holds(holding("ana")).decide(9, "ana").held().enactedArrangement())
                .isEmpty();
        assertThat(new Office()
                        .holds(holding("ana", "ben"))
                        .decide(4, "ana")
                        .held()
                        .enactedArrangement())
                .isEmpty();
    }

    @Test
    void how_people_acted_who_are_not_on_record_is_open() {
        HoldingFinding held = new Office()
                .openTeam("circle")
                .holds(holding("ana", "team:circle"))
                .decide(3, "ana")
                .decide(3, "ben")
                .held();
        assertThat(held.enactedArrangement()).isEmpty();
    }
}
