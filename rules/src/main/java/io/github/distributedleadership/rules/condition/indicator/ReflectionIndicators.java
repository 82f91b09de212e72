package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.IntPairs;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The indicators of reflection and feedback: people pause, learn and speak (our own definitions).
 *
 * <p><b>Learning.</b> A unit is a reflection of the window, at least ninety days old, with a lesson. It counts if a
 * decision or initiative of its day or later applies it. That none does is known only where decisions and initiatives are
 * recorded and each of them since then says what it applies, or that it applies nothing.
 *
 * <p><b>Voice.</b> A unit is one who took part in a reflection of the window; it counts if he or she spoke. Who reflects
 * alone is no unit, for there is nobody to speak before. A team of unknown members is one unknown unit; if such a team
 * spoke, it is unknown of everyone not named as speaking.
 */
public final class ReflectionIndicators {
    private static final int MIN_AGE_OF_LESSON = 90;

    private final IndicatorContext setting;
    private final Snapshot standing;
    private final Attendance attendance;

    public ReflectionIndicators(IndicatorContext setting) {
        this.setting = setting;
        standing = setting.standing;
        attendance = new Attendance(setting);
    }

    public void addTo(Consumer<IndicatorResult> results) {
        results.accept(new ReflectionCadence(setting, attendance).result());
        results.accept(new ReflectionFailures(setting, attendance).result());
        results.accept(learning());
        results.accept(voice());
        new FeedbackIndicators(setting).addTo(results);
    }

    private IndicatorResult learning() {
        if (!setting.records(Table.REFLECTIONS)) {
            return IndicatorResult.without(Indicator.REFLECTION_LEARNING, Undetermined.NOT_RECORDED);
        }
        if (!standing.isDated()) {
            return IndicatorResult.without(Indicator.REFLECTION_LEARNING, Undetermined.NO_DATE);
        }
        Applied applied = new Applied();
        UnitCounter count = setting.count(Indicator.REFLECTION_LEARNING, setting::reflectionName);
        for (int r = attendance.from(); r < attendance.until(); r++) {
            Reflection reflection = attendance.reflection(r);
            if (!setting.inWindowAndOld(reflection.at(), MIN_AGE_OF_LESSON)) {
                continue;
            }
            if (reflection.lessons().isUnknown()) {
                count.unknown(FieldId.REFLECTIONS_LESSONS);
            } else if (reflection.lessons().isKnown()) {
                applied.count(r, count);
            }
        }
        return count.result();
    }

    private IndicatorResult voice() {
        if (!setting.records(Table.REFLECTIONS)) {
            return IndicatorResult.without(Indicator.REFLECTION_VOICE, Undetermined.NOT_RECORDED);
        }
        if (!standing.isDated()) {
            return IndicatorResult.without(Indicator.REFLECTION_VOICE, Undetermined.NO_DATE);
        }
        IntPairs pairs = new IntPairs();
        UnitCounter count = setting.count(
                Indicator.REFLECTION_VOICE,
                pair -> setting.reflectionName(pairs.first(pair)) + "/" + setting.memberName(pairs.second(pair)));
        for (int r = attendance.from(); r < attendance.until(); r++) {
            int[] participants = attendance.participants(r);
            boolean alone = participants.length == 1 && !OrganizationIndex.isTeam(participants[0]);
            if (!alone) {
                voice(r, participants, pairs, count);
            }
        }
        return count.result();
    }

    private void voice(int reflection, int[] participants, IntPairs pairs, UnitCounter count) {
        var spoke = attendance.reflection(reflection).spoke();
        if (spoke.isUnknown()) {
            count.unknown(FieldId.REFLECTIONS_SPOKE, participants.length);
            return;
        }
        int[] codes = setting.index.codes(spoke);
        int[] speakers = codes.length == 0 ? codes : Attendance.people(setting, codes, attendance.day(reflection));
        boolean perhaps = Attendance.hasUnknownTeam(speakers);
        for (int participant : participants) {
            boolean spokeUp = Arrays.binarySearch(speakers, participant) >= 0;
            if (OrganizationIndex.isTeam(participant) || !spokeUp && perhaps) {
                count.unknown(FieldId.TEAMS_MEMBERS);
            } else {
                count.unit(pairs.add(reflection, participant), spokeUp);
            }
        }
    }

    /** Which reflections later acts apply, and until when acts do not say what they apply. */
    private final class Applied {
        private final Map<ReflectionId, Integer> numbers = new HashMap<>();
        private final boolean[] applied;
        private int decisionsSilentUntil = Days.EVER;
        private int initiativesSilentUntil = Days.EVER;

        Applied() {
            applied = new boolean[attendance.until() - attendance.from()];
            for (int r = attendance.from(); r < attendance.until(); r++) {
                int number = r;
                attendance.reflection(r).id().ifPresent(id -> numbers.put(id, number));
            }
            for (var decision : setting.practice.decisions()) {
                decisionsSilentUntil = note(decision.applies(), Days.of(decision.at()), decisionsSilentUntil);
            }
            for (var initiative : setting.practice.initiatives()) {
                initiativesSilentUntil = note(initiative.applies(), Days.of(initiative.at()), initiativesSilentUntil);
            }
        }

        void count(int reflection, UnitCounter count) {
            int day = attendance.day(reflection);
            if (applied[reflection - attendance.from()]) {
                count.unit(reflection, true);
            } else if (!setting.records(Table.DECISIONS)) {
                count.unknown(FieldId.DECISIONS);
            } else if (!setting.records(Table.INITIATIVES)) {
                count.unknown(FieldId.INITIATIVES);
            } else if (decisionsSilentUntil >= day) {
                count.unknown(FieldId.DECISIONS_APPLIES);
            } else if (initiativesSilentUntil >= day) {
                count.unknown(FieldId.INITIATIVES_APPLIES);
            } else {
                count.unit(reflection, false);
            }
        }

        private int note(Recorded<ReflectionId> applies, int day, int silentUntil) {
            if (!standing.inWindow(day)) {
                return silentUntil;
            }
            int named = applies.isKnown() ? numbers.getOrDefault(applies.value().orElseThrow(), -1) : -1;
            if (named >= 0 && day >= attendance.day(named)) {
                applied[named - attendance.from()] = true;
            }
            return applies.isUnknown() ? Math.max(silentUntil, day) : silentUntil;
        }
    }
}
