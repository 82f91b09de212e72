package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.index.Roles;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

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
            all = all.and(ternary(setting.superiors.has(person, responsibility, day)));
        }
        return all;
    }

    /** The field for want of which it is not known whether one of the people has a superior. */
    public FieldId missing(int[] people, int responsibility, int day) {
        Set<FieldId> missing = EnumSet.noneOf(FieldId.class);
        for (int person : people) {
            if (responsibility != OrganizationIndex.NONE) {
                missing.addAll(
                        setting.superiors.has(person, responsibility, day).missing());
            } else if (OrganizationIndex.isTeam(person)) {
                missing.add(FieldId.TEAMS_MEMBERS);
            } else if (!setting.superiors.isKnown(person)) {
                missing.add(
                        index.member(person).reporting().isUnknown() ? FieldId.MEMBERS_REPORTS_TO : FieldId.LEADERS);
            }
        }
        return missing.isEmpty() ? FieldId.LEADERS_BASIS : missing.iterator().next();
    }

    Ternary hasSuperior(int person, int responsibility, int day) {
        if (OrganizationIndex.isTeam(person)) {
            return Ternary.UNKNOWN;
        }
        if (setting.superiors.hasSuperiorInLine(person, day)) {
            return Ternary.YES;
        }
        return responsibility == OrganizationIndex.NONE ? isLedAbove(person, day) : ask(person, responsibility, day);
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

    /** Every superior of the member in the line on that day, in order; the line goes on above one who has left. */
    public int[] inLine(int member, int day) {
        climbs++;
        IntStream.Builder found = IntStream.builder();
        standing.lines().anyAbove(member, day, up -> {
            boolean isNew = !OrganizationIndex.isTeam(up) && seen[up] != climbs;
            if (isNew) {
                seen[up] = climbs;
                found.add(up);
            }
            return false;
        });
        return found.build()
                .filter(up -> index.teamMembers().isThere(up, day))
                .sorted()
                .toArray();
    }

    /** Whether it is on record of the member and of everybody above to whom he or she reports on that day. */
    public boolean knowsLine(int member, int day) {
        if (standing.lines().areFixed()) {
            return knowsFixedLine(member);
        }
        return knowsOwnLine(member)
                && !standing.lines().anyAbove(member, day, up -> !OrganizationIndex.isTeam(up) && !knowsOwnLine(up));
    }

    /** Goes up to the first of whom it has been asked, or whose line ends or is open: all on the way share the answer. */
    private boolean knowsFixedLine(int member) {
        int top = member;
        while (fixedLine[top] == 0) {
            int up = standing.lines().onlyAbove(top);
            boolean ends = up == OrganizationIndex.NONE || OrganizationIndex.isTeam(up);
            if (ends || !knowsOwnLine(top)) {
                fixedLine[top] = (byte) (knowsOwnLine(top) ? 1 : 2);
            } else {
                top = up;
            }
        }
        for (int at = member; at != top; at = standing.lines().onlyAbove(at)) {
            fixedLine[at] = fixedLine[top];
        }
        return fixedLine[member] == 1;
    }

    private boolean knowsOwnLine(int member) {
        return !index.member(member).reporting().isUnknown();
    }

    /** Whether somebody with nobody above in the line stands below who leads the organisation. */
    private Ternary isLedAbove(int person, int day) {
        if (organizationIsLedAbove(person, day)) {
            // who leads it himself or herself by right has nobody above by leading it
            return leadsAnythingByUnknownRight(person, day) ? Ternary.UNKNOWN : Ternary.YES;
        }
        boolean isClear = setting.superiors.isKnown(person) && !mayBeLedAbove(person, Scope.organization(), day);
        return isClear ? Ternary.NO : Ternary.UNKNOWN;
    }

    private boolean mayBeLedAbove(int person, Scope scope, int day) {
        return someRightIsUnknown
                && standing.roles().in(scope, day).stream()
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
            answer[person] = ternary(setting.superiors.has(person, responsibility, day));
        }
        return answer[person];
    }

    private static Ternary ternary(Told told) {
        return told.isUnknown() ? Ternary.UNKNOWN : Ternary.of(told.isYes());
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
