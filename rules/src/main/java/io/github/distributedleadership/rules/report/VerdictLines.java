package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.policy.SharingVerdicts;
import io.github.distributedleadership.rules.policy.Verdict;
import java.util.EnumSet;
import java.util.Set;

/** What the verdicts about all responsibilities come to, as findings. */
final class VerdictLines {
    private static final Rule RULE = Rule.of("assessment.verdicts", Evidence.MIXED);

    private static final Rule.Variant COUNTS =
            RULE.says("the policy {policy} suggests several people for {several:none} of {responsibilities} "
                    + "{responsibilities|responsibility|responsibilities} and one person for {one:none}. For "
                    + "{either:none} it makes no difference; for {undetermined:none} it cannot say");
    private static final Rule.Variant FIT =
            RULE.says("{fitting} of the {told} for which it can say {fitting|is|are} held that way today");
    private static final Rule.Variant MISSING =
            RULE.says("for the others, {missing|this|these} would have to be recorded: {missing}");

    private VerdictLines() {}

    static ImmutableList<Finding> of(SharingVerdicts verdicts) {
        verdicts.judgeAll();
        int[] all = verdicts.cases().sharing().responsibilities().toArray();
        long several = 0;
        long one = 0;
        long either = 0;
        long fitting = 0;
        for (int r : all) {
            Verdict verdict = verdicts.verdict(r);
            several += verdict.isShared() ? 1 : 0;
            one += verdict == Verdict.DELEGATE ? 1 : 0;
            either += verdict == Verdict.EITHER ? 1 : 0;
            fitting += verdicts.fits(r) ? 1 : 0;
        }
        long told = several + one + either;
        ImmutableList.Builder<Finding> lines = ImmutableList.builder();
        lines.add(COUNTS.about(told > 0 ? FindingOutcome.DESCRIBES : FindingOutcome.UNDETERMINED)
                .id("policy", IdKind.POLICY, verdicts.policy().id())
                .count("responsibilities", all.length)
                .count("several", several)
                .count("one", one)
                .count("either", either)
                .count("undetermined", all.length - told)
                .build());
        if (told > 0) {
            lines.add(FIT.describes()
                    .count("fitting", fitting)
                    .count("told", told)
                    .build());
        }
        Set<FieldId> missing = missing(verdicts, all);
        if (!missing.isEmpty()) {
            lines.add(MISSING.undetermined().fields("missing", missing).build());
        }
        return lines.build();
    }

    /** What any that cannot be told lacks; of many the first tell as much as all. */
    private static Set<FieldId> missing(SharingVerdicts verdicts, int[] all) {
        Set<FieldId> missing = EnumSet.noneOf(FieldId.class);
        int looked = 0;
        for (int r : all) {
            if (verdicts.verdict(r) == Verdict.UNDETERMINED && looked++ < 1000) {
                missing.addAll(verdicts.at(r).missing());
            }
        }
        return missing;
    }
}
