package io.github.distributedleadership.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.format.ChangeList;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.ready.Kitchen;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import io.github.distributedleadership.rules.policy.written.CaseCondition;
import io.github.distributedleadership.rules.policy.written.CaseQuantity;
import io.github.distributedleadership.rules.policy.written.CaseRule;
import io.github.distributedleadership.rules.policy.written.RulePolicy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What would have to change in a kitchen for a policy to say something else about the menu. */
class VerdictAlternativesTest {
    private static Kitchen ofTwo() {
        return new Kitchen()
                .with("ana", "cooking", 0.9)
                .with("ben", "cooking", 0.2)
                .needs(Map.of("cooking", 0.9, "counting", 0.8))
                .with("ana", "counting", 0.3)
                .with("ben", "counting", 0.8)
                .held("ana");
    }

    /** Of the office nobody owns the lock, so that nobody comes into question: case 35 from the field. */
    @Test
    void where_nobody_comes_into_question_nothing_is_tried_and_the_owner_is_to_be_recorded() {
        String office = """
                format: 1
                asOf: 2025-11-30
                members: [{id: ana}, {id: ben}]
                teams: [{id: crew, members: [ana, ben]}]
                responsibilities: [{id: lock, urgency: none}]
                holdings: [{responsibility: lock, holders: [ana]}]
                """;
        SharingPolicy alone = RulePolicy.of(
                "forbid-alone",
                List.of(CaseRule.of(
                        Verdict.SHARE, "nobody holds anything alone here", CaseCondition.to(CaseQuantity.HOLDERS, 1))));
        Counterfactuals<Verdict> unowned = ofLock(office, alone);
        assertThat(unowned.found()).isEmpty();
        assertThat(unowned.end()).isEqualTo(Counterfactuals.End.NOTHING_TO_TRY);
        assertThat(unowned.missing()).contains(FieldId.RESPONSIBILITIES_OWNER, FieldId.CLAIMS);

        Counterfactuals<Verdict> owned = ofLock(office.replace("{id: lock,", "{id: lock, owner: team:crew,"), alone);
        assertThat(owned.found())
                .singleElement()
                .satisfies(one -> assertThat(ChangeList.of(one.changes()).text().strip())
                        .isEqualTo("- {share: lock, with: [ben]}"));
        assertThat(owned.missing()).isEmpty();
    }

    private static Counterfactuals<Verdict> ofLock(String office, SharingPolicy policy) {
        return VerdictAlternatives.of(SharingCases.of(Sharing.of(OrganizationFormat.YAML.parse(office))), policy)
                .to(ResponsibilityId.of("lock"));
    }

    private static Counterfactuals<Verdict> menu(Organization kitchen, SharingPolicy policy) {
        return VerdictAlternatives.of(SharingCases.of(Sharing.of(kitchen)), policy)
                .to(Kitchen.MENU);
    }

    private static List<String> told(Kitchen kitchen, SharingPolicy policy) {
        return menu(kitchen.organization(), policy).found().stream()
                .map(one -> one.from() + " to " + one.to() + " "
                        + ChangeList.of(one.changes()).text().strip().replace("\n", " "))
                .toList();
    }

    @Test
    void who_learns_what_is_missing_needs_nobody_beside() {
        assertThat(told(ofTwo(), SharingPolicies.complementarity()))
                .containsExactly("SHARE to EITHER - {skill: counting, of: ana, to: 0.8}");
    }

    @Test
    void a_skill_is_raised_no_further_than_it_takes() {
        Kitchen kitchen = new Kitchen()
                .with("ana", "cooking", 0.9)
                .with("ben", "cooking", 0)
                .with("cem", "cooking", 0.8)
                .needs(Map.of("cooking", 0.9))
                .held("ana");
        assertThat(told(kitchen, SharingPolicies.weightedMajority()))
                .containsExactly(
                        "DELEGATE to EITHER - {skill: cooking, of: cem, to: 0.9}",
                        "DELEGATE to SHARE - {skill: cooking, of: ben, to: 0.8}");
    }

    @Test
    void who_learns_as_much_as_the_best_has_can_decide_with_that_one_though_who_learnt_more_would_decide_alone() {
        Kitchen kitchen = new Kitchen()
                .with("ana", "cooking", 0.9)
                .with("ben", "cooking", 0.4)
                .with("cem", "cooking", 0.1)
                .needs(Map.of("cooking", 1.0))
                .held("ana");
        assertThat(told(kitchen, SharingPolicies.weightedMajority()))
                .anyMatch(one -> one.startsWith("DELEGATE to SHARE") && one.endsWith("of: cem, to: 0.9}"));
    }

    @Test
    void a_little_of_one_skill_goes_before_much_of_two() {
        Kitchen kitchen = new Kitchen()
                .with("ana", "cooking", 0.7)
                .with("ben", "cooking", 0.4)
                .with("cem", "cooking", 0.4)
                .with("dan", "cooking", 0.4)
                .with("eve", "cooking", 0.4)
                .needs(Map.of("cooking", 1.0))
                .held("ana");
        SharingCases certain = SharingCases.of(Sharing.of(kitchen.organization()), Kitchen.WITHOUT_DOUBT);
        assertThat(VerdictAlternatives.of(certain, SharingPolicies.weightedMajority())
                        .to(Kitchen.MENU)
                        .found())
                .anySatisfy(one -> {
                    assertThat(one.to().isShared()).isTrue();
                    assertThat(one.cost()).isEqualTo(0.4);
                    assertThat(ChangeList.of(one.changes()).text().strip())
                            .isEqualTo("- {skill: cooking, of: ben, to: 0.5}");
                });
    }

    @Test
    void what_depends_on_one_does_not_where_another_holds_it_too() {
        assertThat(told(ofTwo().significance(0.9), SharingPolicies.independence()))
                .containsExactly("SHARE to EITHER - {share: menu, with: [ben]}");
    }

    @Test
    void somebody_who_knows_it_and_belongs_to_another_team_can_be_asked_in() {
        Kitchen kitchen = new Kitchen()
                .with("ana", "cooking", 0.9)
                .needs(Map.of("cooking", 0.9))
                .held("ana")
                .outside("dan", "cooking", 0.9)
                .outside("eve", "singing", 0.9);
        assertThat(told(kitchen, SharingPolicies.weightedMajority()))
                .containsExactly("UNDETERMINED to EITHER - {share: menu, with: [dan]}");
    }

    @Test
    void who_holds_too_much_can_hand_something_over() {
        Kitchen kitchen = ofTwo().laden("ana", 3)
                .with("cem")
                .laden("cem", 1)
                .with("dan")
                .laden("dan", 1)
                .with("eve")
                .laden("eve", 1)
                .with("fay");
        assertThat(told(kitchen, SharingPolicies.capacity()))
                .first()
                .isEqualTo(
                        "SHARE to EITHER - {delegate: other-ana-0, to: fay, by: ana} - {delegate: other-ana-1, to: ben, by: ana}");
    }

    @Test
    void coaching_one_who_could_learn_speaks_for_sharing() {
        Kitchen kitchen = ofTwo().with("cem", "cooking", 0).coached("cem", "ana", "baking");
        assertThat(told(kitchen, SharingPolicies.development()))
                .containsExactly("EITHER to SHARE - {coach: ben, by: ana, skill: cooking}");
    }

    @Test
    void a_claim_that_was_refused_could_be_granted() {
        Kitchen kitchen = ofTwo().with("cem")
                .with("dan")
                .claims("ben")
                .answers("cem", "ben", true)
                .answers("dan", "ben", true)
                .answers("ana", "ben", false);
        assertThat(told(kitchen, SharingPolicies.consent()))
                .last()
                .asString()
                .startsWith("UNDETERMINED to SHARE - {add: answers, value: {by: ana, claimant: ben");
    }

    @Test
    void where_something_is_not_on_record_nothing_is_searched() {
        Counterfactuals<Verdict> found = menu(ofTwo().with("cem").organization(), SharingPolicies.participation());
        assertThat(found.tries()).isZero();
        assertThat(found.found()).isEmpty();
    }

    @Test
    void what_rests_on_the_situation_nobody_can_change() {
        Kitchen kitchen = ofTwo().situation("nnyynyn");
        assertThat(SharingPolicies.standard()
                        .judge(SharingCases.of(Sharing.of(kitchen.organization()))
                                .at(Kitchen.MENU))
                        .verdict()
                        .isDecisive())
                .isTrue();
        assertThat(menu(kitchen.organization(), SharingPolicies.standard()).tries())
                .isZero();
    }

    @Test
    void the_budget_is_kept_and_told() {
        Counterfactuals<Verdict> found = VerdictAlternatives.of(
                        SharingCases.of(Sharing.of(ofTwo().organization())),
                        SharingPolicies.complementarity(),
                        VerdictCosts.STANDARD,
                        new SearchBudget(1, 1))
                .to(Kitchen.MENU);
        assertThat(found.tries()).isEqualTo(1);
        assertThat(found.isCutShort()).isTrue();
    }

    @Test
    void unknown_responsibilities_and_costs_of_nothing_are_refused() {
        VerdictAlternatives alternatives =
                VerdictAlternatives.of(SharingCases.of(Sharing.of(ofTwo().organization())), SharingPolicies.standard());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> alternatives.to(ResponsibilityId.of("menus")))
                .withMessage("no responsibility \"menus\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VerdictCosts(2, 1, 0, 1, 2, 3, 7))
                .withMessage("a cost must be a finite number above 0 but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VerdictCosts(2, 1, 4, 1, 2, 3, 0))
                .withMessage("people must be at least 1 but were 0");
    }
}
