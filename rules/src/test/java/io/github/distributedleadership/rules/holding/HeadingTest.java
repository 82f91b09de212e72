package io.github.distributedleadership.rules.holding;

import static io.github.distributedleadership.rules.holding.Office.BUDGET;
import static io.github.distributedleadership.rules.holding.Office.holding;
import static io.github.distributedleadership.rules.holding.Office.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody holds as a whole may be held in its parts. */
class HeadingTest {
    private final List<Responsibility> parts = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();

    private HeadingTest part(String id, String whole, String... holders) {
        return part(Responsibility.builder().id(ResponsibilityId.of(id)), whole, holders);
    }

    private HeadingTest part(Responsibility.Builder part, String whole, String... holders) {
        Responsibility built = part.partOf(ResponsibilityId.of(whole)).build();
        parts.add(built);
        if (holders.length > 0) {
            holdings.add(Holding.of(built.id().value(), holders));
        }
        return this;
    }

    private HoldingFinding held(Office office) {
        return office.at(b -> b.responsibilities(parts).holdings(holdings)).held();
    }

    private HoldingFinding held() {
        return held(new Office().holds(holding()));
    }

    @Test
    void it_is_where_somebody_holds_each_part() {
        HoldingFinding held =
                part("travel", BUDGET, "ana").part("pay", BUDGET, "ben").held();
        assertThat(held.onPaper()).isEqualTo(OnPaper.HELD_IN_PARTS);
        assertThat(held.kind()).isEqualTo(HoldingKind.HELD_IN_PARTS);
        assertThat(held.kind().isHeld()).isFalse();
    }

    @Test
    void it_is_without_a_row_of_its_own_too() {
        part("travel", BUDGET, "ana");
        assertThat(held(new Office()).onPaper()).isEqualTo(OnPaper.HELD_IN_PARTS);
    }

    @Test
    void one_part_that_nobody_holds_leaves_it_vacant() {
        assertThat(part("travel", BUDGET, "ana").part("pay", BUDGET).held().onPaper())
                .isEqualTo(OnPaper.VACANT);
    }

    @Test
    void who_holds_it_as_a_whole_holds_it_whatever_becomes_of_its_parts() {
        part("travel", BUDGET, "ana");
        assertThat(held(new Office().holds(holding("ben").assignedBy("ruth"))).onPaper())
                .isEqualTo(OnPaper.DELEGATED);
    }

    @Test
    void a_part_may_be_held_in_parts_itself() {
        part("travel", BUDGET).part("trains", "travel", "ana").part("planes", "travel", "ben");
        assertThat(held().onPaper()).isEqualTo(OnPaper.HELD_IN_PARTS);
    }

    @Test
    void a_part_of_a_part_that_nobody_holds_leaves_it_vacant() {
        part("travel", BUDGET).part("trains", "travel", "ana").part("planes", "travel");
        assertThat(held().onPaper()).isEqualTo(OnPaper.VACANT);
    }

    @Test
    void parts_that_are_over_or_that_have_not_begun_are_none() {
        part("travel", BUDGET, "ana");
        part(Responsibility.builder().id(ResponsibilityId.of("fax")).term(term("..2025-02-01")), BUDGET);
        part(Responsibility.builder().id(ResponsibilityId.of("drones")).term(term("2026-02-01..")), BUDGET);
        assertThat(held().onPaper()).isEqualTo(OnPaper.HELD_IN_PARTS);
    }

    @Test
    void without_any_part_today_it_is_vacant() {
        part(Responsibility.builder().id(ResponsibilityId.of("fax")).term(term("..2025-02-01")), BUDGET, "ana");
        assertThat(held().onPaper()).isEqualTo(OnPaper.VACANT);
    }

    @Test
    void decisions_on_the_whole_by_those_who_hold_its_parts_leave_it_as_on_paper() {
        part("travel", BUDGET, "ana").part("pay", BUDGET, "ben");
        HoldingFinding held = held(new Office().holds(holding()).inTurn(12, "ana", "ben"));
        assertThat(held.inRecord()).isEqualTo(InRecord.SPREAD);
        assertThat(held.kind()).isEqualTo(HoldingKind.HELD_IN_PARTS);
    }

    @Test
    void decisions_on_the_whole_by_others_are_shared_informally() {
        part("travel", BUDGET, "ana").part("pay", BUDGET, "ben");
        assertThat(held(new Office().holds(holding()).inTurn(12, "cy", "dee")).kind())
                .isEqualTo(HoldingKind.SHARED_INFORMALLY);
    }
}
