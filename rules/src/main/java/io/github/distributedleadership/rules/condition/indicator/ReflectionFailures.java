package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.ReflectionsOn;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
import java.util.List;

/**
 * Whether people look at what went wrong, together with those who did it (our own definition).
 *
 * <p>A unit is a decision or an initiative of the window, at least thirty days old, that failed; what was refused has not,
 * whatever is written. It counts if one of those who decided or proposed it took part in a reflection on it, on its day or
 * later. A reflection on its responsibility is not one on it.
 *
 * <p>An act without an id cannot be named by a reflection. If one of its people took part in a later reflection on its
 * responsibility, that may have been about it: the unit is unknown; otherwise nothing on record can have been about it, and
 * it does not count. An act whose outcome nobody wrote down may be a failure, and is unknown, since to count only the
 * failures that somebody cared to mark would make silence look like success.
 */
final class ReflectionFailures {
    private static final int MIN_AGE = 30;

    private final IndicatorContext setting;
    private final Attendance attendance;
    private final ReflectionsOn lookbacks;
    private final int decisions;

    ReflectionFailures(IndicatorContext setting, Attendance attendance, ReflectionsOn lookbacks) {
        this.setting = setting;
        this.attendance = attendance;
        this.lookbacks = lookbacks;
        decisions = setting.practice.decisions().size();
    }

    IndicatorResult result() {
        return setting.run(
                Indicator.REFLECTION_FAILURES,
                unit -> unit < decisions ? setting.decisionName(unit) : setting.initiativeName(unit - decisions),
                this::ask);
    }

    private void ask(UnitCounter count) {
        for (int d = 0; d < decisions; d++) {
            Decision decision = setting.index.decision(d);
            boolean mayHaveFailed =
                    decision.outcome().isEmpty() || decision.outcome().get() == Outcome.FAILED;
            if (mayHaveFailed && setting.inWindowAndOld(decision.at(), MIN_AGE)) {
                int day = setting.index.decisionDay(d);
                int[] people =
                        Attendance.people(setting, setting.index.deciders().row(d), day);
                int about = setting.index.number(decision.responsibility());
                Told failed = decision.outcome().isPresent() ? Told.YES : Told.unknown(FieldId.DECISIONS_OUTCOME);
                Told mayBeNamed = decision.id().isPresent()
                        ? Told.NO
                        : mayBeAbout(lookbacks.onResponsibility(about), people, day, FieldId.DECISIONS_ID);
                count.ask(
                        d,
                        failed,
                        isLookedAt(lookbacks.onDecision(decision.id()), people, day)
                                .or(mayBeNamed));
            }
        }
        for (int i = 0; i < setting.practice.initiatives().size(); i++) {
            Initiative initiative = setting.practice.initiatives().get(i);
            Told failed = IndicatorContext.hasFailed(initiative);
            if (!failed.isNo() && setting.inWindowAndOld(initiative.at(), MIN_AGE)) {
                int day = Days.of(initiative.at());
                int[] people =
                        Attendance.people(setting, setting.index.proposers().row(i), day);
                Told mayBeNamed = initiative.id().isPresent()
                        ? Told.NO
                        : mayBeAbout(onResponsibilityOf(initiative), people, day, FieldId.INITIATIVES_ID);
                count.ask(
                        decisions + i,
                        failed,
                        isLookedAt(lookbacks.onInitiative(initiative.id()), people, day)
                                .or(mayBeNamed));
            }
        }
    }

    private List<Integer> onResponsibilityOf(Initiative initiative) {
        return initiative.responsibility().isUnknown()
                ? lookbacks.onAnyResponsibility()
                : initiative
                        .responsibility()
                        .value()
                        .map(id -> lookbacks.onResponsibility(setting.index.number(id)))
                        .orElse(List.of());
    }

    /** Whether one of the people was there when it was looked at. */
    private Told isLookedAt(List<Integer> reflections, int[] people, int day) {
        Told some = setting.byRow(false, Table.REFLECTIONS);
        for (int i = 0; i < reflections.size() && !some.isYes(); i++) {
            some = some.or(isPresent(reflections.get(i), people, day));
        }
        return some;
    }

    private Told mayBeAbout(List<Integer> reflections, int[] people, int day, FieldId id) {
        for (int i = reflections.size() - 1; i >= 0 && attendance.day(reflections.get(i)) >= day; i--) {
            if (!isPresent(reflections.get(i), people, day).isNo()) {
                return Told.unknown(id);
            }
        }
        return Told.NO;
    }

    private Told isPresent(int reflection, int[] people, int day) {
        if (attendance.day(reflection) < day) {
            return Told.NO;
        }
        int[] participants = attendance.participants(reflection);
        if (Attendance.common(people, participants) > 0) {
            return Told.YES;
        }
        return Attendance.hasUnknownTeam(people) || Attendance.hasUnknownTeam(participants)
                ? Told.unknown(FieldId.TEAMS_MEMBERS)
                : Told.NO;
    }
}
