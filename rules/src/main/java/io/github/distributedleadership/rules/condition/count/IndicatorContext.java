package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.MemberKind;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.practice.Practice;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Term;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.holding.count.Superiors;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import io.github.distributedleadership.rules.rule.Told;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What all indicators look at: the organisation on its day, how things are held, and who leads. */
public final class IndicatorContext {
    public final Sharing sharing;
    public final Snapshot standing;
    public final OrganizationIndex index;
    public final Organization organization;
    public final Practice practice;
    public final Superiors superiors;
    public final ConditionParameters parameters;
    public final Epochs epochs;
    public final PeopleAbove above;
    private final BitSet leaders = new BitSet();

    public IndicatorContext(Sharing sharing, ConditionParameters parameters) {
        this.sharing = sharing;
        this.parameters = parameters;
        standing = sharing.standing();
        index = standing.index();
        organization = standing.organization();
        practice = organization.practice();
        superiors = Superiors.of(standing);
        epochs = new Epochs(standing);
        above = new PeopleAbove(this);
        int enough = Math.min(Snapshot.MIN_DAYS, standing.daysInWindow(Term.ALWAYS));
        // who chairs for two weeks, twice, has led for four
        Map<Integer, List<Term>> brief = new HashMap<>();
        for (Leader leader : organization.leaders()) {
            int member = index.number(leader.member());
            if (standing.daysInWindow(leader.term()) >= enough) {
                leaders.set(member);
            } else if (standing.daysInWindow(leader.term()) > 0) {
                brief.computeIfAbsent(member, m -> new ArrayList<>()).add(leader.term());
            }
        }
        brief.forEach((member, terms) -> leaders.set(member, leaders.get(member) || daysOf(terms) >= enough));
    }

    /** On how many days of the window at least one of the terms is in force. */
    private int daysOf(List<Term> terms) {
        BitSet days = new BitSet();
        for (Term term : terms) {
            int first = Math.max(standing.windowStart(), Days.start(term));
            days.set(first - standing.windowStart(), first - standing.windowStart() + standing.daysInWindow(term));
        }
        return days.cardinality();
    }

    private IndicatorContext(IndicatorContext one) {
        sharing = one.sharing;
        parameters = one.parameters;
        standing = one.standing;
        index = one.index;
        organization = one.organization;
        practice = one.practice;
        superiors = one.superiors;
        epochs = one.epochs;
        leaders.or(one.leaders);
        above = new PeopleAbove(this);
    }

    /** The same, with notes of its own about who stands above whom, for another thread. */
    public IndicatorContext apart() {
        return new IndicatorContext(this);
    }

    /**
     * The result of an indicator: without a value where what it needs is not on record, else what is counted, of which the
     * bounds are open where units may be missing.
     */
    public IndicatorResult run(Indicator indicator, IntFunction<String> naming, Consumer<UnitCounter> counting) {
        Optional<IndicatorResult> without = lacking(indicator);
        if (without.isPresent()) {
            return without.get();
        }
        boolean open = indicator.unitsFrom().stream().anyMatch(table -> !records(table));
        UnitCounter count = new UnitCounter(indicator, parameters, open, naming);
        counting.accept(count);
        return count.result();
    }

    /** The same of one whose units are responsibilities that exist on the day. */
    public IndicatorResult ofResponsibilities(Indicator indicator, ObjIntConsumer<UnitCounter> asking) {
        return run(
                indicator,
                this::responsibilityName,
                count -> sharing.responsibilities().forEach(r -> asking.accept(count, r)));
    }

    /** The same of one whose units are members who were there long enough to count. */
    public IndicatorResult ofMembers(Indicator indicator, ObjIntConsumer<UnitCounter> asking) {
        return run(
                indicator,
                this::memberName,
                count ->
                        IntStream.range(0, index.members()).filter(this::counts).forEach(m -> asking.accept(count, m)));
    }

    /** The same of one whose units are initiatives of the window. */
    public IndicatorResult ofInitiatives(Indicator indicator, ObjIntConsumer<UnitCounter> asking) {
        return run(
                indicator,
                this::initiativeName,
                count -> IntStream.range(0, practice.initiatives().size())
                        .filter(i -> inWindow(practice.initiatives().get(i).at()))
                        .forEach(i -> asking.accept(count, i)));
    }

    /** The result of an indicator for which something that it needs is not on record at all; empty: all is. */
    public Optional<IndicatorResult> lacking(Indicator indicator) {
        boolean none = !indicator.needsOneOf().isEmpty()
                && indicator.needsOneOf().stream().allMatch(this::lacks);
        if (none || indicator.needs().stream().anyMatch(this::lacks)) {
            List<FieldId> absent = Stream.concat(
                            indicator.fields().stream().filter(field -> !isRecordedList(field)),
                            indicator.needs().stream()
                                    .filter(this::lacks)
                                    .filter(table -> indicator.fields().stream().noneMatch(f -> f.table() == table))
                                    .map(FieldId::of))
                    .toList();
            return Optional.of(IndicatorResult.without(indicator, Undetermined.NOT_RECORDED)
                    .withMissing(absent.isEmpty() ? indicator.fields() : absent));
        }
        return indicator.isDated() && !standing.isDated()
                ? Optional.of(IndicatorResult.without(indicator, Undetermined.NO_DATE))
                : Optional.empty();
    }

    /** The people behind these codes on that day, teams expanded, without machines; teams of unknown members first. */
    public int[] people(int[] codes, int day) {
        int[] people = standing.expanded(codes, day);
        return Arrays.stream(people).anyMatch(this::isMachine)
                ? Arrays.stream(people).filter(person -> !isMachine(person)).toArray()
                : people;
    }

    /** Whether the member was there long enough to count, and is a person. */
    public boolean counts(int member) {
        return standing.counts(member) && !isMachine(member);
    }

    /** Whether it is known that the member is no person. */
    public boolean isMachine(int code) {
        return code >= 0 && index.member(code).kind().equals(Optional.of(MemberKind.MACHINE));
    }

    /** Whether an initiative failed: what was refused has not, whatever is written. */
    public static Told hasFailed(Initiative initiative) {
        Told failed = initiative
                .outcome()
                .map(outcome -> Told.of(outcome == Outcome.FAILED))
                .orElse(Told.unknown(FieldId.INITIATIVES_OUTCOME));
        return failed.and(initiative
                .approval()
                .map(approval -> Told.of(approval.status() != Approval.Status.REFUSED))
                .orElse(Told.unknown(FieldId.INITIATIVES_APPROVAL)));
    }

    /** Yes where there is such a row; where there is none, no as far as the table is complete. */
    public Told byRow(boolean hasRow, Table table) {
        return hasRow ? Told.YES : records(table) ? Told.NO : Told.unknown(FieldId.of(table));
    }

    public boolean records(Table table) {
        return organization.coverage(table) == Coverage.RECORDED;
    }

    /** Whether nobody kept the table, not even in part. */
    public boolean lacks(Table table) {
        return organization.coverage(table) == Coverage.NOT_RECORDED;
    }

    private boolean isRecordedList(FieldId field) {
        return field.field().isEmpty() && records(field.table());
    }

    public boolean inWindow(Moment at) {
        return standing.inWindow(at);
    }

    /** Whether the act lies in the window and at least that many days before the day. */
    public boolean inWindowAndOld(Moment at, int days) {
        return inWindow(at) && standing.day() - Days.of(at) >= days;
    }

    /** Whether the member leads: a role, or one after another, for 30 days of the window, or for all of a shorter one. Emergent leaders are not computed yet. */
    public Told isLeader(int member) {
        return byRow(leaders.get(member), Table.LEADERS);
    }

    /** How weighty it is; empty: not on record. */
    public Optional<Fraction> significance(int responsibility) {
        return index.responsibility(responsibility).significance();
    }

    public String memberName(int member) {
        return index.member(member).id().value();
    }

    public String responsibilityName(int responsibility) {
        return index.responsibility(responsibility).id().value();
    }

    /** The id of a decision, or its place in the canonical order where it has none. */
    public String decisionName(int decision) {
        return index.decision(decision).id().map(id -> id.value()).orElse("decisions[" + decision + "]");
    }

    public String initiativeName(int initiative) {
        return practice.initiatives()
                .get(initiative)
                .id()
                .map(id -> id.value())
                .orElse("initiatives[" + initiative + "]");
    }

    public String reflectionName(int reflection) {
        return practice.reflections()
                .get(reflection)
                .id()
                .map(id -> id.value())
                .orElse("reflections[" + reflection + "]");
    }
}
