package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.index.Roles;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Whether people have a superior with respect to a responsibility, and who stands above them in the line, on any day.
 *
 * <p>It is asked once per person, responsibility and epoch, as long as the questions come one responsibility after the other.
 * Not thread-safe.
 */
public final class PeopleAbove {
    private static final long NEVER = -1;
    /** No line of the member, or of anybody above, is open; or nobody asked yet. */
    private static final int ALL_KNOWN = -1;

    private static final int NOT_ASKED = -2;

    private final IndicatorContext setting;
    private final Snapshot standing;
    private final OrganizationIndex index;
    /** Member to the responsibility and epoch of the last question, and its answer. */
    private final long[] asked;

    private final Told[] answer;
    /** Member to the first one up the line whose line is not on record; where lines never change. */
    private final int[] firstOpen;

    PeopleAbove(IndicatorContext setting) {
        this.setting = setting;
        standing = setting.standing;
        index = setting.index;
        asked = new long[index.members()];
        answer = new Told[asked.length];
        firstOpen = new int[standing.lines().areFixed() ? asked.length : 0];
        Arrays.fill(asked, NEVER);
        Arrays.fill(firstOpen, NOT_ASKED);
    }

    /**
     * Whether one of the people has a superior on a day of the window; of nobody, nobody has. The responsibility may be {@link
     * OrganizationIndex#NONE}, and then only the line and who leads the whole organisation count.
     */
    public Told someHas(int[] people, int responsibility, int day) {
        Told some = Told.NO;
        for (int i = 0; i < people.length && !some.isYes(); i++) {
            some = some.or(
                    responsibility == OrganizationIndex.NONE
                            ? hasAbout(people[i], day)
                            : has(people[i], responsibility, day));
        }
        return some;
    }

    /** Whether all of the people have a superior on the day of the question. */
    public Told allHave(int[] people, int responsibility) {
        Told all = Told.YES;
        for (int person : people) {
            all = all.and(hasOnDay(person, responsibility, standing.day()));
        }
        return all;
    }

    private Told has(int person, int responsibility, int day) {
        if (OrganizationIndex.isTeam(person)) {
            return Told.unknown(FieldId.TEAMS_MEMBERS);
        }
        long question = (long) responsibility * setting.epochs.count() + setting.epochs.of(day);
        if (asked[person] != question) {
            asked[person] = question;
            answer[person] = hasOnDay(person, responsibility, day);
        }
        return answer[person];
    }

    /** Approvers, and bodies that assigned it or answer for it, whom nobody wrote down may stand above, too. */
    private Told hasOnDay(int person, int responsibility, int day) {
        Told has = setting.superiors.has(person, responsibility, day);
        if (has.isYes()) {
            return has;
        }
        int number = standing.holdingOn(responsibility, day);
        if (number == OrganizationIndex.NONE) {
            return has.or(setting.byRow(false, Table.HOLDINGS));
        }
        Holding holding = index.holding(number);
        boolean mayBeBody = index.teams() > 0 || !setting.records(Table.TEAMS);
        return has.or(unless(!holding.approvers().isUnknown(), FieldId.HOLDINGS_APPROVERS))
                .or(unless(!mayBeBody || !holding.accountable().isUnknown(), FieldId.HOLDINGS_ACCOUNTABLE))
                .or(unless(!mayBeBody || !holding.assignedBy().isUnknown(), FieldId.HOLDINGS_ASSIGNED_BY));
    }

    private static Told unless(boolean isKnown, FieldId field) {
        return isKnown ? Told.NO : Told.unknown(field);
    }

    /** Whether somebody stands above in what is about no responsibility: in the line, or as who leads the organisation. */
    private Told hasAbout(int person, int day) {
        if (OrganizationIndex.isTeam(person)) {
            return Told.unknown(FieldId.TEAMS_MEMBERS);
        }
        if (setting.superiors.hasSuperiorInLine(person, day)) {
            return Told.YES;
        }
        boolean belowTeam = standing.lines().anyAbove(person, day, OrganizationIndex::isTeam);
        Told has = belowTeam ? Told.unknown(FieldId.TEAMS_MEMBERS) : Told.NO;
        has = knowsLine(person, day) ? has : has.or(Told.unknown(FieldId.MEMBERS_REPORTS_TO));
        has = has.or(setting.byRow(false, Table.LEADERS));
        for (Leader leader : standing.roles().in(Scope.organization(), day)) {
            int other = index.number(leader.member());
            boolean isThere = index.teamMembers().isThere(other, day) && !setting.isMachine(other);
            boolean mayBeAbove = other != person
                    && isThere
                    && leader.directs()
                    && !standing.lines().isAbove(person, other, day);
            if (mayBeAbove && (Roles.isFormal(leader) || leader.basis().isEmpty())) {
                Told byRight = leader.basis().isPresent() ? Told.YES : Told.unknown(FieldId.LEADERS_BASIS);
                has = has.or(byRight.and(isAbove(person, other, day).not())
                        .and(leadsAll(person, day).not()));
            }
        }
        return has;
    }

    private Told leadsAll(int person, int day) {
        Told leads = setting.byRow(false, Table.LEADERS);
        for (Leader own : standing.roles().of(person, day)) {
            if (own.directs() && own.scope().equals(Scope.organization())) {
                leads = leads.or(own.basis().isPresent() ? Told.YES : Told.unknown(FieldId.LEADERS_BASIS));
            }
        }
        return leads;
    }

    /** Whether one member stands above another in the line on that day, as far as lines are on record. */
    public Told isAbove(int superior, int person, int day) {
        if (superior == person || standing.lines().isAbove(person, superior, day)) {
            return Told.NO;
        }
        if (standing.lines().isAbove(superior, person, day)) {
            return Told.YES;
        }
        return knowsLine(person, day) ? Told.NO : Told.unknown(FieldId.MEMBERS_REPORTS_TO);
    }

    /** Whether the member stands above one of the people in the line, or is one of them. */
    public Told isAtOrAboveSome(int member, int[] people, int day) {
        Told above = Told.NO;
        for (int i = 0; i < people.length && !above.isYes(); i++) {
            above = above.or(
                    OrganizationIndex.isTeam(people[i])
                            ? Told.unknown(FieldId.TEAMS_MEMBERS)
                            : people[i] == member ? Told.YES : isAbove(member, people[i], day));
        }
        return above;
    }

    /** Every superior of the member in the line on that day, in order; the line goes on above one who has left. */
    public int[] inLine(int member, int day) {
        IntStream.Builder found = IntStream.builder();
        standing.lines().anyAbove(member, day, up -> {
            if (!OrganizationIndex.isTeam(up) && index.teamMembers().isThere(up, day)) {
                found.add(up);
            }
            return false;
        });
        return found.build().sorted().distinct().toArray();
    }

    /** Whether it is on record of the member and of everybody above to whom he or she reports on that day. */
    public boolean knowsLine(int member, int day) {
        if (standing.lines().areFixed()) {
            return firstOpen(member) == ALL_KNOWN;
        }
        return knowsOwnLine(member)
                && !standing.lines().anyAbove(member, day, up -> !OrganizationIndex.isTeam(up) && !knowsOwnLine(up));
    }

    /** Goes up to the first of whom it has been asked, or whose line ends or is open: all on the way share the answer. */
    private int firstOpen(int member) {
        int top = member;
        while (firstOpen[top] == NOT_ASKED) {
            int up = standing.lines().onlyAbove(top);
            boolean ends = up == OrganizationIndex.NONE || OrganizationIndex.isTeam(up);
            if (ends || !knowsOwnLine(top)) {
                firstOpen[top] = knowsOwnLine(top) ? ALL_KNOWN : top;
            } else {
                top = up;
            }
        }
        for (int at = member; at != top; at = standing.lines().onlyAbove(at)) {
            firstOpen[at] = firstOpen[top];
        }
        return firstOpen[member];
    }

    private boolean knowsOwnLine(int member) {
        return !index.member(member).reporting().isUnknown();
    }
}
