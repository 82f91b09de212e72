package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.practice.Perspective;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.value.Term;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.ReflectionsOn;
import io.github.distributedleadership.rules.condition.count.Ternary;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether leaders enable those below them (our own definition).
 *
 * <p>A unit is a leader, with a role for thirty days of the window, below whom somebody stands in the line on the day. It
 * counts if in the window he or she gave somebody then below an enabling act: allocated something to him or her, alone or as
 * a member of a team that did; coached him or her; gave him or her, or a team that he or she was in, SUPPORT feedback, in
 * words or with a rating not below the middle of its scale; or reflected with him or her on a decision or initiative of his
 * or hers that had failed.
 *
 * <p>That a leader gave none is known only where all four kinds of acts are recorded, and no act to somebody below might
 * have been the leader's: one by a giver whom nobody wrote down, anonymous feedback from above, an act of or to a team of
 * unknown members. Leaders with nobody below are unknown as far as there are members of whom nobody knows to whom they
 * report: each of them may be below one.
 *
 * <p>Who gave feedback is for few to know: where feedback alone would decide of fewer leaders than the smallest group, it
 * is not looked at, and every leader without another act is unknown.
 */
final class Enabling {
    private final IndicatorContext setting;
    private final Snapshot standing;
    private final OrganizationIndex index;
    private final Attendance attendance;
    private final ReflectionsOn lookbacks;
    private final BitSet leaders = new BitSet();
    private final BitSet enabled = new BitSet();
    private final BitSet supported = new BitSet();
    /** Member to the field for want of which it is unknown whether an act was his or hers. */
    private final @Nullable FieldId[] perhaps;

    Enabling(IndicatorContext setting, Attendance attendance, ReflectionsOn lookbacks) {
        this.setting = setting;
        this.attendance = attendance;
        this.lookbacks = lookbacks;
        standing = setting.standing;
        index = setting.index;
        perhaps = new @Nullable FieldId[index.members()];
    }

    IndicatorResult result() {
        boolean noActs = setting.lacks(Table.ALLOCATIONS)
                && setting.lacks(Table.COACHING)
                && setting.lacks(Table.FEEDBACK)
                && setting.lacks(Table.REFLECTIONS);
        if (!setting.records(Table.LEADERS) || noActs) {
            return IndicatorResult.without(Indicator.ACCOUNTABILITY_ENABLING, Undetermined.NOT_RECORDED);
        }
        if (!standing.isDated()) {
            return IndicatorResult.without(Indicator.ACCOUNTABILITY_ENABLING, Undetermined.NO_DATE);
        }
        for (int m = 0; m < index.members(); m++) {
            if (setting.isLeader(m) && standing.isPresent(m)) {
                leaders.set(m);
            }
        }
        setting.practice.allocations().forEach(this::look);
        setting.practice.coaching().forEach(this::look);
        setting.practice.feedback().forEach(this::look);
        lookAtFailures();
        return count();
    }

    private IndicatorResult count() {
        BitSet withSomebody = withSomebodyBelow();
        withSomebody.and(leaders);
        BitSet onlySupported = (BitSet) supported.clone();
        onlySupported.and(withSomebody);
        onlySupported.andNot(enabled);
        int byFeedback = onlySupported.cardinality();
        boolean hidesFeedback = byFeedback > 0 && byFeedback < setting.parameters.minGroup();
        Optional<Table> incomplete = incompleteTable();
        UnitCounter count = setting.count(Indicator.ACCOUNTABILITY_ENABLING, setting::memberName);
        withSomebody.stream().forEach(leader -> {
            FieldId open = perhaps[leader];
            if (enabled.get(leader) || supported.get(leader) && !hidesFeedback) {
                count.unit(leader, true);
            } else if (hidesFeedback) {
                count.unknown(FieldId.FEEDBACK);
            } else if (incomplete.isPresent()) {
                count.unknown(FieldId.of(incomplete.get()));
            } else if (open != null) {
                count.unknown(open);
            } else {
                count.unit(leader, false);
            }
        });
        long unclear = IntStream.range(0, index.members())
                .filter(m ->
                        standing.isPresent(m) && index.member(m).reporting().isUnknown())
                .count();
        count.unknown(
                FieldId.MEMBERS_REPORTS_TO, Math.min(unclear, leaders.cardinality() - withSomebody.cardinality()));
        return count.result();
    }

    private BitSet withSomebodyBelow() {
        BitSet found = new BitSet();
        for (int m = 0; m < index.members(); m++) {
            if (standing.isPresent(m)) {
                for (int up : standing.lines().directlyAbove(m, standing.day())) {
                    for (int person : standing.expanded(new int[] {up}, standing.day())) {
                        if (person >= 0 && setting.superiors.isSuperiorInLine(person, m, standing.day())) {
                            found.set(person);
                        }
                    }
                }
            }
        }
        return found;
    }

    private Optional<Table> incompleteTable() {
        return List.of(Table.ALLOCATIONS, Table.COACHING, Table.FEEDBACK, Table.REFLECTIONS).stream()
                .filter(table -> !setting.records(table))
                .findFirst();
    }

    private void look(Allocation allocation) {
        if (!setting.inWindow(allocation.at()) || allocation.by().isNone()) {
            return;
        }
        int day = Days.of(allocation.at());
        int[] receivers = standing.expanded(new int[] {index.code(allocation.to())}, day);
        if (allocation.by().isUnknown()) {
            mayBeByAnyoneAbove(receivers, day, FieldId.ALLOCATIONS_BY);
            return;
        }
        int[] givers =
                standing.expanded(new int[] {index.code(allocation.by().value().orElseThrow())}, day);
        act(givers, receivers, day, enabled);
    }

    private void look(Coaching coaching) {
        Term term = coaching.term();
        if (standing.daysInWindow(term) > 0) {
            int day = Math.min(standing.day(), Days.end(term) - 1);
            act(new int[] {index.number(coaching.coach())}, new int[] {index.number(coaching.coachee())}, day, enabled);
        }
    }

    private void look(Feedback feedback) {
        boolean isSupport = feedback.aspect().equals(Aspect.SUPPORT)
                && feedback.position().map(position -> position.value() >= 0.5).orElse(true);
        if (!isSupport || !setting.inWindow(feedback.at()) || feedback.subject() instanceof Subject.OfResponsibility) {
            return;
        }
        int day = Days.of(feedback.at());
        int subject = feedback.subject() instanceof Subject.OfTeam of
                ? OrganizationIndex.teamCode(index.number(of.team()))
                : index.number(((Subject.OfMember) feedback.subject()).member());
        int[] receivers = standing.expanded(new int[] {subject}, day);
        if (feedback.giver().isPresent()) {
            act(new int[] {index.number(feedback.giver().get())}, receivers, day, supported);
        } else if (feedback.anonymous().filter(Perspective.SUPERIOR::equals).isPresent()) {
            mayBeByAnyoneAbove(receivers, day, FieldId.FEEDBACK_GIVER);
        }
    }

    private void lookAtFailures() {
        List<Decision> decisions = setting.practice.decisions();
        for (int d = 0; lookbacks.hasOnDecisions() && d < decisions.size(); d++) {
            List<Integer> reflections = lookbacks.onDecision(decisions.get(d).id());
            if (!reflections.isEmpty()) {
                int[] people = Attendance.people(setting, index.deciders().row(d), index.decisionDay(d));
                lookAtFailure(reflections, decisions.get(d).outcome(), people, FieldId.DECISIONS_OUTCOME);
            }
        }
        List<Initiative> initiatives = setting.practice.initiatives();
        for (int i = 0; i < initiatives.size(); i++) {
            List<Integer> reflections =
                    lookbacks.onInitiative(initiatives.get(i).id());
            if (!reflections.isEmpty()) {
                int day = Days.of(initiatives.get(i).at());
                int[] people = Attendance.people(setting, index.proposers().row(i), day);
                lookAtFailure(reflections, initiatives.get(i).outcome(), people, FieldId.INITIATIVES_OUTCOME);
            }
        }
    }

    private void lookAtFailure(List<Integer> reflections, Optional<Outcome> outcome, int[] people, FieldId field) {
        if (outcome.isPresent() && outcome.get() != Outcome.FAILED) {
            return;
        }
        for (int reflection : reflections) {
            int[] participants = attendance.participants(reflection);
            int day = attendance.day(reflection);
            int[] both = common(people, participants);
            if (outcome.isEmpty()) {
                mayBeByAnyoneAbove(both, day, field);
            } else {
                act(participants, both, day, enabled);
            }
            if (Attendance.hasUnknownTeam(people)) {
                mayBeActOf(participants, participants, day);
            }
            if (Attendance.hasUnknownTeam(participants)) {
                mayBeActOf(participants, people, day);
            }
        }
    }

    private static int[] common(int[] some, int[] others) {
        return Arrays.stream(some)
                .filter(person -> Arrays.binarySearch(others, person) >= 0)
                .toArray();
    }

    /** One of these may have been there, or among those who failed. */
    private void mayBeActOf(int[] givers, int[] receivers, int day) {
        for (int giver : givers) {
            if (giver < 0) {
                mayBeByAnyoneAbove(receivers, day, FieldId.TEAMS_MEMBERS);
            } else if (isAboveSome(giver, receivers, day) != Ternary.NO) {
                mayBe(giver, FieldId.TEAMS_MEMBERS);
            }
        }
    }

    /** An act of some for others; of teams of unknown members it may have been anybody's or for anybody. */
    private void act(int[] givers, int[] receivers, int day, BitSet by) {
        if (Attendance.hasUnknownTeam(givers)) {
            mayBeByAnyoneAbove(receivers, day, FieldId.TEAMS_MEMBERS);
        }
        for (int giver : givers) {
            if (giver >= 0 && leaders.get(giver) && !by.get(giver)) {
                Ternary isAbove = isAboveSome(giver, receivers, day);
                if (isAbove == Ternary.YES) {
                    by.set(giver);
                } else if (Attendance.hasUnknownTeam(receivers)) {
                    mayBe(giver, FieldId.TEAMS_MEMBERS);
                } else if (isAbove == Ternary.UNKNOWN) {
                    mayBe(giver, FieldId.MEMBERS_REPORTS_TO);
                }
            }
        }
    }

    private Ternary isAboveSome(int giver, int[] receivers, int day) {
        Ternary above = Ternary.NO;
        for (int receiver : receivers) {
            if (receiver >= 0 && receiver != giver) {
                above = above.or(
                        setting.superiors.isSuperiorInLine(giver, receiver, day)
                                ? Ternary.YES
                                : setting.above.knowsLine(receiver, day) ? Ternary.NO : Ternary.UNKNOWN);
            }
        }
        return above;
    }

    private void mayBeByAnyoneAbove(int[] receivers, int day, FieldId field) {
        for (int receiver : receivers) {
            boolean anybody = receiver < 0 || !setting.above.knowsLine(receiver, day);
            int[] giving = anybody ? leaders.stream().toArray() : setting.above.inLine(receiver, day);
            for (int giver : giving) {
                mayBe(giver, field);
            }
        }
    }

    private void mayBe(int giver, FieldId field) {
        if (perhaps[giver] == null) {
            perhaps[giver] = field;
        }
    }
}
