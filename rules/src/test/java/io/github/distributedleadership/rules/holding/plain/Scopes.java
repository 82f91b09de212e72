package io.github.distributedleadership.rules.holding.plain;

import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which scope lies in which. */
final class Scopes {
    private final Organization organization;

    Scopes(Organization organization) {
        this.organization = organization;
    }

    Responsibility responsibility(ResponsibilityId id) {
        return organization.responsibilities().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** {@return every scope that contains the responsibility: itself, what it is part of, its teams, the organisation} */
    List<Scope> containing(ResponsibilityId id) {
        List<Scope> scopes = new ArrayList<>();
        wholes(id).forEach(whole -> scopes.add(Scope.of(whole)));
        teamsOf(id).forEach(team -> scopes.add(Scope.of(team)));
        scopes.add(Scope.organization());
        return scopes;
    }

    boolean contains(Scope scope, ResponsibilityId id) {
        return containing(id).contains(scope);
    }

    /** {@return whether the one scope is the other or lies in it} */
    boolean liesWithin(Scope inner, Scope outer) {
        if (inner.equals(outer) || outer.equals(Scope.organization())) {
            return true;
        }
        if (inner instanceof Scope.OfResponsibility of) {
            return contains(outer, of.responsibility());
        }
        return inner instanceof Scope.OfTeam of
                && outer instanceof Scope.OfTeam wider
                && upFrom(of.team()).contains(wider.team());
    }

    /** {@return the responsibility, what it is part of, and so on} */
    private List<ResponsibilityId> wholes(ResponsibilityId id) {
        List<ResponsibilityId> wholes = new ArrayList<>();
        Optional<ResponsibilityId> at = Optional.of(id);
        while (at.isPresent()) {
            wholes.add(at.get());
            at = responsibility(at.get()).partOf();
        }
        return wholes;
    }

    /** {@return the owner team and those above it; a part without owner has the owner of the whole} */
    private List<TeamId> teamsOf(ResponsibilityId id) {
        for (ResponsibilityId whole : wholes(id)) {
            if (responsibility(whole).owner().isPresent()) {
                return responsibility(whole).owner().get() instanceof TeamId team ? upFrom(team) : List.of();
            }
        }
        return List.of();
    }

    private List<TeamId> upFrom(TeamId team) {
        List<TeamId> teams = new ArrayList<>();
        Optional<TeamId> at = Optional.of(team);
        while (at.isPresent()) {
            TeamId id = at.get();
            teams.add(id);
            at = organization.teams().stream()
                    .filter(t -> t.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .parent();
        }
        return teams;
    }
}
