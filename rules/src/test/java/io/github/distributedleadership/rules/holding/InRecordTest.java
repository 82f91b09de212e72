package io.github.distributedleadership.rules.holding;

import static io.github.distributedleadership.rules.holding.Office.decision;
import static io.github.distributedleadership.rules.holding.Office.holding;
import static io.github.distributedleadership.rules.holding.Office.reporting;
import static io.github.distributedleadership.rules.holding.Office.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InRecordTest {
    private static Office two() {
        return new Office().holds(holding("ana", "ben").accountable("ana", "ben"));
    }

    private static InRecord record(Office office) {
        return office.held().inRecord();
    }

    @Test
    void without_decisions_on_record_nothing_is_recorded() {
        assertThat(record(two().at(b -> b.clear(Table.DECISIONS)))).isEqualTo(InRecord.NOT_RECORDED);
    }

    @Test
    void of_decisions_recorded_in_part_nothing_follows() {
        Office office = two().decide(9, "ana").at(b -> b.partial(Table.DECISIONS));
        assertThat(record(office)).isEqualTo(InRecord.NOT_RECORDED);
    }

    @Test
    void where_nothing_is_dated_there_is_no_window() {
        Snapshot undated =
                Snapshot.of(OrganizationIndex.of(two().organization()), new AsOf(Optional.empty(), Period.ofYears(1)));
        assertThat(Sharing.of(undated, SharingParameters.STANDARD).all())
                .allMatch(held -> held.inRecord() == InRecord.NOT_RECORDED);
    }

    @ParameterizedTest
    @CsvSource({"0, TOO_FEW", "4, TOO_FEW", "5, UNCLEAR", "6, CONCENTRATED"})
    void five_decisions_carry_an_answer_and_six_by_one_of_two_are_more_than_chance(int decisions, InRecord expected) {
        assertThat(record(two().decide(decisions, "ana"))).isEqualTo(expected);
    }

    @Test
    void six_by_one_of_two_have_the_probability_of_two_in_sixty_four() {
        HoldingFinding held = two().decide(6, "ana").held();
        assertThat(held.pValue().orElseThrow()).isCloseTo(2 / 64.0, within(1e-12));
        assertThat(held.concentratedIn()).contains(MemberId.of("ana"));
        assertThat(held.kind()).isEqualTo(HoldingKind.SHARED_IN_NAME_ONLY);
    }

    @Test
    void five_by_one_and_one_by_the_other_are_no_more_than_chance() {
        HoldingFinding held = two().decide(5, "ana").decide(1, "ben").held();
        assertThat(held.inRecord()).isEqualTo(InRecord.UNCLEAR);
        assertThat(held.pValue().orElseThrow()).isCloseTo(0.21875, within(1e-12));
        assertThat(held.concentratedIn()).isEmpty();
        assertThat(held.kind()).isEqualTo(HoldingKind.SHARED);
    }

    @Test
    void five_by_one_of_three_are_more_than_chance() {
        Office office = new Office().holds(holding("ana", "ben", "cy"));
        assertThat(record(office.decide(5, "ana"))).isEqualTo(InRecord.CONCENTRATED);
    }

    @Test
    void a_sole_holder_is_measured_against_two() {
        assertThat(record(new Office().holds(holding("ana")).decide(5, "ana"))).isEqualTo(InRecord.UNCLEAR);
        assertThat(record(new Office().holds(holding("ana")).decide(6, "ana"))).isEqualTo(InRecord.CONCENTRATED);
    }

    @Test
    void decided_as_if_by_one_and_a_half_people_it_is_spread() {
        // HHI = (34² + 3² + 3² + 1 + 1) / 42² = 1176 / 1764 = 2 / 3
        Office exactly = two().decide(34, "ana")
                .decide(3, "ben")
                .decide(3, "cy")
                .decide(1, "dee")
                .decide(1, "ruth");
        assertThat(record(exactly)).isEqualTo(InRecord.SPREAD);
        // (35² + 3² + 2² + 1 + 1) / 42² = 1240 / 1764: as if by 1.42 people
        Office below = two().decide(35, "ana")
                .decide(3, "ben")
                .decide(2, "cy")
                .decide(1, "dee")
                .decide(1, "ruth");
        assertThat(record(below)).isEqualTo(InRecord.CONCENTRATED);
    }

    @Test
    void a_decision_of_several_counts_for_each_in_part() {
        HoldingFinding held = two().decide(6, "ana", "ben").held();
        assertThat(held.inRecord()).isEqualTo(InRecord.SPREAD);
        assertThat(held.enactedArrangement()).contains(Arrangement.JOINT);
    }

    @Test
    void a_team_decides_as_its_members_of_that_day() {
        Team staff = Team.builder()
                .id(TeamId.of("staff"))
                .memberships(Recorded.setOf(List.of(
                        Membership.of(MemberId.of("ana")),
                        Membership.builder()
                                .member(MemberId.of("ben"))
                                .term(term("2025-12-01.."))
                                .build())))
                .build();
        HoldingFinding held = new Office()
                .team(staff)
                .holds(holding("ana", "ben"))
                .decide(6, "team:staff")
                .held();
        assertThat(held.inRecord()).isEqualTo(InRecord.CONCENTRATED);
        assertThat(held.concentratedIn()).contains(MemberId.of("ana"));
    }

    @Test
    void who_left_before_by_the_record_has_decided_all_the_same() {
        Office office = new Office()
                .member(reporting("dee").term(term("..2025-01-15")))
                .holds(holding("ana", "ben"))
                .decide(6, "ana", "dee");
        assertThat(record(office)).isEqualTo(InRecord.SPREAD);
    }

    @ParameterizedTest
    @CsvSource({"4, 1, CONTROLLED", "8, 2, CONTROLLED", "7, 2, UNCLEAR", "9, 0, CONTROLLED"})
    void four_of_five_approvals_by_a_superior_are_control(int approved, int not, InRecord expected) {
        Office office = new Office()
                .holds(holding("ana"))
                .approved(approved, "ruth", "ana")
                .unapproved(not, "ana");
        InRecord found = record(office);
        assertThat(found == InRecord.CONTROLLED).isEqualTo(expected == InRecord.CONTROLLED);
    }

    @Test
    void fewer_than_five_known_approvals_show_no_control() {
        Office office = two().approved(4, "ruth", "ana").decide(1, "ben");
        assertThat(record(office)).isNotEqualTo(InRecord.CONTROLLED);
    }

    @Test
    void where_only_approvals_were_written_down_there_is_no_control() {
        Office open = two().approved(6, "ruth", "ana").decide(2, "ben");
        assertThat(record(open)).isNotEqualTo(InRecord.CONTROLLED);
        Office known = two().approved(8, "ruth", "ana").decide(2, "ben");
        assertThat(record(known)).isEqualTo(InRecord.CONTROLLED);
    }

    @Test
    void one_approved_decision_among_ten_of_which_nothing_is_known_is_no_control() {
        // of those with known approval, all were approved: to the letter of a share that would be control
        Office one = two().approved(1, "ruth", "ana").decide(9, "ben");
        assertThat(record(one)).isNotEqualTo(InRecord.CONTROLLED);
        SharingParameters letter = new SharingParameters(5, 1.5, 0.8, 1, 0.05, 0.95, 3);
        assertThat(one.held(letter).inRecord()).isEqualTo(InRecord.CONTROLLED);
    }

    @Test
    void how_many_approvals_show_control_is_a_parameter() {
        Office four = two().approved(4, "ruth", "ana").decide(1, "ben");
        assertThat(four.held(new SharingParameters(5, 1.5, 0.8, 4, 0.05, 0.2, 3))
                        .inRecord())
                .isEqualTo(InRecord.CONTROLLED);
    }

    @Test
    void approval_by_who_is_no_superior_is_no_control() {
        assertThat(record(two().approved(9, "cy", "ana"))).isEqualTo(InRecord.CONCENTRATED);
    }

    @Test
    void a_superior_among_the_deciders_does_not_control_them() {
        assertThat(record(two().approved(9, "ruth", "ana", "ruth"))).isEqualTo(InRecord.SPREAD);
    }

    @Test
    void a_team_with_a_decider_in_it_does_not_control() {
        Office office = two().team(Team.of("heads", "ruth", "ana"));
        assertThat(record(office.approved(9, "team:heads", "ana", "ben"))).isEqualTo(InRecord.SPREAD);
        assertThat(record(two().team(Team.of("heads", "ruth", "dee")).approved(9, "team:heads", "ana", "ben")))
                .isEqualTo(InRecord.CONTROLLED);
    }

    @Test
    void who_was_a_superior_on_the_day_of_the_decision_controlled_it() {
        Office office = new Office()
                .member(reporting("ruth").term(term("..2025-12-01")))
                .holds(holding("ana"))
                .approved(6, "ruth", "ana");
        assertThat(record(office)).isEqualTo(InRecord.CONTROLLED);
        assertThat(office.held().ratified()).isTrue();
    }

    @Test
    void two_equals_who_approve_each_others_decisions_share_it() {
        HoldingFinding held = new Office()
                .holds(holding("ana", "ben").accountable("ana", "ben").approvers("ana", "ben"))
                .approved(4, "ben", "ana")
                .approved(4, "ana", "ben")
                .held();
        assertThat(held.inRecord()).isEqualTo(InRecord.SPREAD);
        assertThat(held.kind()).isEqualTo(HoldingKind.SHARED);
    }

    @Test
    void the_window_is_the_year_that_ends_with_the_day() {
        LocalDate first = Office.DAY.minusYears(1).plusDays(1);
        Office inside = two().decide(decision(first, "ana")).decide(4, "ana").decide(decision(Office.DAY, "ana"));
        assertThat(record(inside)).isEqualTo(InRecord.CONCENTRATED);
        Office outside = two().decide(decision(first.minusDays(1), "ana"))
                .decide(4, "ana")
                .decide(decision(Office.DAY.plusDays(1), "ana"));
        assertThat(record(outside)).isEqualTo(InRecord.TOO_FEW);
    }
}
