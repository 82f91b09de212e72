package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.HeldToday;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.ReflectionsOn;
import io.github.distributedleadership.rules.condition.count.UnitOutcomes;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
import java.util.List;
import java.util.Optional;

/**
 * Whether those who hold something together look together at what went wrong (our own definition).
 *
 * <p>A unit is a decision of the window, at least thirty days old, that failed, on a responsibility that on paper was shared
 * on that day: held by two or more, all of them accountable. It is the paper of that day and not the record that makes it a
 * unit, so that those who share in name only are asked as well. It counts if two of those who held it then took part in one
 * reflection on it, on its day or later; a reflection on its responsibility is not one on it.
 *
 * <p>A decision whose outcome nobody wrote down may have failed, and is unknown. One without an id cannot be named by a
 * reflection: if two of the holders took part in a later one on its responsibility, it is unknown.
 */
final class AnsweredTogether {
    private static final int MIN_AGE = 30;

    private final IndicatorContext setting;
    private final Attendance attendance;
    private final ReflectionsOn lookbacks;

    AnsweredTogether(IndicatorContext setting, Attendance attendance, ReflectionsOn lookbacks) {
        this.setting = setting;
        this.attendance = attendance;
        this.lookbacks = lookbacks;
    }

    IndicatorResult result() {
        return setting.run(Indicator.ACCOUNTABILITY_ANSWERED_TOGETHER, setting::decisionName, count -> {
            UnitOutcomes outcomes =
                    new UnitOutcomes(setting.practice.decisions().size());
            for (int r = 0; r < setting.index.responsibilities(); r++) {
                look(r, outcomes);
            }
            outcomes.addTo(count);
        });
    }

    private void look(int responsibility, UnitOutcomes outcomes) {
        int epoch = -1;
        Optional<HeldToday> held = Optional.empty();
        IntRows onIt = setting.index.decisionsOn();
        for (int i = 0; i < onIt.size(responsibility); i++) {
            int number = onIt.get(responsibility, i);
            Decision decision = setting.index.decision(number);
            boolean mayHaveFailed =
                    decision.outcome().isEmpty() || decision.outcome().get() == Outcome.FAILED;
            if (mayHaveFailed && setting.inWindowAndOld(decision.at(), MIN_AGE)) {
                int day = setting.index.decisionDay(number);
                if (setting.epochs.of(day) != epoch) {
                    epoch = setting.epochs.of(day);
                    held = Optional.of(HeldToday.on(setting, responsibility, day));
                }
                HeldToday then = held.orElseThrow();
                Told failed = Told.of(decision.outcome().isPresent()).or(Told.unknown(FieldId.DECISIONS_OUTCOME));
                Told shared = then.isBySeveral().and(then.all(then::answers));
                outcomes.ask(number, shared.and(failed), together(decision, responsibility, day, then.holders));
            }
        }
    }

    private Told together(Decision decision, int responsibility, int day, int[] holders) {
        Told together = lookedAt(lookbacks.onDecision(decision.id()), day, holders);
        boolean mayBeNamed = decision.id().isPresent()
                || lookedAt(lookbacks.onResponsibility(responsibility), day, holders)
                        .isNo();
        return together.or(mayBeNamed ? Told.NO : Told.unknown(FieldId.DECISIONS_ID))
                .or(setting.byRow(false, Table.REFLECTIONS));
    }

    private Told lookedAt(List<Integer> reflections, int day, int[] holders) {
        Told together = Told.NO;
        for (int reflection : reflections) {
            if (attendance.day(reflection) >= day) {
                int[] present = attendance.participants(reflection);
                together = together.or(
                        Attendance.common(present, holders) >= 2
                                ? Told.YES
                                : Attendance.hasUnknownTeam(present) ? Told.unknown(FieldId.TEAMS_MEMBERS) : Told.NO);
            }
        }
        return together;
    }
}
