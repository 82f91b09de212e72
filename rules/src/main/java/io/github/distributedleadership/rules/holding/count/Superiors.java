package io.github.distributedleadership.rules.holding.count;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.index.Roles;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Party;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Who is a superior of whom, with respect to one responsibility (our own definition).
 *
 * <p>Whoever stands above in the line, approves the holding, or leads, appointed or elected, a scope that contains the
 * responsibility; never the person himself or herself, nobody below in the line, and nobody by a scope that the person
 * leads or that lies within one that the person leads, nor by an approval that the person gives as well: two who approve
 * each other's work are equals. Who is not there on the day is nobody's superior. A team is a superior of someone outside
 * it when one of its members is; so a team never stands above its own members. A team of unknown members stands above
 * whoever reports to it, or needs its approval. Immutable and thread-safe.
 */
public final class Superiors {
    private final Snapshot standing;
    private final OrganizationIndex index;

    private Superiors(Snapshot standing) {
        this.standing = standing;
        this.index = standing.index();
    }

    /** {@return the superiors in that organisation} */
    public static Superiors of(Snapshot standing) {
        return new Superiors(standing);
    }

    /**
     * {@return whether the record shows that the party is a superior of the person on that day}
     *
     * @param party the code of a member or a team
     * @param person the code of a member, or of a team of unknown members, of which only a member who approves the holding
     *     is known to be a superior
     * @param responsibility with respect to what
     * @param day on which day
     */
    public boolean isSuperior(int party, int person, int responsibility, int day) {
        if (party == OrganizationIndex.NONE || party == OrganizationIndex.NOBODY || party == person) {
            return false;
        }
        if (OrganizationIndex.isTeam(person)) {
            return !OrganizationIndex.isTeam(party)
                    && isThere(party, day)
                    && approvesFor(party, person, responsibility, day);
        }
        if (OrganizationIndex.isTeam(party)) {
            return teamIsSuperior(party, person, responsibility, day);
        }
        if (!isThere(party, day) || standing.lines().isAbove(person, party, day)) {
            return false;
        }
        return standing.lines().isAbove(party, person, day)
                || approvesFor(party, person, responsibility, day)
                || leadsAbove(party, person, responsibility, day);
    }

    /**
     * {@return whether one member is a superior of another by the line alone: stands above, and not in the same circle}
     *
     * @param superior the code of a member
     * @param person the code of a member
     * @param day on which day
     */
    public boolean isSuperiorInLine(int superior, int person, int day) {
        return standing.lines().isSuperior(superior, person, day);
    }

    /** {@return whether the record shows that anybody is a superior of the person by the line alone on that day} */
    public boolean hasSuperiorInLine(int person, int day) {
        return !OrganizationIndex.isTeam(person) && standing.lines().hasSuperior(person, day);
    }

    /** {@return whether the record shows that anybody is a superior of the person on that day} */
    public boolean hasSuperior(int person, int responsibility, int day) {
        if (hasSuperiorInLine(person, day)) {
            return true;
        }
        for (int approver : standing.expanded(approvers(responsibility, day), day)) {
            if (isSuperior(approver, person, responsibility, day)) {
                return true;
            }
        }
        Roles roles = standing.roles();
        // within the whole organisation lies every scope, and who leads it stands above nearly everybody
        if (roles.leadsFormally(person, Scope.organization(), day)) {
            return false;
        }
        if (someLeaderIsSuperior(Scope.organization(), person, responsibility, day)) {
            return true;
        }
        for (Scope scope : roles.ledScopesOf(responsibility)) {
            if (someLeaderIsSuperior(scope, person, responsibility, day)) {
                return true;
            }
        }
        return false;
    }

    private boolean someLeaderIsSuperior(Scope scope, int person, int responsibility, int day) {
        for (Leader leader : standing.roles().in(scope, day)) {
            if (isSuperior(index.number(leader.member()), person, responsibility, day)) {
                return true;
            }
        }
        return false;
    }

    /** {@return somebody who is a superior of that member on that day: the first in the line, else the first who leads a scope around} */
    public Optional<Party> nearest(int person, int responsibility, int day) {
        for (int above : standing.lines().directlyAbove(person, day)) {
            if (isSuperior(above, person, responsibility, day)) {
                return Optional.of(index.party(above));
            }
        }
        for (Scope scope : standing.roles().ledScopesOf(responsibility)) {
            for (Leader leader : standing.roles().in(scope, day)) {
                if (isSuperior(index.number(leader.member()), person, responsibility, day)) {
                    return Optional.of(leader.member());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * {@return whether enough is recorded to say that someone who is not shown to be a superior of the person is none}
     * To whom the person reports, and who leads, must be on record. Approvers that nobody wrote down do not count as a gap.
     */
    public boolean isKnown(int person) {
        return !OrganizationIndex.isTeam(person)
                && !index.member(person).reporting().isUnknown()
                && standing.organization().coverage(Table.LEADERS) == Coverage.RECORDED;
    }

    /**
     * {@return whether the record rules out that the party is a superior of the person on that day}
     *
     * <p>Everybody up the line is on record, and so are the roles, and by what right the party has them. Whoever stands
     * below in the line is no superior, whatever else is unknown.
     */
    public boolean isKnownToBeNone(int party, int person, int responsibility, int day) {
        if (party == person) {
            return true;
        }
        if (OrganizationIndex.isTeam(person) || isSuperior(party, person, responsibility, day)) {
            return false;
        }
        if (OrganizationIndex.isTeam(party)) {
            int[] people = standing.membersOf(-1 - party, day);
            return Arrays.stream(people).anyMatch(member -> member == person)
                    || standing.knowsMembersOf(-1 - party)
                            && Arrays.stream(people)
                                    .allMatch(member -> isKnownToBeNone(member, person, responsibility, day));
        }
        return standing.lines().isAbove(person, party, day)
                || isKnown(person) && !lineIsOpen(person, day) && !leadsByUnknownRight(party, responsibility, day);
    }

    /** {@return whether the party leads, appointed or elected, a scope that contains the responsibility} */
    public boolean leadsScopeOf(int party, int responsibility, int day) {
        if (party == OrganizationIndex.NONE) {
            return false;
        }
        int[] people = OrganizationIndex.isTeam(party) ? standing.membersOf(-1 - party, day) : new int[] {party};
        for (int person : people) {
            for (Leader role : standing.roles().of(person, day)) {
                if (Roles.isFormal(role) && standing.roles().contains(role.scope(), responsibility)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean teamIsSuperior(int team, int person, int responsibility, int day) {
        if (!standing.knowsMembersOf(-1 - team)) {
            return standing.lines().isAbove(team, person, day) || approvesFor(team, person, responsibility, day);
        }
        int[] people = standing.membersOf(-1 - team, day);
        for (int member : people) {
            if (member == person) {
                return false;
            }
        }
        for (int member : people) {
            if (isSuperior(member, person, responsibility, day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line above somebody up the line, or who belongs to a team there, is not on record. */
    private boolean lineIsOpen(int person, int day) {
        return anyUpTheLine(
                person,
                day,
                party -> OrganizationIndex.isTeam(party)
                        ? !standing.knowsMembersOf(-1 - party)
                        : index.member(party).reporting().isUnknown());
    }

    /** Whether it holds of somebody to whom the person reports, directly or not; a team is followed by its members. */
    private boolean anyUpTheLine(int person, int day, IntPredicate holds) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(person));
        while (!open.isEmpty()) {
            int at = open.poll();
            int[] up = OrganizationIndex.isTeam(at)
                    ? standing.membersOf(-1 - at, day)
                    : standing.lines().directlyAbove(at, day);
            for (int party : up) {
                if (seen.add(party)) {
                    if (holds.test(party)) {
                        return true;
                    }
                    open.add(party);
                }
            }
        }
        return false;
    }

    private boolean leadsByUnknownRight(int member, int responsibility, int day) {
        return standing.roles().of(member, day).stream()
                .anyMatch(role -> role.basis().isEmpty() && standing.roles().contains(role.scope(), responsibility));
    }

    private boolean isThere(int member, int day) {
        return Days.holds(index.member(member).term(), day);
    }

    private boolean approvesFor(int party, int person, int responsibility, int day) {
        return approves(party, responsibility, day) && !approves(person, responsibility, day);
    }

    private boolean approves(int party, int responsibility, int day) {
        for (int approver : approvers(responsibility, day)) {
            if (approver == party) {
                return true;
            }
            if (OrganizationIndex.isTeam(approver)) {
                for (int member : standing.membersOf(-1 - approver, day)) {
                    if (member == party) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private int[] approvers(int responsibility, int day) {
        int holding = standing.holdingOn(responsibility, day);
        return holding == OrganizationIndex.NONE
                ? new int[0]
                : index.approvers().row(holding);
    }

    private boolean leadsAbove(int leader, int person, int responsibility, int day) {
        Roles roles = standing.roles();
        for (Leader role : roles.of(leader, day)) {
            if (Roles.isFormal(role)
                    && roles.contains(role.scope(), responsibility)
                    && !leadsAround(person, role.scope(), day)) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsAround(int person, Scope scope, int day) {
        for (Leader own : standing.roles().of(person, day)) {
            if (Roles.isFormal(own) && standing.roles().isWithin(scope, own.scope())) {
                return true;
            }
        }
        return false;
    }
}
