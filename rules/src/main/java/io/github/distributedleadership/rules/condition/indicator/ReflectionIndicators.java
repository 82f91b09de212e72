package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.IntPairs;
import io.github.distributedleadership.rules.condition.count.ReflectionsOn;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The indicators of reflection and feedback: people pause, learn and speak (our own definitions).
 *
 * <p><b>Learning.</b> A unit is a reflection of the window, at least ninety days old, with a lesson. It counts if a
 * decision or initiative of its day or later applies it. That none does is known only where decisions and initiatives are
 * recorded and each of them since then says what it applies, or that it applies nothing.
 *
 * <p><b>Voice.</b> A unit is one who took part in a reflection of the window; it counts if he or she spoke. Who reflects
 * alone is no unit, for there is nobody to speak before. A team of unknown members may be any number of units; if such a team
 * spoke, it is unknown of everyone not named as speaking.
 */
public final class ReflectionIndicators {
    private static final int MIN_AGE_OF_LESSON = 90;

    private final IndicatorContext setting;
    private final Attendance attendance;

    public ReflectionIndicators(IndicatorContext setting) {
        this.setting = setting;
        attendance = new Attendance(setting);
    }

    public void addTo(Consumer<IndicatorResult> results) {
        results.accept(new ReflectionCadence(setting, attendance).result());
        results.accept(new ReflectionFailures(setting, attendance, new ReflectionsOn(setting, attendance)).result());
        results.accept(setting.run(Indicator.REFLECTION_LEARNING, setting::reflectionName, this::learning));
        IntPairs pairs = new IntPairs();
        results.accept(setting.run(
                Indicator.REFLECTION_VOICE,
                pair -> setting.reflectionName(pairs.first(pair)) + "/" + setting.memberName(pairs.second(pair)),
                count -> IntStream.range(attendance.from(), attendance.until()).forEach(r -> voice(r, pairs, count))));
        new FeedbackIndicators(setting).addTo(results);
    }

    private void learning(UnitCounter count) {
        Applied applied = new Applied();
        for (int r = attendance.from(); r < attendance.until(); r++) {
            Reflection reflection = attendance.reflection(r);
            if (setting.inWindowAndOld(reflection.at(), MIN_AGE_OF_LESSON)) {
                Told hasLesson = reflection.lessons().isUnknown()
                        ? Told.unknown(FieldId.REFLECTIONS_LESSONS)
                        : Told.of(reflection.lessons().isKnown());
                count.ask(r, hasLesson, applied.isApplied(r));
            }
        }
    }

    private void voice(int reflection, IntPairs pairs, UnitCounter count) {
        int[] participants = attendance.participants(reflection);
        boolean mayBeMore = Attendance.hasUnknownTeam(participants);
        long members = Arrays.stream(participants)
                .filter(participant -> !OrganizationIndex.isTeam(participant))
                .count();
        Told together = members > 1 ? Told.YES : mayBeMore ? Told.unknown(FieldId.TEAMS_MEMBERS) : Told.NO;
        if (mayBeMore) {
            count.open(FieldId.TEAMS_MEMBERS);
        }
        var spoke = attendance.reflection(reflection).spoke();
        int[] codes = setting.index.codes(spoke);
        int[] speakers = codes.length == 0 ? codes : Attendance.people(setting, codes, attendance.day(reflection));
        Told others = spoke.isUnknown() ? Told.unknown(FieldId.REFLECTIONS_SPOKE) : Told.NO;
        Told rest = Attendance.hasUnknownTeam(speakers) ? others.or(Told.unknown(FieldId.TEAMS_MEMBERS)) : others;
        for (int participant : participants) {
            if (!OrganizationIndex.isTeam(participant)) {
                Told spokeUp =
                        Told.of(Arrays.binarySearch(speakers, participant) >= 0).or(rest);
                count.ask(pairs.add(reflection, participant), together, spokeUp);
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

        Told isApplied(int reflection) {
            int day = attendance.day(reflection);
            Told told = Told.of(applied[reflection - attendance.from()])
                    .or(setting.byRow(false, Table.DECISIONS))
                    .or(setting.byRow(false, Table.INITIATIVES));
            told = decisionsSilentUntil >= day ? told.or(Told.unknown(FieldId.DECISIONS_APPLIES)) : told;
            return initiativesSilentUntil >= day ? told.or(Told.unknown(FieldId.INITIATIVES_APPLIES)) : told;
        }

        private int note(Recorded<ReflectionId> applies, int day, int silentUntil) {
            if (!setting.standing.inWindow(day)) {
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
