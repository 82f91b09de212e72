package io.github.distributedleadership.rules.assessment.summary;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Rule;
import java.util.Optional;
import java.util.Set;

/** What machines decide, with no person who answers. */
final class MachinesDecide implements ClassRule {
    private static final Rule RULE = Rule.of("stands-out.machines-decide", Evidence.MIXED);
    private static final Rule.Variant FOUND = RULE.says(
            "machines decide on {number} {number|responsibility|responsibilities}, and nobody answers for {number|it|them}");
    private static final ImmutableList<Rule.Variant> LIST = Listing.of(RULE, StandOutTier.NOBODY.members());

    private final SummaryContext context;
    private final Set<ResponsibilityId> unanswered;

    MachinesDecide(SummaryContext context, Set<ResponsibilityId> unanswered) {
        this.context = context;
        this.unanswered = unanswered;
    }

    @Override
    public Optional<StandOut> find() {
        if (unanswered.isEmpty()) {
            return Optional.empty();
        }
        Members members = Members.of(context, r -> unanswered.contains(context.id(r)));
        return context.listed(
                StandOutClass.MACHINES_DECIDE,
                members,
                FOUND.describes().count("number", members.size()).build(),
                recommended -> false,
                LIST);
    }
}
