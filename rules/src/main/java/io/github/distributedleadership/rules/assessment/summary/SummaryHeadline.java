package io.github.distributedleadership.rules.assessment.summary;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.form.LeadershipForm;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.Sharing;
import java.util.function.IntPredicate;

/** The two or three sentences that say how it is on paper, how much is shared in practice, and how far both agree. */
final class SummaryHeadline {
    private static final Rule ON_PAPER = Rule.of("summary.on-paper", Evidence.PAPER);
    private static final Rule.Variant FOCUSED =
            ON_PAPER.says("on paper, leadership is centred on {focus}, who carries {percent}% of it");
    private static final Rule.Variant DIVIDED = ON_PAPER.says(
            "on paper, {onOne} of {counted} responsibilities rest on one person each, spread as evenly as among"
                    + " {people} {people|person|people}");
    private static final Rule.Variant SHARED = ON_PAPER.says(
            "on paper, leadership is shared: {onSeveral} of {counted} responsibilities rest on several people");
    private static final Rule.Variant HYBRID = ON_PAPER.says(
            "on paper, {onOne} of {counted} responsibilities rest on one person each, and the other half on several");
    private static final Rule.Variant OPEN = ON_PAPER.says(
            "it cannot be told how leadership is spread on paper: too few responsibilities have anybody on record");
    private static final Rule.Variant IN_PRACTICE = Rule.of("summary.in-practice", Evidence.RECORD)
            .says("{shared} of {total} {total|responsibility|responsibilities} {shared|is|are} shared in practice");
    private static final Rule AGREEMENT = Rule.of("summary.agreement", Evidence.RECORD);
    private static final Rule.Variant DIFFERS =
            AGREEMENT.says("where the record can tell, practice differs from paper in {differs:none} of {recorded}");
    private static final Rule.Variant NOT_RECORDED = AGREEMENT.says("nothing on record tells who decides in practice");

    private SummaryHeadline() {}

    static ImmutableList<Finding> of(Sharing sharing, ScopeForm whole) {
        int total = (int) sharing.responsibilities().count();
        if (total == 0) {
            return ImmutableList.of();
        }
        int recorded = count(sharing, r -> sharing.evidence(r) == Evidence.RECORD);
        if (recorded == 0) {
            return ImmutableList.of(onPaper(whole), NOT_RECORDED.undetermined().build());
        }
        int shared = count(
                sharing,
                r -> sharing.evidence(r) == Evidence.RECORD && sharing.kind(r).isShared());
        return ImmutableList.of(
                onPaper(whole),
                IN_PRACTICE
                        .describes()
                        .count("shared", shared)
                        .count("total", total)
                        .build(),
                DIFFERS.describes()
                        .count("differs", count(sharing, sharing::differs))
                        .count("recorded", recorded)
                        .build());
    }

    private static int count(Sharing sharing, IntPredicate which) {
        return (int) sharing.responsibilities().filter(which).count();
    }

    private static Finding onPaper(ScopeForm whole) {
        Rule.Variant variant = switch (whole.form()) {
            case FOCUSED -> FOCUSED;
            case DIVIDED -> DIVIDED;
            case SHARED -> SHARED;
            case HYBRID -> HYBRID;
            case UNDETERMINED -> OPEN;
        };
        boolean isOpen = whole.form() == LeadershipForm.UNDETERMINED;
        return (isOpen ? variant.undetermined() : variant.describes())
                .offer("focus", () -> Fact.member(whole.focus().orElseThrow()))
                .offer(
                        "percent",
                        () -> Fact.count(Math.round(100 * whole.largestShare().orElseThrow())))
                .offer("onOne", () -> Fact.count(whole.onOne()))
                .offer("onSeveral", () -> Fact.count(whole.counted() - whole.onOne()))
                .offer("counted", () -> Fact.count(whole.counted()))
                .offer(
                        "people",
                        () -> Fact.count(Math.round(whole.effectiveHolders().orElseThrow())))
                .build();
    }
}
