package io.github.distributedleadership.rules.holding;

import static io.github.distributedleadership.rules.holding.Office.holding;
import static io.github.distributedleadership.rules.holding.Office.reporting;
import static io.github.distributedleadership.rules.holding.Office.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows from paper and record together, in stories. */
class HoldingKindTest {
    private static Office sharedByTwo() {
        return new Office().holds(holding("ana", "ben").accountable("ana", "ben"));
    }

    private static Holding.Builder divided() {
        return holding("ana", "ben")
                .accountable("ana", "ben")
                .arrangement(Arrangement.DIVIDED)
                .putParts(MemberId.of("ana"), "income")
                .putParts(MemberId.of("ben"), "spending");
    }

    private static HoldingKind kind(Office office) {
        return office.held().kind();
    }

    @Test
    void what_two_share_on_paper_and_in_fact_is_shared() {
        HoldingFinding held = sharedByTwo().inTurn(10, "ana", "ben").held();
        assertThat(held.kind()).isEqualTo(HoldingKind.SHARED);
        assertThat(held.evidence()).isEqualTo(Evidence.RECORD);
        assertThat(held.differs()).isFalse();
    }

    @Test
    void what_two_share_on_paper_without_a_record_is_shared_on_paper() {
        HoldingFinding held = sharedByTwo().held();
        assertThat(held.kind()).isEqualTo(HoldingKind.SHARED);
        assertThat(held.evidence()).isEqualTo(Evidence.PAPER);
    }

    @Test
    void where_one_did_everything_nobody_is_said_to_have_acted_for_all() {
        HoldingFinding held = new Office()
                .holds(holding("ana", "ben").accountable("ana", "ben").arrangement(Arrangement.JOINT))
                .decide(6, "ana")
                .held();
        assertThat(held.enactedArrangement()).contains(Arrangement.ANY_ONE);
        assertThat(Office.said(held, "sharing.arrangement"))
                .isEqualTo("on paper the holders act jointly; in most of the 6 decisions not all of them took part");
        HoldingFinding inTurn = new Office()
                .holds(holding("ana", "ben").accountable("ana", "ben").arrangement(Arrangement.ROTATING))
                .decide(6, "ana")
                .held();
        assertThat(Office.said(inTurn, "sharing.arrangement"))
                .isEqualTo("on paper the holders act in turn; the order of the 6 decisions does not show it");
        HoldingFinding each = new Office()
                .holds(holding("ana", "ben").accountable("ana", "ben").arrangement(Arrangement.ANY_ONE))
                .decide(6, "ana")
                .held();
        assertThat(Office.said(each, "sharing.arrangement"))
                .isEqualTo("on paper the holders act each for all, and in most of the 6 decisions not all of them"
                        + " took part");
    }

    @Test
    void nobody_is_held_to_an_arrangement_that_nobody_wrote_down() {
        HoldingFinding held = sharedByTwo().decide(6, "ana").held();
        assertThat(held.enactedArrangement()).contains(Arrangement.ANY_ONE);
        assertThat(Office.said(held, "sharing.arrangement")).isEqualTo("nothing");
    }

    @Test
    void of_what_two_share_others_may_decide_half() {
        assertThat(kind(sharedByTwo().inTurn(12, "ana", "cy", "ben", "cy"))).isEqualTo(HoldingKind.SHARED);
        assertThat(kind(sharedByTwo().inTurn(12, "cy", "dee", "cy", "ana", "dee", "cy")))
                .isEqualTo(HoldingKind.SHARED_IN_NAME_ONLY);
    }

    @Test
    void what_a_superior_decides_behind_two_who_share_it_is_shared_in_name_only() {
        HoldingFinding held = sharedByTwo().decide(6, "ruth").held();
        assertThat(held.inRecord()).isEqualTo(InRecord.ABOVE);
        assertThat(held.kind()).isEqualTo(HoldingKind.SHARED_IN_NAME_ONLY);
        assertThat(held.interventions()).isEqualTo(6);
    }

    @Test
    void what_a_superior_signs_is_ratified_and_stays_shared() {
        HoldingFinding held = sharedByTwo().approved(6, "ruth", "ana", "ben").held();
        assertThat(held.kind()).isEqualTo(HoldingKind.SHARED);
        assertThat(held.ratified()).isTrue();
    }

    @Test
    void what_superiors_decide_now_and_then_is_set_aside() {
        HoldingFinding held =
                sharedByTwo().inTurn(10, "ana", "ben").decide(5, "ruth").held();
        assertThat(held.inRecord()).isEqualTo(InRecord.SPREAD);
        assertThat(held.kind()).isEqualTo(HoldingKind.SHARED);
        assertThat(held.interventions()).isEqualTo(5);
        assertThat(Office.said(held, "sharing.interventions"))
                .isEqualTo("somebody senior who does not hold it made 5 more decisions, not counted here");
    }

    @Test
    void what_one_holds_and_several_decide_is_shared_informally() {
        assertThat(kind(new Office().holds(holding("ana").assignedBy("ruth")).inTurn(10, "ana", "ben")))
                .isEqualTo(HoldingKind.SHARED_INFORMALLY);
    }

    @Test
    void what_nobody_holds_and_several_decide_is_shared_informally() {
        assertThat(kind(new Office().inTurn(10, "ana", "ben"))).isEqualTo(HoldingKind.SHARED_INFORMALLY);
    }

    @Test
    void what_one_holds_and_another_decides_is_held_informally() {
        HoldingFinding held =
                new Office().holds(holding("ana")).decide(8, "ben").held();
        assertThat(held.kind()).isEqualTo(HoldingKind.HELD_INFORMALLY);
        assertThat(held.concentratedIn()).contains(MemberId.of("ben"));
    }

    @Test
    void what_one_holds_and_a_superior_decides_is_retained() {
        assertThat(kind(new Office().holds(holding("ana").assignedBy("ruth")).decide(6, "ruth")))
                .isEqualTo(HoldingKind.RETAINED);
    }

    @Test
    void what_nobody_holds_and_the_leader_of_its_scope_decides_is_retained() {
        assertThat(kind(new Office().decide(6, "ruth"))).isEqualTo(HoldingKind.RETAINED);
        assertThat(kind(new Office().noLeaders().decide(6, "ruth"))).isEqualTo(HoldingKind.HELD_INFORMALLY);
    }

    @Test
    void what_a_superior_of_then_decided_was_retained() {
        Office office = new Office()
                .member(reporting("ruth").term(term("..2025-12-01")))
                .holds(holding("ana"))
                .decide(6, "ruth");
        assertThat(kind(office)).isEqualTo(HoldingKind.RETAINED);
    }

    @Test
    void approvals_ratify_and_leave_the_kind_as_on_paper() {
        HoldingFinding held = new Office()
                .holds(holding("ana").assignedBy("ruth"))
                .approved(8, "ruth", "ana")
                .held();
        assertThat(held.kind()).isEqualTo(HoldingKind.DELEGATED);
        assertThat(held.ratified()).isTrue();
        assertThat(held.evidence()).isEqualTo(Evidence.RECORD);
    }

    @Test
    void what_is_retained_on_paper_and_decided_by_the_holder_is_held_informally() {
        assertThat(kind(new Office()
                        .holds(holding("ana").level(DecisionLevel.CONSULT))
                        .decide(8, "ana")))
                .isEqualTo(HoldingKind.HELD_INFORMALLY);
        assertThat(kind(new Office()
                        .holds(holding("ana").level(DecisionLevel.CONSULT))
                        .approved(8, "ruth", "ana")))
                .isEqualTo(HoldingKind.RETAINED);
    }

    @Test
    void a_head_who_holds_with_teachers_and_decides_all_is_named() {
        HoldingFinding held = new Office()
                .holds(holding("ruth", "ana", "ben").accountable("ruth").approvers())
                .decide(12, "ruth")
                .held();
        assertThat(held.kind()).isEqualTo(HoldingKind.DELEGATED_TO_GROUP);
        assertThat(held.concentratedIn()).contains(MemberId.of("ruth"));
        assertThat(held.nominalHolders()).containsExactly(MemberId.of("ana"), MemberId.of("ben"));
    }

    @Test
    void what_is_divided_is_not_called_concentrated_for_parts_of_different_size() {
        assertThat(kind(new Office().holds(divided()).inPart(9, "income", "ana").inPart(1, "spending", "ben")))
                .isEqualTo(HoldingKind.SHARED);
        assertThat(kind(new Office().holds(divided()).decide(10, "ana"))).isEqualTo(HoldingKind.SHARED);
    }

    @Test
    void who_decides_in_the_part_of_another_too_is_not_said_to_hold_the_whole() {
        HoldingFinding held = new Office()
                .holds(divided())
                .inPart(6, "spending", "ana")
                .inPart(3, "income", "ana")
                .held();
        assertThat(held.inRecord()).isEqualTo(InRecord.UNCLEAR);
        assertThat(held.kind()).isEqualTo(HoldingKind.SHARED);
        assertThat(held.nominalHolders()).isEmpty();
    }

    @Test
    void a_part_of_the_own_team_is_not_anothers() {
        Office office = new Office()
                .holds(holding("dee", "team:staff")
                        .arrangement(Arrangement.DIVIDED)
                        .putParts(MemberId.of("dee"), "income")
                        .putParts(TeamId.of("staff"), "spending"))
                .inPart(9, "spending", "ana");
        assertThat(office.held().inRecord()).isEqualTo(InRecord.UNCLEAR);
    }

    @Test
    void decisions_in_the_name_of_an_unknown_team_leave_the_paper_to_speak() {
        HoldingFinding held =
                sharedByTwo().openTeam("circle").decide(8, "team:circle").held();
        assertThat(held.inRecord()).isEqualTo(InRecord.TOO_FEW);
        assertThat(held.kind()).isEqualTo(HoldingKind.SHARED);
        assertThat(held.evidence()).isEqualTo(Evidence.PAPER);
    }

    @Test
    void whether_those_who_decide_for_an_unknown_team_belong_to_it_is_open() {
        Office several =
                new Office().openTeam("circle").holds(holding("team:circle")).inTurn(12, "ana", "ben");
        assertThat(kind(several)).isEqualTo(HoldingKind.HELD_BY_TEAM);
        Office one = new Office().openTeam("circle").holds(holding("team:circle"));
        assertThat(kind(one.decide(8, "ana"))).isEqualTo(HoldingKind.HELD_BY_TEAM);
    }

    @Test
    void a_fifth_of_decisions_by_an_unknown_team_leaves_the_rest_to_count() {
        Office office =
                sharedByTwo().openTeam("circle").inTurn(12, "ana", "ben").decide(3, "team:circle");
        assertThat(office.held().inRecord()).isEqualTo(InRecord.SPREAD);
        assertThat(office.decide(1, "team:circle").held().inRecord()).isEqualTo(InRecord.UNCLEAR);
    }

    @Test
    void what_is_retired_or_has_not_begun_is_left_out() {
        Office office = new Office()
                .leads("ana", "team:staff", Basis.ELECTED)
                .at(b -> b.responsibilities(List.of(
                        Responsibility.builder()
                                .id(ResponsibilityId.of("milk"))
                                .term(term("..2025-07-01"))
                                .build(),
                        Responsibility.builder()
                                .id(ResponsibilityId.of("tablets"))
                                .term(term("2026-09-01.."))
                                .build())));
        assertThat(Sharing.of(office.organization()).all())
                .extracting(held -> held.responsibility().value())
                .containsExactly(Office.BUDGET);
    }

    @Test
    void what_there_is_not_is_refused_by_name() {
        Sharing sharing = Sharing.of(new Office().organization());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sharing.at(ResponsibilityId.of("bugdet")))
                .withMessage("no responsibility \"bugdet\"");
    }
}
