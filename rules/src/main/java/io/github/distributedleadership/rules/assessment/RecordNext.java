package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.rules.condition.ConditionResult;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.InRecord;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.SurveyParameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is undetermined, and what to record so that it can be told, the fewest things that decide most first.
 *
 * <p>First how responsibilities are held, then the indicators. Of these, each step takes what decides the most indicators
 * for each thing to record, given all that was advised before; equal ones go by number and by name. A thing to record is a
 * field, or a table that nobody kept with all the fields that are needed of it.
 */
final class RecordNext {
    private static final Rule RULE = Rule.of("assessment.record-next", Evidence.MIXED);
    private static final Rule ON_PAPER = RULE.on(Evidence.PAPER);
    private static final Rule IN_RECORD = RULE.on(Evidence.RECORD);
    private static final Rule PERCEIVED = RULE.on(Evidence.PERCEIVED);

    private static final Rule.Variant RESPONSIBILITIES =
            ON_PAPER.says("record responsibilities, and who holds them: all else rests on that");
    private static final Rule.Variant HOLDINGS =
            ON_PAPER.says("who holds {responsibilities}? Nothing can be said about {responsibilities|it|them} until "
                    + "that is recorded");
    private static final Rule.Variant DECISIONS =
            IN_RECORD.says("record all decisions, each with its day and who decided. Without them nobody can say who "
                    + "decides in practice on {silent} {silent|responsibility|responsibilities}; it takes at least "
                    + "{needed} {needed|decision|decisions} {silent|on it|each}");
    private static final String DELEGATED = " whether {responsibilities|it is|they are} delegated";
    private static final Rule.Variant ASSIGNED =
            ON_PAPER.says("who assigned {responsibilities}? Record that, or that nobody did, to settle" + DELEGATED);
    private static final Rule.Variant STANDING_ABOVE =
            ON_PAPER.says("to whom do the {responsibilities|holder|holders} of {responsibilities} and those who "
                    + "assigned {responsibilities|it|them} report? That settles" + DELEGATED);
    private static final Rule.Variant ANSWERING = ON_PAPER.says(
            "who answers for {responsibilities}? That settles whether {responsibilities|it is|they are} " + "shared");
    private static final Rule.Variant TEAM_ANSWERING =
            ON_PAPER.says("who belongs to the teams that answer for {responsibilities}? That settles whether "
                    + "{responsibilities|it is|they are} shared");
    private static final Rule.Variant FIELDS =
            RULE.says("record {fields}: {indicators} {indicators|needs|need} {fields|it|them}");
    private static final Rule.Variant UNDATED =
            RULE.says("give the records their days: nothing is dated, and {indicators} {indicators|needs|need} that");
    private static final Rule.Variant NOTHING_TO_COUNT =
            RULE.says("nothing on record can be counted yet for {indicators}");
    private static final Rule.Variant WITHHELD =
            PERCEIVED.says("withheld: {indicators}. Fewer than {fewest} answered, and each might be recognised");
    private static final Rule.Variant NO_AGREEMENT =
            PERCEIVED.says("not agreed: {indicators}. The answers within each team are too far apart for one mean "
                    + "(rwg(J) below {agreement}): talk about it in the teams");
    private static final Rule.Variant LOW_RATE = PERCEIVED.says(
            "left open: {indicators}. Less than {rate} of each team answered: ask again, and ask more of " + "them");
    private static final Rule.Variant TOO_FEW =
            PERCEIVED.says("left open: {indicators}. Fewer than {responses} of each team answered: ask again, or ask "
                    + "larger teams");
    private static final Rule.Variant NOT_COMPUTED = RULE.says("this version does not compute {indicators} yet");

    private final Assessment assessment;
    private final ImmutableList<IndicatorResult> undetermined;
    private final FieldsOnRecord onRecord;
    private final ImmutableList.Builder<RecordingStep> steps = ImmutableList.builder();

    RecordNext(Assessment assessment) {
        this(assessment, new FieldsOnRecord(assessment.organization()));
    }

    RecordNext(Assessment assessment, FieldsOnRecord onRecord) {
        this.assessment = assessment;
        this.onRecord = onRecord;
        undetermined = Stream.concat(
                        assessment.conditions().conditions().stream()
                                .map(ConditionResult::indicators)
                                .flatMap(List::stream),
                        assessment.conditions().strain().stream())
                .filter(result -> !result.isDetermined())
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Finding> findings() {
        return steps().stream().map(RecordingStep::finding).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<RecordingStep> steps() {
        Sharing sharing = assessment.sharing();
        if (sharing.responsibilities().findAny().isEmpty()) {
            add(RESPONSIBILITIES.undetermined(), FieldId.RESPONSIBILITIES, FieldId.HOLDINGS_HOLDERS);
        }
        responsibilities(HOLDINGS, FieldId.HOLDINGS_HOLDERS, ofKind(sharing, HoldingKind.UNDETERMINED));
        // an empty list of decisions is complete, and then it is the days that are missing
        boolean mayBeTold = assessment.standing().isDated()
                || assessment.organization().coverage(Table.DECISIONS) != Coverage.RECORDED;
        ImmutableList<String> silent = ids(sharing, r -> mayBeTold && sharing.inRecord(r) == InRecord.NOT_RECORDED);
        if (!silent.isEmpty()) {
            Finding decisions = DECISIONS
                    .undetermined()
                    .count("silent", silent.size())
                    .count("needed", assessment.options().sharing().minDecisions())
                    .build();
            steps.add(RecordingStep.of(decisions, silent, FieldId.DECISIONS));
        }
        Predicate<Holding> unassigned = holding -> holding.assignedBy().isUnknown();
        responsibilities(ASSIGNED, FieldId.HOLDINGS_ASSIGNED_BY, ofKind(sharing, HoldingKind.ONE_HOLDER, unassigned));
        responsibilities(
                STANDING_ABOVE,
                FieldId.MEMBERS_REPORTS_TO,
                ofKind(sharing, HoldingKind.ONE_HOLDER, unassigned.negate()));
        Predicate<Holding> unanswered = holding -> holding.accountable().isUnknown();
        responsibilities(
                ANSWERING, FieldId.HOLDINGS_ACCOUNTABLE, ofKind(sharing, HoldingKind.SEVERAL_HOLDERS, unanswered));
        responsibilities(
                TEAM_ANSWERING,
                FieldId.TEAMS_MEMBERS,
                ofKind(sharing, HoldingKind.SEVERAL_HOLDERS, unanswered.negate()));
        fields();
        indicators(UNDATED, IndicatorResult::hasNoDate);
        indicators(NOTHING_TO_COUNT, IndicatorResult::hasNothingToCount);
        ConditionParameters parameters = assessment.options().conditions();
        SurveyParameters least = parameters.surveys();
        indicators(WITHHELD, IndicatorResult::isWithheld, "fewest", Fact.count(parameters.minGroup()));
        indicators(NO_AGREEMENT, IndicatorResult::hasNoAgreement, "agreement", Fact.amount(least.minAgreement()));
        indicators(LOW_RATE, IndicatorResult::hasLowRate, "rate", Fact.amount(least.minRate()));
        indicators(TOO_FEW, IndicatorResult::hasTooFewResponses, "responses", Fact.count(least.minResponses()));
        indicators(NOT_COMPUTED, IndicatorResult::isNotComputed);
        return steps.build();
    }

    private void fields() {
        List<Open> open = new ArrayList<>();
        for (IndicatorResult result : undetermined) {
            boolean byFields = !result.isNotComputed()
                    && !result.isWithheld()
                    && !result.hasNothingToCount()
                    && !result.hasNoDate()
                    && !result.missing().isEmpty();
            if (byFields) {
                ImmutableSortedSet<FieldId> fields = toRecord(result);
                open.add(new Open(result, fields, things(fields)));
            }
        }
        while (!open.isEmpty()) {
            List<Open> rest = List.copyOf(open);
            ImmutableSortedSet<FieldId> next = rest.stream()
                    .map(Open::things)
                    .max(Comparator.comparingDouble(
                                    (ImmutableSortedSet<FieldId> things) -> decidedPerThing(things, rest))
                            .thenComparing(ImmutableSortedSet::size, Comparator.reverseOrder())
                            .thenComparing(ImmutableSortedSet::toString, Comparator.reverseOrder()))
                    .orElseThrow();
            List<Open> decided = rest.stream().filter(o -> o.isDecidedBy(next)).toList();
            ImmutableSortedSet<FieldId> fields = fieldsOf(decided, next);
            Finding finding = FIELDS.undetermined()
                    .fields("fields", fields)
                    .ids(
                            "indicators",
                            IdKind.INDICATOR,
                            decided.stream().map(Open::indicator).toList())
                    .build();
            steps.add(new RecordingStep(
                    finding,
                    fields.asList(),
                    decided.stream().map(o -> o.result().indicator()).collect(ImmutableList.toImmutableList()),
                    ImmutableList.of(),
                    decided.stream().mapToLong(o -> o.result().unknown()).sum()));
            open.clear();
            rest.stream()
                    .filter(o -> !o.isDecidedBy(next))
                    .map(o -> o.without(next))
                    .forEach(open::add);
        }
    }

    /**
     * What it names as missing, and what else it rests on and is hardly there: once the one is recorded, the other would be
     * missed. Where a table was not kept, what stands in other tables may be there.
     */
    private ImmutableSortedSet<FieldId> toRecord(IndicatorResult result) {
        TreeSet<FieldId> fields = new TreeSet<>(result.missing());
        if (result.isNotRecorded()) {
            fields.removeIf(field -> coverage(field) == Coverage.RECORDED);
        }
        result.indicator().fields().stream().filter(this::isHardlyThere).forEach(fields::add);
        return ImmutableSortedSet.copyOf(fields.isEmpty() ? result.missing() : fields);
    }

    private boolean isHardlyThere(FieldId field) {
        FieldOnRecord there = onRecord.of(field);
        double enough = 1 - assessment.options().conditions().maxUnknown();
        return isUnkept(field) || there.known() < enough * there.rows();
    }

    /** Whether nobody kept the table; one that is not complete and has no row is none. */
    private boolean isUnkept(FieldId field) {
        return coverage(field) == Coverage.NOT_RECORDED
                || coverage(field) == Coverage.PARTIAL
                        && assessment.organization().size(field.table()) == 0;
    }

    private ImmutableSortedSet<FieldId> things(ImmutableSortedSet<FieldId> fields) {
        return fields.stream()
                .map(field -> isUnkept(field) ? FieldId.of(field.table()) : field)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** The fields of the things to record now that these need; a table alone is not named beside its fields. */
    private ImmutableSortedSet<FieldId> fieldsOf(List<Open> decided, ImmutableSortedSet<FieldId> now) {
        ImmutableSortedSet<FieldId> fields = decided.stream()
                .flatMap(o -> o.fields().stream())
                .filter(field -> now.contains(field) || now.contains(FieldId.of(field.table())))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return fields.stream()
                .filter(field -> field.field().isPresent()
                        || fields.stream().noneMatch(other -> other != field && other.table() == field.table()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private Coverage coverage(FieldId field) {
        return assessment.organization().coverage(field.table());
    }

    private static double decidedPerThing(ImmutableSortedSet<FieldId> things, List<Open> open) {
        return (double) open.stream().filter(o -> o.isDecidedBy(things)).count() / things.size();
    }

    private void responsibilities(Rule.Variant variant, FieldId field, List<String> ids) {
        if (!ids.isEmpty()) {
            Finding finding = variant.undetermined()
                    .ids("responsibilities", IdKind.RESPONSIBILITY, ids)
                    .build();
            steps.add(RecordingStep.of(finding, ids, field));
        }
    }

    private void indicators(Rule.Variant variant, Predicate<IndicatorResult> which) {
        List<String> ids = ids(which);
        if (!ids.isEmpty()) {
            add(variant.undetermined().ids("indicators", IdKind.INDICATOR, ids));
        }
    }

    private void indicators(Rule.Variant variant, Predicate<IndicatorResult> which, String slot, Fact threshold) {
        List<String> ids = ids(which);
        if (!ids.isEmpty()) {
            add(variant.undetermined().fact(slot, threshold).ids("indicators", IdKind.INDICATOR, ids));
        }
    }

    private List<String> ids(Predicate<IndicatorResult> which) {
        return undetermined.stream()
                .filter(which)
                .map(result -> result.indicator().id())
                .toList();
    }

    static List<String> ofKind(Sharing sharing, HoldingKind kind) {
        return ids(sharing, r -> sharing.kind(r) == kind);
    }

    private static List<String> ofKind(Sharing sharing, HoldingKind kind, Predicate<Holding> which) {
        OrganizationIndex index = sharing.standing().index();
        return ids(
                sharing,
                r -> sharing.kind(r) == kind
                        && which.test(index.holding(sharing.standing().holding(r))));
    }

    private static ImmutableList<String> ids(Sharing sharing, IntPredicate which) {
        OrganizationIndex index = sharing.standing().index();
        return sharing.responsibilities()
                .filter(which)
                .mapToObj(r -> index.responsibility(r).id().value())
                .collect(ImmutableList.toImmutableList());
    }

    private void add(Finding.Builder finding, FieldId... fields) {
        steps.add(RecordingStep.of(finding.build(), ImmutableList.of(), fields));
    }

    /** An indicator that is open, the fields it needs, and which things are still to be recorded for it. */
    private record Open(
            IndicatorResult result, ImmutableSortedSet<FieldId> fields, ImmutableSortedSet<FieldId> things) {

        String indicator() {
            return result.indicator().id();
        }

        boolean isDecidedBy(ImmutableSortedSet<FieldId> recorded) {
            return recorded.containsAll(things);
        }

        Open without(ImmutableSortedSet<FieldId> recorded) {
            return new Open(
                    result,
                    fields,
                    things.stream()
                            .filter(thing -> !recorded.contains(thing))
                            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
        }
    }
}
