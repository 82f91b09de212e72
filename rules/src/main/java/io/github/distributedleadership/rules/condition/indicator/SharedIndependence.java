package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.HeldToday;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Whether responsibilities stay carried when any one member leaves (our own definition).
 *
 * <p>A unit is a responsibility with a holder on paper. It counts if, whoever leaves of those who carry it ({@link
 * io.github.distributedleadership.rules.holding.Sharing#carriers}) or stand in as deputies, one of them is left, as many as
 * have to act together, and every need is covered by one of those who are left. A need that nobody covers today is not
 * covered then.
 *
 * <p>One who carries it alone settles it, whatever is unknown. Where needs, skills, or who holds it are not on record and
 * could turn the answer, the unit is unknown; deputies count where they are recorded.
 */
final class SharedIndependence {
    private final IndicatorContext setting;

    SharedIndependence(IndicatorContext setting) {
        this.setting = setting;
    }

    void ask(UnitCounter count, int responsibility) {
        HeldToday held = HeldToday.of(setting, responsibility);
        Told stays = held.row.map(row -> stays(row, responsibility)).orElse(Told.NO);
        count.ask(responsibility, held.isHeld(), stays, setting.significance(responsibility));
    }

    private Told stays(Holding holding, int responsibility) {
        int[] all = IntStream.concat(
                        Arrays.stream(setting.sharing.carriers(responsibility)),
                        Arrays.stream(setting.people(setting.index.codes(holding.deputies()), setting.standing.day())))
                .sorted()
                .distinct()
                .toArray();
        Told mayBeMore = Attendance.hasUnknownTeam(all) ? Told.unknown(FieldId.TEAMS_MEMBERS) : Told.NO;
        int[] members =
                Arrays.stream(all).filter(h -> !OrganizationIndex.isTeam(h)).toArray();
        int enough = Math.max(1, holding.quorum().orElse(1));
        SkillNeeds needs = SkillNeeds.of(setting.index.responsibility(responsibility));
        Told covered = needs.all(need -> areTwo(
                        members,
                        holder -> SkillNeeds.has(
                                setting.index.member(holder),
                                need.getKey(),
                                need.getValue().value()))
                .or(mayBeMore));
        return Told.of(members.length > enough).or(mayBeMore).and(covered);
    }

    /** Whether it is so of two of them, so that it is of one whoever leaves. */
    private static Told areTwo(int[] members, IntFunction<Told> question) {
        Told one = Told.NO;
        Told two = Told.NO;
        for (int member : members) {
            Told told = question.apply(member);
            two = two.or(one.and(told));
            one = one.or(told);
        }
        return two;
    }
}
