package io.github.distributedleadership.rules.holding;

import static io.github.distributedleadership.rules.holding.Office.decision;
import static io.github.distributedleadership.rules.holding.Office.holding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.Arrangement;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the decisions show, in both directions, and what they do not show. */
class InRecordTest {
    private static Office two() {
        return new Office().holds(holding("ana", "ben").accountable("ana", "ben"));
    }

    /** Ben decides as often, at even distances among those of Ana. */
    private static Office mixed(int byAna, int byBen) {
        Office office = two();
        int made = 0;
        for (int i = 1; i <= byBen; i++) {
            int until = i * byAna / (byBen + 1);
            office.decide(until - made, "ana").decide(1, "ben");
            made = until;
        }
        return office.decide(byAna - made, "ana");
    }

    private static InRecord record(Office office) {
        return office.held().inRecord();
    }

    @Test
    void without_decisions_on_record_nothing_is_recorded() {
        assertThat(record(two().at(b -> b.clear(Table.DECISIONS)))).isEqualTo(InRecord.NOT_RECORDED);
    }

    @Test
    void decisions_recorded_in_part_are_tested_all_the_same() {
        HoldingFinding held =
                two().decide(9, "ana").at(b -> b.partial(Table.DECISIONS)).held();
        assertThat(held.inRecord()).isEqualTo(InRecord.CONCENTRATED);
        assertThat(Office.said(held, "sharing.in-record")).endsWith("; decisions are recorded only in part");
    }

    @Test
    void where_nothing_is_dated_there_is_no_window() {
        Snapshot undated =
                Snapshot.of(OrganizationIndex.of(two().organization()), new AsOf(Optional.empty(), Period.ofYears(1)));
        assertThat(Sharing.of(undated, SharingParameters.STANDARD).all())
                .allMatch(held -> held.inRecord() == InRecord.NOT_RECORDED);
    }

    /** (2/3)^7 = 0.0585 and (2/3)^8 = 0.0390. */
    @ParameterizedTest
    @CsvSource({"0, TOO_FEW", "4, TOO_FEW", "5, UNCLEAR", "7, UNCLEAR", "8, CONCENTRATED"})
    void eight_decisions_by_one_are_shown_to_be_concentrated(int decisions, InRecord expected) {
        assertThat(record(two().decide(decisions, "ana"))).isEqualTo(expected);
    }

    @Test
    void what_all_made_by_one_is_worth_is_its_number() {
        DecisionFigures figures = two().decide(8, "ana").held().figures().orElseThrow();
        assertThat(figures.share()).isZero();
        assertThat(figures.worth()).isEqualTo(8);
        assertThat(figures.concentratedP()).isCloseTo(Math.pow(2 / 3.0, 8), within(1e-12));
        assertThat(figures.spreadP()).isEqualTo(1);
    }

    /** Half of ten in strict turns: P(Bin(10, 1/5) >= 5) = 0.0328; of eight: P(Bin(8, 1/5) >= 4) = 0.0563. */
    @ParameterizedTest
    @CsvSource({"4, UNCLEAR", "5, SPREAD"})
    void ten_decisions_of_two_in_turn_are_shown_to_be_spread(int each, InRecord expected) {
        Office office = two();
        for (int i = 0; i < each; i++) {
            office.decide(1, "ana").decide(1, "ben");
        }
        assertThat(record(office)).isEqualTo(expected);
    }

    @Test
    void five_by_one_and_then_five_by_the_other_are_two_stretches_and_worth_little() {
        HoldingFinding held = two().decide(5, "ana").decide(5, "ben").held();
        // R = 2, m = 5: r = 1 - 1 * 10 / (2 * 5 * 5) = 0.8, so 10 * 0.2 / 1.8
        assertThat(held.figures().orElseThrow().worth()).isCloseTo(10 * 0.2 / 1.8, within(1e-12));
        assertThat(held.inRecord()).isEqualTo(InRecord.UNCLEAR);
        assertThat(held.figures().orElseThrow().share()).isEqualTo(0.5);
    }

    @Test
    void many_alike_on_one_day_are_worth_one() {
        Office office = two();
        for (int i = 0; i < 9; i++) {
            office.decide(decision(Office.DAY, "ana"));
        }
        assertThat(office.held().figures().orElseThrow().worth()).isEqualTo(1);
        assertThat(record(office)).isEqualTo(InRecord.UNCLEAR);
    }

    @Test
    void a_share_of_a_fifth_or_more_is_never_concentrated_and_one_below_never_spread() {
        assertThat(record(mixed(80, 20))).isEqualTo(InRecord.UNCLEAR);
        assertThat(record(mixed(170, 30))).isEqualTo(InRecord.CONCENTRATED);
        assertThat(record(mixed(70, 30))).isEqualTo(InRecord.SPREAD);
    }

    @Test
    void a_decision_of_several_is_one_in_which_others_took_part() {
        HoldingFinding held = two().decide(6, "ana", "ben").held();
        // P(Bin(6, 1/5) >= 6) = 0.2^6
        assertThat(held.figures().orElseThrow().spreadP()).isCloseTo(Math.pow(0.2, 6), within(1e-12));
        assertThat(held.inRecord()).isEqualTo(InRecord.SPREAD);
        assertThat(held.enactedArrangement()).contains(Arrangement.JOINT);
    }

    @Test
    void who_does_not_hold_it_counts_like_who_does() {
        assertThat(record(new Office().holds(holding("ana")).decide(8, "cy"))).isEqualTo(InRecord.CONCENTRATED);
        assertThat(new Office().holds(holding("ana")).decide(8, "cy").held().concentratedIn())
                .contains(MemberId.of("cy"));
    }

    @Test
    void a_holder_who_never_acts_changes_no_class() {
        for (int n = 4; n < 12; n++) {
            assertThat(record(new Office().holds(holding("ana", "ben", "cy")).decide(n, "ana")))
                    .isEqualTo(record(two().decide(n, "ana")));
        }
    }

    /** Of eight alone 5 by superiors are 5/8; of five all five: P(Bin(5, 1/2) >= 5) = 1/32. */
    @Test
    void what_superiors_alone_decide_is_set_aside_and_nearly_all_of_it_is_decided_above() {
        HoldingFinding some = two().decide(3, "ruth").decide(5, "ana").held();
        assertThat(some.interventions()).isEqualTo(3);
        assertThat(some.figures().orElseThrow().decisions()).isEqualTo(5);
        HoldingFinding all = two().decide(5, "ruth").held();
        assertThat(all.inRecord()).isEqualTo(InRecord.ABOVE);
        assertThat(all.figures()).isEmpty();
        assertThat(record(two().decide(4, "ruth"))).isEqualTo(InRecord.TOO_FEW);
    }

    @Test
    void four_fifths_of_five_are_not_shown_to_be_more_than_half() {
        // P(Bin(5, 1/2) >= 4) = 6/32; P(Bin(10, 1/2) >= 8) = 56/1024 = 0.0547; P(Bin(15, 1/2) >= 12) = 0.0176
        assertThat(record(two().decide(4, "ruth").decide(1, "ana"))).isEqualTo(InRecord.TOO_FEW);
        assertThat(record(two().decide(8, "ruth").decide(2, "ana"))).isEqualTo(InRecord.TOO_FEW);
        assertThat(record(two().decide(12, "ruth").decide(3, "ana"))).isEqualTo(InRecord.ABOVE);
    }

    @Test
    void a_superior_who_decides_with_a_holder_does_not_intervene() {
        assertThat(two().decide(6, "ruth", "ana").held().interventions()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"4, 1, true", "8, 2, true", "7, 2, false", "4, 0, false"})
    void four_of_five_approvals_by_a_superior_ratify(int approved, int not, boolean expected) {
        Office office = new Office()
                .holds(holding("ana"))
                .approved(approved, "ruth", "ana")
                .unapproved(not, "ana");
        assertThat(office.held().ratified()).isEqualTo(expected);
    }

    @Test
    void approval_by_who_is_no_superior_or_decided_too_ratifies_nothing() {
        assertThat(two().approved(9, "cy", "ana").held().ratified()).isFalse();
        assertThat(two().approved(9, "ruth", "ana", "ruth").held().ratified()).isFalse();
    }

    @Test
    void the_window_is_the_year_that_ends_with_the_day() {
        LocalDate first = Office.DAY.minusYears(1).plusDays(1);
        Office inside = two().decide(decision(first, "ana")).decide(6, "ana").decide(decision(Office.DAY, "ana"));
        assertThat(record(inside)).isEqualTo(InRecord.CONCENTRATED);
        Office outside = two().decide(decision(first.minusDays(1), "ana"))
                .decide(4, "ana")
                .decide(decision(Office.DAY.plusDays(1), "ana"));
        assertThat(record(outside)).isEqualTo(InRecord.TOO_FEW);
    }
}
