package io.github.distributedleadership.rules.holding.plain;

import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Origin;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a responsibility is held on paper: the first clause that applies. */
final class OnPaper {
    private final Organization organization;
    private final AsOf asOf;
    private final Holdings holdings;
    private final People people;

    OnPaper(Organization organization, AsOf asOf) {
        this.organization = organization;
        this.asOf = asOf;
        this.holdings = new Holdings(organization, asOf);
        this.people = new People(organization, asOf.day());
    }

    PlainPaper of(ResponsibilityId id) {
        Optional<Held> held = holdings.today(id);
        if (held.isEmpty() && !holdings.areRecorded()
                || held.isPresent() && !held.get().areKnown()) {
            return PlainPaper.UNKNOWN;
        }
        if (held.isEmpty() || held.get().holders().isEmpty()) {
            return isHeldInParts(id) ? PlainPaper.HELD_IN_PARTS : PlainPaper.VACANT;
        }
        return new OfHolders(id, held.get()).paper();
    }

    private boolean isHeldInParts(ResponsibilityId id) {
        List<ResponsibilityId> parts = partsOf(id);
        return !parts.isEmpty()
                && parts.stream()
                        .map(this::of)
                        .noneMatch(paper -> paper == PlainPaper.VACANT || paper == PlainPaper.UNKNOWN);
    }

    /** {@return its parts that there are on the day} */
    List<ResponsibilityId> partsOf(ResponsibilityId id) {
        return organization.responsibilities().stream()
                .filter(part -> part.partOf().equals(Optional.of(id)))
                // one that begins later is no part today: that nobody holds it yet leaves nothing vacant
                .filter(part -> people.inForce(part.term()))
                .map(Responsibility::id)
                .toList();
    }

    /** The clauses about somebody who holds it. */
    private final class OfHolders {
        private final Held held;
        private final Group holders;
        private final boolean isOne;
        private final Superiors superiors;
        private final Superiors superiorsOfThen;

        OfHolders(ResponsibilityId id, Held held) {
            this.holders = held.holders();
            this.isOne = holders.parties().size() == 1;
            // approvers that are not recorded take nothing away from a holding of one
            this.held = isOne ? held.withUnknownApproversAsNone() : held;
            this.superiors = new Superiors(organization, asOf.day(), id, Optional.of(this.held));
            Optional<LocalDate> then = this.held.start().or(asOf::day);
            this.superiorsOfThen = new Superiors(organization, then, id, Optional.of(this.held));
        }

        PlainPaper paper() {
            if (isOne && !holders.isListed()) {
                return PlainPaper.HELD_BY_TEAM;
            }
            Truth retained = isRetained();
            if (retained == Truth.YES) {
                return PlainPaper.RETAINED;
            }
            if (retained != Truth.NO) {
                return isOne ? PlainPaper.ONE_HOLDER : PlainPaper.SEVERAL_HOLDERS;
            }
            return isOne ? ofOne(holders.persons().iterator().next()) : ofSeveral();
        }

        /** Level TELL, SELL or CONSULT under a superior; an unrecorded level is read as AGREE or more. */
        private Truth isRetained() {
            boolean low = held.level()
                    .map(level -> level == DecisionLevel.TELL
                            || level == DecisionLevel.SELL
                            || level == DecisionLevel.CONSULT)
                    .orElse(false);
            Truth has = low ? superiors.haveSuperior(holders.parties()) : Truth.NO;
            // an open line may lead to somebody who is not written down, and somebody may have a role
            boolean mayHave = isOne
                    ? mayHaveUnknownSuperior(holders.persons().iterator().next())
                    : !superiors.leadersAreRecorded();
            return low && mayHave || low && mayATeamBeAbove() ? has.or(Truth.UNKNOWN) : has;
        }

        /** A team that nobody wrote down may have assigned it or answer for it. */
        private boolean mayATeamBeAbove() {
            Truth open = held.assigned().otherwise().or(held.accountable().otherwise());
            boolean byTeam = open == Truth.UNKNOWN && !organization.teams().isEmpty();
            return byTeam || !isOne && held.approvers().otherwise() == Truth.UNKNOWN;
        }

        private PlainPaper ofOne(MemberId holder) {
            Truth delegated = wasAssignedByASuperior(holder).or(hasASuperiorWhoAnswers(holder));
            if (delegated == Truth.YES) {
                return PlainPaper.DELEGATED;
            }
            boolean sole = superiors.leadsScopeHimself(holder) == Truth.YES
                    || isRecordedAsNotAssigned()
                    || wasAssignedByNoSuperior(holder);
            return delegated == Truth.NO && sole ? PlainPaper.SOLE : PlainPaper.ONE_HOLDER;
        }

        private Truth wasAssignedByASuperior(MemberId holder) {
            Truth any = Truth.NO;
            for (Party party : superiors.everybody()) {
                // also who was one on the day on which the holding began
                Truth isOne = superiors.isSuperior(party, holder).or(superiorsOfThen.isSuperior(party, holder));
                any = any.or(held.assigned().names(party).and(isOne));
            }
            return any.or(held.assigned().otherwise().and(mayOthersBeAbove(holder)));
        }

        private Truth hasASuperiorWhoAnswers(MemberId holder) {
            Truth any = Truth.NO;
            for (Party party : superiors.everybody()) {
                if (!party.equals(holder)) {
                    any = any.or(isAccountable(party).and(superiors.isSuperior(party, holder)));
                }
            }
            return any.or(held.accountable().otherwise().and(mayOthersBeAbove(holder)));
        }

        /** An open line may lead to somebody who is not written down, so may a role, and a team may be a body above him. */
        private Truth mayOthersBeAbove(MemberId holder) {
            boolean mayBe =
                    mayHaveUnknownSuperior(holder) || !organization.teams().isEmpty();
            return mayBe ? Truth.UNKNOWN : Truth.NO;
        }

        /** Nobody by a role stands above who is known to lead the whole organisation. */
        private boolean mayHaveUnknownSuperior(MemberId holder) {
            return people.hasOpenLine(holder)
                    || !superiors.leadersAreRecorded() && superiors.leadsOrganisation(holder) != Truth.YES;
        }

        private boolean isRecordedAsNotAssigned() {
            return held.assigned().isKnownNone()
                    || held.origin()
                            .map(origin -> origin == Origin.SELF_INITIATED
                                    || origin == Origin.GROWN
                                    || origin == Origin.ASSUMED)
                            .orElse(false);
        }

        private boolean wasAssignedByNoSuperior(MemberId holder) {
            Set<Party> assigners = held.assigned().named();
            return !assigners.isEmpty()
                    && assigners.stream().allMatch(party -> superiors.isSuperior(party, holder) == Truth.NO);
        }

        private PlainPaper ofSeveral() {
            Truth toGroup = isDelegatedToGroup();
            if (toGroup == Truth.YES) {
                return PlainPaper.DELEGATED_TO_GROUP;
            }
            Truth shared = Truth.YES;
            Truth somebodyIsNot = Truth.NO;
            for (MemberId holder : holders.persons()) {
                shared = shared.and(isAccountable(holder));
                somebodyIsNot = somebodyIsNot.or(isAccountable(holder).not());
            }
            if (holders.persons().size() < 2) {
                // a team of unknown members may be the one other holder alone
                return PlainPaper.SEVERAL_HOLDERS;
            }
            for (TeamId team : holders.unlisted()) {
                // its members may be those who answer
                shared = shared.and(held.accountable().names(team) == Truth.YES ? Truth.YES : Truth.UNKNOWN);
            }
            if (toGroup == Truth.NO && shared == Truth.YES) {
                return PlainPaper.SHARED;
            }
            return toGroup == Truth.NO && somebodyIsNot == Truth.YES ? PlainPaper.UNEQUAL : PlainPaper.SEVERAL_HOLDERS;
        }

        /**
         * Somebody who is accountable or approves is superior to all others, and no other holder, by himself or in another
         * team, is accountable or approves.
         */
        private Truth isDelegatedToGroup() {
            Truth any = Truth.NO;
            for (Party party : superiors.everybody()) {
                Truth isThe = isAccountable(party)
                        .or(approves(party))
                        .and(superiors.isSuperiorOfAll(party, holders.parties()))
                        .and(answersOrApprovesBeside(party).not());
                any = any.or(isThe);
            }
            return any.or(mayAnotherDecide());
        }

        /** Whether somebody who is not written down may answer or approve above all: not while two holders do. */
        private Truth mayAnotherDecide() {
            boolean isOpen = held.accountable().otherwise() == Truth.UNKNOWN
                    || held.approvers().otherwise() == Truth.UNKNOWN;
            long deciding = holders.persons().stream()
                    .filter(holder -> isAccountable(holder).or(held.approvers().namesInPerson(holder, people, holder))
                            == Truth.YES)
                    .count();
            return isOpen && deciding < 2 ? Truth.UNKNOWN : Truth.NO;
        }

        private Truth answersOrApprovesBeside(Party party) {
            Truth any = Truth.NO;
            for (MemberId other : holders.persons()) {
                if (!other.equals(party)) {
                    any = any.or(held.accountable().namesInPerson(other, people, party))
                            .or(held.approvers().namesInPerson(other, people, party));
                }
            }
            for (TeamId team : holders.unlisted()) {
                if (!team.equals(party)) {
                    any = any.or(isAccountable(team)).or(approves(team));
                }
            }
            return any;
        }

        /** Whether the party answers: a body as such, a person himself or in a team that does. */
        private Truth isAccountable(Party party) {
            if (party instanceof TeamId) {
                return held.accountable().names(party);
            }
            MemberId member = (MemberId) party;
            return people.isPresent(member) ? held.accountable().namesInPerson(member, people, member) : Truth.NO;
        }

        private Truth approves(Party party) {
            return held.approvers().names(party);
        }
    }
}
