package io.github.distributedleadership.core.organization.index;

import static io.github.distributedleadership.core.organization.index.OrganizationIndex.NONE;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.column.IntRows;
import io.github.distributedleadership.core.column.Nesting;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Who leads which scope by a recorded role, and which scopes lie within which.
 *
 * <p>A team's scope contains the responsibilities that it, or a team inside it, owns; what has no owner of its own belongs
 * to the owner of what it is a part of. What lies within what is answered by numbers, however deep the nesting. Immutable
 * and thread-safe.
 */
public final class Roles {
    private final OrganizationIndex index;
    private final Map<Scope, List<Leader>> byScope = new HashMap<>();
    /** Member to the places of his or her roles in the organisation's list. */
    private final IntRows byMember;

    /** Place to the number of the team, and of the responsibility, whose scope the role is in; else NONE. */
    private final int[] teamOf;

    private final int[] partOf;
    private final Nesting teams;
    private final Nesting parts;
    /** Team, and responsibility, to itself where somebody has a role in it on any day, else to the next around it. */
    private final int[] nextLedTeam;

    private final int[] nextLedPart;

    public Roles(OrganizationIndex index) {
        this.index = index;
        for (Leader leader : index.organization().leaders()) {
            byScope.computeIfAbsent(leader.scope(), s -> new ArrayList<>()).add(leader);
        }
        byMember = IntRows.byKey(
                index.organization().leaders().stream()
                        .mapToInt(leader -> index.number(leader.member()))
                        .toArray(),
                index.members());
        teamOf = index.organization().leaders().stream()
                .mapToInt(leader -> leader.scope() instanceof Scope.OfTeam of ? index.number(of.team()) : NONE)
                .toArray();
        partOf = index.organization().leaders().stream()
                .mapToInt(leader ->
                        leader.scope() instanceof Scope.OfResponsibility of ? index.number(of.responsibility()) : NONE)
                .toArray();
        teams = new Nesting(
                IntStream.range(0, index.teams()).map(index::parentTeam).toArray());
        parts = new Nesting(
                IntStream.range(0, index.responsibilities()).map(index::partOf).toArray());
        nextLedTeam = nextLed(
                teams, index::parentTeam, team -> Scope.of(index.team(team).id()));
        nextLedPart = nextLed(
                parts,
                index::partOf,
                part -> Scope.of(index.responsibility(part).id()));
    }

    private int[] nextLed(Nesting nesting, IntUnaryOperator parent, IntFunction<Scope> scope) {
        int[] order = nesting.outsideIn();
        int[] next = new int[order.length];
        for (int node : order) {
            int around = parent.applyAsInt(node);
            boolean isLed = byScope.containsKey(scope.apply(node));
            next[node] = isLed ? node : around == NONE ? NONE : next[around];
        }
        return next;
    }

    /** {@return the roles in force on the day, of members who are there, in the order of the organisation} */
    public List<Leader> on(int day) {
        return index.organization().leaders().stream()
                .filter(leader -> inForce(leader, day))
                .toList();
    }

    /** {@return the roles of that member that are in force on the day; none of a team} */
    public List<Leader> of(int member, int day) {
        if (member < 0 || byMember.size(member) == 0 || !index.teamMembers().isThere(member, day)) {
            return List.of();
        }
        List<Leader> roles = new ArrayList<>(byMember.size(member));
        byMember.forEach(member, place -> {
            Leader leader = index.organization().leaders().get(place);
            if (Days.holds(leader.term(), day)) {
                roles.add(leader);
            }
        });
        return roles;
    }

    /** {@return the roles of that member that are in force on the day, in scopes that contain the responsibility; none of a team} */
    public List<Leader> around(int responsibility, int member, int day) {
        List<Leader> around = List.of();
        if (member >= 0 && byMember.size(member) > 0 && index.teamMembers().isThere(member, day)) {
            for (int i = 0; i < byMember.size(member); i++) {
                int place = byMember.get(member, i);
                Leader leader = index.organization().leaders().get(place);
                if (isAround(place, responsibility) && Days.holds(leader.term(), day)) {
                    around = around.isEmpty() ? new ArrayList<>() : around;
                    around.add(leader);
                }
            }
        }
        return around;
    }

    private boolean isAround(int place, int responsibility) {
        return partOf[place] != NONE
                ? parts.isWithin(responsibility, partOf[place])
                : teamOf[place] == NONE || isOwnedWithin(teamOf[place], responsibility);
    }

    private boolean isOwnedWithin(int team, int responsibility) {
        int owner = index.ownerCode(responsibility);
        return OrganizationIndex.isTeam(owner) && teams.isWithin(-1 - owner, team);
    }

    /** {@return the roles in that very scope that are in force on the day} */
    public List<Leader> in(Scope scope, int day) {
        return byScope.getOrDefault(scope, List.of()).stream()
                .filter(leader -> inForce(leader, day))
                .toList();
    }

    /** {@return whether the member leads that very scope on the day, appointed or elected} */
    public boolean leadsFormally(int member, Scope scope, int day) {
        for (int i = 0; member >= 0 && i < byMember.size(member); i++) {
            Leader leader = index.organization().leaders().get(byMember.get(member, i));
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

    /**
     * {@return the scopes that contain the responsibility and in which anybody has a role on any day, from the innermost to
     * the whole organisation} Found one after the other as they are asked for.
     */
    public Iterable<Scope> ledScopesOf(int responsibility) {
        return () -> new LedScopes(responsibility);
    }

    /** {@return whether anybody has a role, on any day, in a scope that contains the responsibility} */
    public boolean isLed(int responsibility) {
        return new LedScopes(responsibility).hasNext();
    }

    /** {@return whether the scope contains the responsibility} */
    public boolean contains(Scope scope, int responsibility) {
        if (scope instanceof Scope.OfResponsibility of) {
            return parts.isWithin(responsibility, index.number(of.responsibility()));
        }
        if (scope instanceof Scope.OfTeam of) {
            return isOwnedWithin(index.number(of.team()), responsibility);
        }
        return true;
    }

    /** {@return whether the inner scope is the outer one or lies within it} */
    public boolean isWithin(Scope inner, Scope outer) {
        if (outer.equals(inner) || outer instanceof Scope.WholeOrganization) {
            return true;
        }
        if (inner instanceof Scope.OfResponsibility of) {
            return contains(outer, index.number(of.responsibility()));
        }
        return inner instanceof Scope.OfTeam of
                && outer instanceof Scope.OfTeam around
                && teams.isWithin(index.number(of.team()), index.number(around.team()));
    }

    /** {@return the numbers of all teams, each before the teams inside it} */
    public int[] teamsOutsideIn() {
        return teams.outsideIn();
    }

    /** {@return the number of that team and those of the teams inside it, each before the teams inside it} */
    public int[] teamsWithin(int team) {
        return teams.within(team);
    }

    /** {@return whether the role puts its holder above those in its scope: appointed or elected} */
    public static boolean isFormal(Leader leader) {
        return leader.basis().isPresent() && leader.basis().get().isFormal();
    }

    private boolean inForce(Leader leader, int day) {
        return Days.holds(leader.term(), day)
                && Days.holds(index.member(index.number(leader.member())).term(), day);
    }

    /** Goes from a responsibility outward: what it is a part of, the team that owns it, the teams around that one, all. */
    private final class LedScopes implements Iterator<Scope> {
        private int part;
        private int team;
        private boolean whole;

        LedScopes(int responsibility) {
            int owner = index.ownerCode(responsibility);
            part = nextLedPart[responsibility];
            team = OrganizationIndex.isTeam(owner) ? nextLedTeam[-1 - owner] : NONE;
            whole = byScope.containsKey(Scope.organization());
        }

        @Override
        public boolean hasNext() {
            return part != NONE || team != NONE || whole;
        }

        @Override
        public Scope next() {
            if (part != NONE) {
                Scope scope = Scope.of(index.responsibility(part).id());
                part = around(nextLedPart, index.partOf(part));
                return scope;
            }
            if (team != NONE) {
                Scope scope = Scope.of(index.team(team).id());
                team = around(nextLedTeam, index.parentTeam(team));
                return scope;
            }
            if (!whole) {
                throw new NoSuchElementException();
            }
            whole = false;
            return Scope.organization();
        }

        private static int around(int[] nextLed, int parent) {
            return parent == NONE ? parent : nextLed[parent];
        }
    }
}
