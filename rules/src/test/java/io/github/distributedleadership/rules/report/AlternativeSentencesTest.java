package io.github.distributedleadership.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.ready.Kitchen;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import io.github.distributedleadership.rules.whatif.Alternatives;
import io.github.distributedleadership.rules.whatif.Counterfactuals;
import io.github.distributedleadership.rules.whatif.SearchBudget;
import io.github.distributedleadership.rules.whatif.VerdictAlternatives;
import io.github.distributedleadership.rules.whatif.VerdictCosts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What would have to change about the menu of a kitchen, in sentences. */
class AlternativeSentencesTest {
    private static final ResponsibilityId MENU = ResponsibilityId.of("menu");

    private static final String KITCHEN = """
            format: 1
            asOf: 2025-06-30
            members:
              - {id: ana, reportsTo: none, skills: {cooking: 0.9, counting: 0.3}}
              - {id: ben, reportsTo: ana, skills: {cooking: 0.2, counting: 0.8}}
            teams: [{id: line, members: [ana, ben]}]
            responsibilities: [{id: menu, owner: team:line, significance: 0.9, needs: {cooking: 0.9, counting: 0.8}}, {id: shop}, {id: wash}]
            """;
    private static final String BY_ANA = "holdings: [{responsibility: menu, holders: [ana], accountable: [ana]}]\n";

    private static SharingCases cases(String more) {
        return SharingCases.of(Sharing.of(OrganizationFormat.YAML.parse(KITCHEN + more)));
    }

    private static List<String> sentences(String more, SharingPolicy policy) {
        SharingCases cases = cases(more);
        SharingVerdict verdict = policy.judge(cases.at(MENU));
        HoldingFinding held = cases.sharing().at(MENU);
        Counterfactuals<Verdict> found = VerdictAlternatives.of(cases, policy).to(MENU);
        return VerdictAlternativeFindings.of(verdict, held.holders(), found).stream()
                .map(Finding::message)
                .toList();
    }

    private static String contrast(String more, SharingPolicy policy) {
        SharingCases cases = cases(more);
        return VerdictAlternativeFindings.contrast(
                        policy.judge(cases.at(MENU)),
                        cases.sharing().at(MENU).holders(),
                        VerdictAlternatives.of(cases, policy).to(MENU))
                .map(Finding::message)
                .orElse("");
    }

    @Test
    void a_verdict_is_told_with_its_reason_and_what_would_turn_it() {
        assertThat(contrast(BY_ANA, SharingPolicies.complementarity()))
                .isEqualTo("by complementarity it should be shared; it would make no difference if ana learnt more "
                        + "counting. Today's reason: no candidate alone covers cooking and counting, but ana and ben "
                        + "do together. The best single one covers 0.688 of it");
        assertThat(contrast(BY_ANA, SharingPolicies.weightedMajority()))
                .startsWith("by weighted-majority it should be held by one person; it would make no difference if ana "
                        + "learnt more counting, and ben learnt more cooking. Today's reason: one person is likely "
                        + "to decide better than all 2 voting");
        assertThat(contrast(BY_ANA, SharingPolicies.development())).isEmpty();
    }

    @Test
    void where_only_levels_tell_two_alternatives_apart_one_takes_still_more() {
        String kitchen = """
                format: 1
                members:
                  - {id: ana, skills: {cooking: 0.6}}
                  - {id: ben, skills: {cooking: 0.6}}
                  - {id: cem, skills: {cooking: 0.6}}
                responsibilities: [{id: menu, needs: {cooking: 1.0}}]
                holdings: [{responsibility: menu, holders: [ana, ben, cem]}]
                """;
        SharingCases cases = SharingCases.of(Sharing.of(OrganizationFormat.YAML.parse(kitchen)), Kitchen.WITHOUT_DOUBT);
        SharingPolicy policy = SharingPolicies.weightedMajority();
        List<Finding> told = VerdictAlternativeFindings.of(
                policy.judge(cases.at(MENU)),
                cases.sharing().at(MENU).holders(),
                VerdictAlternatives.of(cases, policy).to(MENU));

        assertThat(told)
                .filteredOn(finding -> !finding.isPersonal())
                .extracting(Finding::message)
                .containsExactly(
                        "it would make no difference if ana learnt more cooking",
                        "it should be held by one person if ana learnt still more cooking");
    }

    @Test
    void what_only_carries_out_the_advice_is_told_as_that_and_is_no_contrast() {
        assertThat(sentences(BY_ANA, SharingPolicies.independence()))
                .containsExactly(
                        "independence would take no side any more once ana and ben held it and answered for it "
                                + "together, as suggested");
        assertThat(contrast(BY_ANA, SharingPolicies.independence())).isEmpty();
    }

    @Test
    void neither_side_is_told_with_what_would_speak_for_one() {
        assertThat(contrast(BY_ANA + "practice: {coaching: []}\n", SharingPolicies.development()))
                .isEqualTo("by development it makes no difference whether one or several hold it; it should be shared "
                        + "if ana coached ben in cooking. Today's reason: no candidate who does not hold it yet is "
                        + "being coached in what it needs");
    }

    @Test
    void what_cannot_be_told_for_another_reason_than_the_record_is_told_too() {
        String claims = """
                practice:
                  claims: [{claimant: ben, scope: {responsibility: menu}, at: 2025-06-01}]
                  answers: [{by: ana, claimant: ben, scope: {responsibility: menu}, granted: false, at: 2025-06-02}]
                """;
        assertThat(contrast(BY_ANA + claims, SharingPolicies.consent()))
                .startsWith("by consent it cannot be told how it should be held; it would make no difference if ana "
                        + "and ben held it and answered for it together. Today's reason: nobody recorded whether the "
                        + "concern of ana about ben is an objection");
    }

    @Test
    void what_was_handed_over_is_named() {
        String laden = KITCHEN.replace("{id: wash}", "{id: wash}, {id: bins}, {id: keys}, {id: tins}")
                        .replace("teams:", "  - {id: cem}\n  - {id: dan}\n  - {id: eve}\nteams:")
                + """
                holdings:
                  - {responsibility: menu, holders: [ana]}
                  - {responsibility: shop, holders: [ana]}
                  - {responsibility: tins, holders: [ana]}
                  - {responsibility: wash, holders: [cem]}
                  - {responsibility: bins, holders: [dan]}
                  - {responsibility: keys, holders: [eve]}
                """;
        SharingCases cases = SharingCases.of(Sharing.of(OrganizationFormat.YAML.parse(laden)));
        SharingPolicy capacity = SharingPolicies.capacity();
        assertThat(VerdictAlternativeFindings.of(
                        capacity.judge(cases.at(MENU)),
                        cases.sharing().at(MENU).holders(),
                        VerdictAlternatives.of(cases, capacity).to(MENU)))
                .extracting(Finding::message)
                .contains("it would make no difference if ana handed shop over to ben");
    }

    @Test
    void where_nothing_would_turn_it_that_is_said() {
        String situation = KITCHEN.replace(
                "significance: 0.9",
                "significance: 0.1, situation: {qualityMatters: false, acceptanceCritical: false}");
        SharingCases cases = SharingCases.of(Sharing.of(OrganizationFormat.YAML.parse(situation + BY_ANA)));
        SharingVerdict light = SharingPolicies.independence().judge(cases.at(MENU));
        Counterfactuals<Verdict> found =
                VerdictAlternatives.of(cases, SharingPolicies.independence()).to(MENU);
        assertThat(VerdictAlternativeFindings.of(light, List.of(), found))
                .extracting(Finding::message)
                .containsExactly(
                        "we tried 1 change that people could make; it does not alter the advice of independence");
        String unknown = "format: 1\nresponsibilities: [{id: menu, significance: 0.1}]\n"
                + "holdings: [{responsibility: menu, holders: [ana]}]\nmembers: [{id: ana}]\n";
        SharingCases alone = SharingCases.of(Sharing.of(OrganizationFormat.YAML.parse(unknown)));
        assertThat(VerdictAlternativeFindings.of(
                        SharingPolicies.independence().judge(alone.at(MENU)),
                        List.of(),
                        VerdictAlternatives.of(alone, SharingPolicies.independence())
                                .to(MENU)))
                .extracting(Finding::message)
                .containsExactly(
                        "no change was tried: nobody recorded claims and responsibilities.owner. Record that, and "
                                + "changes can be tried");
        SharingVerdict forced = SharingPolicies.participationInTime().judge(cases.at(MENU));
        assertThat(forced.verdict()).isEqualTo(Verdict.DELEGATE);
        assertThat(VerdictAlternativeFindings.of(
                        forced,
                        List.of(),
                        VerdictAlternatives.of(cases, SharingPolicies.participationInTime())
                                .to(MENU)))
                .extracting(Finding::message)
                .containsExactly(
                        "no change was tried: for participation-time we know of none here that people could make");
    }

    @Test
    void where_the_budget_ended_the_search_that_is_said() {
        SharingCases cases = cases(BY_ANA);
        SharingPolicy policy = SharingPolicies.complementarity();
        Counterfactuals<Verdict> found = VerdictAlternatives.of(
                        cases, policy, VerdictCosts.STANDARD, new SearchBudget(1, 3))
                .to(MENU);
        assertThat(VerdictAlternativeFindings.of(policy.judge(cases.at(MENU)), List.of(), found))
                .extracting(Finding::message)
                .last()
                .isEqualTo("we stopped looking for what would change it after 1 try; not all that costs 2 or more was "
                        + "tried");
    }

    @Test
    void how_it_is_held_is_told_with_its_reason_and_what_would_turn_it() {
        SharingCases cases =
                cases("holdings: [{responsibility: menu, holders: [ben], assignedBy: ana, accountable: [ben]}]\n");
        HoldingFinding held = cases.sharing().at(MENU);
        assertThat(AlternativeFindings.contrast(
                                held, Alternatives.of(cases.sharing()).to(MENU))
                        .map(Finding::message))
                .contains(
                        "it is delegated rather than retained: on paper ben holds it; ana, who is senior, assigned it."
                                + " It would be retained if its holders could be asked before it is decided");
    }
}
