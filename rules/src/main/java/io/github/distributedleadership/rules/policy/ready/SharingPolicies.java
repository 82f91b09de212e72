package io.github.distributedleadership.rules.policy.ready;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.rules.policy.Combining;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The policies that ship, each with its source, and the ways to put policies together.
 *
 * <p>{@link #standard()} asks them in an order of our own: first what those concerned must have a part in, then skill and
 * accuracy after cost, then what errors cost, then dependence, load and development. The first that speaks for a side decides.
 *
 * <pre>{@code
 * SharingPolicy careful = SharingPolicies.unanimous("careful",
 *         SharingPolicies.weightedMajority(), SharingPolicies.participation());
 * }</pre>
 */
public final class SharingPolicies {
    private static final SharingPolicy STANDARD = firstDecisive(
            "standard",
            participation(),
            consent(),
            complementarity(),
            weightedMajority(),
            screening(),
            independence(),
            capacity(),
            development());

    private static final ImmutableList<SharingPolicy> ALL = ImmutableList.of(
            STANDARD,
            participation(),
            participationInTime(),
            participationForDevelopment(),
            consent(),
            complementarity(),
            weightedMajority(),
            screening(),
            independence(),
            capacity(),
            development());

    private static final String WEIGHTS = "a number from 0.000001 to 1000000";

    private SharingPolicies() {}

    /** {@return the policies that ship, asked one after the other: the first that speaks for a side decides} */
    public static SharingPolicy standard() {
        return STANDARD;
    }

    /** {@return every policy that ships, the standard one first} */
    public static ImmutableList<SharingPolicy> all() {
        return ALL;
    }

    /**
     * {@return the policy of that id}
     *
     * @throws IllegalArgumentException when none ships with that id; the message names those that do
     */
    public static SharingPolicy named(String id) {
        List<String> ids = ALL.stream().map(SharingPolicy::id).toList();
        return ALL.stream()
                .filter(policy -> policy.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no policy \"" + id + "\"" + NearMiss.question(id, ids)
                        + "; the policies are " + String.join(", ", ids)));
    }

    /** {@return whether those concerned must decide together, or one must, after Vroom and Yetton (1973)} */
    public static SharingPolicy participation() {
        return new ParticipationPolicy(ParticipationPolicy.Choice.FORCED);
    }

    /** {@return the quickest of the ways that fit after Vroom and Yetton (1973): their model A} */
    public static SharingPolicy participationInTime() {
        return new ParticipationPolicy(ParticipationPolicy.Choice.TIME);
    }

    /** {@return the way that fits by which people learn most, after Vroom and Yetton (1973): their model B} */
    public static SharingPolicy participationForDevelopment() {
        return new ParticipationPolicy(ParticipationPolicy.Choice.DEVELOPMENT);
    }

    /** {@return whether those concerned have consented, by the answers to claims} */
    public static SharingPolicy consent() {
        return new ConsentPolicy(Map.of());
    }

    /** {@return whether those concerned have consented in these rounds; where there was none, by the answers to claims} */
    public static SharingPolicy consent(Map<ResponsibilityId, ConsentRound> rounds) {
        return new ConsentPolicy(rounds);
    }

    /** {@return whether nobody covers the needs alone and several do together; our own} */
    public static SharingPolicy complementarity() {
        return new ComplementarityPolicy();
    }

    /**
     * {@return whether the best one or several are more often right, after Nitzan and Paroush (1982) and Shapley and Grofman
     * (1984), less what further holders cost}
     */
    public static SharingPolicy weightedMajority() {
        return new WeightedMajorityPolicy();
    }

    /** {@return how many have to say yes, after Sah and Stiglitz (1986)} */
    public static SharingPolicy screening() {
        return new ScreeningPolicy();
    }

    /** {@return whether something weighty depends on one person; our own} */
    public static SharingPolicy independence() {
        return new IndependencePolicy();
    }

    /** {@return whether those who hold it hold too much while others have room; our own} */
    public static SharingPolicy capacity() {
        return new LoadCapacityPolicy();
    }

    /** {@return whether somebody who is coached for it could learn by holding it with others; our own} */
    public static SharingPolicy development() {
        return new DevelopmentPolicy();
    }

    /** {@return the policies as one, of which the first that speaks for a side decides} */
    public static SharingPolicy firstDecisive(String id, SharingPolicy... policies) {
        return combined(id, Combining.FIRST_DECISIVE, policies);
    }

    /** {@return the policies as one, which all have to agree} */
    public static SharingPolicy unanimous(String id, SharingPolicy... policies) {
        return combined(id, Combining.UNANIMOUS, policies);
    }

    /** {@return the policies as one, of which the more decide} */
    public static SharingPolicy majority(String id, SharingPolicy... policies) {
        return combined(id, Combining.MAJORITY, policies);
    }

    /**
     * {@return the policies as one, each speaking with its weight}
     *
     * @param weights policy to weight, each from a millionth to a million
     * @throws IllegalArgumentException when a weight is not such a number, or there is no policy
     */
    public static SharingPolicy weighted(String id, Map<SharingPolicy, Double> weights) {
        List<SharingPolicy> policies = new ArrayList<>();
        List<Double> each = new ArrayList<>();
        weights.forEach((policy, weight) -> {
            if (!isWeight(weight)) {
                throw new IllegalArgumentException(
                        "the weight of \"" + policy.id() + "\" must be " + WEIGHTS + " but was " + weight);
            }
            policies.add(policy);
            each.add(weight);
        });
        return Combining.WEIGHTED.of(id, policies, each);
    }

    /** {@return whether that can be the weight of a policy: from a millionth to a million} */
    public static boolean isWeight(double weight) {
        return weight >= 1e-6 && weight <= 1e6;
    }

    /** {@return the first policy, unless one of the others speaks against it} */
    public static SharingPolicy veto(String id, SharingPolicy first, SharingPolicy... others) {
        List<SharingPolicy> policies = new ArrayList<>(List.of(first));
        policies.addAll(List.of(others));
        return Combining.VETO.of(id, policies, Collections.nCopies(policies.size(), 1.0));
    }

    private static SharingPolicy combined(String id, Combining algorithm, SharingPolicy... policies) {
        return algorithm.of(id, List.of(policies), Collections.nCopies(policies.length, 1.0));
    }
}
