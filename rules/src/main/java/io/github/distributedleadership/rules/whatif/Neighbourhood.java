package io.github.distributedleadership.rules.whatif;

import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.holding.SharingParameters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The part of an organisation on which the kind of one responsibility rests: itself, what it is a part of and its own parts,
 * holdings and decisions, the roles in the scopes around it and in bodies that stand behind it, everybody who is named there,
 * and whoever stands above them.
 *
 * <p>In it changes are tried at once, however large the organisation is.
 */
final class Neighbourhood {
    private final Organization organization;
    private final AsOf asOf;
    private final SharingParameters parameters;
    private final ResponsibilityId responsibility;

    private Neighbourhood(
            Organization organization, AsOf asOf, SharingParameters parameters, ResponsibilityId responsibility) {
        this.organization = organization;
        this.asOf = asOf;
        this.parameters = parameters;
        this.responsibility = responsibility;
    }

    /** The neighbourhood of that responsibility, with these others who may come to hold it. */
    static Neighbourhood of(Sharing sharing, int responsibility, Collection<Party> others) {
        Snapshot standing = sharing.standing();
        return new Neighbourhood(
                new NeighbourhoodBuilder(standing, responsibility).with(others).organization(),
                standing.asOf(),
                sharing.parameters(),
                standing.index().responsibility(responsibility).id());
    }

    Organization organization() {
        return organization;
    }

    /** The kind after these changes; empty where they cannot be applied. */
    Optional<HoldingKind> kindAfter(List<? extends Change> changes) {
        return kindAfter(organization, changes, asOf, parameters, responsibility);
    }

    /** The kind of that responsibility in an organisation after these changes; empty where they cannot be applied. */
    static Optional<HoldingKind> kindAfter(
            Organization organization,
            List<? extends Change> changes,
            AsOf asOf,
            SharingParameters parameters,
            ResponsibilityId responsibility) {
        return standingAfter(organization, changes, asOf)
                .map(standing ->
                        Sharing.kind(standing, parameters, standing.index().number(responsibility)));
    }

    /** How an organisation stands after these changes; empty where they cannot be applied. */
    static Optional<Snapshot> standingAfter(Organization before, List<? extends Change> changes, AsOf asOf) {
        try {
            return Optional.of(Snapshot.of(OrganizationIndex.of(before.after(changes, asOf)), asOf));
        } catch (InvalidOrganization e) {
            return Optional.empty();
        }
    }
}
