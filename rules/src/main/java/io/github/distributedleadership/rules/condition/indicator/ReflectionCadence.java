package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Whether teams pause every quarter (our own definition).
 *
 * <p>A unit is a team in a calendar quarter that lies wholly in the window and begins after the first recorded reflection and
 * after the team's first membership (one without a beginning was always), with members on the quarter's first day and on its
 * last. It counts if in that quarter at least half of those who were in the team on that day took part in a reflection on the
 * team or its work. Its work is the responsibilities that it owns, decisions on them, and initiatives that the team, or one of
 * its members while a member, proposed.
 *
 * <p>A team of unknown members is unknown in every quarter. It also makes unknown what would otherwise not count: among the
 * participants, for anybody may have been there; and among the proposers of what was looked at, for it may be the work of any
 * team. Where reflections are recorded in part, an earlier one may be missing, and the first quarters are unknown.
 */
final class ReflectionCadence {
    private static final int QUARTERS = 4;

    private final IndicatorContext setting;
    private final Snapshot standing;
    private final OrganizationIndex index;
    private final Attendance attendance;
    /** The first quarter in the window, as years times four plus 0 to 3, and how many lie in it. */
    private final int first;

    private final int quarters;
    /** Team and quarter to whether half of the team paused in it. */
    private final Told[] paused;

    ReflectionCadence(IndicatorContext setting, Attendance attendance) {
        this.setting = setting;
        this.attendance = attendance;
        standing = setting.standing;
        index = setting.index;
        int start = quarterOf(standing.windowStart());
        start += standing.isDated() && firstDay(start) < standing.windowStart() ? 1 : 0;
        int end = start;
        while (standing.isDated() && firstDay(end + 1) - 1 <= standing.day()) {
            end++;
        }
        first = start;
        quarters = end - start;
        paused = new Told[index.teams() * quarters];
        Arrays.fill(paused, setting.byRow(false, Table.REFLECTIONS));
    }

    IndicatorResult result() {
        return setting.run(Indicator.REFLECTION_CADENCE, this::name, count -> {
            lookAtReflections();
            Told[] begun = new Told[quarters];
            int earliest = setting.practice.reflections().stream()
                    .mapToInt(reflection -> Days.of(reflection.at()))
                    .findFirst()
                    .orElse(Integer.MAX_VALUE);
            Arrays.setAll(begun, q -> setting.byRow(earliest < firstDay(first + q), Table.REFLECTIONS));
            for (int team = 0; team < index.teams(); team++) {
                for (int q = 0; q < quarters; q++) {
                    int unit = team * quarters + q;
                    count.ask(unit, begun[q].and(isThere(team, first + q)), paused[unit]);
                }
            }
        });
    }

    private Told isThere(int team, int quarter) {
        if (!standing.knowsMembersOf(team)) {
            return Told.unknown(FieldId.TEAMS_MEMBERS);
        }
        int begins = firstDay(quarter);
        boolean isThere = standing.membersOf(team, begins).length > 0
                && standing.membersOf(team, firstDay(quarter + 1) - 1).length > 0;
        return Told.of(isThere
                && index.team(team).memberships().value().stream()
                        .flatMap(Collection::stream)
                        .anyMatch(row -> Days.start(row.term()) < begins));
    }

    private void lookAtReflections() {
        Map<InitiativeId, Integer> initiatives = new HashMap<>();
        for (int i = 0; i < setting.practice.initiatives().size(); i++) {
            int number = i;
            setting.practice.initiatives().get(i).id().ifPresent(id -> initiatives.put(id, number));
        }
        Map<DecisionId, ResponsibilityId> decisions = new HashMap<>();
        setting.practice.decisions().forEach(d -> d.id().ifPresent(id -> decisions.put(id, d.responsibility())));
        for (int r = attendance.from(); r < attendance.until(); r++) {
            int quarter = quarterOf(attendance.day(r)) - first;
            if (quarter < 0 || quarter >= quarters) {
                continue;
            }
            About about = attendance.reflection(r).about();
            if (about instanceof About.OfTeam of) {
                look(index.number(of.team()), r, quarter, Told.YES);
            } else if (about instanceof About.OfResponsibility of) {
                lookAtOwner(of.responsibility(), r, quarter);
            } else if (about instanceof About.OfDecision of && decisions.containsKey(of.decision())) {
                lookAtOwner(Objects.requireNonNull(decisions.get(of.decision())), r, quarter);
            } else if (about instanceof About.OfInitiative of && initiatives.containsKey(of.initiative())) {
                lookAtProposers(Objects.requireNonNull(initiatives.get(of.initiative())), r, quarter);
            }
        }
    }

    private void lookAtOwner(ResponsibilityId responsibility, int reflection, int quarter) {
        int owner = index.ownerCode(index.number(responsibility));
        if (OrganizationIndex.isTeam(owner)) {
            look(-1 - owner, reflection, quarter, Told.YES);
        }
    }

    private void lookAtProposers(int initiative, int reflection, int quarter) {
        int day = Days.of(setting.practice.initiatives().get(initiative).at());
        int[] codes = index.proposers().row(initiative);
        int[] proposers = setting.people(codes, day);
        Told anybody = Attendance.hasUnknownTeam(proposers) ? Told.unknown(FieldId.TEAMS_MEMBERS) : Told.NO;
        for (int team = 0; team < index.teams(); team++) {
            int[] members = standing.membersOf(team, day);
            boolean isIts = index.proposers().contains(initiative, OrganizationIndex.teamCode(team))
                    || Attendance.common(members, proposers) > 0;
            look(team, reflection, quarter, Told.of(isIts).or(members.length > 0 ? anybody : Told.NO));
        }
    }

    /** Notes whether half of the team took part. */
    private void look(int team, int reflection, int quarter, Told isItsWork) {
        int unit = team * quarters + quarter;
        if (isItsWork.isNo() || paused[unit].isYes()) {
            return;
        }
        int[] participants = attendance.participants(reflection);
        int[] members = standing.membersOf(team, attendance.day(reflection));
        boolean half = members.length > 0 && 2 * Attendance.common(members, participants) >= members.length;
        Told others = Attendance.hasUnknownTeam(participants) ? Told.unknown(FieldId.TEAMS_MEMBERS) : Told.NO;
        paused[unit] = paused[unit].or(isItsWork.and(Told.of(half).or(others)));
    }

    private String name(int unit) {
        int quarter = first + unit % quarters;
        return index.team(unit / quarters).id().value() + "/" + Math.floorDiv(quarter, QUARTERS) + "-Q"
                + (Math.floorMod(quarter, QUARTERS) + 1);
    }

    private static int quarterOf(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * QUARTERS + (date.getMonthValue() - 1) / 3;
    }

    private static int firstDay(int quarter) {
        int month = 1 + 3 * Math.floorMod(quarter, QUARTERS);
        return Days.of(LocalDate.of(Math.floorDiv(quarter, QUARTERS), month, 1));
    }
}
