package io.github.distributedleadership.rules.assessment.summary;

import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.InRecord;
import io.github.distributedleadership.rules.holding.OnPaper;
import java.util.Optional;

/** What nobody holds, and what is vacant on paper and decided by somebody senior. */
final class Unheld implements ClassRule {
    private static final Rule RULE = Rule.of("stands-out.unheld", Evidence.MIXED);
    private static final Rule.Variant FOUND =
            RULE.says("{number} {number|vacancy has|vacancies have} nobody who takes {number|it|them} on");
    private static final Rule.Variant NOBODY = RULE.says("nobody holds {responsibility}");
    private static final Rule.Variant ABOVE = RULE.says("{responsibility} is vacant, so somebody senior decides");

    private final SummaryContext context;

    Unheld(SummaryContext context) {
        this.context = context;
    }

    @Override
    public Optional<StandOut> find() {
        Members members =
                Members.of(context, r -> context.sharing().kind(r) == HoldingKind.UNHELD || isDecidedAbove(r));
        return members.isEmpty()
                ? Optional.empty()
                : context.told(
                        StandOutClass.UNHELD,
                        members,
                        FOUND.describes().count("number", members.size()).build(),
                        recommended -> true,
                        this::ofMember);
    }

    private boolean isDecidedAbove(int responsibility) {
        return context.sharing().onPaper(responsibility) == OnPaper.VACANT
                && context.sharing().inRecord(responsibility) == InRecord.ABOVE;
    }

    private Finding ofMember(int responsibility) {
        return (isDecidedAbove(responsibility) ? ABOVE : NOBODY)
                .describes(FindingSubject.of(context.id(responsibility)))
                .fact("responsibility", context.responsibility(responsibility))
                .build();
    }
}
