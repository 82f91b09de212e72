package io.github.distributedleadership.rules.assessment.summary;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.HoldingKind;
import java.util.Optional;

/** What several hold, of whom nobody wrote down who answers. */
final class AccountabilityUnknown implements ClassRule {
    private static final Rule RULE = Rule.of("stands-out.accountability-unknown", Evidence.MIXED);
    private static final Rule.Variant FOUND =
            RULE.says("{number} {number|is|are} held by several, and it is not written down who answers");
    private static final ImmutableList<Rule.Variant> LIST = Listing.of(RULE, StandOutTier.NOT_KNOWN.members());

    private final SummaryContext context;

    AccountabilityUnknown(SummaryContext context) {
        this.context = context;
    }

    @Override
    public Optional<StandOut> find() {
        Members members = Members.of(context, this::belongs);
        return members.isEmpty()
                ? Optional.empty()
                : context.listed(
                        StandOutClass.ACCOUNTABILITY_UNKNOWN,
                        members,
                        FOUND.describes().count("number", members.size()).build(),
                        recommended -> false,
                        LIST);
    }

    private boolean belongs(int responsibility) {
        int holding = context.standing().holding(responsibility);
        return context.sharing().kind(responsibility) == HoldingKind.SEVERAL_HOLDERS
                && holding != OrganizationIndex.NONE
                && context.index().holding(holding).accountable().isUnknown();
    }
}
