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
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
 * unknown members. A leader with nobody below is unknown where a member of whom nobody knows to whom he or she reports may be
 * below.
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
    /** Member to whether he or she gave an act other than feedback. */
    private final Told[] enabled;
    /** Member to whether he or she gave feedback. */
    private final Told[] supported;
    /** Whether an act may have been anybody's. */
    private Told byAnybody = Told.NO;

    Enabling(IndicatorContext setting, Attendance attendance, ReflectionsOn lookbacks) {
        this.setting = setting;
        this.attendance = attendance;
        this.lookbacks = lookbacks;
        standing = setting.standing;
        index = setting.index;
        enabled = new Told[index.members()];
        supported = new Told[index.members()];
        Arrays.fill(enabled, Told.NO);
        Arrays.fill(supported, Told.NO);
    }

    IndicatorResult result() {
        return setting.run(Indicator.ACCOUNTABILITY_ENABLING, setting::memberName, this::count);
    }

    private void count(UnitCounter count) {
        setting.practice.allocations().forEach(this::look);
        setting.practice.coaching().forEach(this::look);
        setting.practice.feedback().forEach(this::look);
        lookAtFailures();
        Told missing = Stream.of(Table.ALLOCATIONS, Table.COACHING, Table.FEEDBACK, Table.REFLECTIONS)
                .map(table -> setting.byRow(false, table))
                .reduce(byAnybody, Told::or);
        Told[] isUnit = units();
        long byFeedback = IntStream.range(0, isUnit.length)
                .filter(m -> isUnit[m].isYes() && supported[m].isYes() && !enabled[m].isYes())
                .count();
        boolean hidesFeedback = byFeedback > 0 && byFeedback < setting.parameters.minGroup();
        for (int m = 0; m < isUnit.length; m++) {
            Told byFeedbackOf = hidesFeedback ? Told.unknown(FieldId.FEEDBACK) : supported[m];
            count.ask(m, isUnit[m], enabled[m].or(byFeedbackOf).or(missing));
        }
    }

    /** Whether each member leads and has somebody below. */
    private Told[] units() {
        BitSet withSomebody = new BitSet();
        boolean[] isOpen = new boolean[index.members()];
        for (int m = 0; m < index.members(); m++) {
            if (standing.isPresent(m) && !setting.isMachine(m)) {
                isOpen[m] = index.member(m).reporting().isUnknown();
                for (int up : standing.lines().directlyAbove(m, standing.day())) {
                    for (int person : standing.expanded(new int[] {up}, standing.day())) {
                        if (person >= 0 && standing.lines().isAbove(person, m, standing.day())) {
                            withSomebody.set(person);
                        }
                    }
                }
            }
        }
        int[] open = IntStream.range(0, isOpen.length).filter(m -> isOpen[m]).toArray();
        Told[] units = new Told[index.members()];
        for (int m = 0; m < units.length; m++) {
            int member = m;
            Told leads = standing.isPresent(m) && !setting.isMachine(m) ? setting.isLeader(m) : Told.NO;
            boolean mayHaveSomebody = !leads.isNo()
                    && Arrays.stream(open)
                            .anyMatch(other ->
                                    other != member && !standing.lines().isAbove(other, member, standing.day()));
            units[m] = leads.and(Told.of(withSomebody.get(m))
                    .or(mayHaveSomebody ? Told.unknown(FieldId.MEMBERS_REPORTS_TO) : Told.NO));
        }
        return units;
    }

    private void look(Allocation allocation) {
        if (!setting.inWindow(allocation.at()) || allocation.by().isNone()) {
            return;
        }
        int day = Days.of(allocation.at());
        int[] receivers = setting.people(new int[] {index.code(allocation.to())}, day);
        if (allocation.by().isUnknown()) {
            mayBeByAnyoneAbove(receivers, day, FieldId.ALLOCATIONS_BY);
            return;
        }
        int[] givers =
                setting.people(new int[] {index.code(allocation.by().value().orElseThrow())}, day);
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
        int[] receivers = setting.people(new int[] {subject}, day);
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
                Told failed = decisions
                        .get(d)
                        .outcome()
                        .map(outcome -> Told.of(outcome == Outcome.FAILED))
                        .orElse(Told.unknown(FieldId.DECISIONS_OUTCOME));
                lookAtFailure(reflections, failed, people);
            }
        }
        List<Initiative> initiatives = setting.practice.initiatives();
        for (int i = 0; i < initiatives.size(); i++) {
            List<Integer> reflections =
                    lookbacks.onInitiative(initiatives.get(i).id());
            if (!reflections.isEmpty()) {
                int day = Days.of(initiatives.get(i).at());
                int[] people = Attendance.people(setting, index.proposers().row(i), day);
                lookAtFailure(reflections, IndicatorContext.hasFailed(initiatives.get(i)), people);
            }
        }
    }

    private void lookAtFailure(List<Integer> reflections, Told failed, int[] people) {
        if (failed.isNo()) {
            return;
        }
        for (int reflection : reflections) {
            int[] participants = attendance.participants(reflection);
            int day = attendance.day(reflection);
            int[] both = Arrays.stream(people)
                    .filter(person -> Arrays.binarySearch(participants, person) >= 0)
                    .toArray();
            if (failed.isUnknown()) {
                mayBeByAnyoneAbove(both, day, failed.missing().first());
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

    /** One of these may have been there, or among those who failed. */
    private void mayBeActOf(int[] givers, int[] receivers, int day) {
        for (int giver : givers) {
            if (giver < 0) {
                mayBeByAnyoneAbove(receivers, day, FieldId.TEAMS_MEMBERS);
            } else if (!isAboveSome(giver, receivers, day).isNo()) {
                note(enabled, giver, Told.unknown(FieldId.TEAMS_MEMBERS));
            }
        }
    }

    /** An act of some for others; of teams of unknown members it may have been anybody's or for anybody. */
    private void act(int[] givers, int[] receivers, int day, Told[] of) {
        if (Attendance.hasUnknownTeam(givers)) {
            mayBeByAnyoneAbove(receivers, day, FieldId.TEAMS_MEMBERS);
        }
        for (int giver : givers) {
            if (giver >= 0 && !of[giver].isYes()) {
                note(of, giver, isAboveSome(giver, receivers, day));
            }
        }
    }

    private Told isAboveSome(int giver, int[] receivers, int day) {
        Told above = Told.NO;
        for (int receiver : receivers) {
            above = above.or(
                    receiver >= 0 ? setting.above.isAbove(giver, receiver, day) : Told.unknown(FieldId.TEAMS_MEMBERS));
        }
        return above;
    }

    private void mayBeByAnyoneAbove(int[] receivers, int day, FieldId field) {
        for (int receiver : receivers) {
            if (receiver < 0 || !setting.above.knowsLine(receiver, day)) {
                byAnybody = byAnybody.or(Told.unknown(field));
                continue;
            }
            for (int giver : setting.above.inLine(receiver, day)) {
                note(enabled, giver, Told.unknown(field));
            }
        }
    }

    private static void note(Told[] of, int giver, Told gave) {
        of[giver] = of[giver].or(gave);
    }
}
