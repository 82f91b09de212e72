package io.github.distributedleadership.rules.assessment.summary;

import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.HoldingKind;
import java.util.Optional;

/** What somebody decides to whom the paper does not give the decision. */
final class HeldInformally implements ClassRule {
    private static final Rule RULE = Rule.of("stands-out.held-informally", Evidence.MIXED);
    private static final Rule.Variant FOUND =
            RULE.says("{number} {number|is|are} decided by somebody the paper does not authorise");
    private static final Rule.Variant BY = RULE.says("{decider} decides on {responsibility}");
    private static final Rule.Variant NOT_SHOWN =
            RULE.says("{responsibility}: the record does not show whether one or several decide");

    private final SummaryContext context;

    HeldInformally(SummaryContext context) {
        this.context = context;
    }

    @Override
    public Optional<StandOut> find() {
        Members members = Members.of(context, r -> context.sharing().kind(r) == HoldingKind.HELD_INFORMALLY);
        return members.isEmpty()
                ? Optional.empty()
                : context.told(
                        StandOutClass.HELD_INFORMALLY,
                        members,
                        FOUND.describes().count("number", members.size()).build(),
                        recommended -> true,
                        this::ofMember);
    }

    private Finding ofMember(int responsibility) {
        int decider = context.sharing().concentratedIn(responsibility);
        Finding.Builder finding = (decider == OrganizationIndex.NONE ? NOT_SHOWN : BY)
                .describes(FindingSubject.of(context.id(responsibility)))
                .fact("responsibility", context.responsibility(responsibility));
        return finding.offer("decider", () -> Fact.party(context.index().party(decider)))
                .build();
    }
}
