package io.github.distributedleadership.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedleadership.core.format.ChangeList;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.holding.count.Superiors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What would have to change in a kitchen of three. */
class AlternativesTest {
    private static final String KITCHEN = """
            format: 1
            asOf: 2025-06-30
            members: [{id: ana, reportsTo: none}, {id: ben, reportsTo: ana}, {id: cem, reportsTo: ana}]
            teams: [{id: line, members: [ana, ben, cem]}]
            responsibilities: [{id: menu, owner: team:line}]
            """;

    private static Counterfactuals<HoldingKind> menu(String more) {
        return menu(more, SearchBudget.STANDARD);
    }

    private static Counterfactuals<HoldingKind> menu(String more, SearchBudget budget) {
        return Alternatives.of(Sharing.of(OrganizationFormat.YAML.parse(KITCHEN + more)), LeverCosts.STANDARD, budget)
                .to(ResponsibilityId.of("menu"));
    }

    private static List<String> told(Counterfactuals<HoldingKind> found) {
        return found.found().stream()
                .map(one -> one.to() + " " + ChangeList.of(one.changes()).text().strip())
                .toList();
    }

    @Test
    void what_is_delegated_on_paper_would_be_shared_if_another_held_it_too() {
        assertThat(
                        told(
                                menu(
                                        "holdings: [{responsibility: menu, holders: [ben], assignedBy: ana, accountable: [ben], level: agree}]")))
                .containsExactly(
                        "RETAINED - {level: menu, to: consult}",
                        "SHARED - {share: menu, with: [cem]}",
                        "UNHELD - {vacate: menu}");
    }

    @Test
    void who_is_not_answering_makes_the_difference_where_several_hold_it() {
        assertThat(told(menu(
                        "holdings: [{responsibility: menu, holders: [ben, cem], accountable: [ben], approvers: []}]")))
                .first()
                .isEqualTo("SHARED - {account: menu, add: [cem]}");
    }

    @Test
    void what_would_leave_more_open_than_it_is_today_is_no_other_answer() {
        // of ana nobody knows to whom she reports, so a level at which a superior decides would leave it open who does
        Counterfactuals<HoldingKind> found = Alternatives.of(
                        Sharing.of(OrganizationFormat.YAML.parse("""
                                format: 1
                                asOf: 2025-06-30
                                members: [{id: ana}, {id: ben}]
                                leaders: []
                                responsibilities: [{id: menu}]
                                holdings: [{responsibility: menu, holders: [ana], assignedBy: none, accountable: [ana]}]
                                """)), LeverCosts.STANDARD, SearchBudget.STANDARD)
                .to(ResponsibilityId.of("menu"));
        assertThat(found.found()).noneMatch(one -> one.to().leavesOpen());
        assertThat(HoldingKind.ONE_HOLDER.leavesOpen()).isTrue();
        assertThat(HoldingKind.SOLE.leavesOpen()).isFalse();
    }

    @Test
    void what_nobody_holds_can_be_taken_or_given() {
        assertThat(told(menu("holdings: []"))).contains("DELEGATED - {delegate: menu, to: ben, by: ana}");
    }

    @Test
    void what_the_record_settled_only_other_decisions_change() {
        StringBuilder decisions = new StringBuilder(
                "holdings: [{responsibility: menu, holders: [ben, cem], accountable: [ben, cem], from: 2025-01-01}]\n"
                        + "practice:\n  decisions:\n");
        for (int i = 1; i <= 6; i++) {
            decisions
                    .append("    - {responsibility: menu, deciders: [ben], approvedBy: none, at: 2025-0")
                    .append(i)
                    .append("-10}\n");
        }
        Counterfactuals<HoldingKind> found = menu(decisions.toString());
        assertThat(found.found()).singleElement().satisfies(one -> {
            assertThat(one.from()).isEqualTo(HoldingKind.SHARED_IN_NAME_ONLY);
            assertThat(one.to()).isEqualTo(HoldingKind.SHARED);
            assertThat(ChangeList.of(one.changes()).text())
                    .startsWith("- {add: decisions, value: {responsibility: menu, deciders: [cem], approvedBy: none,"
                            + " at: 2025-06-30}}\n");
        });
    }

    @Test
    void the_budget_is_kept_and_told() {
        Counterfactuals<HoldingKind> found = menu(
                "holdings: [{responsibility: menu, holders: [ben], assignedBy: ana, accountable: [ben], level: agree}]",
                new SearchBudget(2, 3));
        assertThat(found.tries()).isEqualTo(2);
        assertThat(found.isCutShort()).isTrue();
        assertThat(found.found().stream().map(Counterfactual::to)).containsExactly(HoldingKind.RETAINED);
    }

    @Test
    void without_a_date_there_is_no_practice_to_change_and_no_unknown_responsibility_is_searched() {
        String undated = KITCHEN.replace("asOf: 2025-06-30\n", "");
        Sharing sharing = Sharing.of(OrganizationFormat.YAML.parse(undated + "holdings: []"));
        Superiors superiors = Superiors.of(sharing.standing());
        assertThat(new KindLevers(sharing.standing(), superiors, 0, LeverCosts.STANDARD).inPractice())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Alternatives.of(sharing).to(ResponsibilityId.of("menus")))
                .withMessage("no responsibility \"menus\"");
    }

    @Test
    void costs_of_nothing_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeverCosts(2, 2, 0, 1, 3, 1, 12, 7))
                .withMessage("a cost must be a finite number above 0 but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeverCosts(2, 2, 1, 1, 3, 1, 0, 7))
                .withMessage("decisions and people must be at least 1 but were 0 and 7");
    }
}
