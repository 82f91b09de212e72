package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;
import io.github.distributedleadership.rules.sharing.HeldAs;
import java.util.Optional;

/**
 * A responsibility that is held as another kind, or that only one side has.
 *
 * @param responsibility which
 * @param before how it is held before; empty: it is not there
 * @param after how it is held after; empty: it is not there
 */
public record ResponsibilityChange(ResponsibilityId responsibility, Optional<HeldAs> before, Optional<HeldAs> after) {
    private static final Template OTHERWISE = Template.of("{responsibility} would be {after} and is {before}");
    private static final Template NEW = Template.of("{responsibility} would be new, and {after}");
    private static final Template GONE = Template.of("{responsibility} would be gone, and is {before}");

    /** {@return the difference as a sentence with its facts} */
    public Finding finding() {
        Finding.Builder finding = Finding.builder(before.isEmpty() ? NEW : after.isEmpty() ? GONE : OTHERWISE)
                .rule("difference.kind")
                .subject(FindingSubject.of(responsibility))
                .outcome(FindingOutcome.SATISFIED)
                .evidence(after.or(() -> before).map(HeldAs::evidence).orElse(Evidence.PAPER))
                .source(Finding.OWN)
                .text("responsibility", responsibility.value());
        before.ifPresent(held -> finding.word("before", held.kind()));
        after.ifPresent(held -> finding.word("after", held.kind()));
        return finding.build();
    }

    /** {@return the reasons that hold before and no longer after, in their order} */
    public ImmutableList<Finding> reasonsBefore() {
        return onlyIn(before, after);
    }

    /** {@return the reasons that hold after and not before, in their order} */
    public ImmutableList<Finding> reasonsAfter() {
        return onlyIn(after, before);
    }

    private static ImmutableList<Finding> onlyIn(Optional<HeldAs> one, Optional<HeldAs> other) {
        ImmutableList<Finding> others = other.map(HeldAs::findings).orElse(ImmutableList.of());
        return one.map(HeldAs::findings).orElse(ImmutableList.of()).stream()
                .filter(finding -> !finding.rule().equals("sharing.kind") && !others.contains(finding))
                .collect(ImmutableList.toImmutableList());
    }
}
