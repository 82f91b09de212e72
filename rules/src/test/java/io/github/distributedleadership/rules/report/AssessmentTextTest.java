package io.github.distributedleadership.rules.report;

import static io.github.distributedleadership.rules.holding.Office.holding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.holding.Office;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentTextTest {

    private static String text(Office office) {
        return AssessmentText.standard()
                .render(Assessment.of(office.organization()))
                .replaceAll("\\s+", " ");
    }

    @Test
    void every_responsibility_is_listed_under_its_kind() {
        Office office = new Office()
                .openTeam("circle")
                .holds(holding())
                .at(b -> b.responsibilities(List.of(
                                Responsibility.builder()
                                        .id(ResponsibilityId.of("travel"))
                                        .partOf(ResponsibilityId.of(Office.BUDGET))
                                        .build(),
                                Responsibility.of("shop")))
                        .holdings(List.of(Holding.of("travel", "ana"), Holding.of("shop", "team:circle"))));
        assertThat(text(office))
                .contains("Held in parts (1): nobody holds it as a whole, but each of its parts has a holder. - budget")
                .contains("Held by team (1): a team holds it, and who belongs to the team is not recorded. - shop")
                .contains("One holder (1):");
    }

    @Test
    void what_follows_from_all_decisions_by_one_alone_is_not_said_again() {
        Office two = new Office().holds(holding("ana", "ben").accountable("ana", "ben"));
        assertThat(text(two.decide(8, "ana")))
                .contains("ana made all 8 decisions")
                .doesNotContain("no other took part", "took part in none of");
    }

    @Test
    void what_settles_the_kind_is_said_where_the_record_as_a_whole_is_unclear() {
        Office two = new Office().holds(holding("ana", "ben").accountable("ana", "ben"));
        assertThat(text(two.decide(6, "ana")))
                .contains("Of the holders, only ana decides: no other took part in the 6 decisions");
    }

    @Test
    void what_stands_out_comes_right_after_the_short_answer_with_what_to_try() {
        Office two = new Office().holds(holding("ana", "ben").accountable("ana", "ben"));
        assertThat(text(two.decide(8, "ana")))
                .containsPattern(
                        "In short -+ [^=]*What stands out -+ 1\\. Paper and practice: one is shared in name only\\."
                                + " budget: ana made all 8 decisions\\. Try: let the others decide some of it, or change the paper\\.");
    }

    @Test
    void where_nothing_does_that_is_said() {
        Office two = new Office().holds(holding("ana", "ben").accountable("ana", "ben"));
        assertThat(text(two.decide(12, "ana", "ben"))).contains("Nothing stands out.");
    }
}
