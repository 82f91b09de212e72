package io.github.distributedleadership.rules.whatif;

import static io.github.distributedleadership.rules.holding.Office.holding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.AnyOrganization;
import io.github.distributedleadership.rules.Organizations;
import io.github.distributedleadership.rules.form.Forms;
import io.github.distributedleadership.rules.form.LeadershipForm;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.Office;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.holding.SharingParameters;
import io.github.distributedleadership.rules.measure.Proportion;
import io.github.distributedleadership.rules.policy.PolicyParameters;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.ready.Kitchen;
import io.github.distributedleadership.rules.policy.ready.PolicyProperties;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ThresholdGridTest extends AnyOrganization {
    private static final SharingParameters STANDARD = SharingParameters.STANDARD;

    @Test
    void the_settings_in_use_are_in_the_middle() {
        assertThat(STANDARD.around().get(4)).isEqualTo(STANDARD);
        assertThat(PolicyParameters.STANDARD.around().get(4)).isEqualTo(PolicyParameters.STANDARD);
    }

    @Test
    void each_pair_of_values_of_two_thresholds_is_met_once() {
        List<PolicyParameters> grid = PolicyParameters.STANDARD.around();
        List<ToDoubleFunction<PolicyParameters>> thresholds = List.of(
                PolicyParameters::costPerHolder,
                PolicyParameters::correlation,
                PolicyParameters::weighty,
                PolicyParameters::maxLoad);
        for (int one = 0; one < thresholds.size(); one++) {
            for (int other = 0; other < one; other++) {
                Set<List<Double>> pairs = new HashSet<>();
                for (PolicyParameters p : grid) {
                    pairs.add(List.of(
                            thresholds.get(one).applyAsDouble(p),
                            thresholds.get(other).applyAsDouble(p)));
                }
                assertThat(pairs).hasSize(9);
            }
        }
        assertThat(grid).extracting(PolicyParameters::minAnswers).containsOnly(2, 3, 4);
    }

    @Test
    void thresholds_at_the_ends_of_their_ranges_stay_within_them() {
        PolicyParameters ends = new PolicyParameters(7, 0, 1, 1, 1, 1, 1, PolicyParameters.STANDARD.competence());
        assertThat(ends.around()).hasSize(9).allMatch(p -> p.weighty() <= 1 && p.minAnswers() >= 1);
        SharingParameters least = new SharingParameters(1, 0.01, 0.99, 0.8, 0.05, 0.2, 0.99, 1);
        assertThat(least.around())
                .hasSize(9)
                .allMatch(p -> p.minDecisions() >= 1 && p.concentrated() < 1 && p.focus() < 1 && p.formMinimum() >= 1);
    }

    /** Of five Ana answers for three, and without one for two of four: more than 0.45 of them, not more than 0.5. */
    @Test
    void a_form_near_a_threshold_holds_in_some_settings_only() {
        ScopeForm form = answering("ana", "ana", "ana", "ben", "cy");
        assertThat(form.form()).isEqualTo(LeadershipForm.DIVIDED);
        assertThat(form.robustness()).isEqualTo(Proportion.of(6, 9));
        assertThat(answering("ana", "ana", "ana", "ana", "ben", "cy").robustness())
                .isEqualTo(Proportion.of(9, 9));
        assertThat(form.finding().message())
                .endsWith("; a close call: other thresholds give another form in 3 of 9 settings");
    }

    @Test
    void a_form_far_from_all_thresholds_holds_everywhere_and_does_not_speak_of_it() {
        ScopeForm form = answering("ana", "ben", "cy", "ana", "ben", "cy");
        assertThat(form.robustness()).isEqualTo(Proportion.of(9, 9));
        assertThat(form.finding().message()).doesNotContain("settings");
    }

    @Test
    void of_three_responsibilities_a_form_is_gone_where_four_are_asked_for() {
        assertThat(answering("ana", "ben", "cy").robustness()).isEqualTo(Proportion.of(6, 9));
        assertThat(answering("ana", "ben").robustness()).isEqualTo(Proportion.of(6, 9));
    }

    private static ScopeForm answering(String... names) {
        Office office = new Office();
        for (int i = 0; i < names.length; i++) {
            String id = "work-" + i;
            office.responsibility(id, "team:staff")
                    .holds(Holding.of(id, "cy").toBuilder()
                            .accountable(Recorded.setOf(List.of(Party.parse(names[i])))));
        }
        return Forms.of(office.standing(), STANDARD).at(TeamId.of("staff"));
    }

    /** Ana and Ben made all five together: 0.2^5, shown; where six are asked for, paper alone speaks. */
    @Test
    void a_kind_that_rests_on_just_enough_decisions_holds_in_some_settings_only() {
        Sharing sharing = Sharing.of(
                new Office()
                        .holds(holding("ana").assignedBy("ruth"))
                        .decide(5, "ana", "ben")
                        .standing(),
                STANDARD);
        int number = sharing.responsibilities().findFirst().orElseThrow();
        assertThat(sharing.kind(number)).isEqualTo(HoldingKind.SHARED_INFORMALLY);
        assertThat(sharing.robustness(number)).isEqualTo(Proportion.of(6, 9));
    }

    /** Two more cost 0.01, 0.02 or 0.04. Three of competence 0.8 gain 0.067 or more; three of 0.6 gain 0.034, 0.038 or 0.043, of which 0.04 leaves nothing or too little to be sure. */
    @Test
    void a_verdict_with_a_margin_holds_everywhere_and_one_without_does_not() {
        assertThat(held(0.75, 0.75, 0.75)).isEqualTo(Proportion.of(9, 9));
        assertThat(held(0.25, 0.25, 0.25)).isEqualTo(Proportion.of(6, 9));
    }

    private static Proportion held(double ana, double ben, double cy) {
        SharingCase menu = new Kitchen()
                .with("ana", "cooking", ana)
                .with("ben", "cooking", ben)
                .with("cy", "cooking", cy)
                .needs(Map.of("cooking", 1.0))
                .held("ana")
                .menu();
        return VerdictRobustness.of(menu.cases(), SharingPolicies.weightedMajority(), menu.number())
                .same();
    }

    @Test
    void what_is_weighty_and_how_many_answers_are_enough_enter_too() {
        SharingCase weighty = new Kitchen()
                .with("ana", "cooking", 0.9)
                .with("ben", "cooking", 0.9)
                .needs(Map.of("cooking", 0.5))
                .significance(0.75)
                .held("ana")
                .menu();
        SharingPolicy independence = SharingPolicies.independence();
        assertThat(independence.judge(weighty).verdict()).isEqualTo(Verdict.SHARE);
        assertThat(VerdictRobustness.of(weighty.cases(), independence, weighty.number())
                        .same())
                .isEqualTo(Proportion.of(6, 9));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void the_count_is_that_of_asking_anew_with_each_setting(@ForAll("tapes") List<Integer> tape) {
        Sharing sharing = Sharing.of(PolicyProperties.told(tape, Organizations.NAMES));
        SharingCases cases = SharingCases.of(sharing);
        Forms forms = Forms.of(sharing.standing(), STANDARD);
        assertThat(forms.ofOrganization().robustness().numerator())
                .isEqualTo(STANDARD.around().stream()
                        .filter(p ->
                                Forms.of(sharing.standing(), p).ofOrganization().form()
                                        == forms.ofOrganization().form())
                        .count());
        sharing.responsibilities().limit(3).forEach(r -> {
            assertThat(sharing.robustness(r).numerator())
                    .isEqualTo(STANDARD.around().stream()
                            .filter(p -> Sharing.of(sharing.standing(), p).kind(r) == sharing.kind(r))
                            .count());
            SharingPolicy policy = SharingPolicies.standard();
            Verdict verdict = policy.judge(cases.at(r)).verdict();
            Robustness<Verdict> robustness = VerdictRobustness.of(cases, policy, r);
            if (robustness.settings().isEmpty()) {
                return;
            }
            assertThat(robustness.same().numerator())
                    .isEqualTo(PolicyParameters.STANDARD.around().stream()
                            .filter(p ->
                                    policy.judge(SharingCases.of(sharing, p).at(r))
                                                    .verdict()
                                            == verdict)
                            .count());
        });
    }
}
