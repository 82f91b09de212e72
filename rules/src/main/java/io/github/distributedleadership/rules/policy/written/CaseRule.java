package io.github.distributedleadership.rules.policy.written;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.rules.policy.Verdict;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One rule of a {@link RulePolicy}: what it says where all its conditions hold.
 *
 * @param when the conditions, at most one on each fact; none: it always applies
 * @param say SHARE, DELEGATE or EITHER
 * @param because why, in a few words of whoever made the rule
 */
public record CaseRule(ImmutableList<CaseCondition> when, Verdict say, String because) {
    /** Refuses two conditions on one fact, a verdict that a rule cannot have, and a reason that is empty or not one line. */
    public CaseRule {
        if (say != Verdict.SHARE && say != Verdict.DELEGATE && say != Verdict.EITHER) {
            throw new IllegalArgumentException("a rule must say SHARE, DELEGATE or EITHER but said " + say);
        }
        because = PlainText.word(because, "the reason of a rule");
        Set<String> facts = new HashSet<>();
        for (CaseCondition condition : when) {
            if (!facts.add(condition.fact())) {
                throw new IllegalArgumentException("a rule must have at most one condition on " + condition.fact());
            }
        }
    }

    /** {@return the rule that says this for that reason where all these conditions hold} */
    public static CaseRule of(Verdict say, String because, CaseCondition... when) {
        return new CaseRule(ImmutableList.copyOf(when), say, because);
    }

    /** {@return whether it applies to everything} */
    public boolean alwaysApplies() {
        return when.isEmpty();
    }

    /** {@return the fields of the file on which it rests, in order} */
    public ImmutableSortedSet<FieldId> restsOn() {
        return restsOn(List.of(this));
    }

    static ImmutableSortedSet<FieldId> restsOn(List<CaseRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.when().stream())
                .flatMap(condition -> condition.restsOn().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Why, to stand within a sentence. */
    String reason() {
        return because.endsWith(".") ? because.substring(0, because.length() - 1) : because;
    }
}
