package io.github.distributedleadership.rules.holding;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
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

/** The plain twin of who is there and who stands above whom: slow, without numbers, from the words of the definition. */
public final class PlainPeople {
    public final Organization organization;
    /** Empty: nothing is dated, and everything is in force. */
    public final Optional<LocalDate> day;

    public PlainPeople(Organization organization) {
        this(organization, AsOf.of(organization).day());
    }

    private PlainPeople(Organization organization, Optional<LocalDate> day) {
        this.organization = organization;
        this.day = day;
    }

    /** The same organisation on another day. */
    public PlainPeople on(LocalDate other) {
        return new PlainPeople(organization, Optional.of(other));
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

    /** Everyone and every team above in the line, over any number of steps; a team on the way stands for its members. */
    public Set<Party> up(Party party) {
        Set<Party> up = new TreeSet<>();
        boolean grows = true;
        while (grows) {
            Set<Party> from = new TreeSet<>(up);
            from.add(party);
            Set<Party> next = new TreeSet<>(up);
            from.forEach(p -> next.addAll(oneStepUp(p)));
            grows = !next.equals(up);
            up = next;
        }
        return up;
    }

    private Set<Party> oneStepUp(Party party) {
        Set<Party> up = new TreeSet<>();
        if (party instanceof MemberId id) {
            for (Reporting line : member(id).reporting().orElse(ImmutableSortedSet.of())) {
                boolean counts = line.kind() == ReportingKind.LINE && inForce(line.term());
                if (counts && (line.to() instanceof TeamId || isThere((MemberId) line.to()))) {
                    up.add(line.to());
                }
            }
        } else if (!isOfUnknownMembers(party)) {
            up.addAll(people(party));
        }
        return up;
    }

    /** Whether the party is a superior of that member, or of that team of unknown members. */
    public boolean isSuperior(Party party, Party of, ResponsibilityId responsibility) {
        if (party.equals(of)) {
            return false;
        }
        if (party instanceof TeamId && !isOfUnknownMembers(party)) {
            return !people(party).contains(of)
                    && of instanceof MemberId
                    && people(party).stream().anyMatch(p -> isSuperior(p, of, responsibility));
        }
        boolean approves = approvers(responsibility).contains(party)
                && !approvers(responsibility).contains(of);
        if (of instanceof TeamId) {
            return party instanceof MemberId id && isThere(id) && approves;
        }
        if (party instanceof TeamId) {
            return up(of).contains(party) || approves;
        }
        MemberId leader = (MemberId) party;
        return isThere(leader)
                && !up(party).contains(of)
                && (up(of).contains(party)
                        || approves
                        || scopes(responsibility).stream()
                                .anyMatch(s -> leads(leader, s) && !leadsAround((MemberId) of, s)));
    }

    public boolean hasSuperior(Party party, ResponsibilityId responsibility) {
        return everyParty().stream().anyMatch(p -> isSuperior(p, party, responsibility));
    }

    /** Whether nothing that was not recorded could make the party a superior of the member. */
    public boolean isKnownToBeNone(Party party, Party of, ResponsibilityId responsibility) {
        if (party.equals(of) || people(party).contains(of)) {
            return true;
        }
        if (isSuperior(party, of, responsibility) || of instanceof TeamId || isOfUnknownMembers(party)) {
            return false;
        }
        if (party instanceof TeamId) {
            return people(party).stream().allMatch(p -> isKnownToBeNone(p, of, responsibility));
        }
        if (up(party).contains(of)) {
            return true;
        }
        Set<Party> line = new TreeSet<>(up(of));
        line.add(of);
        boolean lineIsRecorded = line.stream()
                .allMatch(
                        p -> p instanceof MemberId id ? !member(id).reporting().isUnknown() : !isOfUnknownMembers(p));
        boolean rolesAreRecorded = organization.coverage(Table.LEADERS) == Coverage.RECORDED
                && organization.leaders().stream()
                        .noneMatch(l -> l.member().equals(party)
                                && inForce(l.term())
                                && isThere(l.member())
                                && l.basis().isEmpty()
                                && scopes(responsibility).contains(l.scope()));
        return lineIsRecorded && rolesAreRecorded;
    }

    public boolean leadsScopeOf(Party party, ResponsibilityId responsibility) {
        return people(party).stream()
                .anyMatch(p -> p instanceof MemberId id
                        && scopes(responsibility).stream().anyMatch(s -> leads(id, s)));
    }

    private Set<Party> approvers(ResponsibilityId responsibility) {
        Set<Party> approvers = new TreeSet<>();
        for (Party party :
                holding(responsibility).map(h -> parties(h.approvers())).orElse(List.of())) {
            approvers.add(party);
            approvers.addAll(people(party));
        }
        return approvers;
    }

    private Set<Party> everyParty() {
        Set<Party> all = new TreeSet<>();
        organization.members().forEach(m -> all.add(m.id()));
        organization.teams().forEach(t -> all.add(t.id()));
        return all;
    }

    private boolean leads(MemberId member, Scope scope) {
        return organization.leaders().stream()
                .anyMatch(l -> l.member().equals(member)
                        && l.scope().equals(scope)
                        && (l.basis().equals(Optional.of(Basis.APPOINTED))
                                || l.basis().equals(Optional.of(Basis.ELECTED)))
                        && inForce(l.term())
                        && isThere(member));
    }

    private boolean leadsAround(MemberId member, Scope scope) {
        return organization.leaders().stream()
                .map(Leader::scope)
                .anyMatch(own -> leads(member, own) && liesWithin(scope, own));
    }

    private boolean liesWithin(Scope inner, Scope outer) {
        if (outer.equals(Scope.organization()) || outer.equals(inner)) {
            return true;
        }
        if (inner instanceof Scope.OfResponsibility of) {
            return scopes(of.responsibility()).contains(outer);
        }
        return inner instanceof Scope.OfTeam of
                && team(of.team())
                        .parent()
                        .filter(p -> liesWithin(Scope.of(p), outer))
                        .isPresent();
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
