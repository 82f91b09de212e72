package io.github.distributedleadership.rules.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.policy.PolicyParameters;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/**
 * How far verdicts depend on what is taken for granted: the same question is asked in the {@linkplain
 * PolicyParameters#around() nine settings around} the numbers in use, and with each number, and with the significance of the
 * responsibility, otherwise by itself.
 *
 * <p>Only what enters is asked: the numbers of those policies that were asked before one spoke. What is expected before any
 * decision is moved without its {@linkplain io.github.distributedleadership.rules.competence.CompetenceParameters#doubt()
 * doubt}, for that has been asked by the policy itself.
 */
public final class VerdictRobustness {
    private final SharingCases cases;
    private final SharingPolicy policy;
    private final SharingCase about;
    private final SharingVerdict today;
    private final Set<Assumption> entering;

    private VerdictRobustness(SharingCases cases, SharingPolicy policy, int responsibility) {
        this.cases = cases;
        this.policy = policy;
        about = cases.at(responsibility);
        today = policy.judge(about);
        entering = EnumSet.noneOf(Assumption.class);
        leaves(today).forEach(leaf -> entering.addAll(PolicyAssumptions.of(leaf.policy())));
        boolean weighs = leaves(today)
                .flatMap(leaf -> PolicyAssumptions.restsOn(leaf.policy(), policy).stream())
                .anyMatch(FieldId.RESPONSIBILITIES_SIGNIFICANCE::equals);
        if (weighs) {
            entering.add(Assumption.SIGNIFICANCE);
        }
        if (policy.withBordersTimes(1).isPresent()) {
            entering.add(Assumption.OWN_BORDERS);
        }
    }

    private static Stream<SharingVerdict> leaves(SharingVerdict verdict) {
        return verdict.parts().isEmpty()
                ? Stream.of(verdict)
                : verdict.parts().stream().flatMap(VerdictRobustness::leaves);
    }

    /** {@return how far the verdict of that policy about the responsibility of that number hangs on what is taken for granted} */
    public static Robustness<Verdict> of(SharingCases cases, SharingPolicy policy, int responsibility) {
        return new VerdictRobustness(cases, policy, responsibility).robustness();
    }

    private Robustness<Verdict> robustness() {
        return new Robustness<>(
                today.verdict(),
                settings(),
                entering.stream().map(this::reach).collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<Setting<Verdict>> settings() {
        Set<Assumption> numbers = EnumSet.copyOf(PolicyAssumptions.MOVED_TOGETHER);
        numbers.retainAll(entering);
        return numbers.isEmpty()
                ? ImmutableList.of()
                : cases.parameters().around().stream()
                        .map(p -> new Setting<>(
                                numbers.stream()
                                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                                Comparator.naturalOrder(),
                                                number -> number,
                                                number -> PolicyAssumptions.value(number, p))),
                                verdictBy(p)))
                        .collect(ImmutableList.toImmutableList());
    }

    private Verdict verdictBy(PolicyParameters parameters) {
        return policy.judge(SharingCases.of(cases, parameters).at(about.number()))
                .verdict();
    }

    private Reach reach(Assumption assumption) {
        OptionalDouble inUse = inUse(assumption);
        DoubleFunction<Verdict> judge = judging(assumption);
        return Reach.of(
                assumption,
                inUse,
                PolicyAssumptions.tried(assumption, cases.parameters()),
                value -> judge.apply(value) == today.verdict());
    }

    private OptionalDouble inUse(Assumption assumption) {
        return switch (assumption) {
            case SIGNIFICANCE ->
                about.responsibility().significance().stream()
                        .mapToDouble(Fraction::value)
                        .findFirst();
            case OWN_BORDERS -> OptionalDouble.of(1);
            default -> OptionalDouble.of(PolicyAssumptions.value(assumption, cases.parameters()));
        };
    }

    private DoubleFunction<Verdict> judging(Assumption assumption) {
        if (assumption == Assumption.SIGNIFICANCE) {
            return value ->
                    policy.judge(about.atSignificance(Fraction.of(value))).verdict();
        }
        if (assumption == Assumption.OWN_BORDERS) {
            return value ->
                    policy.withBordersTimes(value).orElse(policy).judge(about).verdict();
        }
        return value -> verdictBy(PolicyAssumptions.with(assumption, value, cases.parameters()));
    }
}
