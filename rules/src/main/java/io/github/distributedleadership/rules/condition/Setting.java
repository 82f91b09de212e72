package io.github.distributedleadership.rules.condition;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.index.Snapshot;
import io.github.distributedleadership.core.practice.Practice;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Term;
import io.github.distributedleadership.rules.sharing.Sharing;
import io.github.distributedleadership.rules.sharing.Superiors;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** What all indicators look at: the organisation on its day, how things are held, and who leads. */
final class Setting {
    final Sharing sharing;
    final Snapshot standing;
    final OrganizationIndex index;
    final Organization organization;
    final Practice practice;
    final Superiors superiors;
    final ConditionParameters parameters;
    final Epochs epochs;
    final Above above;
    private final BitSet leaders = new BitSet();
    private final BitSet roleHolders = new BitSet();

    Setting(Sharing sharing, ConditionParameters parameters) {
        this.sharing = sharing;
        this.parameters = parameters;
        standing = sharing.standing();
        index = standing.index();
        organization = standing.organization();
        practice = organization.practice();
        superiors = sharing.superiors();
        epochs = new Epochs(standing);
        above = new Above(this, epochs);
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

    private Setting(Setting one) {
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
        above = new Above(this, epochs);
    }

    /** The same, with notes of its own about who stands above whom, for another thread. */
    Setting apart() {
        return new Setting(this);
    }

    Count count(Indicator indicator, IntFunction<String> naming) {
        return new Count(indicator, parameters, naming);
    }

    boolean records(Table table) {
        return organization.coverage(table) == Coverage.RECORDED;
    }

    /** Whether nobody kept the table, not even in part. */
    boolean lacks(Table table) {
        return organization.coverage(table) == Coverage.NOT_RECORDED;
    }

    /** Whether the field names a whole list that is recorded, such as {@code feedback}. */
    boolean isRecordedList(String field) {
        return Table.ofKey(field).filter(this::records).isPresent();
    }

    boolean inWindow(Moment at) {
        return standing.inWindow(Days.of(at));
    }

    /** Whether the act lies in the window and at least that many days before the day. */
    boolean inWindowAndOld(Moment at, int days) {
        return inWindow(at) && standing.day() - Days.of(at) >= days;
    }

    /** Whether the member leads: a role, or one after another, for 30 days of the window, or for all of a shorter one. Emergent leaders are not computed yet. */
    boolean isLeader(int member) {
        return leaders.get(member);
    }

    /** Whether the member has a role in force on the day. */
    boolean hasRole(int member) {
        return roleHolders.get(member);
    }

    double significance(int responsibility) {
        return index.responsibility(responsibility).significance().value();
    }

    String memberName(int member) {
        return index.member(member).id().value();
    }

    String responsibilityName(int responsibility) {
        return index.responsibility(responsibility).id().value();
    }

    /** The id of a decision, or its place in the canonical order where it has none. */
    String decisionName(int decision) {
        return index.decision(decision).id().map(id -> id.value()).orElse("decisions[" + decision + "]");
    }

    String initiativeName(int initiative) {
        return practice.initiatives()
                .get(initiative)
                .id()
                .map(id -> id.value())
                .orElse("initiatives[" + initiative + "]");
    }

    String reflectionName(int reflection) {
        return practice.reflections()
                .get(reflection)
                .id()
                .map(id -> id.value())
                .orElse("reflections[" + reflection + "]");
    }
}
