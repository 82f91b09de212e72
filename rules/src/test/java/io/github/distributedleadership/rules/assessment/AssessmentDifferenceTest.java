package io.github.distributedleadership.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.format.ChangeList;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.form.LeadershipForm;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.report.DifferenceText;
import io.github.distributedleadership.rules.report.json.DifferenceJson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What changes would alter, worked out by hand on a kitchen of three. */
class AssessmentDifferenceTest {
    private static final String HELD =
            "holders: [ben], assignedBy: ana, accountable: [ben], approvers: [], level: delegate, from: 2024-01-01}";
    private static final String DESCRIBED = "{format: 1, name: Kitchen, asOf: 2025-06-30,"
            + " members: [{id: ana, reportsTo: none}, {id: ben, reportsTo: ana}, {id: cem, reportsTo: ana}],"
            + " teams: [{id: line, members: [ana, ben, cem]}],"
            + " responsibilities: [{id: menu, owner: team:line}, {id: orders, owner: team:line}, {id: rota, owner: team:line}],"
            + " holdings: [{responsibility: menu, " + HELD + ", {responsibility: orders, " + HELD
            + ", {responsibility: rota, " + HELD + "]}";
    private static final Organization KITCHEN = organization(DESCRIBED);

    /** Words without quotes, as in the files of the guide; here they are read as JSON. */
    private static String quoted(String words) {
        return words.replaceAll("([a-zA-Z]+(?::[a-zA-Z]+)?|[0-9]{4}-[0-9]{2}-[0-9]{2})", "\"$1\"");
    }

    private static Organization organization(String words) {
        return OrganizationFormat.JSON.parse(quoted(words));
    }

    private static List<Change> changes(String... lines) {
        return ChangeList.parse(OrganizationFormat.JSON, "[" + quoted(String.join(", ", lines)) + "]")
                .changes();
    }

    private static AssessmentDifference tried(String... lines) {
        return AssessmentDifference.of(KITCHEN, changes(lines), AssessmentOptions.STANDARD);
    }

    @Test
    void a_shared_responsibility_is_told_with_both_sides_and_why() {
        AssessmentDifference difference = tried("{share: menu, with: [cem]}");

        assertThat(difference.responsibilities()).singleElement().satisfies(change -> {
            assertThat(change.responsibility()).isEqualTo(ResponsibilityId.of("menu"));
            assertThat(change.before().map(HoldingFinding::kind)).contains(HoldingKind.DELEGATED);
            assertThat(change.after().map(HoldingFinding::kind)).contains(HoldingKind.SHARED);
            assertThat(change.finding().message()).isEqualTo("menu: delegated -> shared");
            assertThat(change.reasonsBefore()).extracting(Finding::rule).contains("sharing.on-paper");
            assertThat(change.reasonsAfter()).extracting(Finding::rule).contains("sharing.on-paper");
        });
        // ben 3 of 3 before; then ben 2.5 and cem 0.5 of 3: E = 9 / (6.25 + 0.25) = 1.385, still focused
        assertThat(difference.teams()).singleElement().satisfies(change -> {
            assertThat(change.before().orElseThrow().effectiveHolders()).hasValue(1);
            assertThat(change.after().orElseThrow().effectiveHolders().orElseThrow())
                    .isEqualTo(9 / 6.5, within(1e-12));
            assertThat(change.finding().message())
                    .isEqualTo(
                            "leadership in team:line stays focused, spread as evenly as among 1.385 people instead of 1");
        });
    }

    @Test
    void another_form_and_a_team_that_is_new_or_gone_are_told() {
        AssessmentDifference difference =
                tried("{account: menu, add: [cem], remove: [ben]}", "{add: teams, value: {id: bar, members: []}}");

        assertThat(difference.responsibilities()).isEmpty();
        assertThat(difference.teams())
                .extracting(change -> change.finding().message())
                .containsExactly(
                        "leadership in team:bar: new, undetermined", "leadership in team:line: focused -> divided");
        assertThat(difference.teams().get(1).after().orElseThrow().form()).isEqualTo(LeadershipForm.DIVIDED);
        Assessment open = difference.after();
        Assessment closed = difference.before();
        AssessmentDifference back = AssessmentDifference.between(open, closed);
        assertThat(back.teams())
                .extracting(change -> change.finding().message())
                .containsExactly(
                        "leadership in team:bar: undetermined -> gone", "leadership in team:line: divided -> focused");
    }

    @Test
    void a_responsibility_that_is_new_or_gone_is_told_in_the_order_of_ids() {
        AssessmentDifference difference = tried(
                "{add: responsibilities, value: {id: bar}}",
                "{remove: holdings, value: {responsibility: rota}}",
                "{remove: responsibilities, value: {id: rota}}");

        assertThat(difference.responsibilities())
                .extracting(change -> change.finding().message())
                .containsExactly("bar: new, unheld", "rota: delegated -> gone");
    }

    @Test
    void indicators_are_told_with_both_values_and_conditions_even_without_a_score() {
        AssessmentDifference difference = tried("{account: menu, remove: [ben]}");

        ConditionChange accountability = difference.conditions().stream()
                .filter(c -> c.condition() == Condition.ACCOUNTABILITY)
                .findFirst()
                .orElseThrow();
        assertThat(accountability.indicators())
                .extracting(change -> change.finding().message())
                .containsExactly("accountability.answered: 1 -> 0.667", "accountability.matched: 1 -> 0.667");
        assertThat(accountability.finding().message())
                .isEqualTo("accountability cannot be told before or after, but 2 of its indicators differ");
    }

    @Test
    void every_change_is_told_in_a_sentence() {
        List<Change> changes = changes(
                "{share: menu, with: [cem]}",
                "{delegate: orders, to: cem, by: ana}",
                "{vacate: rota}",
                "{account: menu, add: [ana], remove: [ben]}",
                "{account: menu, add: [ben, cem]}",
                "{account: menu, remove: [ana]}",
                "{level: menu, to: consult}",
                "{skill: sauce, of: cem, to: 0.4}",
                "{coach: cem, by: ana}",
                "{coach: cem, by: ana, skill: sauce}",
                "{appoint: cem, scope: {team: line}}",
                "{add: goals, value: {id: g}}",
                "{replace: goals, value: {id: g, name: G}}",
                "{remove: goals, value: {id: g}}",
                "{erase: cem}");

        assertThat(AssessmentDifference.of(KITCHEN, changes, AssessmentOptions.STANDARD)
                        .sentences())
                .extracting(Finding::message)
                .containsExactly(
                        "menu is shared with cem",
                        "orders is delegated to cem by ana",
                        "nobody holds rota any more",
                        "ana answers for menu from then on, and ben no longer does",
                        "ben and cem answer for menu from then on",
                        "ana no longer answers for menu",
                        "the holders of menu may be asked before it is decided",
                        "cem reaches another level in sauce",
                        "the level of cem in sauce becomes (personal; shown on request)",
                        "ana coaches cem",
                        "ana coaches cem in sauce",
                        "cem is appointed to lead team:line",
                        "one row is added to goals",
                        "one row of goals is replaced",
                        "one row is taken out of goals",
                        "one member is taken out of all records; counts stay");
    }

    @Test
    void both_sides_are_as_of_the_same_day() {
        Organization open =
                organization(DESCRIBED.replace("asOf: 2025-06-30, ", "").replace(", from: 2024-01-01", ""));
        List<Change> later =
                changes("{add: decisions, value: {responsibility: menu, deciders: [cem], at: 2026-01-01}}");

        AssessmentDifference dated = AssessmentDifference.of(KITCHEN, later, AssessmentOptions.STANDARD);
        assertThat(dated.after().standing().asOf())
                .isEqualTo(dated.before().standing().asOf());
        assertThat(dated.after().standing().recordsAfterTheDay()).isEqualTo(1);
        AssessmentDifference first = AssessmentDifference.of(open, later, AssessmentOptions.STANDARD);
        assertThat(first.before().standing().asOf().day()).contains(LocalDate.of(2026, 1, 1));
        assertThat(first.after().standing().asOf().day()).contains(LocalDate.of(2026, 1, 1));
    }

    @Test
    void nothing_differs_where_nothing_is_changed() throws IOException {
        AssessmentDifference none = AssessmentDifference.of(KITCHEN, List.of(), AssessmentOptions.STANDARD);

        assertThat(none.isNone()).isTrue();
        assertThat(none.rows().isNone()).isTrue();
        assertThat(DifferenceText.standard().render(none))
                .contains("- Nothing.\n")
                .contains("- Nothing that is assessed changes.");
        assertThat(json(none))
                .isEqualTo("{\"format\":1,\"organization\":\"Kitchen\",\"asOf\":\"2025-06-30\",\"changes\":[],"
                        + "\"responsibilities\":[],\"teams\":[],\"conditions\":[],\"strain\":[],\"measures\":[],"
                        + "\"names\":{\"members\":{},\"teams\":{},\"responsibilities\":{}}}");
    }

    @Test
    void data_holds_both_sides_and_the_changes_as_they_can_be_replayed() throws IOException {
        assertThat(json(tried("{share: menu, with: [cem]}")))
                .contains("\"changes\":[{\"share\":\"menu\",\"with\":[\"cem\"]}]")
                .contains("{\"id\":\"menu\",\"before\":{\"kind\":\"DELEGATED\",\"verdict\":\"UNDETERMINED\"},"
                        + "\"after\":{\"kind\":\"SHARED\",\"verdict\":\"UNDETERMINED\"}");
    }

    private static String json(AssessmentDifference difference) throws IOException {
        StringBuilder json = new StringBuilder();
        DifferenceJson.write(difference, Detail.standard(), json);
        return json.toString().replaceAll("\\s+", "");
    }

    @Test
    void changes_that_do_not_apply_are_refused() {
        List<Change> changes = List.of(
                new Change.Share(ResponsibilityId.of("menus"), ImmutableSortedSet.of(MemberId.of("cem"))),
                new Change.Learn(Skill.of("sauce"), MemberId.of("dan"), Fraction.ONE),
                new Change.Coach(MemberId.of("cem"), MemberId.of("ana"), Optional.empty()));
        assertThatThrownBy(() -> AssessmentDifference.of(KITCHEN, changes, AssessmentOptions.STANDARD))
                .isInstanceOf(InvalidOrganization.class)
                .hasMessageContaining("changes[0]: no responsibility \"menus\"; did you mean \"menu\"?")
                .hasMessageContaining("changes[1]: no member \"dan\"");
    }
}
