package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.assessment.RecordingPlan;
import io.github.distributedleadership.rules.assessment.RecordingStep;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What to record next, in a line or two. */
final class OverviewNext {
    private static final int STEPS = 3;
    private static final int NAMED = 3;
    private static final Rule RULE = Rule.of("overview.record-next", Evidence.MIXED);
    private static final String THEM = " {responsibilities}[, and {more} more]";
    private static final ImmutableMap<FieldId, Rule.Variant> OF_RESPONSIBILITIES = ImmutableMap.of(
            FieldId.HOLDINGS_HOLDERS, RULE.says("who holds" + THEM),
            FieldId.HOLDINGS_ASSIGNED_BY, RULE.says("who assigned" + THEM),
            FieldId.HOLDINGS_ACCOUNTABLE, RULE.says("who answers for" + THEM),
            FieldId.MEMBERS_REPORTS_TO, RULE.says("who is senior to the holders of" + THEM),
            FieldId.TEAMS_MEMBERS, RULE.says("who belongs to the teams that answer for" + THEM));
    private static final ImmutableMap<FieldId, Rule.Variant> OF_ALL = ImmutableMap.of(
            FieldId.DECISIONS, RULE.says("who decided what, and when"),
            FieldId.RESPONSIBILITIES, RULE.says("responsibilities, and who holds them"));
    private static final Rule.Variant FIELDS = RULE.says("{fields}[, and {more} more]");

    private OverviewNext() {}

    static void write(Assessment assessment, Page page) throws IOException {
        List<Finding> findings = findings(assessment);
        if (!findings.isEmpty()) {
            page.blank();
            page.paragraph(
                    findings.stream().map(page::message).collect(Collectors.joining("; ", "Record next: ", ".")));
        }
    }

    /** The first steps, each in a few words. */
    static List<Finding> findings(Assessment assessment) {
        return RecordingPlan.of(assessment).next().stream()
                .limit(STEPS)
                .map(OverviewNext::finding)
                .toList();
    }

    private static Finding finding(RecordingStep step) {
        Rule.@Nullable Variant about = OF_RESPONSIBILITIES.get(step.fields().get(0));
        if (about != null && !step.responsibilities().isEmpty()) {
            Finding.Builder finding =
                    about.undetermined().ids("responsibilities", IdKind.RESPONSIBILITY, first(step.responsibilities()));
            return more(finding, step.responsibilities());
        }
        Optional<Rule.Variant> all = step.fields().stream()
                .flatMap(field -> Optional.ofNullable(OF_ALL.get(field)).stream())
                .findFirst();
        return all.isPresent()
                ? all.get().undetermined().build()
                : more(FIELDS.undetermined().fields("fields", first(step.fields())), step.fields());
    }

    private static Finding more(Finding.Builder finding, List<?> all) {
        return (all.size() > NAMED ? finding.offer("more", () -> Fact.count(all.size() - NAMED)) : finding).build();
    }

    private static <T> ImmutableList<T> first(List<T> all) {
        return ImmutableList.copyOf(all.subList(0, Math.min(NAMED, all.size())));
    }
}
