package io.github.distributedleadership.rules.assessment.summary;

import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.DecisionFigures;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.InRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is called shared, but decided or answered for by fewer; of each it is said by what it shows. */
final class SharedInNameOnly implements ClassRule {
    private static final Rule RULE = Rule.of("stands-out.in-name-only", Evidence.MIXED);
    private static final Rule.Variant FOUND = RULE.says("{number} {number|is|are} shared in name only");
    private static final Rule.Variant ALL_BY_ONE =
            RULE.says("{responsibility}: {decider} made all {decisions} decisions");
    private static final Rule.Variant BY_ONE =
            RULE.says("{responsibility}: {decider} made {alone} of the {decisions} decisions alone");
    private static final Rule.Variant ABOVE = RULE.says("{responsibility}: somebody senior decides");
    private static final Rule.Variant MOSTLY_ONE =
            RULE.says("{responsibility}: of those who hold it, mostly {decider} decides");
    private static final Rule.Variant BY_OTHERS =
            RULE.says("{responsibility}: its holders took part in {byHolders:none} of the {decisions} decisions");
    private static final Rule.Variant NOT_ANSWERING =
            RULE.says("{responsibility}: {silent} {silent|does|do} not answer for it");
    private static final Rule.Variant NOT_ALL_ANSWER = RULE.says("{responsibility}: not all who hold it answer for it");

    private final SummaryContext context;

    SharedInNameOnly(SummaryContext context) {
        this.context = context;
    }

    @Override
    public Optional<StandOut> find() {
        Members members = Members.of(context, r -> context.sharing().kind(r) == HoldingKind.SHARED_IN_NAME_ONLY);
        return members.isEmpty()
                ? Optional.empty()
                : context.told(
                        StandOutClass.SHARED_IN_NAME_ONLY,
                        members,
                        FOUND.describes().count("number", members.size()).build(),
                        recommended -> true,
                        this::ofMember);
    }

    private Finding ofMember(int responsibility) {
        HoldingFinding held = context.sharing().at(responsibility);
        if (held.evidence() == Evidence.PAPER) {
            return notAnswering(responsibility);
        }
        if (held.inRecord() == InRecord.ABOVE) {
            return about(ABOVE, responsibility).build();
        }
        if (held.concentratedIn().isPresent()) {
            DecisionFigures figures = held.figures().orElseThrow();
            boolean isAll = figures.alone() == figures.decisions();
            Finding.Builder finding = about(isAll ? ALL_BY_ONE : BY_ONE, responsibility)
                    .fact("decider", Fact.party(held.concentratedIn().get()))
                    .count("decisions", figures.decisions());
            return (isAll ? finding : finding.count("alone", figures.alone())).build();
        }
        if (held.carriers().size() == 1) {
            return about(MOSTLY_ONE, responsibility)
                    .fact("decider", Fact.party(held.carriers().first()))
                    .build();
        }
        DecisionFigures figures = held.figures().orElseThrow();
        return about(BY_OTHERS, responsibility)
                .count("byHolders", figures.byHolders())
                .count("decisions", figures.decisions())
                .build();
    }

    /** On paper not all holders answer: who does not, where that is in the row that is in force. */
    private Finding notAnswering(int responsibility) {
        Snapshot standing = context.standing();
        OrganizationIndex index = context.index();
        int holding = standing.holding(responsibility);
        if (holding == OrganizationIndex.NONE
                || !index.holding(holding).accountable().isKnown()) {
            return about(NOT_ALL_ANSWER, responsibility).build();
        }
        int[] answering = standing.expanded(index.accountable().row(holding), standing.day());
        List<Party> silent = Arrays.stream(
                        index.withoutMachines(standing.holders().row(responsibility)))
                .filter(holder -> Arrays.stream(answering).noneMatch(one -> one == holder))
                .mapToObj(index::party)
                .toList();
        return silent.isEmpty()
                ? about(NOT_ALL_ANSWER, responsibility).build()
                : about(NOT_ANSWERING, responsibility).parties("silent", silent).build();
    }

    private Finding.Builder about(Rule.Variant variant, int responsibility) {
        return variant.describes(FindingSubject.of(context.id(responsibility)))
                .fact("responsibility", context.responsibility(responsibility));
    }
}
