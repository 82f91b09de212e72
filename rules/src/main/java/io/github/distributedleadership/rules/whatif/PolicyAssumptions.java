package io.github.distributedleadership.rules.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.competence.CompetenceParameters;
import io.github.distributedleadership.rules.policy.PolicyParameters;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which numbers of ours enter which policy, and what else they could be. */
final class PolicyAssumptions {
    /** Those that {@link PolicyParameters#around()} moves. */
    static final ImmutableSet<Assumption> MOVED_TOGETHER = ImmutableSet.of(
            Assumption.WEIGHTY,
            Assumption.COST_PER_HOLDER,
            Assumption.CORRELATION,
            Assumption.MAX_LOAD,
            Assumption.MIN_ANSWERS);

    /** Those that are weighed against how able people are. */
    static final ImmutableSet<Assumption> OF_PANELS = ImmutableSet.of(
            Assumption.COST_PER_HOLDER, Assumption.CORRELATION, Assumption.GAIN, Assumption.PRIOR_WEIGHT);

    private static final double[] TIMES = {0.25, 0.5, 1, 2, 4};

    private PolicyAssumptions() {}

    /** Those that enter the policy of that id. */
    static ImmutableSet<Assumption> of(String policy) {
        if (policy.equals(SharingPolicies.weightedMajority().id())
                || policy.equals(SharingPolicies.screening().id())) {
            return OF_PANELS;
        }
        if (policy.equals(SharingPolicies.independence().id())) {
            return ImmutableSet.of(Assumption.WEIGHTY);
        }
        if (policy.equals(SharingPolicies.capacity().id())) {
            return ImmutableSet.of(Assumption.MAX_LOAD, Assumption.OVERLOAD);
        }
        return policy.equals(SharingPolicies.consent().id())
                ? ImmutableSet.of(Assumption.MIN_ANSWERS)
                : ImmutableSet.of();
    }

    /** The fields at which a policy looks that another one asked; all of the other one's where it is nobody's that ships. */
    static Collection<FieldId> restsOn(String asked, SharingPolicy by) {
        return SharingPolicies.all().stream()
                .filter(policy -> policy.id().equals(asked))
                .findFirst()
                .orElse(by)
                .restsOn();
    }

    static double value(Assumption assumption, PolicyParameters parameters) {
        return switch (assumption) {
            case WEIGHTY -> parameters.weighty();
            case COST_PER_HOLDER -> parameters.costPerHolder();
            case CORRELATION -> parameters.correlation();
            case GAIN -> parameters.competence().gain();
            case PRIOR_WEIGHT -> parameters.competence().weight();
            case MAX_LOAD -> parameters.maxLoad();
            case OVERLOAD -> parameters.overload();
            case MIN_ANSWERS -> parameters.minAnswers();
            case SIGNIFICANCE, OWN_BORDERS, MIN_DECISIONS, SPREAD, CONCENTRATED -> throw none(assumption);
        };
    }

    static PolicyParameters with(Assumption assumption, double value, PolicyParameters parameters) {
        CompetenceParameters certain = parameters.competence().withDoubt(0);
        return switch (assumption) {
            case WEIGHTY -> parameters.withWeighty(value);
            case COST_PER_HOLDER -> parameters.withCostPerHolder(value);
            case CORRELATION -> parameters.withCorrelation(value);
            case GAIN -> parameters.withCompetence(certain.withGain(value));
            case PRIOR_WEIGHT -> parameters.withCompetence(certain.withWeight(value));
            case MAX_LOAD -> parameters.withMaxLoad(value);
            case OVERLOAD -> parameters.withOverload(value);
            case MIN_ANSWERS -> parameters.withMinAnswers((int) value);
            case SIGNIFICANCE, OWN_BORDERS, MIN_DECISIONS, SPREAD, CONCENTRATED -> throw none(assumption);
        };
    }

    /** The values that are tried beside the one in use, ascending. */
    static List<Double> tried(Assumption assumption, PolicyParameters parameters) {
        return switch (assumption) {
            case SIGNIFICANCE, WEIGHTY, CORRELATION -> steps(0, 10, 0.1);
            case COST_PER_HOLDER, PRIOR_WEIGHT ->
                Arrays.stream(TIMES)
                        .mapToObj(times -> times * value(assumption, parameters))
                        .collect(ImmutableList.toImmutableList());
            case GAIN ->
                steps(2, 9, 0.05).stream()
                        .filter(gain -> parameters.competence().least() + gain < 1)
                        .toList();
            case MAX_LOAD -> steps(5, 10, 0.1);
            case OVERLOAD -> steps(2, 8, 0.5);
            case MIN_ANSWERS -> steps(1, 6, 1);
            case OWN_BORDERS -> steps(8, 12, 0.1);
            case MIN_DECISIONS, SPREAD, CONCENTRATED -> throw none(assumption);
        };
    }

    /** Multiples of a step, without the dust that adding leaves behind. */
    private static List<Double> steps(int from, int to, double step) {
        double inOne = Math.rint(1 / step);
        return IntStream.rangeClosed(from, to).mapToObj(i -> i / inOne).collect(Collectors.toList());
    }

    private static IllegalArgumentException none(Assumption assumption) {
        return new IllegalArgumentException(assumption + " is no number of policies");
    }
}
