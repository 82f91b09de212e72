package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.rules.holding.SharingParameters;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.OwnIndicator;
import io.github.distributedleadership.rules.measure.network.NetworkMeasure;
import io.github.distributedleadership.rules.measure.network.NetworkMeasures;
import io.github.distributedleadership.rules.policy.PolicyParameters;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may be chosen about an assessment.
 *
 * @param day the day as of which to answer; empty: the day of which the organisation speaks itself
 * @param window how far back practice counts
 * @param sharing the thresholds of how responsibilities are held
 * @param conditions the thresholds of the conditions, and the smallest group that is shown
 * @param policies what policies weigh
 * @param policy the policy that says whether something should rest on one or on several
 * @param indicators indicators of one's own, told after those of the library
 * @param measures measures of one's own of whom people look to, told after those of the library
 */
public record AssessmentOptions(
        Optional<LocalDate> day,
        Period window,
        SharingParameters sharing,
        ConditionParameters conditions,
        PolicyParameters policies,
        SharingPolicy policy,
        ImmutableList<OwnIndicator<?>> indicators,
        ImmutableList<NetworkMeasure> measures) {
    /** The choices of a question that makes none. */
    public static final AssessmentOptions STANDARD = new AssessmentOptions(
            Optional.empty(),
            AsOf.ONE_YEAR,
            SharingParameters.STANDARD,
            ConditionParameters.STANDARD,
            PolicyParameters.STANDARD,
            SharingPolicies.standard());

    /** Refuses an indicator or a measure of one's own that has the id of another. */
    public AssessmentOptions {
        requireOwn(
                "indicator",
                Arrays.stream(Indicator.values()).map(Indicator::id).toList(),
                indicators.stream().map(own -> own.indicator().id()).toList());
        requireOwn(
                "measure",
                NetworkMeasures.all().stream()
                        .map(known -> known.measure().id())
                        .toList(),
                measures.stream().map(own -> own.measure().id()).toList());
    }

    /** The choices, without indicators and measures of one's own. */
    public AssessmentOptions(
            Optional<LocalDate> day,
            Period window,
            SharingParameters sharing,
            ConditionParameters conditions,
            PolicyParameters policies,
            SharingPolicy policy) {
        this(day, window, sharing, conditions, policies, policy, ImmutableList.of(), ImmutableList.of());
    }

    private static void requireOwn(String what, List<String> known, List<String> own) {
        Set<String> ids = new HashSet<>(known);
        for (String id : own) {
            if (!ids.add(id)) {
                throw new IllegalArgumentException(
                        "another " + what + " has the id " + id + "; give yours an id of its own");
            }
        }
    }

    /** {@return the same, as of that day} */
    public AssessmentOptions asOf(LocalDate date) {
        return new AssessmentOptions(
                Optional.of(date), window, sharing, conditions, policies, policy, indicators, measures);
    }

    /** {@return these options, with other thresholds of how a record is read} */
    public AssessmentOptions with(SharingParameters other) {
        return new AssessmentOptions(day, window, other, conditions, policies, policy, indicators, measures);
    }

    /** {@return these options, with other thresholds of conditions} */
    public AssessmentOptions with(ConditionParameters other) {
        return new AssessmentOptions(day, window, sharing, other, policies, policy, indicators, measures);
    }

    /** {@return these options, with other numbers that policies weigh by} */
    public AssessmentOptions with(PolicyParameters other) {
        return new AssessmentOptions(day, window, sharing, conditions, other, policy, indicators, measures);
    }

    /** {@return these options, with practice counted that far back} */
    public AssessmentOptions withWindow(Period length) {
        return new AssessmentOptions(day, length, sharing, conditions, policies, policy, indicators, measures);
    }

    /** {@return the same, with results from groups of at least that many respondents; 1 shows all} */
    public AssessmentOptions withMinGroup(int respondents) {
        return new AssessmentOptions(
                day, window, sharing, conditions.withMinGroup(respondents), policies, policy, indicators, measures);
    }

    /** {@return the same, with verdicts of that policy} */
    public AssessmentOptions withPolicy(SharingPolicy other) {
        return new AssessmentOptions(day, window, sharing, conditions, policies, other, indicators, measures);
    }

    /** {@return the same, with those indicators of one's own and no others} */
    public AssessmentOptions withIndicators(OwnIndicator<?>... own) {
        return new AssessmentOptions(
                day, window, sharing, conditions, policies, policy, ImmutableList.copyOf(own), measures);
    }

    /** {@return the same, with those measures of one's own and no others} */
    public AssessmentOptions withMeasures(NetworkMeasure... own) {
        return new AssessmentOptions(
                day, window, sharing, conditions, policies, policy, indicators, ImmutableList.copyOf(own));
    }
}
