package io.github.distributedleadership.rules.policy.written;

import static io.github.distributedleadership.rules.policy.written.CaseCondition.between;
import static io.github.distributedleadership.rules.policy.written.CaseCondition.claimed;
import static io.github.distributedleadership.rules.policy.written.CaseCondition.ofKind;
import static io.github.distributedleadership.rules.policy.written.CaseCondition.to;
import static io.github.distributedleadership.rules.policy.written.CaseQuantity.CANDIDATES;
import static io.github.distributedleadership.rules.policy.written.CaseQuantity.HOLDERS;
import static io.github.distributedleadership.rules.policy.written.CaseQuantity.NEEDS;
import static io.github.distributedleadership.rules.policy.written.CaseQuantity.SIGNIFICANCE;
import static io.github.distributedleadership.rules.policy.written.CaseQuantity.URGENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Span;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.ready.Judged;
import io.github.distributedleadership.rules.policy.ready.Kitchen;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import io.github.distributedleadership.rules.whatif.VerdictAlternatives;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies made of rules, on a kitchen and on tiny organisations. */
class RulePolicyTest {
    private static final ResponsibilityId BUDGET = ResponsibilityId.of("budget");
    private static final List<FieldId> URGENT = List.of(FieldId.RESPONSIBILITIES_URGENCY);

    private static RulePolicy policy(CaseRule... rules) {
        return RulePolicy.of("orders", List.of(rules));
    }

    private static RulePolicy sharing(CaseCondition... when) {
        return policy(CaseRule.of(Verdict.SHARE, "so we said", when));
    }

    private static Kitchen kitchen() {
        return new Kitchen()
                .with("ana", "cooking", 0.8)
                .with("ben", "cooking", 0.6)
                .needs(Map.of("cooking", 0.9));
    }

    private static SharingCase budget(Responsibility.Builder responsibility, OrganizationBuilder builder) {
        Organization organization = builder.responsibilities(
                        List.of(responsibility.id(BUDGET).build()))
                .build();
        return SharingCases.of(Sharing.of(organization)).at(BUDGET);
    }

    private static SharingCase urgent(String span) {
        return budget(Responsibility.builder().urgency(Recorded.known(Span.parse(span))), Organization.builder());
    }

    private static Verdict said(SharingPolicy policy, SharingCase about) {
        return policy.judge(about).verdict();
    }

    @Test
    void theFirstRuleThatAppliesDecides() {
        RulePolicy policy = policy(
                CaseRule.of(Verdict.DELEGATE, "light", to(SIGNIFICANCE, 0.3)),
                CaseRule.of(Verdict.SHARE, "not light", CaseCondition.from(SIGNIFICANCE, 0.3)),
                CaseRule.of(Verdict.EITHER, "the rest"));
        assertThat(kitchen().significance(0.3).verdict(policy).verdict()).isEqualTo(Verdict.DELEGATE);
        assertThat(kitchen().significance(0.31).verdict(policy).verdict()).isEqualTo(Verdict.SHARE);
    }

    @Test
    void aRuleAppliesOnlyWhereAllItsConditionsHold() {
        RulePolicy policy = sharing(CaseCondition.from(SIGNIFICANCE, 0.8), CaseCondition.from(CANDIDATES, 3));
        assertThat(kitchen().significance(0.9).verdict(policy).verdict()).isEqualTo(Verdict.EITHER);
        assertThat(kitchen().with("cy").significance(0.9).verdict(policy).verdict())
                .isEqualTo(Verdict.SHARE);
        assertThat(kitchen().with("cy").significance(0.7).verdict(policy).verdict())
                .isEqualTo(Verdict.EITHER);
    }

    @Test
    void whereNoRuleAppliesNeitherSideIsTaken() {
        SharingVerdict verdict = kitchen().significance(0.1).verdict(sharing(CaseCondition.from(SIGNIFICANCE, 0.8)));
        assertThat(verdict.verdict()).isEqualTo(Verdict.EITHER);
        assertThat(Judged.why(verdict)).isEqualTo("no rule of orders applies; 1 was tried");
        assertThat(verdict.reasons().get(0).outcome()).isEqualTo(FindingOutcome.DESCRIBES);
        assertThat(verdict.suggestion()).isEmpty();
    }

    @Test
    void theReasonShowsTheFactsOfTheRuleWithTheirLimits() {
        RulePolicy policy = sharing(
                        CaseCondition.from(SIGNIFICANCE, 0.8),
                        to(HOLDERS, 1),
                        between(CANDIDATES, 2, 4),
                        ofKind(HoldingKind.UNHELD, HoldingKind.ONE_HOLDER, HoldingKind.SOLE))
                .withSource("Standing orders 2025, section 4");
        SharingVerdict verdict = kitchen().held("ana").significance(0.9).verdict(policy);
        assertThat(Judged.why(verdict))
                .isEqualTo("by rule 1 of orders, after Standing orders 2025, section 4: so we said; its significance "
                        + "is 0.9 (0.8 or more), 1 holds it (1 or less), 2 people could hold it (from 2 to 4) and "
                        + "today it is one holder (one of one holder, sole and unheld)");
        Finding finding = verdict.reasons().get(0);
        assertThat(finding.rule()).isEqualTo("policy.orders");
        assertThat(finding.source()).isEqualTo("orders");
        assertThat(finding.ours()).isFalse();
        assertThat(finding.isPersonal()).isFalse();
        assertThat(verdict.reasons(Detail.standard())).isEqualTo(verdict.reasons());
    }

    @Test
    void aRuleWithoutConditionsSettlesWhatIsLeft() {
        SharingVerdict verdict = kitchen().verdict(sharing());
        assertThat(Judged.why(verdict))
                .isEqualTo("by rule 1 of orders: so we said; it applies to whatever no earlier rule settles");
        assertThat(verdict.reasons().get(0).source()).isEqualTo(Finding.OWN);
    }

    @Test
    void sharingSuggestsSeveralWhereAtLeastTwoComeIntoQuestion() {
        RulePolicy policy = sharing();
        assertThat(Judged.holders(kitchen().held("ana").verdict(policy))).containsExactly("ana", "ben");
        SharingVerdict alone = new Kitchen().with("ana").held("ana").verdict(policy);
        assertThat(alone.verdict()).isEqualTo(Verdict.SHARE);
        assertThat(alone.suggestion()).isEmpty();
    }

    @Test
    void delegatingSuggestsTheBestOneWhereThereIsOne() {
        RulePolicy policy = policy(CaseRule.of(Verdict.DELEGATE, "so we said"));
        assertThat(Judged.holders(kitchen().held("ana").verdict(policy))).containsExactly("ana");
        SharingVerdict nobody = policy.judge(budget(Responsibility.builder(), Organization.builder()));
        assertThat(nobody.verdict()).isEqualTo(Verdict.DELEGATE);
        assertThat(nobody.suggestion()).isEmpty();
    }

    @Test
    void nobodyIsSuggestedWhereMoreMayComeIntoQuestion() {
        SharingCase open = budget(
                Responsibility.builder().owner(TeamId.of("board")),
                Organization.builder()
                        .members(List.of(Member.of("ana"), Member.of("ben")))
                        .teams(List.of(Team.builder().id(TeamId.of("board")).build()))
                        .holdings(List.of(Holding.of("budget", "ana", "ben"))));
        assertThat(sharing().judge(open).suggestion()).isEmpty();
        assertThat(sharing(CaseCondition.from(CANDIDATES, 3)).judge(open).missing())
                .contains(FieldId.TEAMS_MEMBERS);
    }

    @Test
    void howManyComeIntoQuestionIsKnownAtTheLeastWhereMoreMay() {
        SharingCase open = budget(
                Responsibility.builder(),
                Organization.builder()
                        .members(List.of(Member.of("ana"), Member.of("ben")))
                        .holdings(List.of(Holding.of("budget", "ana", "ben"))));
        assertThat(sharing(CaseCondition.from(CANDIDATES, 2)).judge(open).verdict())
                .isEqualTo(Verdict.SHARE);
        assertThat(sharing(CaseCondition.to(CANDIDATES, 1)).judge(open).verdict())
                .isEqualTo(Verdict.EITHER);
        assertThat(sharing(CaseCondition.to(CANDIDATES, 2)).judge(open).missing())
                .containsExactly(FieldId.CLAIMS, FieldId.RESPONSIBILITIES_OWNER);
    }

    @Test
    void aRuleWithAnUnknownConditionIsUndetermined() {
        RulePolicy policy = policy(
                CaseRule.of(Verdict.DELEGATE, "no time", to(URGENCY, 24)), CaseRule.of(Verdict.SHARE, "time enough"));
        SharingVerdict verdict = kitchen().verdict(policy);
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict.missing()).containsExactlyElementsOf(URGENT);
        assertThat(Judged.why(verdict))
                .isEqualTo("rule 1 of orders (no time) may or may not apply: record responsibilities.urgency");
        assertThat(verdict.reasons().get(0).outcome()).isEqualTo(FindingOutcome.UNDETERMINED);
        assertThat(verdict.suggestion()).isEmpty();
    }

    @Test
    void anUnknownConditionDoesNotMatterWhereAnotherFails() {
        RulePolicy policy = policy(
                CaseRule.of(Verdict.DELEGATE, "no time", to(URGENCY, 24), CaseCondition.from(SIGNIFICANCE, 0.9)),
                CaseRule.of(Verdict.SHARE, "time enough"));
        assertThat(kitchen().significance(0.5).verdict(policy).verdict()).isEqualTo(Verdict.SHARE);
    }

    @Test
    void anUnknownRuleBehindOneThatAppliesDoesNotMatter() {
        RulePolicy policy = policy(
                CaseRule.of(Verdict.SHARE, "weighty", CaseCondition.from(SIGNIFICANCE, 0.5)),
                CaseRule.of(Verdict.DELEGATE, "no time", to(URGENCY, 24)));
        SharingVerdict verdict = kitchen().significance(0.5).verdict(policy);
        assertThat(verdict.verdict()).isEqualTo(Verdict.SHARE);
        assertThat(verdict.reasons()).hasSize(1);
    }

    @Test
    void whereAllRulesThatMayApplySayTheSameThatIsTheVerdict() {
        RulePolicy policy = policy(
                CaseRule.of(Verdict.SHARE, "time enough", CaseCondition.from(URGENCY, 24)),
                CaseRule.of(Verdict.SHARE, "weighty", CaseCondition.from(SIGNIFICANCE, 0.5)));
        SharingVerdict verdict = kitchen().significance(0.5).verdict(policy);
        assertThat(verdict.verdict()).isEqualTo(Verdict.SHARE);
        assertThat(verdict.reasons())
                .extracting(Finding::message)
                .containsExactly(
                        "by rule 2 of orders: weighty; its significance is 0.5 (0.5 or more)",
                        "1 earlier rule may apply too, because nobody recorded responsibilities.urgency, and would "
                                + "say the same");
    }

    @Test
    void whereNothingThatMayApplyTakesASideNoneIsTaken() {
        RulePolicy policy = policy(
                CaseRule.of(Verdict.EITHER, "no time", to(URGENCY, 24)),
                CaseRule.of(Verdict.SHARE, "weighty", CaseCondition.from(SIGNIFICANCE, 0.9)));
        SharingVerdict verdict = kitchen().significance(0.5).verdict(policy);
        assertThat(verdict.verdict()).isEqualTo(Verdict.EITHER);
        assertThat(Judged.why(verdict))
                .isEqualTo("no rule of orders applies for certain; 2 were tried. Those that may apply take no side: "
                        + "nobody recorded responsibilities.urgency");
    }

    @Test
    void onlyWhatCanMatterIsAskedFor() {
        RulePolicy policy = policy(
                CaseRule.of(Verdict.DELEGATE, "no time", to(URGENCY, 24)),
                CaseRule.of(Verdict.SHARE, "claimed", claimed(true)),
                CaseRule.of(Verdict.SHARE, "the rest"));
        SharingVerdict verdict = kitchen().at(b -> b.clear(Table.CLAIMS)).verdict(policy);
        assertThat(verdict.missing()).containsExactlyElementsOf(URGENT);
    }

    @ParameterizedTest
    @CsvSource({"PT23H30M, true", "P1D, true", "P1DT1S, false", "P1M, false", "P1Y, false"})
    void urgencyCountsHours(String span, boolean isFast) {
        assertThat(said(sharing(to(URGENCY, 24)), urgent(span))).isEqualTo(isFast ? Verdict.SHARE : Verdict.EITHER);
    }

    @Test
    void aMonthHasThirtyDaysAndAYear365() {
        assertThat(said(sharing(between(URGENCY, 720, 720)), urgent("P1M"))).isEqualTo(Verdict.SHARE);
        assertThat(said(sharing(between(URGENCY, 8760, 8760)), urgent("P1Y"))).isEqualTo(Verdict.SHARE);
    }

    @Test
    void whatIsNotUrgentHasTimeWithoutEnd() {
        SharingCase calm = budget(Responsibility.builder().urgency(Recorded.none()), Organization.builder());
        assertThat(said(sharing(to(URGENCY, 1e9)), calm)).isEqualTo(Verdict.EITHER);
        assertThat(Judged.why(sharing(CaseCondition.from(URGENCY, 48)).judge(calm)))
                .isEqualTo("by rule 1 of orders: so we said; it is recorded as not urgent (48 or more)");
    }

    @Test
    void holdersAreUnknownWhereNobodyWroteThemDown() {
        RulePolicy policy = sharing(to(HOLDERS, 0));
        SharingCase untold = budget(Responsibility.builder(), Organization.builder());
        assertThat(policy.judge(untold).missing()).containsExactly(FieldId.HOLDINGS);
        SharingCase unnamed = budget(
                Responsibility.builder(),
                Organization.builder()
                        .holdings(
                                List.of(Holding.builder().responsibility(BUDGET).build())));
        assertThat(policy.judge(unnamed).missing()).containsExactly(FieldId.HOLDINGS_HOLDERS);
        SharingCase team = budget(
                Responsibility.builder(),
                Organization.builder()
                        .teams(List.of(Team.builder().id(TeamId.of("board")).build()))
                        .holdings(List.of(Holding.of("budget", "team:board"))));
        assertThat(policy.judge(team).missing()).containsExactly(FieldId.TEAMS_MEMBERS);
        SharingCase nobody =
                budget(Responsibility.builder(), Organization.builder().recordedCompletely());
        assertThat(said(policy, nobody)).isEqualTo(Verdict.SHARE);
    }

    @Test
    void whoComesIntoQuestionIsUnknownWhereNothingSaysIt() {
        RulePolicy policy = sharing(to(CANDIDATES, 0));
        assertThat(policy.judge(budget(
                                Responsibility.builder(), Organization.builder().holdings(List.of())))
                        .missing())
                .containsExactly(FieldId.CLAIMS, FieldId.RESPONSIBILITIES_OWNER);
    }

    @Test
    void everybodyCountsWhoComesIntoQuestion() {
        Kitchen many = new Kitchen().held();
        for (int i = 0; i < 12; i++) {
            many.with("m" + i);
        }
        assertThat(many.verdict(sharing(between(CANDIDATES, 12, 12))).verdict()).isEqualTo(Verdict.SHARE);
    }

    @Test
    void needsCountSkillsAboveZero() {
        Kitchen kitchen = kitchen().needs(Map.of("cooking", 0.9, "counting", 0.2, "singing", 0.0));
        assertThat(Judged.why(kitchen.verdict(sharing(CaseCondition.from(NEEDS, 2)))))
                .isEqualTo("by rule 1 of orders: so we said; it needs 2 skills (2 or more)");
        SharingCase untold = budget(Responsibility.builder(), Organization.builder());
        assertThat(sharing(CaseCondition.from(NEEDS, 2)).judge(untold).missing())
                .containsExactly(FieldId.RESPONSIBILITIES_NEEDS);
        SharingCase none = budget(Responsibility.builder().needs(Recorded.none()), Organization.builder());
        assertThat(said(sharing(to(NEEDS, 0)), none)).isEqualTo(Verdict.SHARE);
    }

    @Test
    void theKindIsUnknownWhereItCannotBeTold() {
        RulePolicy policy = sharing(ofKind(HoldingKind.UNHELD));
        assertThat(policy.judge(budget(Responsibility.builder(), Organization.builder()))
                        .missing())
                .containsExactly(FieldId.HOLDINGS);
        SharingCase nobody =
                budget(Responsibility.builder(), Organization.builder().recordedCompletely());
        assertThat(Judged.why(policy.judge(nobody))).isEqualTo("by rule 1 of orders: so we said; today it is unheld");
    }

    @Test
    void aClaimCountsAndItsLackOnlyWhereClaimsAreKept() {
        Kitchen claimed = kitchen().claims("ben");
        assertThat(Judged.why(claimed.verdict(sharing(claimed(true)))))
                .isEqualTo("by rule 1 of orders: so we said; somebody has claimed it");
        assertThat(Judged.why(kitchen().verdict(sharing(claimed(false)))))
                .isEqualTo("by rule 1 of orders: so we said; nobody has claimed it");
        Kitchen unkept = kitchen().at(b -> b.clear(Table.CLAIMS));
        assertThat(unkept.verdict(sharing(claimed(false))).missing()).containsExactly(FieldId.CLAIMS);
    }

    @Test
    void itRestsOnTheFieldsOfItsConditions() {
        assertThat(sharing(CaseCondition.from(SIGNIFICANCE, 0.5), claimed(true)).restsOn())
                .containsExactly(FieldId.CLAIMS, FieldId.RESPONSIBILITIES_SIGNIFICANCE);
        assertThat(sharing().restsOn()).isEmpty();
    }

    @Test
    void itCanBePutTogetherWithOthersAndSearchedForWhatWouldChangeIt() {
        RulePolicy policy = policy(
                CaseRule.of(Verdict.SHARE, "one is too few", to(HOLDERS, 1)),
                CaseRule.of(Verdict.DELEGATE, "two are too many"));
        SharingCase menu = kitchen().held("ana").menu();
        SharingPolicy both = SharingPolicies.firstDecisive("both", policy, SharingPolicies.standard());
        assertThat(said(both, menu)).isEqualTo(Verdict.SHARE);
        assertThat(VerdictAlternatives.of(menu.cases(), policy).to(Kitchen.MENU).found())
                .singleElement()
                .satisfies(found -> assertThat(found.to()).isEqualTo(Verdict.DELEGATE));
    }

    @Test
    void theQuestionMayBeOnesOwn() {
        assertThat(sharing().question()).isEqualTo("What do the rules of orders say?");
        RulePolicy asking = sharing().withQuestion("What do we say?");
        assertThat(asking.question()).isEqualTo("What do we say?");
        assertThat(asking).isNotEqualTo(sharing()).hasToString("orders of 1 rule");
        assertThat(sharing()).isEqualTo(sharing()).hasSameHashCodeAs(sharing());
    }

    @Test
    void whatIsNoPolicyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePolicy.of("Our Orders", List.of(CaseRule.of(Verdict.SHARE, "x"))))
                .withMessageContaining("lower-case words joined by hyphens but was \"Our Orders\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePolicy.of("orders", List.of()))
                .withMessageContaining("at least one rule");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(CaseRule.of(Verdict.SHARE, "x"), CaseRule.of(Verdict.DELEGATE, "y")))
                .withMessageContaining("rule 2 can never apply");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseRule.of(Verdict.UNDETERMINED, "x"))
                .withMessageContaining("SHARE, DELEGATE or EITHER but said UNDETERMINED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseRule.of(Verdict.SHARE, " "))
                .withMessageContaining("the reason of a rule");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseRule.of(Verdict.SHARE, "x", CaseCondition.from(NEEDS, 1), to(NEEDS, 2)))
                .withMessageContaining("at most one condition on needs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> between(HOLDERS, 3, 2))
                .withMessage("nothing lies in a range from 3 to 2; give the smaller number to from");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseCondition.from(SIGNIFICANCE, 1.5))
                .withMessage("the ends of a range of significance must be from 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseCondition.from(HOLDERS, -1))
                .withMessage("the ends of a range of holders must be 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> to(URGENCY, Double.POSITIVE_INFINITY))
                .withMessageContaining("finite");
        assertThatIllegalArgumentException().isThrownBy(() -> ofKind()).withMessageContaining("at least one kind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofKind(HoldingKind.UNDETERMINED))
                .withMessageContaining("no way to hold something");
    }
}
