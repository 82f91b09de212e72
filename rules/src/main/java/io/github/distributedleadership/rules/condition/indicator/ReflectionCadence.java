package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.Practice;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.IntPairs;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether teams pause every quarter (our own definition).
 *
 * <p>A unit is a team in a calendar quarter that lies wholly in the window and begins after the first dated record of
 * practice, with members on the quarter's first day and on its last: a team that came together, or broke up, in the midst
 * of a quarter is not asked about it. It counts if in that quarter at least half of those who were in the team on that day
 * took part in a reflection on the team or its work. Its work is the responsibilities that it owns, decisions on them, and
 * initiatives that one of its members proposed while a member; a team inside it, and that team's work, are its work too.
 *
 * <p>A team of unknown members is unknown in every quarter. It also makes unknown what would otherwise not count: among the
 * participants, for anybody may have been there; among the proposers of what was looked at, for it may be the work of any
 * team; and inside another team, for who proposed it may belong to the inner one.
 */
final class ReflectionCadence {
    private static final int QUARTERS = 4;

    private final IndicatorContext setting;
    private final Snapshot standing;
    private final OrganizationIndex index;
    private final Attendance attendance;
    /** The first quarter that counts, as years times four plus 0 to 3. */
    private final int first;

    private final int quarters;
    private final BitSet paused = new BitSet();
    private final BitSet perhaps = new BitSet();
    private final Map<DecisionId, Integer> decisions = new HashMap<>();
    private final Map<InitiativeId, Integer> initiatives = new HashMap<>();
    /** The teams of unknown members that lie in another. */
    private int[] unknownInside = new int[0];

    private final IntPairs memberships = new IntPairs();
    private IntRows membershipsOf = new IntRows.Builder().build();

    ReflectionCadence(IndicatorContext setting, Attendance attendance) {
        this.setting = setting;
        this.attendance = attendance;
        standing = setting.standing;
        index = setting.index;
        int earliest = firstRecord(setting.practice);
        int start = quarterOf(standing.windowStart());
        while (standing.isDated()
                && firstDay(start) <= standing.day()
                && (firstDay(start) < standing.windowStart() || firstDay(start) <= earliest)) {
            start++;
        }
        int end = start;
        while (standing.isDated() && firstDay(end + 1) - 1 <= standing.day()) {
            end++;
        }
        first = start;
        quarters = end - start;
    }

    IndicatorResult result() {
        if (setting.lacks(Table.REFLECTIONS) || setting.lacks(Table.TEAMS)) {
            return IndicatorResult.without(Indicator.REFLECTION_CADENCE, Undetermined.NOT_RECORDED);
        }
        if (!standing.isDated()) {
            return IndicatorResult.without(Indicator.REFLECTION_CADENCE, Undetermined.NO_DATE);
        }
        if (quarters > 0) {
            lookAtReflections();
        }
        UnitCounter count = setting.count(Indicator.REFLECTION_CADENCE, this::name);
        for (int team = 0; team < index.teams(); team++) {
            for (int q = 0; q < quarters; q++) {
                int unit = team * quarters + q;
                if (!standing.knowsMembersOf(team)) {
                    count.unknown(FieldId.TEAMS_MEMBERS);
                } else if (isThere(team, first + q)) {
                    if (!paused.get(unit) && perhaps.get(unit)) {
                        count.unknown(FieldId.TEAMS_MEMBERS);
                    } else {
                        count.unit(unit, paused.get(unit), setting.records(Table.REFLECTIONS), FieldId.REFLECTIONS);
                    }
                }
            }
        }
        return count.result();
    }

    private boolean isThere(int team, int quarter) {
        return standing.membersOf(team, firstDay(quarter)).length > 0
                && standing.membersOf(team, firstDay(quarter + 1) - 1).length > 0;
    }

    private void lookAtReflections() {
        findWhatTheyAreAbout();
        for (int r = attendance.from(); r < attendance.until(); r++) {
            int quarter = quarterOf(attendance.day(r)) - first;
            if (quarter < 0 || quarter >= quarters) {
                continue;
            }
            About about = attendance.reflection(r).about();
            int[] participants = attendance.participants(r);
            if (about instanceof About.OfTeam of) {
                look(index.number(of.team()), r, quarter, participants, true);
            } else if (about instanceof About.OfResponsibility of) {
                lookAtOwner(index.number(of.responsibility()), r, quarter, participants);
            } else if (about instanceof About.OfDecision of) {
                lookAtOwner(decisions.getOrDefault(of.decision(), OrganizationIndex.NONE), r, quarter, participants);
            } else if (about instanceof About.OfInitiative of) {
                lookAtProposers(
                        initiatives.getOrDefault(of.initiative(), OrganizationIndex.NONE), r, quarter, participants);
            }
        }
    }

    private void lookAtOwner(int responsibility, int reflection, int quarter, int[] participants) {
        int owner = responsibility == OrganizationIndex.NONE ? OrganizationIndex.NONE : index.ownerCode(responsibility);
        if (OrganizationIndex.isTeam(owner)) {
            look(-1 - owner, reflection, quarter, participants, true);
        }
    }

    private void lookAtProposers(int initiative, int reflection, int quarter, int[] participants) {
        if (initiative == OrganizationIndex.NONE) {
            return;
        }
        int day = Days.of(setting.practice.initiatives().get(initiative).at());
        int[] codes = index.proposers().row(initiative);
        for (int code : codes) {
            if (OrganizationIndex.isTeam(code)) {
                look(-1 - code, reflection, quarter, participants, true);
            }
        }
        int[] proposers = standing.expanded(codes, day);
        for (int person : proposers) {
            if (!OrganizationIndex.isTeam(person)) {
                lookAtTeamsOf(person, day, reflection, quarter, participants);
            }
        }
        if (Attendance.hasUnknownTeam(proposers)) {
            // anybody may have been among those who proposed it
            for (int team = 0; team < index.teams(); team++) {
                if (standing.membersOf(team, day).length > 0) {
                    look(team, reflection, quarter, participants, false);
                }
            }
        }
        if (proposers.length > 0) {
            for (int team : unknownInside) {
                look(team, reflection, quarter, participants, false);
            }
        }
    }

    private void lookAtTeamsOf(int person, int day, int reflection, int quarter, int[] participants) {
        membershipsOf.forEach(person, row -> {
            int team = memberships.first(row);
            if (Arrays.binarySearch(standing.membersOf(team, day), person) >= 0) {
                look(team, reflection, quarter, participants, true);
            }
        });
    }

    /** Notes whether half of the team, or of a team around it, took part. */
    private void look(int inner, int reflection, int quarter, int[] participants, boolean isItsWork) {
        boolean mayBeMore = Attendance.hasUnknownTeam(participants);
        for (int team = inner; team != OrganizationIndex.NONE; team = index.parentTeam(team)) {
            int unit = team * quarters + quarter;
            if (paused.get(unit)) {
                continue;
            }
            int[] members = standing.membersOf(team, attendance.day(reflection));
            boolean half = members.length > 0 && 2 * Attendance.common(members, participants) >= members.length;
            if (half && isItsWork) {
                paused.set(unit);
            } else if (half || mayBeMore) {
                perhaps.set(unit);
            }
        }
    }

    private void findWhatTheyAreAbout() {
        for (int r = attendance.from(); r < attendance.until(); r++) {
            About about = attendance.reflection(r).about();
            if (about instanceof About.OfDecision of) {
                decisions.put(of.decision(), OrganizationIndex.NONE);
            } else if (about instanceof About.OfInitiative of) {
                initiatives.put(of.initiative(), OrganizationIndex.NONE);
            }
        }
        if (!decisions.isEmpty()) {
            setting.practice
                    .decisions()
                    .forEach(d -> d.id().filter(decisions::containsKey)
                            .ifPresent(id -> decisions.put(id, index.number(d.responsibility()))));
        }
        if (!initiatives.isEmpty()) {
            for (int i = 0; i < setting.practice.initiatives().size(); i++) {
                int number = i;
                setting.practice
                        .initiatives()
                        .get(i)
                        .id()
                        .filter(initiatives::containsKey)
                        .ifPresent(id -> initiatives.put(id, number));
            }
            findMemberships();
            unknownInside = IntStream.range(0, index.teams())
                    .filter(team -> !standing.knowsMembersOf(team))
                    .filter(team -> index.parentTeam(team) != OrganizationIndex.NONE)
                    .toArray();
        }
    }

    private void findMemberships() {
        List<Integer> members = new ArrayList<>();
        for (int team = 0; team < index.teams(); team++) {
            int last = OrganizationIndex.NONE;
            for (Membership row :
                    index.team(team).memberships().value().map(List::copyOf).orElse(List.of())) {
                int member = index.number(row.member());
                if (member != last) {
                    memberships.add(team, member);
                    members.add(member);
                    last = member;
                }
            }
        }
        membershipsOf = IntRows.byKey(members.stream().mapToInt(m -> m).toArray(), index.members());
    }

    private String name(int unit) {
        int quarter = first + unit % quarters;
        return index.team(unit / quarters).id().value() + "/" + Math.floorDiv(quarter, QUARTERS) + "-Q"
                + (Math.floorMod(quarter, QUARTERS) + 1);
    }

    // each list is in the order of time
    private static int firstRecord(Practice practice) {
        return Stream.of(
                        practice.decisions().stream().limit(1).map(d -> d.at()),
                        practice.initiatives().stream().limit(1).map(i -> i.at()),
                        practice.feedback().stream().limit(1).map(f -> f.at()),
                        practice.reflections().stream().limit(1).map(r -> r.at()),
                        practice.trust().stream().limit(1).map(t -> t.at()),
                        practice.claims().stream().limit(1).map(c -> c.at()),
                        practice.answers().stream().limit(1).map(a -> a.at()),
                        practice.allocations().stream().limit(1).map(a -> a.at()),
                        practice.surveys().stream().limit(1).map(s -> s.at()))
                .flatMap(s -> s)
                .mapToInt((Moment at) -> Days.of(at))
                .min()
                .orElse(Integer.MAX_VALUE);
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
