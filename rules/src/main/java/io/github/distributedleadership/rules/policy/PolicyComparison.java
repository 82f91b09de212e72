package io.github.distributedleadership.rules.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What several policies say about one responsibility, and what parts those that disagree.
 *
 * <p>Immutable and thread-safe.
 */
public final class PolicyComparison {
    private static final String SIDES = "{several} {several|is|are} for several people, {one} for one";
    private static final Rule RULE = Rule.of("policy.comparison", Evidence.MIXED);

    private static final Rule.Variant SPLIT =
            RULE.says(SIDES + ". Only the former {several|considers|consider} {onlyForSeveral}, only the latter "
                    + "{one|considers|consider} {onlyForOne}");
    private static final Rule.Variant SPLIT_BY_SEVERAL =
            RULE.says(SIDES + ". Only the former {several|considers|consider} {onlyForSeveral}");
    private static final Rule.Variant SPLIT_BY_ONE =
            RULE.says(SIDES + ". Only the latter {one|considers|consider} {onlyForOne}");
    private static final Rule.Variant SAME =
            RULE.says(SIDES + ". Both sides consider {lookedAt}; they differ in how they weigh {lookedAt|it|them}");

    private final SharingCase about;
    private final ImmutableList<SharingPolicy> policies;
    private final ImmutableList<SharingVerdict> verdicts;

    private PolicyComparison(SharingCase about, List<SharingPolicy> policies) {
        this.about = about;
        this.policies = ImmutableList.copyOf(policies);
        verdicts = policies.stream().map(policy -> policy.judge(about)).collect(ImmutableList.toImmutableList());
    }

    /** {@return what these policies say about it} */
    public static PolicyComparison of(SharingCase about, List<SharingPolicy> policies) {
        return new PolicyComparison(about, policies);
    }

    /** {@return about what} */
    public SharingCase about() {
        return about;
    }

    /** {@return what each says, in the order of the policies} */
    public ImmutableList<SharingVerdict> verdicts() {
        return verdicts;
    }

    /** {@return the first that speaks for several, and the first that speaks for one; empty where they do not disagree} */
    public Optional<ImmutableList<SharingVerdict>> opposed() {
        Optional<SharingVerdict> several = first(v -> v.verdict().isShared());
        Optional<SharingVerdict> one = first(v -> v.verdict() == Verdict.DELEGATE);
        return several.isPresent() && one.isPresent()
                ? Optional.of(ImmutableList.of(several.get(), one.get()))
                : Optional.empty();
    }

    /**
     * {@return what parts those that speak for several and those that speak for one: the fields at which only one side
     * looks; empty where they do not disagree}
     */
    public Optional<Finding> split() {
        if (opposed().isEmpty()) {
            return Optional.empty();
        }
        Set<FieldId> forSeveral = restsOn(Verdict::isShared);
        Set<FieldId> forOne = restsOn(v -> v == Verdict.DELEGATE);
        boolean same = forSeveral.equals(forOne);
        Set<FieldId> onlyForSeveral = Sets.difference(forSeveral, forOne);
        Set<FieldId> onlyForOne = Sets.difference(forOne, forSeveral);
        Rule.Variant variant =
                same ? SAME : onlyForSeveral.isEmpty() ? SPLIT_BY_ONE : onlyForOne.isEmpty() ? SPLIT_BY_SEVERAL : SPLIT;
        return Optional.of(variant.borneOut(about.subject())
                .ids("several", IdKind.POLICY, ids(Verdict::isShared))
                .ids("one", IdKind.POLICY, ids(v -> v == Verdict.DELEGATE))
                .offer("lookedAt", () -> Fact.fields(forSeveral))
                .offer("onlyForSeveral", () -> Fact.fields(onlyForSeveral))
                .offer("onlyForOne", () -> Fact.fields(onlyForOne))
                .build());
    }

    /**
     * {@return the reasons with the facts that decided for the first that speaks for several and for the first that speaks for
     * one, in that order; empty where they do not disagree}
     */
    public ImmutableList<Finding> deciding() {
        return opposed().stream()
                .flatMap(List::stream)
                .flatMap(verdict -> verdict.reasons(true).stream().limit(1))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<SharingVerdict> first(Predicate<SharingVerdict> which) {
        return verdicts.stream().filter(which).findFirst();
    }

    private List<String> ids(Predicate<Verdict> side) {
        return verdicts.stream()
                .filter(v -> side.test(v.verdict()))
                .map(SharingVerdict::policy)
                .toList();
    }

    private Set<FieldId> restsOn(Predicate<Verdict> side) {
        Set<FieldId> fields = EnumSet.noneOf(FieldId.class);
        for (int i = 0; i < policies.size(); i++) {
            if (side.test(verdicts.get(i).verdict())) {
                fields.addAll(policies.get(i).restsOn());
            }
        }
        return fields;
    }
}
