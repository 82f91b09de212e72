package io.github.distributedleadership.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.format.ChangeList;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.rules.assessment.AssessmentDifference;
import io.github.distributedleadership.rules.assessment.AssessmentOptions;
import org.junit.jupiter.api.Test;

/** A line for each change, also where it has no effect. */
class WhatIfTextTest {
    private static String text(String changes) {
        return WhatIfText.standard()
                .render(AssessmentDifference.of(
                        OrganizationFormat.YAML.parse("""
                                format: 1
                                name: Kitchen
                                asOf: 2025-06-30
                                members: [{id: ana, reportsTo: none}, {id: ben, reportsTo: ana}, {id: cem, reportsTo: ana}]
                                teams: [{id: line, members: [ana, ben, cem]}]
                                responsibilities: [{id: menu, owner: team:line}, {id: orders, owner: team:line}, {id: rota, owner: team:line}]
                                holdings:
                                  - {responsibility: menu, holders: [ben], assignedBy: ana, accountable: [ben], level: delegate}
                                  - {responsibility: orders, holders: [ben], assignedBy: ana, accountable: [ben], level: delegate}
                                  - {responsibility: rota, holders: [ben], assignedBy: ana, accountable: [ben], level: delegate}
                                """),
                        ChangeList.parse(changes).changes(),
                        AssessmentOptions.STANDARD));
    }

    @Test
    void each_change_says_what_it_does_by_itself() {
        assertThat(text("""
                - {share: menu, with: [cem]}
                - {account: orders, add: [cem], remove: [ben]}
                """)).startsWith("""
                What if? Kitchen, as of 30 June 2025
                ====================================
                Both sides as of the same day. Not for appraisal, pay or dismissal.

                1. menu is shared with cem.
                    menu: delegated, on paper -> shared, on paper.
                2. cem answers for orders from then on, and ben no longer does.
                    Nothing is held otherwise.
                """).contains("Form    team:line: focused -> divided, on paper.\n");
    }

    @Test
    void what_has_no_effect_says_so() {
        assertThat(text("- {account: orders, add: [ben]}"))
                .contains("It changes nothing that is counted today.", "Nothing that is assessed would differ.");
        assertThat(text("[]")).contains("You try nothing.", "Nothing that is assessed would differ.");
    }
}
