package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.practice.Practice;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Term;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.holding.count.Superiors;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

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
    public final SuperiorsInWindow above;
    private final BitSet leaders = new BitSet();
    private final BitSet roleHolders = new BitSet();

    public IndicatorContext(Sharing sharing, ConditionParameters parameters) {
        this.sharing = sharing;
        this.parameters = parameters;
        standing = sharing.standing();
        index = standing.index();
        organization = standing.organization();
        practice = organization.practice();
        superiors = Superiors.of(standing);
        epochs = new Epochs(standing);
        above = new SuperiorsInWindow(this, epochs);
        int enough = Math.min(Snapshot.MIN_DAYS, standing.daysInWindow(Term.ALWAYS));
        // who chairs for two weeks, twice, has led for four
        Map<Integer, List<Term>> brief = new HashMap<>();
        for (Leader leader : organization.leaders()) {
            int member = index.number(leader.member());
            boolean there = standing.isPresent(member) && standing.inForce(leader.term());
            if (there) {
                roleHolders.set(member);
            }
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
        roleHolders.or(one.roleHolders);
        above = new SuperiorsInWindow(this, epochs);
    }

    /** The same, with notes of its own about who stands above whom, for another thread. */
    public IndicatorContext apart() {
        return new IndicatorContext(this);
    }

    public UnitCounter count(Indicator indicator, IntFunction<String> naming) {
        return new UnitCounter(indicator, parameters, naming);
    }

    public boolean records(Table table) {
        return organization.coverage(table) == Coverage.RECORDED;
    }

    /** Whether nobody kept the table, not even in part. */
    public boolean lacks(Table table) {
        return organization.coverage(table) == Coverage.NOT_RECORDED;
    }

    /** Whether it is a whole list that is recorded. */
    public boolean isRecordedList(FieldId field) {
        return field.field().isEmpty() && records(field.table());
    }

    public boolean inWindow(Moment at) {
        return standing.inWindow(Days.of(at));
    }

    /** Whether the act lies in the window and at least that many days before the day. */
    public boolean inWindowAndOld(Moment at, int days) {
        return inWindow(at) && standing.day() - Days.of(at) >= days;
    }

    /** Whether the member leads: a role, or one after another, for 30 days of the window, or for all of a shorter one. Emergent leaders are not computed yet. */
    public boolean isLeader(int member) {
        return leaders.get(member);
    }

    /** Whether the member has a role in force on the day. */
    boolean hasRole(int member) {
        return roleHolders.get(member);
    }

    public double significance(int responsibility) {
        return index.responsibility(responsibility).weight().value();
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
