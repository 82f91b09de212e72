package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.rules.holding.SharingParameters;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.policy.PolicyParameters;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * What may be chosen about an assessment.
 *
 * @param day the day as of which to answer; empty: the day of which the organisation speaks itself
 * @param window how far back practice counts
 * @param sharing the thresholds of how responsibilities are held
 * @param conditions the thresholds of the conditions, and the smallest group that is shown
 * @param policies what policies weigh
 * @param policy the policy that says whether something should rest on one or on several
 */
public record AssessmentOptions(
        Optional<LocalDate> day,
        Period window,
        SharingParameters sharing,
        ConditionParameters conditions,
        PolicyParameters policies,
        SharingPolicy policy) {
    /** The choices of a question that makes none. */
    public static final AssessmentOptions STANDARD = new AssessmentOptions(
            Optional.empty(),
            AsOf.ONE_YEAR,
            SharingParameters.STANDARD,
            ConditionParameters.STANDARD,
            PolicyParameters.STANDARD,
            SharingPolicies.standard());

    /** {@return the same, as of that day} */
    public AssessmentOptions asOf(LocalDate date) {
        return new AssessmentOptions(Optional.of(date), window, sharing, conditions, policies, policy);
    }

    /** {@return the same, with results from groups of at least that many respondents; 1 shows all} */
    public AssessmentOptions withMinGroup(int respondents) {
        return new AssessmentOptions(day, window, sharing, conditions.withMinGroup(respondents), policies, policy);
    }

    /** {@return the same, with verdicts of that policy} */
    public AssessmentOptions withPolicy(SharingPolicy other) {
        return new AssessmentOptions(day, window, sharing, conditions, policies, other);
    }
}
