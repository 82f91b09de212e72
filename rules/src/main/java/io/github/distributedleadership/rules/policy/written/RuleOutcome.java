package io.github.distributedleadership.rules.policy.written;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.rule.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Which of several rules is the first that applies, as far as that is known.
 *
 * @param decided the place of the first rule that applies for certain; {@link #NONE} where there is none
 * @param verdict what follows whatever the unknown facts are; UNDETERMINED where that depends on them
 * @param open the rules before it that may apply or not: where it is undetermined, those on which it depends
 */
record RuleOutcome(int decided, Verdict verdict, ImmutableList<Open> open) {
    static final int NONE = -1;

    /**
     * A rule of which it is unknown whether it applies.
     *
     * @param place its place, from 0
     * @param missing what is not on record
     */
    record Open(int place, ImmutableSortedSet<FieldId> missing) {}

    static RuleOutcome of(List<CaseRule> rules, Function<CaseCondition, Told> told) {
        List<Open> open = new ArrayList<>();
        int decided = NONE;
        for (int place = 0; place < rules.size() && decided == NONE; place++) {
            Told applies = applies(rules.get(place), told);
            if (applies.isYes()) {
                decided = place;
            } else if (applies.isUnknown()) {
                open.add(new Open(place, applies.missing()));
            }
        }
        Verdict otherwise =
                decided == NONE ? Verdict.EITHER : rules.get(decided).say();
        List<Open> against = upToTheLastAgainst(open, rules, otherwise);
        return against.isEmpty()
                ? new RuleOutcome(decided, otherwise, ImmutableList.copyOf(open))
                : new RuleOutcome(decided, Verdict.UNDETERMINED, ImmutableList.copyOf(against));
    }

    /** One condition that fails is enough against a rule, whatever is unknown of the others. */
    private static Told applies(CaseRule rule, Function<CaseCondition, Told> told) {
        return rule.when().stream().map(told).reduce(Told.YES, Told::and);
    }

    /** Behind the last that says otherwise it no longer matters which of them applies. */
    private static List<Open> upToTheLastAgainst(List<Open> open, List<CaseRule> rules, Verdict otherwise) {
        int last = open.size() - 1;
        while (last >= 0 && rules.get(open.get(last).place()).say() == otherwise) {
            last--;
        }
        return open.subList(0, last + 1);
    }

    /** Everything that is not on record and on which the open rules depend. */
    ImmutableSortedSet<FieldId> missing() {
        return open.stream()
                .flatMap(one -> one.missing().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
