package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import java.util.Optional;

/**
 * A responsibility that is held as another kind, of which the verdict is another, or that only one side has.
 *
 * @param responsibility which
 * @param before how it is held before; empty: it is not there
 * @param after how it is held after; empty: it is not there
 * @param verdictBefore whether it should rest on one or on several before; empty: it is not there
 * @param verdictAfter whether it should after; empty: it is not there
 */
public record ResponsibilityChange(
        ResponsibilityId responsibility,
        Optional<HoldingFinding> before,
        Optional<HoldingFinding> after,
        Optional<SharingVerdict> verdictBefore,
        Optional<SharingVerdict> verdictAfter) {
    private static final Rule KIND = Rule.of("difference.kind", Evidence.PAPER);

    private static final Rule.Variant OTHERWISE = KIND.says("{responsibility}: {before} -> {after}");
    private static final Rule.Variant VERDICT = Rule.of("difference.verdict", Evidence.MIXED)
            .says("{responsibility}, advice of {policy}: {before} -> {after}");
    private static final Rule.Variant NEW = KIND.says("{responsibility}: new, {after}");
    private static final Rule.Variant GONE = KIND.says("{responsibility}: {before} -> gone");

    /** {@return whether it is held as another kind, or only one side has it} */
    public boolean isHeldOtherwise() {
        return !before.map(HoldingFinding::kind).equals(after.map(HoldingFinding::kind));
    }

    /** {@return the difference between the verdicts as a sentence with its facts; empty where they are the same} */
    public Optional<Finding> verdictFinding() {
        if (verdictBefore.isEmpty() || verdictAfter.isEmpty()) {
            return Optional.empty();
        }
        Verdict old = verdictBefore.get().verdict();
        Verdict fresh = verdictAfter.get().verdict();
        return old == fresh
                ? Optional.empty()
                : Optional.of(VERDICT.describes(FindingSubject.of(responsibility))
                        .fact("responsibility", Fact.responsibility(responsibility))
                        .id("policy", IdKind.POLICY, verdictAfter.get().policy())
                        .word("after", fresh, fresh.inWords())
                        .word("before", old, old.inWords())
                        .build());
    }

    /** {@return the difference in how it is held as a sentence with its facts} */
    public Finding finding() {
        return (before.isEmpty() ? NEW : after.isEmpty() ? GONE : OTHERWISE)
                .describes(FindingSubject.of(responsibility))
                .evidence(after.or(() -> before).map(HoldingFinding::evidence).orElse(Evidence.PAPER))
                .fact("responsibility", Fact.responsibility(responsibility))
                .offer("before", () -> Fact.word(before.orElseThrow().kind()))
                .offer("after", () -> Fact.word(after.orElseThrow().kind()))
                .build();
    }

    /** {@return the reasons that hold before and no longer after, in their order} */
    public ImmutableList<Finding> reasonsBefore() {
        return onlyIn(before, after);
    }

    /** {@return the reasons that hold after and not before, in their order} */
    public ImmutableList<Finding> reasonsAfter() {
        return onlyIn(after, before);
    }

    private static ImmutableList<Finding> onlyIn(Optional<HoldingFinding> one, Optional<HoldingFinding> other) {
        ImmutableList<Finding> others = other.map(HoldingFinding::findings).orElse(ImmutableList.of());
        return one.map(HoldingFinding::findings).orElse(ImmutableList.of()).stream()
                .filter(finding -> !finding.rule().equals("sharing.kind") && !others.contains(finding))
                .collect(ImmutableList.toImmutableList());
    }
}
