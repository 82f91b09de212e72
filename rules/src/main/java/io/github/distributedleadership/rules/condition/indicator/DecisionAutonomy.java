package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.Heads;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.UnitOutcomes;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The indicators of autonomy that look at decisions (our own definitions). A unit is a decision of the window; decisions on
 * responsibilities that were retired since count like all others. Deciders are those of a deciding team who were in it on
 * the day of the decision, and superiors, heads, holders are those of that day. A team to which by the record nobody belonged
 * on that day stands for nobody: what it decided is no unit where superiors, heads or the closest are looked for, and only the
 * consulted tell whether those affected were heard.
 *
 * <p><b>Unapproved.</b> A unit is a decision with a decider who has a superior with respect to its responsibility. It counts
 * if it was approved by nobody, or by somebody among the deciders; approval by a team counts as from outside when anybody
 * in the team is not among them, and that of a machine is none.
 *
 * <p><b>Below.</b> A unit is a decision in a scope that has a {@linkplain Heads head}, but for one made by everybody of the
 * innermost such scope; what nobody holds but its head is decided by the head, and not by everybody. It counts if no decider is a head of a scope that contains it, or stands above one in the line: what
 * a director decides over the head of a department is not decided below.
 *
 * <p><b>Affected heard.</b> A unit is a decision on a responsibility of which it is known whom it affects, if any of them
 * was there on that day. It counts if one of them is among the deciders or the consulted; for a team, one of its members is
 * enough.
 *
 * <p><b>In time.</b> A unit is a decision on a responsibility that has an urgency, of which it is known when the question
 * came up. Questions that nobody has decided yet are no units.
 */
final class DecisionAutonomy {
    /** Fewer responsibilities than this are not worth another thread. */
    private static final int WORTH_A_THREAD = 4096;
    /** Each keeps notes of every member. */
    private static final int MOST_THREADS = 4;

    private final IndicatorContext setting;
    private final OrganizationIndex index;
    private final int parts;
    private final UnitOutcomes unapproved;
    private final UnitOutcomes below;
    private final UnitOutcomes closest;
    private final UnitOutcomes heard;
    private final UnitOutcomes inTime;

    DecisionAutonomy(IndicatorContext setting) {
        this(
                setting,
                Math.min(
                        Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()),
                        setting.index.responsibilities() / WORTH_A_THREAD));
    }

    /** Looks at the responsibilities in so many parts, each on any thread; what is found does not depend on them. */
    DecisionAutonomy(IndicatorContext setting, int parts) {
        this.parts = Math.max(1, parts);
        this.setting = setting;
        index = setting.index;
        int decisions = setting.practice.decisions().size();
        unapproved = new UnitOutcomes(decisions);
        below = new UnitOutcomes(decisions);
        closest = new UnitOutcomes(decisions);
        heard = new UnitOutcomes(decisions);
        inTime = new UnitOutcomes(decisions);
    }

    void addTo(Consumer<IndicatorResult> results) {
        if (setting.lacking(Indicator.AUTONOMY_IN_TIME).isEmpty()) {
            int all = index.responsibilities();
            IntStream.range(0, parts).parallel().forEach(part -> {
                Look look = new Look(part == 0 ? setting : setting.apart());
                int until = (int) ((long) all * (part + 1) / parts);
                for (int r = (int) ((long) all * part / parts); r < until; r++) {
                    look.at(r);
                }
            });
        }
        results.accept(result(Indicator.AUTONOMY_UNAPPROVED_DECISIONS, unapproved));
        results.accept(result(Indicator.AUTONOMY_BELOW, below));
        results.accept(result(Indicator.AUTONOMY_CLOSEST_DECIDE, closest));
        results.accept(result(Indicator.AUTONOMY_AFFECTED_HEARD, heard));
        results.accept(result(Indicator.AUTONOMY_IN_TIME, inTime));
    }

    private IndicatorResult result(Indicator indicator, UnitOutcomes outcomes) {
        return setting.run(indicator, setting::decisionName, outcomes::addTo);
    }

    /** Looks at the decisions on one responsibility after the other, and keeps notes between them. */
    private final class Look {
        private final IndicatorContext setting;
        private final Heads heads;
        private final ClosestDecide closestDecide;
        private int epoch;
        private int[] affected = new int[0];

        Look(IndicatorContext setting) {
            this.setting = setting;
            heads = new Heads(setting);
            closestDecide = new ClosestDecide(setting, closest);
        }

        void at(int responsibility) {
            IntRows onIt = index.decisionsOn();
            boolean isFirst = true;
            for (int i = 0; i < onIt.size(responsibility); i++) {
                int decision = onIt.get(responsibility, i);
                int day = index.decisionDay(decision);
                if (!setting.standing.inWindow(day)) {
                    continue;
                }
                if (isFirst) {
                    closestDecide.turnTo(responsibility);
                    epoch = -1;
                    isFirst = false;
                }
                int[] people = Attendance.people(setting, index.deciders().row(decision), day);
                unapproved.ask(
                        decision,
                        setting.above.someHas(people, responsibility, day),
                        isApprovedOutside(decision, day, people).not());
                lookAtHeads(decision, responsibility, day, people);
                closestDecide.look(decision, day, people);
                lookAtAffected(decision, responsibility, day, people);
                lookAtTime(decision, responsibility);
            }
        }

        private Told isApprovedOutside(int decision, int day, int[] deciders) {
            int approver = index.approver(decision);
            if (approver == OrganizationIndex.NONE) {
                return Told.unknown(FieldId.DECISIONS_APPROVED_BY);
            }
            if (approver == OrganizationIndex.NOBODY
                    || setting.isMachine(approver)
                    || index.deciders().contains(decision, approver)
                    || Arrays.binarySearch(deciders, approver) >= 0) {
                return Told.NO;
            }
            int[] approving = setting.people(new int[] {approver}, day);
            boolean allAmong = approving.length > 0 && Attendance.common(approving, deciders) == approving.length;
            if (allAmong) {
                return Told.NO;
            }
            return Attendance.hasUnknownTeam(approving) || Attendance.hasUnknownTeam(deciders)
                    ? Told.unknown(FieldId.TEAMS_MEMBERS)
                    : Told.YES;
        }

        private void lookAtHeads(int decision, int responsibility, int day, int[] people) {
            if (people.length > 0 && !setting.lacks(Table.LEADERS)) {
                heads.turnTo(responsibility, day);
                below.ask(
                        decision,
                        heads.isLedAndNotByAll(people),
                        heads.isSomeAtTop(people).not());
            }
        }

        private void lookAtAffected(int decision, int responsibility, int day, int[] people) {
            Responsibility about = index.responsibility(responsibility);
            if (about.affects().isUnknown()) {
                heard.ask(decision, Told.unknown(FieldId.RESPONSIBILITIES_AFFECTS), Told.NO);
                return;
            }
            if (setting.epochs.of(day) != epoch) {
                epoch = setting.epochs.of(day);
                affected = setting.people(index.affected().row(responsibility), day);
            }
            if (affected.length == 0) {
                return;
            }
            Told inUnknownTeam = Told.unknown(FieldId.TEAMS_MEMBERS);
            boolean isSomebody = !OrganizationIndex.isTeam(affected[affected.length - 1]);
            var consulted = index.decision(decision).consulted();
            int[] asked = consulted.isKnown() ? Attendance.people(setting, index.codes(consulted), day) : new int[0];
            Told told = Told.of(Attendance.common(people, affected) > 0 || Attendance.common(asked, affected) > 0);
            if (consulted.isUnknown()) {
                told = told.or(Told.unknown(FieldId.DECISIONS_CONSULTED));
            }
            if (Attendance.hasUnknownTeam(people)
                    || Attendance.hasUnknownTeam(affected)
                    || Attendance.hasUnknownTeam(asked)) {
                told = told.or(inUnknownTeam);
            }
            heard.ask(decision, isSomebody ? Told.YES : inUnknownTeam, told);
        }

        private void lookAtTime(int decision, int responsibility) {
            var urgency = index.responsibility(responsibility).urgency();
            Decision made = index.decision(decision);
            Told isUrgent =
                    urgency.isUnknown() ? Told.unknown(FieldId.RESPONSIBILITIES_URGENCY) : Told.of(urgency.isKnown());
            inTime.ask(
                    decision,
                    isUrgent,
                    made.raisedAt().isEmpty()
                            ? Told.unknown(FieldId.DECISIONS_RAISED_AT)
                            : Told.of(urgency.isKnown()
                                    && urgency.value()
                                            .orElseThrow()
                                            .covers(made.raisedAt().get(), made.at())));
        }
    }
}
