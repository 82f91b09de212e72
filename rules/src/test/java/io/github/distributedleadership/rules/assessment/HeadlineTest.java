package io.github.distributedleadership.rules.assessment;

import static io.github.distributedleadership.rules.holding.Office.holding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.holding.Office;
import io.github.distributedleadership.rules.holding.Sharing;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static List<String> said(Office office, String rule) {
        return Assessment.of(office.organization()).headline().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::message)
                .toList();
    }

    @Test
    void beside_what_the_record_settles_stands_how_much_of_it_chance_would_settle() {
        Office office = new Office().holds(holding("ana")).decide(8, "ana");
        assertThat(said(office, "assessment.chance"))
                .containsExactly("of 1 record tested for who decides, chance alone would settle up to 0.05");
        Sharing sharing = Sharing.of(office.organization());
        assertThat(sharing.tested()).isOne();
        assertThat(sharing.expectedByChance()).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void too_few_decisions_are_not_tested() {
        Office office = new Office().holds(holding("ana")).decide(4, "ana");
        assertThat(Sharing.of(office.organization()).tested()).isZero();
        assertThat(said(office, "assessment.chance")).isEmpty();
    }

    @Test
    void a_level_that_nobody_wrote_down_is_told_as_read() {
        Office open = new Office().holds(holding("ana").assignedBy("ruth"));
        assertThat(said(open, "assessment.level"))
                .containsExactly(
                        "nobody recorded how far the holders of 1 responsibility under somebody senior may decide. "
                                + "That is read as agree or more");
        Office told = new Office().holds(holding("ana").assignedBy("ruth").level(DecisionLevel.DELEGATE));
        assertThat(said(told, "assessment.level")).isEmpty();
    }

    @Test
    void a_heading_and_a_team_of_unknown_members_are_counted_for_themselves() {
        Office office = new Office()
                .openTeam("circle")
                .responsibility("travel", "team:staff")
                .holds(holding("team:circle"))
                .at(b -> b.holdings(List.of(Holding.of("travel", "ana"))));
        assertThat(said(office, "assessment.kinds"))
                .containsExactly(
                        "of 2 responsibilities, 1 rests on one person and 1 rests on a team whose members are not on"
                                + " record");
    }
}
