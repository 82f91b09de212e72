package io.github.distributedleadership.rules.holding.plain;

import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who stands above whom for one responsibility on one day. */
final class Superiors {
    private final Organization organization;
    private final People people;
    private final Scopes scopes;
    private final ResponsibilityId responsibility;
    private final Optional<Held> held;

    /** Superiors for that responsibility, held that day as given. */
    Superiors(
            Organization organization, Optional<LocalDate> day, ResponsibilityId responsibility, Optional<Held> held) {
        this.organization = organization;
        this.people = new People(organization, day);
        this.scopes = new Scopes(organization);
        this.responsibility = responsibility;
        this.held = held;
    }

    /** {@return every party that can be a superior} */
    Set<Party> everybody() {
        Set<Party> parties = new TreeSet<>();
        organization.members().forEach(member -> parties.add(member.id()));
        organization.teams().forEach(team -> parties.add(team.id()));
        return parties;
    }

    /** {@return whether that party is a superior of each of these but himself; of nobody else: no} */
    Truth isSuperiorOfAll(Party above, Collection<? extends Party> several) {
        Truth ofAll = Truth.YES;
        boolean anybody = false;
        for (Party below : several) {
            if (!below.equals(above)) {
                anybody = true;
                ofAll = ofAll.and(isSuperior(above, below));
            }
        }
        return anybody ? ofAll : Truth.NO;
    }

    /** {@return whether some party is a superior of all of these} */
    Truth haveSuperior(Collection<? extends Party> several) {
        Truth any = Truth.NO;
        for (Party above : everybody()) {
            any = any.or(isSuperiorOfAll(above, several));
        }
        return any;
    }

    /** {@return whether {@code above} is a superior of {@code below}, a member or a team of unknown members} */
    Truth isSuperior(Party above, Party below) {
        if (above.equals(below)) {
            return Truth.NO;
        }
        if (above instanceof TeamId && below instanceof TeamId) {
            return Truth.UNKNOWN;
        }
        return above instanceof TeamId body ? isBodyAbove(body, below) : isMemberAbove((MemberId) above, below);
    }

    private Truth isMemberAbove(MemberId above, Party below) {
        // never x himself; a machine leads and approves never; who is not there stands above nobody
        if (above.equals(below) || !people.isPresent(above)) {
            return Truth.NO;
        }
        Truth byLine = people.isAboveInLine(above, below);
        if (byLine == Truth.YES) {
            return Truth.YES;
        }
        // two who approve each other's work are equals
        return byLine.or(approves(above).and(approves(below).not()))
                .or(leadsAbove(above, below))
                // nobody known to be below x in line reporting
                .and(people.isAboveInLine(below, above).not());
    }

    private Truth approves(Party party) {
        return held.map(h -> h.approvers().names(party)).orElse(Truth.NO);
    }

    /** An appointed or elected leader of a scope that contains the responsibility, and that x does not lead. */
    private Truth leadsAbove(MemberId above, Party below) {
        Truth any = Truth.NO;
        for (Leader role : organization.leaders()) {
            if (role.member().equals(above)
                    && people.inForce(role.term())
                    && role.directs()
                    && scopes.contains(role.scope(), responsibility)) {
                any = any.or(
                        isFormal(role).and(leadsItOrAround(below, role.scope()).not()));
            }
        }
        if (!leadersAreRecorded()) {
            // he may have any role that nobody wrote down
            for (Scope scope : scopes.containing(responsibility)) {
                any = any.or(Truth.UNKNOWN.and(leadsItOrAround(below, scope).not()));
            }
        }
        return any;
    }

    /** {@return whether it is on record who leads} */
    boolean leadersAreRecorded() {
        return organization.coverage(Table.LEADERS) == Coverage.RECORDED;
    }

    private static Truth isFormal(Leader role) {
        return role.basis()
                .map(basis -> Truth.of(basis == Basis.APPOINTED || basis == Basis.ELECTED))
                .orElse(Truth.UNKNOWN);
    }

    /** Whether x leads the scope himself, or one in which it lies: by any known basis; by an unknown one perhaps. */
    private Truth leadsItOrAround(Party below, Scope scope) {
        Truth any = Truth.NO;
        for (Leader role : organization.leaders()) {
            if (role.member().equals(below)
                    && people.inForce(role.term())
                    && role.directs()
                    && scopes.liesWithin(scope, role.scope())) {
                any = any.or(role.basis().isPresent() ? Truth.YES : Truth.UNKNOWN);
            }
        }
        // a team of unknown members is one party, and no party but a member has a role
        return below instanceof TeamId || leadersAreRecorded() ? any : any.or(Truth.UNKNOWN);
    }

    Truth leadsOrganisation(MemberId holder) {
        return leadsItOrAround(holder, Scope.organization());
    }

    /** {@return whether that holder leads a scope that contains the responsibility, by a known basis, and directs} */
    Truth leadsScopeHimself(MemberId holder) {
        return leadsItOrAround(holder, Scope.of(responsibility));
    }

    /** A body stands above a holder of what it assigned, approves or answers for, or whose line leads to it. */
    private Truth isBodyAbove(TeamId body, Party below) {
        Truth assigned = held.map(h -> h.assigned().names(body)).orElse(Truth.NO);
        Truth answers = held.map(h -> h.accountable().names(body)).orElse(Truth.NO);
        Truth byPaper = assigned.or(approves(body))
                .or(answers)
                .and(hasMemberWhoHoldsNothing(body))
                .and(wasAppointedToLead(below, body).not());
        return byPaper.or(people.isAboveInLine(body, below))
                .and(areAllOthersBelow(body, below).not());
    }

    /** Some member in force is known to be no holder of it. */
    private Truth hasMemberWhoHoldsNothing(TeamId body) {
        Group members = people.bodyOf(body);
        Truth any = Truth.of(false);
        for (MemberId member : members.persons()) {
            any = any.or(holds(member).not());
        }
        return members.isListed() ? any : any.or(Truth.UNKNOWN);
    }

    /** {@return whether that person holds it} */
    Truth holds(MemberId person) {
        return held.map(h -> h.areKnown() ? h.holders().has(person) : Truth.UNKNOWN)
                .orElse(Truth.NO);
    }

    private Truth wasAppointedToLead(Party holder, TeamId body) {
        Truth any = Truth.NO;
        for (Leader role : organization.leaders()) {
            if (role.member().equals(holder)
                    && people.inForce(role.term())
                    && role.directs()
                    && role.scope().equals(Scope.of(body))) {
                any = any.or(role.basis()
                        .map(basis -> Truth.of(basis == Basis.APPOINTED))
                        .orElse(Truth.UNKNOWN));
            }
        }
        return holder instanceof TeamId || leadersAreRecorded() ? any : any.or(Truth.UNKNOWN);
    }

    /** Every other member of the body is below the holder; of a body without others this is so. */
    private Truth areAllOthersBelow(TeamId body, Party holder) {
        Group members = people.bodyOf(body);
        Truth all = members.isListed() ? Truth.YES : Truth.UNKNOWN;
        for (MemberId member : members.persons()) {
            if (!member.equals(holder)) {
                all = all.and(people.isAboveInLine(holder, member));
            }
        }
        return all;
    }

    /** {@return whether that party is a superior where nobody holds it: an approver, or a formal leader of the scope} */
    Truth isSuperiorWithoutHolders(Party party) {
        if (party instanceof TeamId) {
            return approves(party);
        }
        MemberId member = (MemberId) party;
        if (!people.isPresent(member)) {
            return Truth.NO;
        }
        Truth any = approves(party);
        for (Leader role : organization.leaders()) {
            if (role.member().equals(member)
                    && people.inForce(role.term())
                    && role.directs()
                    && scopes.contains(role.scope(), responsibility)) {
                any = any.or(isFormal(role));
            }
        }
        return leadersAreRecorded() ? any : any.or(Truth.UNKNOWN);
    }

    /** {@return the bodies of the organisation that are superiors of the holders, or where nobody holds it} */
    List<TeamId> bodiesAbove(Collection<? extends Party> holders) {
        return organization.teams().stream()
                .map(team -> team.id())
                .filter(team -> isAbove(team, holders))
                .toList();
    }

    /** {@return whether the party is known to be a superior of all holders; of none: of the vacant responsibility} */
    boolean isAbove(Party party, Collection<? extends Party> holders) {
        return (holders.isEmpty() ? isSuperiorWithoutHolders(party) : isSuperiorOfAll(party, holders)) == Truth.YES;
    }
}
