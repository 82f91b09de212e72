package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.value.Term;
import io.github.distributedleadership.rules.condition.count.Attendance;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.IntPairs;
import io.github.distributedleadership.rules.condition.count.Ternary;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.Undetermined;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether those whose initiative failed stay where they are (our own definition).
 *
 * <p>A unit is an initiative of the window, at least ninety days old, that failed, one of whose proposers had a holding or a
 * role on record on its day. It counts if within ninety days none of them lost one of these.
 *
 * <p>Whoever is no longer a holder of that responsibility, or has no role any more in that scope, has lost it, except where
 * that came in the course of things: the responsibility itself ended; it went round, as a ROTATING holding or a ROTATED
 * role; or a term of whole years, give or take a week, ran out. That somebody left the organisation is a loss, too. Whether
 * other ends were planned is not on record. So beside it stands {@code succeeded}, the same share of the initiatives that
 * succeeded, and {@code succeeded-initiatives}, how many these are: it is the difference that tells.
 *
 * <p>That nothing was lost is known only where holdings and roles are recorded. It is unknown where a role ended of which it
 * is not on record whether it goes round, where a team of unknown
 * members proposed, where a holding of unknown holders ended in that time, or nobody wrote down the outcome of what was not refused.
 */
final class RoomToFail {
    private static final int DAYS = 90;
    private static final int DAYS_AROUND_A_YEAR = 7;

    private final IndicatorContext setting;
    private final Snapshot standing;
    private final OrganizationIndex index;
    private final UnitCounter count;
    /** Member to the holdings that name him or her, team to those that name it, and member to teams. */
    private final IntRows holdingsOfMember;

    private final IntRows holdingsOfTeam;
    private final IntRows teamsOfMember;
    /** The ends of holdings of which it is not on record who held them, in order. */
    private final int[] unclearEnds;

    RoomToFail(IndicatorContext setting) {
        this.setting = setting;
        standing = setting.standing;
        index = setting.index;
        count = setting.count(Indicator.ACCOUNTABILITY_ROOM_TO_FAIL, setting::initiativeName);
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
        List<Holding> holdings = setting.organization.holdings();
        unclearEnds = IntStream.range(0, holdings.size())
                .filter(h -> holdings.get(h).holders().isUnknown() || namesUnknownTeam(h))
                .map(h -> Days.end(holdings.get(h).term()))
                .sorted()
                .toArray();
    }

    IndicatorResult result() {
        boolean neither = setting.lacks(Table.HOLDINGS) && setting.lacks(Table.LEADERS);
        if (!setting.records(Table.INITIATIVES) || neither) {
            return IndicatorResult.without(Indicator.ACCOUNTABILITY_ROOM_TO_FAIL, Undetermined.NOT_RECORDED);
        }
        if (!standing.isDated()) {
            return IndicatorResult.without(Indicator.ACCOUNTABILITY_ROOM_TO_FAIL, Undetermined.NO_DATE);
        }
        int succeeded = 0;
        int keptAfterSuccess = 0;
        List<Initiative> initiatives = setting.practice.initiatives();
        for (int i = 0; i < initiatives.size(); i++) {
            Initiative initiative = initiatives.get(i);
            boolean hasFailed =
                    initiative.outcome().filter(Outcome.FAILED::equals).isPresent();
            boolean hasSucceeded =
                    initiative.outcome().filter(Outcome.SUCCEEDED::equals).isPresent();
            boolean isUnknown = initiative.outcome().isEmpty() && initiative.mayHaveBegun();
            boolean isUnit = hasFailed || hasSucceeded || isUnknown;
            if (!isUnit || !setting.inWindowAndOld(initiative.at(), DAYS)) {
                continue;
            }
            Fate fate = fate(i, Days.of(initiative.at()));
            if (hasFailed) {
                judge(i, fate);
            } else if (hasSucceeded && fate.had() && fate.kept() != Ternary.UNKNOWN) {
                succeeded++;
                keptAfterSuccess += fate.kept() == Ternary.YES ? 1 : 0;
            } else if (!hasSucceeded && fate.had()) {
                count.unknown(FieldId.INITIATIVES_OUTCOME);
            }
        }
        if (succeeded > 0) {
            count.beside("succeeded", (double) keptAfterSuccess / succeeded);
        }
        count.beside("succeeded-initiatives", succeeded);
        return count.result();
    }

    private void judge(int initiative, Fate fate) {
        FieldId missing = fate.missing();
        if (fate.had() && missing != null) {
            count.unknown(missing);
        } else if (fate.had()) {
            count.unit(initiative, fate.kept() == Ternary.YES);
        }
    }

    /**
     * What became of the people of an initiative.
     *
     * @param had whether one of them had something to lose, or may have had
     * @param kept whether none of them lost any of it
     * @param missing the field for want of which that is unknown; null: it is known
     */
    private record Fate(boolean had, Ternary kept, @Nullable FieldId missing) {}

    private Fate fate(int initiative, int day) {
        int[] people = Attendance.people(setting, index.proposers().row(initiative), day);
        if (people.length == 0) {
            return new Fate(false, Ternary.YES, null);
        }
        boolean had = false;
        boolean lostHolding = false;
        boolean lostRole = false;
        boolean mayHaveLostRole = false;
        for (int person : people) {
            if (person >= 0) {
                for (int holding : holdingsOn(person, day)) {
                    had = true;
                    lostHolding |= lostHolding(person, holding, day);
                }
                for (Leader role : standing.roles().of(person, day)) {
                    had = true;
                    Ternary lost = lostRole(person, role, day);
                    lostRole |= lost == Ternary.YES;
                    mayHaveLostRole |= lost == Ternary.UNKNOWN;
                }
            }
        }
        // in a table that is not complete, the row that goes on may be missing
        if (lostHolding && setting.records(Table.HOLDINGS) || lostRole && setting.records(Table.LEADERS)) {
            return new Fate(true, Ternary.NO, null);
        }
        if (Attendance.hasUnknownTeam(people)) {
            return new Fate(true, Ternary.UNKNOWN, FieldId.TEAMS_MEMBERS);
        }
        if (!setting.records(Table.HOLDINGS)) {
            return new Fate(true, Ternary.UNKNOWN, FieldId.HOLDINGS);
        }
        if (!setting.records(Table.LEADERS)) {
            return new Fate(true, Ternary.UNKNOWN, FieldId.LEADERS);
        }
        if (mayHaveLostRole) {
            return new Fate(true, Ternary.UNKNOWN, FieldId.LEADERS_BASIS);
        }
        boolean unclear = Arrays.stream(unclearEnds).anyMatch(end -> day < end && end <= day + DAYS);
        return unclear ? new Fate(had, Ternary.UNKNOWN, FieldId.HOLDINGS_HOLDERS) : new Fate(had, Ternary.YES, null);
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

    private boolean lostHolding(int person, int holding, int day) {
        int responsibility = index.number(index.holding(holding).responsibility());
        IntRows rows = index.holdingsOf();
        for (int i = 0; i < rows.size(responsibility); i++) {
            int h = rows.get(responsibility, i);
            boolean lost = ends(person, h)
                    .filter(end -> day < end && end <= day + DAYS)
                    .filter(end -> holds(person, responsibility, end - 1) && !holds(person, responsibility, end))
                    .anyMatch(end -> !isInCourse(index.holding(h), end));
            if (lost) {
                return true;
            }
        }
        return false;
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

    private boolean holds(int person, int responsibility, int day) {
        int holding = standing.holdingOn(responsibility, day);
        return holding != OrganizationIndex.NONE && isHolder(person, holding, day);
    }

    private boolean isInCourse(Holding holding, int end) {
        return holding.arrangement().equals(Optional.of(Arrangement.ROTATING))
                || isOver(index.number(holding.responsibility()), end)
                || isWholeYears(holding.term(), end);
    }

    /** Unknown: it ended, and whether it goes round is not on record. */
    private Ternary lostRole(int person, Leader role, int day) {
        Ternary lost = Ternary.NO;
        for (Leader row : standing.roles().of(person, Days.EVER)) {
            if (row.scope().equals(role.scope())) {
                int end = Math.min(
                        Days.end(row.term()), Days.end(index.member(person).term()));
                boolean ended = day < end && end <= day + DAYS && leads(person, row.scope(), end - 1);
                if (ended && !leads(person, row.scope(), end) && !isInCourse(row, end)) {
                    if (row.basis().isPresent()) {
                        return Ternary.YES;
                    }
                    lost = Ternary.UNKNOWN;
                }
            }
        }
        return lost;
    }

    private boolean leads(int person, Scope scope, int day) {
        return standing.roles().of(person, day).stream()
                .anyMatch(row -> row.scope().equals(scope));
    }

    private boolean isInCourse(Leader role, int end) {
        return role.basis().filter(Basis.ROTATED::equals).isPresent()
                || role.scope() instanceof Scope.OfResponsibility of && isOver(index.number(of.responsibility()), end)
                || isWholeYears(role.term(), end);
    }

    private boolean isOver(int responsibility, int day) {
        return Days.end(index.responsibility(responsibility).term()) <= day;
    }

    private static boolean isWholeYears(Term term, int end) {
        if (term.start().isEmpty() || Days.end(term) != end) {
            return false;
        }
        LocalDate start = term.start().get().day();
        LocalDate last = LocalDate.ofEpochDay(end);
        long years = ChronoUnit.YEARS.between(start, last.plusDays(DAYS_AROUND_A_YEAR));
        return years >= 1 && ChronoUnit.DAYS.between(start.plusYears(years), last) <= DAYS_AROUND_A_YEAR;
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
