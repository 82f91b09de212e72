package io.github.distributedleadership.rules.condition.count;

import com.google.common.collect.Streams;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.index.Roles;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import java.util.Arrays;

/**
 * Whether people have a superior with respect to a responsibility, on any day of the window, and who stands above them in
 * the line.
 *
 * <p>Nearly everybody has somebody above in the line, which is quickly seen; of the others it is asked once per
 * responsibility and epoch, as long as the questions come one responsibility after the other.
 */
public final class SuperiorsInWindow {
    private static final long NEVER = -1;

    private final IndicatorContext setting;
    private final Snapshot standing;
    private final OrganizationIndex index;
    private final Epochs epochs;
    /** Responsibility to whether anything but the line can put somebody above: 1 yes, 2 no, 0 not asked yet. */
    private final byte[] beyondLine;
    /** Member to the responsibility and epoch of the last question, and its answer. */
    private final long[] asked;

    private final Ternary[] answer;
    /** Whether somebody leads anything by a right that nobody wrote down. */
    private final boolean someRightIsUnknown;
    /** Member to whether the line above is on record: 1 yes, 2 no, 0 not asked yet; where lines never change. */
    private final byte[] fixedLine;
    /** Member to the last climb that came by. */
    private final int[] seen;

    private int climbs;

    SuperiorsInWindow(IndicatorContext setting, Epochs epochs) {
        this.setting = setting;
        this.epochs = epochs;
        standing = setting.standing;
        index = setting.index;
        beyondLine = new byte[index.responsibilities()];
        asked = new long[index.members()];
        answer = new Ternary[asked.length];
        someRightIsUnknown = index.organization().leaders().stream()
                .anyMatch(leader -> leader.basis().isEmpty());
        seen = new int[asked.length];
        fixedLine = new byte[standing.lines().areFixed() ? asked.length : 0];
        Arrays.fill(asked, NEVER);
    }

    /**
     * Whether one of the people has a superior on a day of the window; of nobody, nobody has. The responsibility may be {@link
     * OrganizationIndex#NONE}, and then only the line and who leads the whole organisation count.
     */
    public Ternary someHasSuperior(int[] people, int responsibility, int day) {
        Ternary some = Ternary.NO;
        for (int i = 0; i < people.length && some != Ternary.YES; i++) {
            some = some.or(hasSuperior(people[i], responsibility, day));
        }
        return some;
    }

    /** Whether all of the people have a superior on the day of the question; the line and roles may have no dates. */
    public Ternary allHaveSuperior(int[] people, int responsibility, int day) {
        Ternary all = Ternary.YES;
        for (int person : people) {
            all = all.and(
                    setting.superiors.hasSuperiorInLine(person, day)
                            ? Ternary.YES
                            : orUnknown(
                                    setting.superiors.hasSuperior(person, responsibility, day),
                                    person,
                                    responsibility,
                                    day));
        }
        return all;
    }

    /** The field for want of which it is not known whether one of the people has a superior. */
    public FieldId missing(int[] people) {
        for (int person : people) {
            if (!OrganizationIndex.isTeam(person) && !setting.superiors.isKnown(person)) {
                return index.member(person).reporting().isUnknown() ? FieldId.MEMBERS_REPORTS_TO : FieldId.LEADERS;
            }
        }
        return Attendance.hasUnknownTeam(people) ? FieldId.TEAMS_MEMBERS : FieldId.LEADERS_BASIS;
    }

    Ternary hasSuperior(int person, int responsibility, int day) {
        if (OrganizationIndex.isTeam(person)) {
            return Ternary.UNKNOWN;
        }
        if (setting.superiors.hasSuperiorInLine(person, day)) {
            return Ternary.YES;
        }
        if (responsibility == OrganizationIndex.NONE) {
            return orUnknown(organizationIsLedAbove(person, day), person, responsibility, day);
        }
        return goesBeyondLine(responsibility)
                ? ask(person, responsibility, day)
                : orUnknown(false, person, responsibility, day);
    }

    /** Whether the member leads what contains the responsibility, or else the organisation, by a right that is unknown. */
    public boolean leadsByUnknownRight(int person, int responsibility, int day) {
        return someRightIsUnknown
                && standing.roles().of(person, day).stream()
                        .anyMatch(role -> role.basis().isEmpty() && contains(role.scope(), responsibility));
    }

    /** What is about nothing that is on record may be about what the member leads. */
    private boolean leadsAnythingByUnknownRight(int person, int day) {
        return someRightIsUnknown
                && standing.roles().of(person, day).stream()
                        .anyMatch(role -> role.basis().isEmpty());
    }

    /** Every superior of the member in the line on that day, in order: nobody in a circle with the member. */
    public int[] inLine(int member, int day) {
        int[] up = upTheLine(member, day);
        return standing.lines().isInCircle(member)
                ? Arrays.stream(up)
                        .filter(superior -> setting.superiors.isSuperiorInLine(superior, member, day))
                        .toArray()
                : up;
    }

    private int[] upTheLine(int member, int day) {
        climbs++;
        int[] found = new int[8];
        int n = 0;
        seen[member] = climbs;
        for (int at = -1; at < n; at++) {
            for (int up : standing.lines().directlyAbove(at < 0 ? member : found[at], day)) {
                int[] people = OrganizationIndex.isTeam(up) ? standing.membersOf(-1 - up, day) : new int[] {up};
                for (int person : people) {
                    if (seen[person] != climbs) {
                        seen[person] = climbs;
                        found = n == found.length ? Arrays.copyOf(found, n * 2) : found;
                        found[n++] = person;
                    }
                }
            }
        }
        int[] above = Arrays.copyOf(found, n);
        Arrays.sort(above);
        return above;
    }

    /** Whether it is on record of the member and of everybody above to whom he or she reports on that day. */
    public boolean knowsLine(int member, int day) {
        if (standing.lines().areFixed()) {
            return knowsFixedLine(member, day);
        }
        if (!knowsOwnLine(member, day)) {
            return false;
        }
        for (int up : upTheLine(member, day)) {
            if (!knowsOwnLine(up, day)) {
                return false;
            }
        }
        return true;
    }

    /** Goes up to the first of whom it has been asked, or whose line ends or is open: all on the way share the answer. */
    private boolean knowsFixedLine(int member, int day) {
        int top = member;
        while (fixedLine[top] == 0) {
            int[] up = standing.lines().directlyAbove(top, day);
            if (!knowsOwnLine(top, day) || up.length == 0) {
                fixedLine[top] = (byte) (knowsOwnLine(top, day) ? 1 : 2);
            } else {
                top = up[0];
            }
        }
        for (int at = member; at != top; at = standing.lines().directlyAbove(at, day)[0]) {
            fixedLine[at] = fixedLine[top];
        }
        return fixedLine[member] == 1;
    }

    private boolean knowsOwnLine(int member, int day) {
        if (index.member(member).reporting().isUnknown()) {
            return false;
        }
        for (int up : standing.lines().directlyAbove(member, day)) {
            if (OrganizationIndex.isTeam(up) && !standing.knowsMembersOf(-1 - up)) {
                return false;
            }
        }
        return true;
    }

    /** What the record shows of somebody with nobody above in the line, if it cannot turn out otherwise. */
    private Ternary orUnknown(boolean hasSuperior, int person, int responsibility, int day) {
        if (hasSuperior) {
            // who leads it himself or herself by right has nobody above by leading it
            boolean mayLeadIt = responsibility == OrganizationIndex.NONE
                    ? leadsAnythingByUnknownRight(person, day)
                    : leadsByUnknownRight(person, responsibility, day);
            return mayLeadIt ? Ternary.UNKNOWN : Ternary.YES;
        }
        boolean isClear = !OrganizationIndex.isTeam(person)
                && setting.superiors.isKnown(person)
                && !mayBeLedAbove(person, responsibility, day);
        return isClear ? Ternary.NO : Ternary.UNKNOWN;
    }

    private boolean mayBeLedAbove(int person, int responsibility, int day) {
        return someRightIsUnknown
                && (responsibility == OrganizationIndex.NONE
                        ? mayBeLedAbove(person, Scope.organization(), day)
                        : Streams.stream(standing.roles().ledScopesOf(responsibility))
                                .anyMatch(scope -> mayBeLedAbove(person, scope, day)));
    }

    private boolean mayBeLedAbove(int person, Scope scope, int day) {
        return standing.roles().in(scope, day).stream()
                        .filter(leader -> leader.basis().isEmpty())
                        .mapToInt(leader -> index.number(leader.member()))
                        .anyMatch(
                                leader -> leader != person && !standing.lines().isAbove(person, leader, day))
                && standing.roles().of(person, day).stream()
                        .noneMatch(
                                own -> Roles.isFormal(own) && standing.roles().isWithin(scope, own.scope()));
    }

    private boolean contains(Scope scope, int responsibility) {
        return responsibility == OrganizationIndex.NONE
                ? scope instanceof Scope.WholeOrganization
                : standing.roles().contains(scope, responsibility);
    }

    private Ternary ask(int person, int responsibility, int day) {
        long question = (long) responsibility * epochs.count() + epochs.of(day);
        if (asked[person] != question) {
            asked[person] = question;
            boolean has = setting.superiors.hasSuperior(person, responsibility, day);
            answer[person] = orUnknown(has, person, responsibility, day);
        }
        return answer[person];
    }

    private boolean goesBeyondLine(int responsibility) {
        if (beyondLine[responsibility] == 0) {
            beyondLine[responsibility] =
                    (byte) (hasApprovers(responsibility) || standing.roles().isLed(responsibility) ? 1 : 2);
        }
        return beyondLine[responsibility] == 1;
    }

    private boolean hasApprovers(int responsibility) {
        for (int i = 0; i < index.holdingsOf().size(responsibility); i++) {
            if (index.holding(index.holdingsOf().get(responsibility, i))
                    .approvers()
                    .isKnown()) {
                return true;
            }
        }
        return false;
    }

    private boolean organizationIsLedAbove(int person, int day) {
        Roles roles = standing.roles();
        return !roles.leadsFormally(person, Scope.organization(), day)
                && roles.in(Scope.organization(), day).stream()
                        .filter(Roles::isFormal)
                        .mapToInt(leader -> index.number(leader.member()))
                        .anyMatch(
                                leader -> leader != person && !standing.lines().isAbove(person, leader, day));
    }
}
