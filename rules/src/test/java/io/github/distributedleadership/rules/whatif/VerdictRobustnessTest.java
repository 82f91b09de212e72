package io.github.distributedleadership.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.rules.measure.Proportion;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.ready.Judged;
import io.github.distributedleadership.rules.policy.ready.Kitchen;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import io.github.distributedleadership.rules.policy.written.CaseCondition;
import io.github.distributedleadership.rules.policy.written.CaseQuantity;
import io.github.distributedleadership.rules.policy.written.CaseRule;
import io.github.distributedleadership.rules.policy.written.RulePolicy;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Against what a verdict is robust, as data. */
class VerdictRobustnessTest {
    private static Kitchen weighty(double significance) {
        return new Kitchen()
                .with("ana", "cooking", 0.9)
                .with("ben", "cooking", 0.9)
                .needs(Map.of("cooking", 0.5))
                .significance(significance)
                .held("ana");
    }

    private static Robustness<Verdict> of(Kitchen kitchen, SharingPolicy policy) {
        SharingCase menu = kitchen.menu();
        return VerdictRobustness.of(menu.cases(), policy, menu.number());
    }

    private static Reach reach(Robustness<Verdict> robustness, Assumption assumption) {
        return robustness.reaches().stream()
                .filter(reach -> reach.of() == assumption)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void significance_may_move_as_far_as_the_border_of_what_is_weighty() {
        Robustness<Verdict> robustness = of(weighty(0.75), SharingPolicies.independence());
        assertThat(robustness.answer()).isEqualTo(Verdict.SHARE);
        assertThat(reach(robustness, Assumption.SIGNIFICANCE))
                .isEqualTo(new Reach(
                        Assumption.SIGNIFICANCE,
                        OptionalDouble.of(0.75),
                        OptionalDouble.of(0.7),
                        OptionalDouble.of(1),
                        0,
                        1));
        assertThat(reach(robustness, Assumption.WEIGHTY).to()).hasValue(0.7);
    }

    @Test
    void settings_in_which_it_is_another_say_which() {
        Robustness<Verdict> robustness = of(weighty(0.75), SharingPolicies.independence());
        assertThat(robustness.same()).isEqualTo(Proportion.of(6, 9));
        assertThat(robustness.otherwise())
                .containsOnly(new Setting<>(ImmutableSortedMap.of(Assumption.WEIGHTY, 0.7 + 1 * 0.1), Verdict.EITHER));
    }

    @Test
    void only_what_enters_is_moved() {
        Robustness<Verdict> panel = of(Judged.three(1, 1, 1).held("ana"), SharingPolicies.weightedMajority());
        assertThat(panel.reaches())
                .extracting(Reach::of)
                .containsExactly(
                        Assumption.COST_PER_HOLDER, Assumption.CORRELATION, Assumption.GAIN, Assumption.PRIOR_WEIGHT);
        assertThat(of(Judged.three(1, 1, 1).situation("yyyynyn").held("ana"), SharingPolicies.participation())
                        .reaches())
                .isEmpty();
    }

    /** Three of competence 0.5 + gain; at the least and the most within the reach it is shared, and beyond it is not. */
    @Test
    void what_skills_let_expect_may_move_as_far_as_the_verdict_stays() {
        Kitchen three = Judged.three(1, 1, 1).held("ana");
        Reach gain = reach(of(three, SharingPolicies.weightedMajority()), Assumption.GAIN);
        assertThat(gain.inUse()).hasValue(0.4);
        assertThat(gain.from().orElseThrow()).isLessThanOrEqualTo(0.35);
        assertThat(gain.to()).hasValue(0.45);
        Reach cost = reach(of(three, SharingPolicies.weightedMajority()), Assumption.COST_PER_HOLDER);
        assertThat(cost.from()).hasValue(0.0025);
        assertThat(cost.to()).hasValue(0.01);
        assertThat(cost.isThroughout()).isFalse();
    }

    @Test
    void where_no_significance_is_on_record_it_holds_for_all_or_not() {
        SharingPolicy always = RulePolicy.of(
                "always",
                List.of(
                        CaseRule.of(Verdict.SHARE, "so it is", CaseCondition.from(CaseQuantity.SIGNIFICANCE, 0)),
                        CaseRule.of(Verdict.SHARE, "and so it is else")));
        Reach whole = reach(of(Judged.three(1, 1, 1).held("ana"), always), Assumption.SIGNIFICANCE);
        assertThat(whole.inUse()).isEmpty();
        assertThat(whole.isThroughout()).isTrue();
    }

    @Test
    void the_borders_of_rules_of_ones_own_are_moved_too() {
        SharingPolicy orders = RulePolicy.of(
                "orders",
                List.of(CaseRule.of(
                        Verdict.SHARE,
                        "what is weighty is shared",
                        CaseCondition.from(CaseQuantity.SIGNIFICANCE, 0.7))));
        Robustness<Verdict> near = of(weighty(0.75), orders);
        assertThat(near.settings()).isEmpty();
        assertThat(reach(near, Assumption.OWN_BORDERS))
                .isEqualTo(new Reach(
                        Assumption.OWN_BORDERS,
                        OptionalDouble.of(1),
                        OptionalDouble.of(0.8),
                        OptionalDouble.of(1),
                        0.8,
                        1.2));
        assertThat(reach(of(weighty(0.9), orders), Assumption.OWN_BORDERS).isThroughout())
                .isTrue();
    }
}
