package io.github.distributedleadership.rules.assessment.summary;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.Sharing;
import java.util.Optional;

/** What is held, and no record of decisions settles how. */
final class PaperOnly implements ClassRule {
    private static final Rule RULE = Rule.of("stands-out.paper-only", Evidence.PAPER);
    private static final Rule.Variant SOME =
            RULE.says("{number} of the {held} that are held {number|is|are} known from paper only");
    private static final Rule.Variant ALL =
            RULE.says("the decisions on record settle nothing yet, so all of this is paper");
    private static final Rule.Variant NO_DECISION = RULE.says("nobody recorded a decision, so all of this is paper");
    private static final ImmutableList<Rule.Variant> LIST = Listing.of(RULE, StandOutTier.NOT_KNOWN.members());

    private final SummaryContext context;

    PaperOnly(SummaryContext context) {
        this.context = context;
    }

    @Override
    public Optional<StandOut> find() {
        Sharing sharing = context.sharing();
        Members held = Members.of(context, r -> sharing.kind(r).isHeld());
        Members members = Members.of(context, r -> sharing.kind(r).isHeld() && sharing.evidence(r) == Evidence.PAPER);
        if (members.isEmpty()) {
            return Optional.empty();
        }
        if (members.size() == held.size()) {
            boolean isSilent =
                    context.standing().organization().practice().decisions().isEmpty();
            return context.found(
                    StandOutClass.PAPER_ONLY,
                    members,
                    (isSilent ? NO_DECISION : ALL).undetermined().build(),
                    recommended -> false,
                    ImmutableList.of());
        }
        Finding finding = SOME.undetermined()
                .count("number", members.size())
                .count("held", held.size())
                .build();
        return context.listed(StandOutClass.PAPER_ONLY, members, finding, recommended -> false, LIST);
    }
}
