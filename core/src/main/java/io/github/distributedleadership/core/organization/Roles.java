package io.github.distributedleadership.core.organization;

import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who leads which scope by a recorded role, and which scopes lie within which.
 *
 * <p>A team's scope contains the responsibilities that it, or a team inside it, owns; what has no owner of its own belongs
 * to the owner of what it is a part of. Immutable and thread-safe.
 */
public final class Roles {
    private final OrganizationIndex index;
    private final Map<Scope, List<Leader>> byScope = new HashMap<>();
    private final Map<Integer, List<Leader>> byMember = new HashMap<>();

    Roles(OrganizationIndex index) {
        this.index = index;
        for (Leader leader : index.organization().leaders()) {
            byScope.computeIfAbsent(leader.scope(), s -> new ArrayList<>()).add(leader);
            byMember.computeIfAbsent(index.number(leader.member()), m -> new ArrayList<>())
                    .add(leader);
        }
    }

    /** {@return the roles in force on the day, of members who are there, in the order of the organisation} */
    public List<Leader> on(int day) {
        return index.organization().leaders().stream()
                .filter(leader -> inForce(leader, day))
                .toList();
    }

    /** {@return the roles of that member that are in force on the day} */
    public List<Leader> of(int member, int day) {
        return byMember.getOrDefault(member, List.of()).stream()
                .filter(leader -> inForce(leader, day))
                .toList();
    }

    /** {@return the roles in that very scope that are in force on the day} */
    public List<Leader> in(Scope scope, int day) {
        return byScope.getOrDefault(scope, List.of()).stream()
                .filter(leader -> inForce(leader, day))
                .toList();
    }

    /** {@return whether the member leads that very scope on the day, appointed or elected} */
    public boolean leadsFormally(int member, Scope scope, int day) {
        for (Leader leader : byMember.getOrDefault(member, List.of())) {
            if (leader.scope().equals(scope) && isFormal(leader) && inForce(leader, day)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether anybody has a role anywhere, on any day} */
    public boolean isEmpty() {
        return byScope.isEmpty();
    }

    /** {@return the scopes that contain the responsibility, from the innermost to the whole organisation} */
    public List<Scope> scopesOf(int responsibility) {
        List<Scope> scopes = new ArrayList<>();
        for (int r = responsibility; r != OrganizationIndex.NONE; r = index.partOf(r)) {
            scopes.add(Scope.of(index.responsibility(r).id()));
        }
        int owner = index.ownerCode(responsibility);
        if (OrganizationIndex.isTeam(owner)) {
            for (int team = -1 - owner; team != OrganizationIndex.NONE; team = index.parentTeam(team)) {
                scopes.add(Scope.of(index.team(team).id()));
            }
        }
        scopes.add(Scope.organization());
        return scopes;
    }

    /** {@return whether the inner scope is the outer one or lies within it} */
    public boolean isWithin(Scope inner, Scope outer) {
        if (outer.equals(inner) || outer instanceof Scope.WholeOrganization) {
            return true;
        }
        if (inner instanceof Scope.OfResponsibility of) {
            return scopesOf(index.number(of.responsibility())).contains(outer);
        }
        if (inner instanceof Scope.OfTeam of && outer instanceof Scope.OfTeam around) {
            int wanted = index.number(around.team());
            for (int team = index.number(of.team()); team != OrganizationIndex.NONE; team = index.parentTeam(team)) {
                if (team == wanted) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return whether the role puts its holder above those in its scope: appointed or elected} */
    public static boolean isFormal(Leader leader) {
        return leader.basis().isPresent() && leader.basis().get().isFormal();
    }

    private boolean inForce(Leader leader, int day) {
        return Days.holds(leader.term(), day)
                && Days.holds(index.member(index.number(leader.member())).term(), day);
    }
}
