package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.ReflectionsOn;
import io.github.distributedleadership.rules.condition.count.Ternary;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.condition.count.UnitOutcomes;
import io.github.distributedleadership.rules.condition.indicator.AccountabilityIndicators.Shared;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
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
    private final Snapshot standing;
    private final Attendance attendance;
    private final ReflectionsOn lookbacks;
    private final UnitOutcomes verdicts;
    private int epoch;
    private Shared shared = Shared.BY_NOBODY;

    AnsweredTogether(IndicatorContext setting, Attendance attendance, ReflectionsOn lookbacks) {
        this.setting = setting;
        this.attendance = attendance;
        this.lookbacks = lookbacks;
        standing = setting.standing;
        verdicts = new UnitOutcomes(setting.practice.decisions().size());
    }

    IndicatorResult result() {
        if (!setting.records(Table.DECISIONS) || setting.lacks(Table.HOLDINGS) || setting.lacks(Table.REFLECTIONS)) {
            return IndicatorResult.without(Indicator.ACCOUNTABILITY_ANSWERED_TOGETHER, Undetermined.NOT_RECORDED);
        }
        if (!standing.isDated()) {
            return IndicatorResult.without(Indicator.ACCOUNTABILITY_ANSWERED_TOGETHER, Undetermined.NO_DATE);
        }
        for (int r = 0; r < setting.index.responsibilities(); r++) {
            int responsibility = r;
            epoch = -1;
            setting.index.decisionsOn().forEach(r, decision -> look(decision, responsibility));
        }
        UnitCounter count = setting.count(Indicator.ACCOUNTABILITY_ANSWERED_TOGETHER, setting::decisionName);
        verdicts.addTo(count);
        return count.result();
    }

    private void look(int number, int responsibility) {
        int day = setting.index.decisionDay(number);
        if (!standing.inWindow(day) || standing.day() - day < MIN_AGE) {
            return;
        }
        Optional<Outcome> outcome = setting.index.decision(number).outcome();
        if (outcome.isPresent() && outcome.get() != Outcome.FAILED) {
            return;
        }
        if (setting.epochs.of(day) != epoch) {
            epoch = setting.epochs.of(day);
            shared = shared(responsibility, day);
        }
        FieldId missing = shared.missing();
        Ternary isShared = shared.several().and(shared.all());
        if (missing != null) {
            verdicts.unknown(number, missing);
        } else if (isShared == Ternary.YES && outcome.isEmpty()) {
            verdicts.unknown(number, FieldId.DECISIONS_OUTCOME);
        } else if (isShared == Ternary.YES) {
            judge(number, day, responsibility);
        }
    }

    private Shared shared(int responsibility, int day) {
        int holding = standing.holdingOn(responsibility, day);
        if (holding != OrganizationIndex.NONE) {
            return Shared.on(setting, holding, day);
        }
        return setting.records(Table.HOLDINGS) ? Shared.BY_NOBODY : Shared.UNRECORDED;
    }

    private void judge(int number, int day, int responsibility) {
        int[] holders = shared.holders();
        var id = setting.index.decision(number).id();
        Ternary together = lookedAt(lookbacks.onDecision(id), day, holders);
        if (together == Ternary.UNKNOWN) {
            verdicts.unknown(number, FieldId.TEAMS_MEMBERS);
        } else if (id.isEmpty() && lookedAt(lookbacks.onResponsibility(responsibility), day, holders) != Ternary.NO) {
            verdicts.unknown(number, FieldId.DECISIONS_ID);
        } else if (together == Ternary.NO && !setting.records(Table.REFLECTIONS)) {
            verdicts.unknown(number, FieldId.REFLECTIONS);
        } else {
            verdicts.unit(number, together == Ternary.YES);
        }
    }

    private Ternary lookedAt(List<Integer> reflections, int day, int[] holders) {
        Ternary together = Ternary.NO;
        for (int reflection : reflections) {
            if (attendance.day(reflection) >= day) {
                int[] present = attendance.participants(reflection);
                together = together.or(
                        Attendance.common(present, holders) >= 2
                                ? Ternary.YES
                                : Attendance.hasUnknownTeam(present) ? Ternary.UNKNOWN : Ternary.NO);
            }
        }
        return together;
    }
}
