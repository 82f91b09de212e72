package io.github.distributedleadership.core.organization.snapshot;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.index.ReportingLines;
import io.github.distributedleadership.core.organization.index.Roles;
import io.github.distributedleadership.core.organization.index.TeamMembers;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How an organisation stands on one day: what is in force, who is there, and which records count.
 *
 * <p>A team stands for its members in force; a team of unknown members stays one party. Holders who have left the
 * organisation hold nothing. Records after the day are left out, and counted.
 *
 * <p>Immutable and thread-safe; made once per day and shared by all rules.
 */
public final class Snapshot {
    /** The fewest days of the window for which a member must be there to count in an indicator. */
    public static final int MIN_DAYS = 30;

    private final OrganizationIndex index;
    private final AsOf asOf;
    private final int day;
    private final int windowStart;
    private final ReportingLines lines;
    private final Roles roles;
    private final int[] holding;
    private final IntRows holders;

    private Snapshot(OrganizationIndex index, AsOf asOf) {
        this.index = index;
        this.asOf = asOf;
        day = asOf.day().map(Days::of).orElse(Days.EVER);
        windowStart = asOf.firstDayOfWindow().map(Days::of).orElse(Days.EVER);
        lines = new ReportingLines(index);
        roles = new Roles(index);
        holding = new int[index.responsibilities()];
        IntRows.Builder people = new IntRows.Builder();
        for (int r = 0; r < holding.length; r++) {
            holding[r] = holdingOn(r, day);
            if (holding[r] != OrganizationIndex.NONE) {
                for (int code : expanded(index.holders().row(holding[r]), day)) {
                    people.add(code);
                }
            }
            people.endRow();
        }
        holders = people.build();
    }

    /** {@return how the organisation stands on that day} */
    public static Snapshot of(Organization organization, AsOf asOf) {
        return of(OrganizationIndex.of(organization), asOf);
    }

    /** {@return how the organisation stands on that day} */
    public static Snapshot of(OrganizationIndex index, AsOf asOf) {
        return new Snapshot(index, asOf);
    }

    /** {@return how the organisation stands on the day of which it speaks itself} */
    public static Snapshot of(Organization organization) {
        return of(OrganizationIndex.of(organization), AsOf.of(organization));
    }

    /** {@return the index of the organisation} */
    public OrganizationIndex index() {
        return index;
    }

    /** {@return the organisation} */
    public Organization organization() {
        return index.organization();
    }

    /** {@return the day and the window} */
    public AsOf asOf() {
        return asOf;
    }

    /** {@return the day as a number, or {@link Days#EVER} where nothing is dated} */
    public int day() {
        return day;
    }

    /** {@return the first day of the window, or {@link Days#EVER} where nothing is dated} */
    public int windowStart() {
        return windowStart;
    }

    /** {@return whether there is a day at all} Without one, what needs time is undetermined. */
    public boolean isDated() {
        return day != Days.EVER;
    }

    /** {@return whether that day lies in the window} */
    public boolean inWindow(int someDay) {
        return isDated() && windowStart <= someDay && someDay <= day;
    }

    /** {@return whether that day, or the day of that instant, lies in the window} */
    public boolean inWindow(Moment at) {
        return inWindow(Days.of(at));
    }

    /** {@return whether the term is in force on the day} */
    public boolean inForce(Term term) {
        return Days.holds(term, day);
    }

    /** {@return for how many days of the window the term is in force; all of them for a term without dates} */
    public int daysInWindow(Term term) {
        if (!isDated()) {
            return Integer.MAX_VALUE;
        }
        long from = Math.max(windowStart, (long) Days.start(term));
        long until = Math.min(day + 1L, Days.end(term));
        return (int) Math.max(0, until - from);
    }

    /** {@return whether the member is there on the day} */
    public boolean isPresent(int member) {
        return index.teamMembers().isThere(member, day);
    }

    /**
     * {@return whether the member counts in indicators: there for at least 30 days of the window, or for all of a shorter
     * one, or of unknown term}
     */
    public boolean counts(int member) {
        return index.teamMembers().isAlwaysThere(member)
                || daysInWindow(index.member(member).term()) >= Math.min(MIN_DAYS, daysInWindow(Term.ALWAYS));
    }

    /** {@return whether the responsibility exists on the day: it has begun and is not retired} */
    public boolean exists(int responsibility) {
        return inForce(index.responsibility(responsibility).term());
    }

    /** {@return the holding in force, or {@link OrganizationIndex#NONE}} */
    public int holding(int responsibility) {
        return holding[responsibility];
    }

    /** {@return whether there is a record of dated decisions, be it in part} */
    public boolean hasDatedDecisions() {
        return isDated() && index.hasDecisions();
    }

    /** {@return responsibility to its holders in force, teams expanded; empty where they are none or unknown} */
    public IntRows holders() {
        return holders;
    }

    /** {@return the holding in force on that day, or {@link OrganizationIndex#NONE}} */
    public int holdingOn(int responsibility, int someDay) {
        IntRows rows = index.holdingsOf();
        for (int i = rows.size(responsibility) - 1; i >= 0; i--) {
            int h = rows.get(responsibility, i);
            if (index.holdsOn(h, someDay)) {
                return h;
            }
        }
        return OrganizationIndex.NONE;
    }

    /** {@return who stands above whom in the line} */
    public ReportingLines lines() {
        return lines;
    }

    /** {@return who leads which scope} */
    public Roles roles() {
        return roles;
    }

    /** {@return whether it is known who belongs to the team} */
    public boolean knowsMembersOf(int team) {
        return TeamMembers.known(index, team);
    }

    /** {@return the numbers of those who belong to the team on that day, in order} */
    public int[] membersOf(int team, int someDay) {
        return TeamMembers.on(index, team, someDay);
    }

    /** {@return the numbers of those who belong to the team on the day, in order} */
    public int[] membersOf(int team) {
        return membersOf(team, day);
    }

    /**
     * {@return the last day, at the latest that one, on which somebody came to the party of that code or left it, by a term of
     * the membership or of the member; {@link Days#EVER} where there is none}
     */
    public int lastChange(int code, int latest) {
        return index.teamMembers().lastChange(code, latest);
    }

    /**
     * {@return the people behind these codes on that day: members who are there, and teams of unknown members, each once,
     * in order}
     */
    public int[] expanded(int[] codes, int someDay) {
        if (areMembersInOrder(codes)) {
            return present(codes, someDay);
        }
        return Arrays.stream(codes)
                .flatMap(code -> OrganizationIndex.isTeam(code)
                        ? knowsMembersOf(-1 - code) ? Arrays.stream(membersOf(-1 - code, someDay)) : IntStream.of(code)
                        : index.teamMembers().isThere(code, someDay) ? IntStream.of(code) : IntStream.empty())
                .sorted()
                .distinct()
                .toArray();
    }

    // most acts are by a few members and no team; they need no sorting
    private static boolean areMembersInOrder(int[] codes) {
        int last = -1;
        for (int code : codes) {
            if (code <= last) {
                return false;
            }
            last = code;
        }
        return true;
    }

    private int[] present(int[] members, int someDay) {
        int n = 0;
        while (n < members.length && index.teamMembers().isThere(members[n], someDay)) {
            n++;
        }
        return n == members.length
                ? members
                : Arrays.stream(members)
                        .filter(member -> index.teamMembers().isThere(member, someDay))
                        .toArray();
    }

    /** {@return how many records lie after the day, and are left out} */
    public long recordsAfterTheDay() {
        if (!isDated()) {
            return 0;
        }
        LocalDate last = asOf.day().orElseThrow();
        return organization()
                .practice()
                .dates()
                .filter(at -> at.day().isAfter(last))
                .count();
    }
}
