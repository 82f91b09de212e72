package io.github.distributedleadership.rules.policy;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.InOrder;
import io.github.distributedleadership.rules.explain.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What should be held otherwise, checked together (our own): nobody would come to hold more than most do today, and nothing
 * that does not depend on one person would come to.
 *
 * <p>Where the verdict speaks for a side, names whom, and is held otherwise, that is recommended; the weightiest first, then
 * those of the largest margin, then by id. One that would raise somebody above the greatest load together with those before it
 * is held back, and so is one that would let rest on one what several hold. So all that are recommended can be carried out
 * together. Immutable and thread-safe.
 */
public final class Recommendations {
    private static final Rule RULE = Rule.of("policy.recommendation", Evidence.MIXED);

    private static final Rule.Variant SHARE =
            RULE.says("{responsibility} (today {kind}): share it, {holders}; suggested by {policy}");
    private static final Rule.Variant ONE =
            RULE.says("{responsibility} (today {kind}): one person, {holders}; suggested by {policy}");
    private static final Rule.Variant LOAD =
            RULE.says("{responsibility} (today {kind}): {policy} suggests {holders}. Set aside: {laden} would hold "
                    + "too much; most people here hold {most} or fewer");
    private static final Rule.Variant DEPENDENCE =
            RULE.says("{responsibility} (today {kind}): {policy} suggests {holders} alone. Set aside: it would "
                    + "then depend on one person");

    private final SharingVerdicts verdicts;
    private final ImmutableList<Recommendation> recommended;
    private final ImmutableList<Finding> heldBack;

    private Recommendations(SharingVerdicts verdicts) {
        this.verdicts = verdicts.judgeAll();
        SharingCases cases = verdicts.cases();
        int[] loads = new int[cases.sharing().standing().index().members()];
        for (int m = 0; m < loads.length; m++) {
            loads[m] = cases.load(m);
        }
        ImmutableList.Builder<Recommendation> list = ImmutableList.builder();
        ImmutableList.Builder<Finding> back = ImmutableList.builder();
        // who is suggested depends on nobody else; what is held back does, on all that came before
        InOrder.forEach(inOrder(), r -> Proposal.of(verdicts, r), proposal -> {
            if (proposal.suggestion().isPresent()) {
                Suggestion suggestion = proposal.suggestion().get();
                Optional<Finding> why = heldBack(proposal.about(), proposal.verdict(), suggestion, loads);
                if (why.isPresent()) {
                    back.add(why.get());
                } else {
                    carryOut(proposal.about(), suggestion, loads);
                    list.add(proposal.recommended());
                }
            }
        });
        recommended = list.build();
        heldBack = back.build();
    }

    /** What one verdict would come to by itself. */
    private record Proposal(SharingCase about, SharingVerdict verdict, Optional<Suggestion> suggestion) {
        static Proposal of(SharingVerdicts verdicts, int responsibility) {
            SharingVerdict verdict = verdicts.at(responsibility);
            return new Proposal(verdicts.cases().at(responsibility), verdict, verdict.suggestion());
        }

        Recommendation recommended() {
            Suggestion suggested = suggestion.orElseThrow();
            return new Recommendation(
                    verdict.responsibility(),
                    about.kind(),
                    verdict.verdict(),
                    suggested,
                    verdict.suggestedBy().orElseThrow(),
                    finding(
                                    about,
                                    verdict.verdict().isShared() ? SHARE : ONE,
                                    FindingOutcome.BORNE_OUT,
                                    verdict,
                                    suggested)
                            .build());
        }
    }

    /** {@return what these verdicts recommend} */
    public static Recommendations of(SharingVerdicts verdicts) {
        return new Recommendations(verdicts);
    }

    /** {@return what is recommended, the weightiest first} */
    public ImmutableList<Recommendation> recommended() {
        return recommended;
    }

    /** {@return what is held back and why, in the same order} */
    public ImmutableList<Finding> heldBack() {
        return heldBack;
    }

    private int[] inOrder() {
        SharingCases cases = verdicts.cases();
        return cases.sharing()
                .responsibilities()
                .filter(r -> verdicts.verdict(r).isDecisive() && !verdicts.fits(r))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer r) ->
                                -cases.at(r).responsibility().weight().value())
                        .thenComparingDouble(r -> -verdicts.margin(r).orElse(0)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Optional<Finding> heldBack(SharingCase about, SharingVerdict verdict, Suggestion suggestion, int[] loads) {
        if (verdict.verdict() == Verdict.DELEGATE && about.holders().length > 1) {
            return Optional.of(finding(about, DEPENDENCE, FindingOutcome.DESCRIBES, verdict, suggestion)
                    .build());
        }
        int most = about.cases().maxLoad();
        List<MemberId> laden = suggestion.holders().stream()
                .filter(m -> {
                    int number = about.standing().index().number(m);
                    return !about.isHolder(number) && loads[number] + 1 > most;
                })
                .toList();
        return laden.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(about, LOAD, FindingOutcome.DESCRIBES, verdict, suggestion)
                        .members("laden", laden)
                        .count("most", most)
                        .build());
    }

    private static void carryOut(SharingCase about, Suggestion suggestion, int[] loads) {
        for (int holder : about.holders()) {
            loads[holder]--;
        }
        for (MemberId member : suggestion.holders()) {
            loads[about.standing().index().number(member)]++;
        }
    }

    private static Finding.Builder finding(
            SharingCase about,
            Rule.Variant variant,
            FindingOutcome outcome,
            SharingVerdict verdict,
            Suggestion suggestion) {
        return variant.about(about.subject(), outcome)
                .fact("responsibility", Fact.responsibility(about.id()))
                .word("kind", about.kind())
                .id("policy", IdKind.POLICY, verdict.suggestedBy().orElseThrow())
                .members("holders", suggestion.holders());
    }
}
