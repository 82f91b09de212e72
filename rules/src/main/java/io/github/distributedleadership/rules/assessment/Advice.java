package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.policy.PolicyComparison;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.whatif.Alternatives;
import io.github.distributedleadership.rules.whatif.Counterfactuals;
import io.github.distributedleadership.rules.whatif.KindRobustness;
import io.github.distributedleadership.rules.whatif.Robustness;
import io.github.distributedleadership.rules.whatif.VerdictAlternatives;
import io.github.distributedleadership.rules.whatif.VerdictRobustness;
import java.util.List;
import java.util.Optional;

/**
 * Whether one responsibility should rest on one or on several: how it is held today, what each policy says and why, and what
 * parts those that disagree.
 *
 * <pre>{@code
 * Advice advice = Advice.of(Assessment.of(school), ResponsibilityId.of("budget"), List.of(SharingPolicies.standard()));
 * System.out.println(AdviceText.standard().render(advice));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Advice {
    private final Assessment assessment;
    private final HoldingFinding held;
    private final ImmutableList<SharingPolicy> policies;
    private final PolicyComparison comparison;

    private Advice(Assessment assessment, ResponsibilityId id, List<SharingPolicy> policies) {
        this.assessment = assessment;
        this.policies = ImmutableList.copyOf(policies);
        held = assessment.sharing().at(id);
        comparison = PolicyComparison.of(cases().at(id), policies);
    }

    /**
     * {@return what these policies say about it, in their order}
     *
     * @throws IllegalArgumentException when there is no such responsibility
     */
    public static Advice of(Assessment assessment, ResponsibilityId responsibility, List<SharingPolicy> policies) {
        return new Advice(assessment, responsibility, policies);
    }

    /** {@return the assessment of the organisation} */
    public Assessment assessment() {
        return assessment;
    }

    /** {@return about which responsibility} */
    public Responsibility responsibility() {
        return comparison.about().responsibility();
    }

    /** {@return how it is held today} */
    public HoldingFinding held() {
        return held;
    }

    /** {@return the policies that were asked, in their order} */
    public ImmutableList<SharingPolicy> policies() {
        return policies;
    }

    /** {@return what each says, in their order} */
    public ImmutableList<SharingVerdict> verdicts() {
        return comparison.verdicts();
    }

    /**
     * {@return the reasons with the facts that decided for the first policy that speaks for several and for the first that speaks
     * for one; empty where they do not disagree}
     */
    public ImmutableList<Finding> deciding() {
        return comparison.deciding();
    }

    /** {@return what parts those that disagree; empty where they do not} */
    public Optional<Finding> split() {
        return comparison.split();
    }

    /** {@return in which settings of our thresholds it is held as the same kind} */
    public Robustness<HoldingKind> robustnessOfKind() {
        return KindRobustness.of(assessment.sharing(), comparison.about().number());
    }

    /**
     * {@return how far what the policy at that place says hangs on what it takes for granted; empty where it takes nothing for
     * granted, or speaks for no side}
     */
    public Optional<Robustness<Verdict>> robustnessOfVerdict(int place) {
        if (!verdicts().get(place).verdict().isDecisive()) {
            return Optional.empty();
        }
        Robustness<Verdict> robustness = VerdictRobustness.of(
                cases(), policies.get(place), comparison.about().number());
        return Optional.of(robustness).filter(one -> !one.reaches().isEmpty());
    }

    /** {@return what would have to change for it to be held otherwise; a search} */
    public Counterfactuals<HoldingKind> alternativesOfKind() {
        return Alternatives.of(assessment.sharing()).to(comparison.about().number());
    }

    /** {@return what would have to change for the policy at that place to say something else; a search} */
    public Counterfactuals<Verdict> alternativesOfVerdict(int place) {
        return VerdictAlternatives.of(cases(), policies.get(place))
                .to(comparison.about().number());
    }

    private SharingCases cases() {
        return assessment.verdicts().cases();
    }
}
