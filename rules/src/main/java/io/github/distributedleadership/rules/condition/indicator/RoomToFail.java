package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.IntPairs;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Whether those whose initiative failed stay where they are (our own definition).
 *
 * <p>A unit is an initiative of the window, at least ninety days old, that failed and was not refused, one of whose proposers
 * had a holding or a role on record on its day. It counts if within ninety days none of these ended without a renewal that
 * names whoever had it: who is a holder of that responsibility no longer, or has no role any more in that scope, lost it. What
 * ended with a responsibility that was retired is left out. That somebody left the organisation is an end, too.
 *
 * <p>Whether an end was planned is not on record. So beside it stands {@code succeeded}, the same share of the initiatives
 * that succeeded, and {@code succeeded-initiatives}, how many these are: it is the difference that tells.
 *
 * <p>That nothing was lost is known only where holdings and roles are recorded. It is unknown where a team of unknown
 * members proposed, or where a holding of unknown holders ended in that time, or followed on another.
 */
final class RoomToFail {
    private static final int DAYS = 90;

    private final IndicatorContext setting;
    private final Snapshot standing;
    private final OrganizationIndex index;
    /** Member to the holdings that name him or her, team to those that name it, and member to teams. */
    private final IntRows holdingsOfMember;

    private final IntRows holdingsOfTeam;
    private final IntRows teamsOfMember;
    /** The holdings of which it is not on record who held them, each with the field for want of which. */
    private final Map<Integer, FieldId> unclear = new TreeMap<>();

    RoomToFail(IndicatorContext setting) {
        this.setting = setting;
        standing = setting.standing;
        index = setting.index;
        holdingsOfMember = holdingsBy(index.members(), code -> code);
        holdingsOfTeam = holdingsBy(index.teams(), code -> -1 - code);
        IntPairs memberships = new IntPairs();
        for (int t = 0; t < index.teams(); t++) {
            if (index.team(t).memberships().isKnown()) {
                for (Membership row : index.team(t).memberships().value().orElseThrow()) {
                    memberships.add(index.number(row.member()), t);
                }
            }
        }
        teamsOfMember = memberships.rows(index.members());
        for (int h = 0; h < setting.organization.holdings().size(); h++) {
            if (index.holding(h).holders().isUnknown()) {
                unclear.put(h, FieldId.HOLDINGS_HOLDERS);
            } else if (namesUnknownTeam(h)) {
                unclear.put(h, FieldId.TEAMS_MEMBERS);
            }
        }
    }

    IndicatorResult result() {
        int[] succeeded = new int[2];
        return setting.run(Indicator.ACCOUNTABILITY_ROOM_TO_FAIL, setting::initiativeName, count -> {
            List<Initiative> initiatives = setting.practice.initiatives();
            for (int i = 0; i < initiatives.size(); i++) {
                if (setting.inWindowAndOld(initiatives.get(i).at(), DAYS)) {
                    look(i, initiatives.get(i), count, succeeded);
                }
            }
            if (succeeded[1] > 0) {
                count.beside("succeeded", (double) succeeded[0] / succeeded[1]);
            }
            count.beside("succeeded-initiatives", succeeded[1]);
        });
    }

    private void look(int number, Initiative initiative, UnitCounter count, int... succeeded) {
        Told failed = IndicatorContext.hasFailed(initiative);
        boolean hasSucceeded = initiative.outcome().equals(Optional.of(Outcome.SUCCEEDED));
        if (failed.isNo() && !hasSucceeded) {
            return;
        }
        int day = Days.of(initiative.at());
        int[] people = Attendance.people(setting, index.proposers().row(number), day);
        Told had = hadSomething(people, day);
        Told kept = lostSomething(people, day).not();
        count.ask(number, failed.and(had), kept);
        if (hasSucceeded && had.isYes() && !kept.isUnknown()) {
            succeeded[0] += kept.isYes() ? 1 : 0;
            succeeded[1]++;
        }
    }

    private Told hadSomething(int[] people, int day) {
        if (people.length == 0) {
            return Told.NO;
        }
        Told had = mayBeMissing();
        for (int person : people) {
            had = person < 0
                    ? had.or(Told.unknown(FieldId.TEAMS_MEMBERS))
                    : had.or(Told.of(holdingsOn(person, day).length > 0
                            || !standing.roles().of(person, day).isEmpty()));
        }
        for (Map.Entry<Integer, FieldId> holding : unclear.entrySet()) {
            had = index.holdsOn(holding.getKey(), day) ? had.or(Told.unknown(holding.getValue())) : had;
        }
        return had;
    }

    private Told mayBeMissing() {
        return setting.byRow(false, Table.HOLDINGS).or(setting.byRow(false, Table.LEADERS));
    }

    private Told lostSomething(int[] people, int day) {
        Told lost = mayBeMissing();
        for (int person : people) {
            if (person < 0) {
                lost = lost.or(Told.unknown(FieldId.TEAMS_MEMBERS));
                continue;
            }
            for (int holding : holdingsOn(person, day)) {
                lost = lost.or(lostHolding(person, holding, day));
            }
            for (Leader role : standing.roles().of(person, day)) {
                lost = lost.or(lostRole(person, role, day));
            }
        }
        for (Map.Entry<Integer, FieldId> holding : unclear.entrySet()) {
            int end = index.holdingEnd(holding.getKey());
            boolean mayBeLost = index.holdsOn(holding.getKey(), day) && isSoonAfter(day, end);
            lost = mayBeLost ? lost.or(Told.unknown(holding.getValue())) : lost;
        }
        return lost;
    }

    private static boolean isSoonAfter(int day, int end) {
        return day < end && end <= day + DAYS;
    }

    private int[] holdingsOn(int person, int day) {
        IntStream.Builder found = IntStream.builder();
        holdingsOfMember.forEach(person, found::add);
        teamsOfMember.forEach(person, team -> holdingsOfTeam.forEach(team, found::add));
        return found.build()
                .sorted()
                .distinct()
                .filter(h -> index.holdsOn(h, day) && isHolder(person, h, day))
                .toArray();
    }

    private boolean isHolder(int person, int holding, int day) {
        return Arrays.binarySearch(standing.expanded(index.holders().row(holding), day), person) >= 0;
    }

    private Told lostHolding(int person, int holding, int day) {
        int responsibility = index.number(index.holding(holding).responsibility());
        IntRows rows = index.holdingsOf();
        Told lost = Told.NO;
        for (int i = 0; i < rows.size(responsibility); i++) {
            int[] ends = ends(person, rows.get(responsibility, i))
                    .filter(end -> isSoonAfter(day, end) && !isRetired(responsibility, end))
                    .toArray();
            for (int end : ends) {
                lost = lost.or(holds(person, responsibility, end - 1)
                        .and(holds(person, responsibility, end).not()));
            }
        }
        return lost;
    }

    /** The days on which the person may have ceased to hold it: it ended, or he or she left, or left a team that holds it. */
    private IntStream ends(int person, int holding) {
        IntStream.Builder ends = IntStream.builder();
        ends.add(index.holdingEnd(holding));
        ends.add(Days.end(index.member(person).term()));
        teamsOfMember.forEach(person, team -> {
            if (index.holders().contains(holding, OrganizationIndex.teamCode(team))) {
                for (Membership row : index.team(team).memberships().value().orElseThrow()) {
                    if (index.number(row.member()) == person) {
                        ends.add(Days.end(row.term()));
                    }
                }
            }
        });
        return ends.build();
    }

    private Told holds(int person, int responsibility, int day) {
        int holding = standing.holdingOn(responsibility, day);
        if (holding == OrganizationIndex.NONE) {
            return setting.byRow(false, Table.HOLDINGS);
        }
        boolean isThere = index.teamMembers().isThere(person, day);
        FieldId open = isThere ? unclear.get(holding) : null;
        return Told.of(isHolder(person, holding, day)).or(open == null ? Told.NO : Told.unknown(open));
    }

    private Told lostRole(int person, Leader role, int day) {
        boolean lost = false;
        for (Leader row : standing.roles().of(person, Days.EVER)) {
            if (row.scope().equals(role.scope())) {
                int end = Math.min(
                        Days.end(row.term()), Days.end(index.member(person).term()));
                lost |= isSoonAfter(day, end)
                        && leads(person, row.scope(), end - 1)
                        && !leads(person, row.scope(), end)
                        && !(row.scope() instanceof Scope.OfResponsibility of
                                && isRetired(index.number(of.responsibility()), end));
            }
        }
        // in a table that is not complete, the row that goes on may be missing
        return Told.of(lost).and(setting.byRow(false, Table.LEADERS).not());
    }

    private boolean leads(int person, Scope scope, int day) {
        return standing.roles().of(person, day).stream()
                .anyMatch(row -> row.scope().equals(scope));
    }

    private boolean isRetired(int responsibility, int day) {
        return Days.end(index.responsibility(responsibility).term()) <= day;
    }

    private boolean namesUnknownTeam(int holding) {
        for (int code : index.holders().row(holding)) {
            if (OrganizationIndex.isTeam(code) && !standing.knowsMembersOf(-1 - code)) {
                return true;
            }
        }
        return false;
    }

    private IntRows holdingsBy(int keys, IntUnaryOperator key) {
        IntPairs named = new IntPairs();
        for (int h = 0; h < index.holders().rows(); h++) {
            for (int code : index.holders().row(h)) {
                int number = key.applyAsInt(code);
                if (number >= 0) {
                    named.add(number, h);
                }
            }
        }
        return named.rows(keys);
    }
}
