package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.Heads;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.Ternary;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.condition.count.UnitOutcomes;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
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
 * in the team is not among them.
 *
 * <p><b>Below.</b> A unit is a decision in a scope that has a {@linkplain Heads head}. It counts if no decider is a head of
 * a scope that contains it, or stands above one in the line: what a director decides over the head of a department is not
 * decided below.
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
    private final Snapshot standing;
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
        standing = setting.standing;
        index = setting.index;
        int decisions = setting.practice.decisions().size();
        unapproved = new UnitOutcomes(decisions);
        below = new UnitOutcomes(decisions);
        closest = new UnitOutcomes(decisions);
        heard = new UnitOutcomes(decisions);
        inTime = new UnitOutcomes(decisions);
    }

    void addTo(Consumer<IndicatorResult> results) {
        boolean isRecorded = setting.records(Table.DECISIONS);
        if (isRecorded && standing.isDated()) {
            int all = index.responsibilities();
            IntStream.range(0, parts).parallel().forEach(part -> {
                Look look = new Look(part == 0 ? setting : setting.apart());
                int until = (int) ((long) all * (part + 1) / parts);
                for (int r = (int) ((long) all * part / parts); r < until; r++) {
                    look.at(r);
                }
            });
        }
        results.accept(result(Indicator.AUTONOMY_UNAPPROVED_DECISIONS, unapproved, isRecorded));
        results.accept(result(Indicator.AUTONOMY_BELOW, below, isRecorded && !setting.lacks(Table.LEADERS)));
        results.accept(result(Indicator.AUTONOMY_CLOSEST_DECIDE, closest, isRecorded));
        results.accept(result(Indicator.AUTONOMY_AFFECTED_HEARD, heard, isRecorded));
        results.accept(result(Indicator.AUTONOMY_IN_TIME, inTime, isRecorded));
    }

    private IndicatorResult result(Indicator indicator, UnitOutcomes verdicts, boolean isRecorded) {
        if (!isRecorded) {
            return IndicatorResult.without(indicator, Undetermined.NOT_RECORDED);
        }
        if (!standing.isDated()) {
            return IndicatorResult.without(indicator, Undetermined.NO_DATE);
        }
        UnitCounter count = setting.count(indicator, setting::decisionName);
        verdicts.addTo(count);
        return count.result();
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
            heads = new Heads(setting, setting.above, setting.epochs);
            closestDecide = new ClosestDecide(setting, closest);
        }

        void at(int responsibility) {
            IntRows onIt = index.decisionsOn();
            boolean isFirst = true;
            for (int i = 0; i < onIt.size(responsibility); i++) {
                int decision = onIt.get(responsibility, i);
                int day = index.decisionDay(decision);
                if (!standing.inWindow(day)) {
                    continue;
                }
                if (isFirst) {
                    closestDecide.turnTo(responsibility);
                    epoch = -1;
                    isFirst = false;
                }
                int[] people = Attendance.people(setting, index.deciders().row(decision), day);
                lookAtApproval(decision, responsibility, day, people);
                lookAtHeads(decision, responsibility, day, people);
                closestDecide.look(decision, day, people);
                lookAtAffected(decision, responsibility, day, people);
                lookAtTime(decision, responsibility);
            }
        }

        private void lookAtApproval(int decision, int responsibility, int day, int[] people) {
            Ternary hasSuperior = setting.above.someHasSuperior(people, responsibility, day);
            if (hasSuperior == Ternary.NO) {
                return;
            }
            int approver = index.approver(decision);
            if (approver == OrganizationIndex.NONE) {
                unapproved.unknown(decision, FieldId.DECISIONS_APPROVED_BY);
                return;
            }
            if (hasSuperior == Ternary.UNKNOWN) {
                unapproved.unknown(decision, setting.above.missing(people, responsibility, day));
                return;
            }
            Ternary outside =
                    approver == OrganizationIndex.NOBODY ? Ternary.NO : isOutside(approver, decision, day, people);
            if (outside == Ternary.UNKNOWN) {
                unapproved.unknown(decision, FieldId.TEAMS_MEMBERS);
            } else {
                unapproved.unit(decision, outside == Ternary.NO);
            }
        }

        private Ternary isOutside(int approver, int decision, int day, int[] deciders) {
            if (index.deciders().contains(decision, approver) || Arrays.binarySearch(deciders, approver) >= 0) {
                return Ternary.NO;
            }
            int[] approving = standing.expanded(new int[] {approver}, day);
            boolean allAmong = approving.length > 0 && Attendance.common(approving, deciders) == approving.length;
            if (allAmong) {
                return Ternary.NO;
            }
            return Attendance.hasUnknownTeam(approving) || Attendance.hasUnknownTeam(deciders)
                    ? Ternary.UNKNOWN
                    : Ternary.YES;
        }

        private void lookAtHeads(int decision, int responsibility, int day, int[] people) {
            if (setting.lacks(Table.LEADERS) || people.length == 0) {
                return;
            }
            heads.turnTo(responsibility, day);
            boolean isRecorded = setting.records(Table.LEADERS);
            boolean hasCertain = heads.hasCertain();
            if (isRecorded && !hasCertain && !heads.hasPerhaps()) {
                return;
            }
            boolean somePerhaps = false;
            for (int person : people) {
                Ternary atTop = heads.isAtTop(person);
                if (atTop == Ternary.YES) {
                    below.unit(decision, false);
                    return;
                }
                somePerhaps |= atTop == Ternary.UNKNOWN;
            }
            if (!isRecorded) {
                below.unknown(decision, FieldId.LEADERS);
            } else if (somePerhaps || !hasCertain) {
                below.unknown(decision, FieldId.LEADERS_BASIS);
            } else if (Attendance.hasUnknownTeam(people)) {
                below.unknown(decision, FieldId.TEAMS_MEMBERS);
            } else {
                below.unit(decision, true);
            }
        }

        private void lookAtAffected(int decision, int responsibility, int day, int[] people) {
            Responsibility about = index.responsibility(responsibility);
            if (about.affects().isUnknown()) {
                heard.unknown(decision, FieldId.RESPONSIBILITIES_AFFECTS);
                return;
            }
            if (setting.epochs.of(day) != epoch) {
                epoch = setting.epochs.of(day);
                affected = standing.expanded(index.affected().row(responsibility), day);
            }
            if (affected.length == 0) {
                return;
            }
            if (Attendance.common(people, affected) > 0) {
                heard.unit(decision, true);
                return;
            }
            var consulted = index.decision(decision).consulted();
            int[] asked = consulted.isKnown() ? Attendance.people(setting, index.codes(consulted), day) : new int[0];
            boolean unclear = Attendance.hasUnknownTeam(people) || Attendance.hasUnknownTeam(affected);
            if (Attendance.common(asked, affected) > 0) {
                heard.unit(decision, true);
            } else if (consulted.isUnknown()) {
                heard.unknown(decision, FieldId.DECISIONS_CONSULTED);
            } else if (unclear || Attendance.hasUnknownTeam(asked)) {
                heard.unknown(decision, FieldId.TEAMS_MEMBERS);
            } else {
                heard.unit(decision, false);
            }
        }

        private void lookAtTime(int decision, int responsibility) {
            var urgency = index.responsibility(responsibility).urgency();
            if (urgency.isNone()) {
                return;
            }
            Decision made = index.decision(decision);
            if (urgency.isUnknown()) {
                inTime.unknown(decision, FieldId.RESPONSIBILITIES_URGENCY);
            } else if (made.raisedAt().isEmpty()) {
                inTime.unknown(decision, FieldId.DECISIONS_RAISED_AT);
            } else {
                inTime.unit(
                        decision,
                        urgency.value().orElseThrow().covers(made.raisedAt().get(), made.at()));
            }
        }
    }
}
