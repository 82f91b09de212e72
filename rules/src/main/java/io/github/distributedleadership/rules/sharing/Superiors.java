package io.github.distributedleadership.rules.sharing;

import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Coverage;
import io.github.distributedleadership.core.organization.OrganizationIndex;
import io.github.distributedleadership.core.organization.Roles;
import io.github.distributedleadership.core.organization.Standing;
import io.github.distributedleadership.core.organization.Table;
import java.util.List;

/**
 * Who is a superior of whom, with respect to one responsibility (our own definition).
 *
 * <p>Whoever stands above in the line, approves the holding, or leads, appointed or elected, a scope that contains the
 * responsibility; never the person himself or herself, nobody below in the line, and nobody by a scope that the person
 * leads or that lies within one that the person leads. A team is a superior of someone outside it when one of its members
 * is; so a team never stands above its own members. Immutable and thread-safe.
 */
public final class Superiors {
    private final Standing standing;
    private final OrganizationIndex index;

    private Superiors(Standing standing) {
        this.standing = standing;
        this.index = standing.index();
    }

    /** {@return the superiors in that organisation} */
    public static Superiors of(Standing standing) {
        return new Superiors(standing);
    }

    /**
     * {@return whether the record shows that the party is a superior of the person on that day}
     *
     * @param party the code of a member or a team
     * @param person the code of a member; a team of unknown members has no superiors that could be known
     * @param responsibility with respect to what
     * @param day on which day
     */
    public boolean isSuperior(int party, int person, int responsibility, int day) {
        if (party == OrganizationIndex.NONE || party == person) {
            return false;
        }
        if (OrganizationIndex.isTeam(person)) {
            return approves(party, responsibility, day) && !OrganizationIndex.isTeam(party);
        }
        if (OrganizationIndex.isTeam(party)) {
            return teamIsSuperior(party, person, responsibility, day);
        }
        if (standing.lines().isAbove(person, party, day)) {
            return false;
        }
        return standing.lines().isAbove(party, person, day)
                || approves(party, responsibility, day)
                || leadsAbove(party, person, responsibility, day);
    }

    /** {@return whether the record shows that anybody is a superior of the person on that day} */
    public boolean hasSuperior(int person, int responsibility, int day) {
        if (OrganizationIndex.isTeam(person)) {
            return false;
        }
        if (standing.lines().hasAnyAbove(person, day)) {
            return true;
        }
        for (int approver : approvers(responsibility, day)) {
            if (isSuperior(approver, person, responsibility, day)) {
                return true;
            }
        }
        for (Scope scope : standing.roles().scopesOf(responsibility)) {
            for (Leader leader : standing.roles().in(scope, day)) {
                int member = index.number(leader.member());
                if (isSuperior(member, person, responsibility, day)) {
                    return true;
                }
            }
        }
        return false;
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

    /** {@return whether the party leads, appointed or elected, a scope that contains the responsibility} */
    public boolean leadsScopeOf(int party, int responsibility, int day) {
        if (party == OrganizationIndex.NONE) {
            return false;
        }
        int[] people = OrganizationIndex.isTeam(party) ? standing.membersOf(-1 - party, day) : new int[] {party};
        for (int person : people) {
            for (Scope scope : standing.roles().scopesOf(responsibility)) {
                if (standing.roles().leadsFormally(person, scope, day)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean teamIsSuperior(int team, int person, int responsibility, int day) {
        int[] people = standing.membersOf(-1 - team, day);
        for (int member : people) {
            if (member == person) {
                return false;
            }
        }
        if (standing.lines().isAbove(team, person, day) || approves(team, responsibility, day)) {
            return true;
        }
        for (int member : people) {
            if (isSuperior(member, person, responsibility, day)) {
                return true;
            }
        }
        return false;
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
                : index.codes(index.holding(holding).approvers());
    }

    private boolean leadsAbove(int leader, int person, int responsibility, int day) {
        Roles roles = standing.roles();
        List<Leader> led = roles.of(leader, day);
        if (led.isEmpty()) {
            return false;
        }
        List<Scope> scopes = roles.scopesOf(responsibility);
        for (Leader role : led) {
            if (Roles.isFormal(role) && scopes.contains(role.scope()) && !leadsAround(person, role.scope(), day)) {
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
