package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.decision;
import static io.github.distributedleadership.rules.condition.Acts.reflection;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.condition.Papers.heldBySomebody;
import static io.github.distributedleadership.rules.condition.Papers.holding;
import static io.github.distributedleadership.rules.condition.Papers.top;
import static io.github.distributedleadership.rules.condition.Papers.unlisted;
import static io.github.distributedleadership.rules.condition.Papers.work;
import static io.github.distributedleadership.rules.indicator.Indicator.ACCOUNTABILITY_ANSWERED_TOGETHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.responsibility.Holding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnsweredTogetherTest {

    /** Ana and Ben shared the garden until autumn, Ben and Cem since; Dan has the shed alone. */
    private static OrganizationBuilder garden() {
        return Organization.builder()
                .asOf(DAY)
                .members(List.of(top("ana"), top("ben"), top("cem"), top("dan")))
                .teams(List.of(unlisted("forum")))
                .responsibilities(List.of(
                        work("garden").build(),
                        work("shed").build(),
                        work("pond").build()))
                .holdings(List.of(
                        holding("garden", "..2025-09-01", "ana", "ben")
                                .accountable("ana", "ben")
                                .build(),
                        holding("garden", "2025-09-01..", "ben", "cem")
                                .accountable("ben", "cem")
                                .build(),
                        holding("shed", "..", "dan").accountable("dan").build(),
                        holding("pond", "..", "ana", "ben").accountable("ana").build()));
    }

    private static Decision.Builder failed(String id, String responsibility, String day, String... deciders) {
        return decision(DecisionId.of(id), responsibility, day, deciders).outcome(Outcome.FAILED);
    }

    private static String of(OrganizationBuilder organization, List<Decision> decisions, Reflection... reflections) {
        return units(
                organization.decisions(decisions).reflections(List.of(reflections)), ACCOUNTABILITY_ANSWERED_TOGETHER);
    }

    private static Reflection on(String id, String day, String... participants) {
        return reflection("decision:" + id, day, participants).build();
    }

    @Test
    void counts_failed_decisions_on_shared_holdings_on_which_two_holders_reflected_together() {
        List<Decision> decisions = List.of(
                failed("a-together", "garden", "2025-05-01", "ana").build(),
                failed("b-one-by-one", "garden", "2025-05-01", "ana").build(),
                failed("c-nobody", "garden", "2025-05-01", "ana").build(),
                failed("d-sole", "shed", "2025-05-01", "dan").build(),
                failed("e-one-answers", "pond", "2025-05-01", "ana").build(),
                failed("f-fine", "garden", "2025-05-01", "ana")
                        .outcome(Outcome.MIXED)
                        .build());
        assertThat(of(
                        garden(),
                        decisions,
                        on("a-together", "2025-05-02", "ana", "ben", "dan"),
                        on("b-one-by-one", "2025-05-02", "ana", "dan"),
                        on("b-one-by-one", "2025-05-03", "ben", "dan")))
                .isEqualTo("[a-together] of [a-together, b-one-by-one, c-nobody]");
    }

    @Test
    void takes_the_holders_of_the_day_of_the_decision_and_reflections_since() {
        List<Decision> decisions = List.of(
                failed("old", "garden", "2025-08-31", "ana").build(),
                failed("new", "garden", "2025-09-01", "ben").build(),
                failed("too-early", "garden", "2025-09-01", "cem").build());
        assertThat(of(
                        garden(),
                        decisions,
                        on("old", "2025-09-30", "ana", "ben"),
                        on("new", "2025-09-30", "ana", "ben"),
                        on("too-early", "2025-08-31", "ben", "cem")))
                .isEqualTo("[old] of [old, new, too-early]");
    }

    @Test
    void counts_those_thirty_days_old_and_not_younger() {
        List<Decision> decisions = List.of(
                failed("thirty", "garden", "2025-12-01", "ben").build(),
                failed("twenty-nine", "garden", "2025-12-02", "ben").build(),
                failed("first", "garden", "2025-01-01", "ben").build(),
                failed("before", "garden", "2024-12-31", "ben").build());
        assertThat(of(garden(), decisions)).isEqualTo("[] of [first, thirty]");
    }

    @Test
    void does_not_know_of_outcomes_that_nobody_wrote_down() {
        List<Decision> decisions = List.of(
                failed("open", "garden", "2025-05-01", "ana")
                        .outcome(Optional.empty())
                        .build(),
                failed("open-sole", "shed", "2025-05-01", "dan")
                        .outcome(Optional.empty())
                        .build());
        assertThat(of(garden(), decisions)).isEqualTo("[] of [], 1 unknown: [decisions.outcome]");
    }

    @Test
    void does_not_know_whether_a_reflection_on_the_work_was_on_a_decision_without_id() {
        Decision nameless =
                failed("x", "garden", "2025-05-01", "ana").id(Optional.empty()).build();
        assertThat(of(garden(), List.of(nameless))).isEqualTo("[] of [decisions[0]]");
        assertThat(of(
                        garden(),
                        List.of(nameless),
                        reflection("responsibility:garden", "2025-05-02", "ana", "ben")
                                .build()))
                .isEqualTo("[] of [], 1 unknown: [decisions.id]");
        assertThat(of(
                        garden(),
                        List.of(failed("named", "garden", "2025-05-01", "ana").build()),
                        reflection("responsibility:garden", "2025-05-02", "ana", "ben")
                                .build()))
                .isEqualTo("[] of [named]");
    }

    @Test
    void does_not_know_what_is_shared_where_holders_or_accountability_are_not_on_record() {
        OrganizationBuilder organization = garden().responsibilities(
                        List.of(work("field").build(), work("hedge").build()))
                .holdings(List.of(heldBySomebody("field"), Holding.of("hedge", "ana", "ben")));
        List<Decision> decisions = List.of(
                failed("field", "field", "2025-05-01", "ana").build(),
                failed("hedge", "hedge", "2025-05-01", "ana").build());
        assertThat(of(organization, decisions))
                .isEqualTo("[] of [], 2 unknown: [holdings.accountable, holdings.holders]");
    }

    @Test
    void knows_only_what_was_reflected_on_where_reflections_are_recorded_in_part() {
        List<Decision> decisions = List.of(
                failed("together", "garden", "2025-05-01", "ana").build(),
                failed("perhaps", "garden", "2025-05-01", "ana").build());
        assertThat(of(garden().partial(Table.REFLECTIONS), decisions, on("together", "2025-05-02", "ana", "ben")))
                .isEqualTo("[together] of [together], 1 unknown: [reflections]");
        assertThat(result(garden().decisions(decisions), ACCOUNTABILITY_ANSWERED_TOGETHER)
                        .reason())
                .contains("not recorded");
    }

    @Test
    void does_not_know_who_took_part_with_a_team_of_unknown_members() {
        List<Decision> decisions =
                List.of(failed("d", "garden", "2025-05-01", "ana").build());
        assertThat(of(garden(), decisions, on("d", "2025-05-02", "ana", "team:forum")))
                .isEqualTo("[] of [], 1 unknown: [teams.members]");
    }
}
