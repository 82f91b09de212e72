package io.github.distributedleadership.rules.holding;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who is there and what belongs to which scope: slow, without numbers, from the words of the definition. */
public final class PlainPeople {
    public final Organization organization;
    /** Empty: nothing is dated, and everything is in force. */
    public final Optional<LocalDate> day;

    public PlainPeople(Organization organization) {
        this.organization = organization;
        day = AsOf.of(organization).day();
    }

    public boolean inForce(Term term) {
        return day.isEmpty() || term.holdsOn(day.get());
    }

    public Member member(MemberId id) {
        return organization.members().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public Team team(TeamId id) {
        return organization.teams().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public Responsibility responsibility(ResponsibilityId id) {
        return organization.responsibilities().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public boolean isThere(MemberId id) {
        return inForce(member(id).term());
    }

    public boolean isOfUnknownMembers(Party party) {
        return party instanceof TeamId id && team(id).memberships().isUnknown();
    }

    /** Whether it is open which people the party stands for. Where people are counted, a team stands only for such. */
    public boolean isOpen(Party party) {
        return party instanceof TeamId;
    }

    /** A team stands for its members in force; one of unknown members is one party. */
    public Set<Party> people(Party party) {
        Set<Party> people = new TreeSet<>();
        if (party instanceof MemberId id) {
            if (isThere(id)) {
                people.add(id);
            }
        } else if (isOfUnknownMembers(party)) {
            people.add(party);
        } else {
            for (Membership row : team((TeamId) party).memberships().orElse(ImmutableSortedSet.of())) {
                if (inForce(row.term()) && isThere(row.member())) {
                    people.add(row.member());
                }
            }
        }
        return people;
    }

    public Set<Party> people(Collection<? extends Party> parties) {
        Set<Party> people = new TreeSet<>();
        parties.forEach(p -> people.addAll(people(p)));
        return people;
    }

    public Optional<Holding> holding(ResponsibilityId responsibility) {
        return organization.holdings().stream()
                .filter(h -> h.responsibility().equals(responsibility) && inForce(h.term()))
                .findFirst();
    }

    public Set<Party> holders(ResponsibilityId responsibility) {
        return holding(responsibility).map(h -> people(parties(h.holders()))).orElse(Set.of());
    }

    public static Collection<Party> parties(Recorded<? extends Set<Party>> recorded) {
        return recorded.value().map(List::<Party>copyOf).orElse(List.of());
    }

    /** The scopes that contain the responsibility: itself, what it is a part of, its owner's teams, the whole. */
    public Set<Scope> scopes(ResponsibilityId responsibility) {
        Set<Scope> scopes = new TreeSet<>(Set.of(Scope.organization()));
        Optional<Party> owner = Optional.empty();
        for (Responsibility r = responsibility(responsibility);
                r != null;
                r = r.partOf().map(this::responsibility).orElse(null)) {
            scopes.add(Scope.of(r.id()));
            owner = owner.or(r::owner);
        }
        TeamId team =
                owner.filter(TeamId.class::isInstance).map(TeamId.class::cast).orElse(null);
        while (team != null) {
            scopes.add(Scope.of(team));
            team = team(Objects.requireNonNull(team)).parent().orElse(null);
        }
        return scopes;
    }
}
