package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether people look at what went wrong, together with those who did it (our own definition).
 *
 * <p>A unit is a decision or an initiative of the window, at least thirty days old, that failed. It counts if one of those
 * who decided or proposed it took part in a reflection on it, on its day or later. A reflection on its responsibility is
 * not one on it.
 *
 * <p>An act without an id cannot be named by a reflection. If one of its people took part in a later reflection on its
 * responsibility, that may have been about it: the unit is unknown; otherwise nothing on record can have been about it, and
 * it does not count. An act whose outcome nobody wrote down may be a failure, and is unknown, since to count only the
 * failures that somebody cared to mark would make silence look like success; what was refused, or still waits for an
 * answer, was not carried out and is none. Of decisions and initiatives those count that
 * are recorded at all.
 */
final class ReflectionFailures {
    private static final int MIN_AGE = 30;

    private final IndicatorContext setting;
    private final Attendance attendance;
    private final int decisions;
    private final UnitCounter count;
    /** The failed acts: decisions by number, then initiatives after them. */
    private final List<Integer> failed = new ArrayList<>();

    private final Map<DecisionId, Integer> failedDecisions = new HashMap<>();
    private final Map<InitiativeId, Integer> failedInitiatives = new HashMap<>();

    ReflectionFailures(IndicatorContext setting, Attendance attendance) {
        this.setting = setting;
        this.attendance = attendance;
        decisions = setting.practice.decisions().size();
        count = setting.count(
                Indicator.REFLECTION_FAILURES,
                unit -> unit < decisions ? setting.decisionName(unit) : setting.initiativeName(unit - decisions));
    }

    IndicatorResult result() {
        boolean someActs = setting.records(Table.DECISIONS) || setting.records(Table.INITIATIVES);
        if (!someActs || setting.lacks(Table.REFLECTIONS)) {
            return IndicatorResult.without(Indicator.REFLECTION_FAILURES, Undetermined.NOT_RECORDED);
        }
        if (!setting.standing.isDated()) {
            return IndicatorResult.without(Indicator.REFLECTION_FAILURES, Undetermined.NO_DATE);
        }
        if (setting.records(Table.DECISIONS)) {
            for (int d = 0; d < decisions; d++) {
                Decision decision = setting.index.decision(d);
                if (hasFailed(decision.at(), decision.outcome(), FieldId.DECISIONS_OUTCOME)) {
                    decision.id().ifPresent(id -> failedDecisions.put(id, failed.size()));
                    failed.add(d);
                }
            }
        }
        if (setting.records(Table.INITIATIVES)) {
            for (int i = 0; i < setting.practice.initiatives().size(); i++) {
                Initiative initiative = setting.practice.initiatives().get(i);
                boolean nothingToJudge = initiative.outcome().isEmpty() && !initiative.mayHaveBegun();
                if (!nothingToJudge && hasFailed(initiative.at(), initiative.outcome(), FieldId.INITIATIVES_OUTCOME)) {
                    initiative.id().ifPresent(id -> failedInitiatives.put(id, failed.size()));
                    failed.add(decisions + i);
                }
            }
        }
        lookAtFailed();
        return count.result();
    }

    private boolean hasFailed(Moment at, Optional<Outcome> outcome, FieldId field) {
        if (!setting.inWindowAndOld(at, MIN_AGE)) {
            return false;
        }
        if (outcome.isEmpty()) {
            count.unknown(field);
        }
        return outcome.equals(Optional.of(Outcome.FAILED));
    }

    private void lookAtFailed() {
        Presence[] presence = new Presence[failed.size()];
        Arrays.fill(presence, Presence.NONE);
        int[] responsibility = new int[attendance.until() - attendance.from()];
        for (int r = attendance.from(); r < attendance.until(); r++) {
            About about = attendance.reflection(r).about();
            int act = -1;
            if (about instanceof About.OfDecision of) {
                act = failedDecisions.getOrDefault(of.decision(), -1);
            } else if (about instanceof About.OfInitiative of) {
                act = failedInitiatives.getOrDefault(of.initiative(), -1);
            }
            if (act >= 0) {
                presence[act] = presence[act].or(presence(failed.get(act), r));
            }
            responsibility[r - attendance.from()] =
                    about instanceof About.OfResponsibility of ? setting.index.number(of.responsibility()) : -1;
        }
        IntRows onResponsibility = IntRows.byKey(responsibility, setting.index.responsibilities());
        int lastOnAny = lastOnAny(responsibility);
        for (int i = 0; i < presence.length; i++) {
            int act = failed.get(i);
            if (presence[i] == Presence.PERHAPS) {
                count.unknown(FieldId.TEAMS_MEMBERS);
            } else if (presence[i] == Presence.NONE && !hasId(act) && mayBeAbout(act, onResponsibility, lastOnAny)) {
                count.unknown(act < decisions ? FieldId.DECISIONS_ID : FieldId.INITIATIVES_ID);
            } else {
                count.unit(
                        act, presence[i] == Presence.CERTAIN, setting.records(Table.REFLECTIONS), FieldId.REFLECTIONS);
            }
        }
    }

    private int lastOnAny(int[] responsibility) {
        for (int i = responsibility.length - 1; i >= 0; i--) {
            if (responsibility[i] >= 0) {
                return attendance.day(attendance.from() + i);
            }
        }
        return Days.EVER;
    }

    /** Whether a later reflection on its responsibility had one of its people present. */
    private boolean mayBeAbout(int act, IntRows onResponsibility, int lastOnAny) {
        int responsibility;
        if (act < decisions) {
            responsibility = setting.index.number(setting.index.decision(act).responsibility());
        } else {
            var named = setting.practice.initiatives().get(act - decisions).responsibility();
            if (named.isUnknown()) {
                return lastOnAny >= day(act);
            }
            responsibility = named.value().map(setting.index::number).orElse(OrganizationIndex.NONE);
        }
        if (responsibility == OrganizationIndex.NONE) {
            return false;
        }
        for (int i = onResponsibility.size(responsibility) - 1; i >= 0; i--) {
            int reflection = attendance.from() + onResponsibility.get(responsibility, i);
            if (attendance.day(reflection) < day(act)) {
                return false;
            }
            if (presence(act, reflection) != Presence.NONE) {
                return true;
            }
        }
        return false;
    }

    private Presence presence(int act, int reflection) {
        if (attendance.day(reflection) < day(act)) {
            return Presence.NONE;
        }
        int[] codes = act < decisions
                ? setting.index.deciders().row(act)
                : setting.index.proposers().row(act - decisions);
        int[] people = Attendance.people(setting, codes, day(act));
        int[] participants = attendance.participants(reflection);
        if (Attendance.common(people, participants) > 0) {
            return Presence.CERTAIN;
        }
        return Attendance.hasUnknownTeam(people) || Attendance.hasUnknownTeam(participants)
                ? Presence.PERHAPS
                : Presence.NONE;
    }

    private boolean hasId(int act) {
        return act < decisions
                ? setting.index.decision(act).id().isPresent()
                : setting.practice.initiatives().get(act - decisions).id().isPresent();
    }

    private int day(int act) {
        return act < decisions
                ? setting.index.decisionDay(act)
                : Days.of(setting.practice.initiatives().get(act - decisions).at());
    }

    /** Whether one of the people of an act took part. */
    private enum Presence {
        NONE,
        PERHAPS,
        CERTAIN;

        Presence or(Presence other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }
}
