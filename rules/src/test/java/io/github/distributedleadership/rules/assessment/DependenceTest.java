package io.github.distributedleadership.rules.assessment;

import static io.github.distributedleadership.rules.holding.Office.holding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.TruthFile;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.holding.Office;
import io.github.distributedleadership.rules.measure.distribution.TruckFactor;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On how few people it rests. */
class DependenceTest {

    private static TruckFactor truckFactor(Office office) {
        return Assessment.of(office.organization()).truckFactor();
    }

    @Test
    void what_two_hold_rests_on_both() {
        assertThat(truckFactor(new Office().holds(holding("ana", "ben"))).high())
                .isEqualTo(2);
    }

    @Test
    void it_rests_on_nobody_who_holds_it_in_name_only() {
        assertThat(truckFactor(new Office().holds(holding("ana", "ben")).decide(8, "ana"))
                        .high())
                .isOne();
    }

    @Test
    void a_deputy_who_is_on_record_carries_it_as_well() {
        Office office = new Office().holds(holding("ana").deputies(Recorded.setOf(List.of(MemberId.of("dee")))));
        assertThat(truckFactor(office).high()).isEqualTo(2);
    }

    @Test
    void what_a_team_of_unknown_members_holds_is_left_out() {
        assertThat(truckFactor(new Office().openTeam("circle").holds(holding("team:circle")))
                        .responsibilities())
                .isZero();
    }

    @Test
    void it_is_said_from_three_responsibilities_on() {
        Office office = new Office()
                .responsibility("travel", "team:staff")
                .responsibility("pay", "team:staff")
                .holds(holding("ana"))
                .at(b -> b.holdings(List.of(Holding.of("travel", "ana"), Holding.of("pay", "ben"))));
        assertThat(Assessment.of(office.organization()).dependence().map(Finding::message))
                .contains("at least 1 person would have to leave before more than half of the 3 responsibilities had no"
                        + " holder");
    }

    @Test
    void six_who_hold_all_and_of_whom_one_decides_are_one() throws IOException {
        assertThat(Assessment.of(TruthFile.read("truckfactor-nominal"))
                        .truckFactor()
                        .high())
                .isOne();
    }
}
