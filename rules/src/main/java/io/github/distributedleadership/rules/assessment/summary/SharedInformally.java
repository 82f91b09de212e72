package io.github.distributedleadership.rules.assessment.summary;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.HoldingKind;
import java.util.Optional;

/** What several decide, although on paper it is not shared. */
final class SharedInformally implements ClassRule {
    private static final Rule RULE = Rule.of("stands-out.shared-informally", Evidence.MIXED);
    private static final Rule.Variant FOUND =
            RULE.says("{number} {number|is|are} shared, and the paper does not say so");
    private static final ImmutableList<Rule.Variant> LIST = Listing.of(RULE, StandOutTier.PAPER_AND_PRACTICE.members());

    private final SummaryContext context;

    SharedInformally(SummaryContext context) {
        this.context = context;
    }

    @Override
    public Optional<StandOut> find() {
        Members members = Members.of(context, this::belongs);
        return members.isEmpty()
                ? Optional.empty()
                : context.listed(
                        StandOutClass.SHARED_INFORMALLY,
                        members,
                        FOUND.describes().count("number", members.size()).build(),
                        recommended -> recommended.verdict().isShared(),
                        LIST);
    }

    private boolean belongs(int responsibility) {
        return context.sharing().kind(responsibility) == HoldingKind.SHARED_INFORMALLY;
    }
}
