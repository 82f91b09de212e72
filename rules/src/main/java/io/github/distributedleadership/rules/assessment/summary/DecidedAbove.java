package io.github.distributedleadership.rules.assessment.summary;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.OnPaper;
import io.github.distributedleadership.rules.holding.Sharing;
import java.util.Optional;

/** What somebody senior decides, other than the paper has it; what is vacant is told with what nobody holds. */
final class DecidedAbove implements ClassRule {
    private static final Rule RULE = Rule.of("stands-out.decided-above", Evidence.MIXED);
    private static final Rule.Variant FOUND =
            RULE.says("{number} {number|is|are} decided by somebody senior, which the paper does not say");
    private static final ImmutableList<Rule.Variant> LIST = Listing.of(RULE, StandOutTier.PAPER_AND_PRACTICE.members());

    private final SummaryContext context;

    DecidedAbove(SummaryContext context) {
        this.context = context;
    }

    @Override
    public Optional<StandOut> find() {
        Members members = Members.of(context, this::belongs);
        return members.isEmpty()
                ? Optional.empty()
                : context.listed(
                        StandOutClass.DECIDED_ABOVE,
                        members,
                        FOUND.describes().count("number", members.size()).build(),
                        recommended -> true,
                        LIST);
    }

    private boolean belongs(int responsibility) {
        Sharing sharing = context.sharing();
        return sharing.kind(responsibility) == HoldingKind.RETAINED
                && sharing.differs(responsibility)
                && sharing.onPaper(responsibility) != OnPaper.VACANT;
    }
}
