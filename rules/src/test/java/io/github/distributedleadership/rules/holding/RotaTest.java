package io.github.distributedleadership.rules.holding;

import static io.github.distributedleadership.rules.holding.Office.holding;
import static io.github.distributedleadership.rules.holding.Office.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.Holding;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A rota written as shifts is one holding in turn. */
class RotaTest {
    private static final String[] MONTHS = {
        "2025-06-01..2025-07-01",
        "2025-07-01..2025-08-01",
        "2025-08-01..2025-09-01",
        "2025-09-01..2025-10-01",
        "2025-10-01..2025-11-01",
        "2025-11-01.."
    };

    private static Office rota(String... inTurn) {
        return rota(row -> row, inTurn);
    }

    /** A month each; the last goes on. */
    private static Office rota(UnaryOperator<Holding.Builder> each, String... inTurn) {
        Office office = new Office();
        for (int i = 0; i < inTurn.length; i++) {
            String month = MONTHS[MONTHS.length - inTurn.length + i];
            office.holds(each.apply(holding(inTurn[i])
                            .accountable(inTurn[i])
                            .assignedBy("dee")
                            .approvers())
                    .term(term(month)));
        }
        return office;
    }

    @Test
    void shifts_in_which_two_come_back_are_one_holding_shared_in_turn() {
        HoldingFinding held = rota("ana", "ben", "ana", "ben").held();
        assertThat(held.onPaper()).isEqualTo(OnPaper.SHARED);
        assertThat(held.holders()).extracting(Object::toString).containsExactly("ana", "ben");
    }

    @Test
    void it_is_declared_to_be_in_turn_without_a_word_about_it() {
        HoldingFinding held =
                rota("ana", "ben", "ana", "ben").inTurn(12, "ana", "ben").held();
        assertThat(held.enactedArrangement()).contains(Arrangement.ROTATING);
        assertThat(Office.said(held, "sharing.arrangement"))
                .isEqualTo("the holders act in turn, on paper and in practice: 12 decisions show it");
    }

    @Test
    void within_it_nobody_has_left() {
        // of one holding after the other only what was decided since the last change would count
        HoldingFinding held =
                rota("ana", "ben", "ana", "ben").inTurn(12, "ana", "ben").held();
        assertThat(held.figures().orElseThrow().decisions()).isEqualTo(12);
        assertThat(held.kind()).isEqualTo(HoldingKind.SHARED);
    }

    @Test
    void where_only_one_comes_back_the_holder_is_who_has_it_today() {
        HoldingFinding held = rota("ana", "ben", "ana").held();
        assertThat(held.onPaper()).isEqualTo(OnPaper.SOLE);
        assertThat(held.holders()).extracting(Object::toString).containsExactly("ana");
    }

    @Test
    void shifts_with_a_gap_between_them_are_none() {
        HoldingFinding held = new Office()
                .holds(holding("ana").accountable("ana").term(term("2025-06-01..2025-07-01")))
                .holds(holding("ben").accountable("ben").term(term("2025-07-01..2025-08-01")))
                .holds(holding("ana").accountable("ana").term(term("2025-09-01..2025-10-01")))
                .holds(holding("ben").accountable("ben").term(term("2025-10-01..")))
                .held();
        assertThat(held.holders()).extracting(Object::toString).containsExactly("ben");
    }

    @Test
    void what_one_holds_on_from_one_row_to_the_next_is_no_coming_back() {
        assertThat(rota("ana", "ana", "ben", "ben").held().holders())
                .extracting(Object::toString)
                .containsExactly("ben");
    }

    @Test
    void a_row_of_two_ends_the_rota_before_it() {
        Office office =
                new Office().holds(holding("ana", "cy").accountable("ana", "cy").term(term(MONTHS[0])));
        String[] inTurn = {"ana", "ben", "ana", "ben"};
        for (int i = 0; i < inTurn.length; i++) {
            office.holds(holding(inTurn[i]).accountable(inTurn[i]).term(term(MONTHS[i + 1])));
        }
        // the last row ends with October, so nobody holds it today
        assertThat(office.held().onPaper()).isEqualTo(OnPaper.VACANT);
        office.holds(holding("cy").accountable("cy").term(term(MONTHS[5])));
        assertThat(office.held().holders()).extracting(Object::toString).containsExactly("ana", "ben", "cy");
    }

    @Test
    void who_did_not_answer_in_a_turn_of_his_own_does_not_answer() {
        Office office = new Office();
        String[] inTurn = {"ana", "ben", "ana", "ben"};
        for (int i = 0; i < inTurn.length; i++) {
            office.holds(holding(inTurn[i]).accountable("ana").approvers().term(term(MONTHS[i + 2])));
        }
        HoldingFinding held = office.held();
        assertThat(held.onPaper()).isEqualTo(OnPaper.UNEQUAL);
        assertThat(Office.said(held, "sharing.on-paper"))
                .isEqualTo(
                        "on paper ana and ben hold it, but ben does not answer for it; its 4 shifts count as one rota");
    }

    private static Office answeredBy(String party) {
        Office office = new Office();
        String[] inTurn = {"ana", "ben", "ana", "ben"};
        for (int i = 0; i < inTurn.length; i++) {
            office.holds(holding(inTurn[i]).accountable(party).approvers().term(term(MONTHS[i + 2])));
        }
        return office;
    }

    @Test
    void a_superior_who_answers_in_every_shift_answers_for_the_rota() {
        assertThat(answeredBy("ruth").paper()).isEqualTo(OnPaper.DELEGATED_TO_GROUP);
    }

    @Test
    void a_team_answers_for_its_members_in_their_turns() {
        HoldingFinding held = answeredBy("team:staff").held();
        assertThat(held.onPaper()).isEqualTo(OnPaper.SHARED);
        assertThat(Office.said(held, "sharing.on-paper"))
                .isEqualTo("on paper ana and ben hold it and answer for it together; its 4 shifts count as one rota");
    }

    @Test
    void who_answers_in_some_shifts_only_leaves_open_who_answers_for_the_rota() {
        Office office = new Office();
        String[] inTurn = {"ana", "ben", "ana", "ben"};
        for (int i = 0; i < inTurn.length; i++) {
            Holding.Builder row = holding(inTurn[i]).approvers().term(term(MONTHS[i + 2]));
            office.holds(i == 0 ? row.accountable(inTurn[i], "dee") : row.accountable(inTurn[i]));
        }
        assertThat(office.paper()).isEqualTo(OnPaper.SEVERAL_HOLDERS);
    }

    @Test
    void nobody_is_in_name_only_before_somebody_has_come_back() {
        HoldingFinding held = rota("ana", "ben", "ana", "ben").decide(8, "ana").held();
        assertThat(held.nominalHolders()).doesNotContain(MemberId.of("ben"));
        assertThat(held.kind()).isEqualTo(HoldingKind.SHARED);
    }
}
