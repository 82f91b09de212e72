package io.github.distributedleadership.rules.whatif;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The part of an organisation on which the verdicts of policies about one responsibility rest: that on which its kind rests,
 * who comes into question, what else those people hold and in what they are coached, and what is claimed.
 *
 * <p>How much most people hold at the most stays as it is in the whole organisation. In it changes are tried at once, however
 * large the organisation is.
 */
final class CaseNeighbourhood {
    private final SharingCase about;
    private final SharingPolicy policy;
    private final Organization organization;

    private CaseNeighbourhood(SharingCase about, SharingPolicy policy, Organization organization) {
        this.about = about;
        this.policy = policy;
        this.organization = organization;
    }

    /** The neighbourhood of that case, with these people, who may come into question, and these others who may be named. */
    static CaseNeighbourhood of(SharingCase about, SharingPolicy policy, int[] people, Collection<Party> named) {
        Organization part = new NeighbourhoodBuilder(about.standing(), about.number())
                .withClaims(about)
                .withWhatIsHeldBy(people, about)
                .with(named)
                .organization();
        return new CaseNeighbourhood(about, policy, part);
    }

    Organization organization() {
        return organization;
    }

    /** What the policy says after these changes; empty where they cannot be applied. */
    Optional<Verdict> verdictAfter(List<? extends Change> changes) {
        return sharingAfter(organization, changes)
                .map(sharing -> SharingCases.within(about.cases(), sharing))
                .map(this::verdict);
    }

    /** The same, in the whole organisation. */
    Optional<Verdict> verdictOnTheWholeAfter(List<? extends Change> changes) {
        return sharingAfter(about.standing().organization(), changes)
                .map(sharing -> SharingCases.of(sharing, about.parameters()))
                .map(this::verdict);
    }

    private Optional<Sharing> sharingAfter(Organization before, List<? extends Change> changes) {
        return Neighbourhood.standingAfter(before, changes, about.standing().asOf())
                .map(standing -> Sharing.of(standing, about.cases().sharing().parameters()));
    }

    private Verdict verdict(SharingCases cases) {
        return policy.judge(cases.at(about.id())).verdict();
    }
}
