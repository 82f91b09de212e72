package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Origin;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Moment;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The plain twin of how a responsibility is held on paper: clause after clause, as they are defined. */
record PlainPaper(PlainPeople people, ResponsibilityId responsibility) {

    OnPaper outcome() {
        Optional<Holding> holding = people.holding(responsibility);
        boolean recorded = people.organization.coverage(Table.HOLDINGS) == Coverage.RECORDED;
        if (holding.isEmpty()) {
            return recorded ? OnPaper.VACANT : OnPaper.UNKNOWN;
        }
        if (holding.get().holders().isUnknown()) {
            return OnPaper.UNKNOWN;
        }
        Set<Party> holders = people.holders(responsibility);
        if (holders.isEmpty()) {
            return OnPaper.VACANT;
        }
        if (isRetained(holding.get(), holders)) {
            return OnPaper.RETAINED;
        }
        return holders.size() == 1
                ? ofOne(holding.get(), holders.iterator().next())
                : ofSeveral(holding.get(), holders);
    }

    private boolean isRetained(Holding holding, Set<Party> holders) {
        return Set.of(DecisionLevel.TELL, DecisionLevel.SELL, DecisionLevel.CONSULT)
                        .contains(holding.level().orElse(DecisionLevel.DELEGATE))
                && holders.stream().allMatch(h -> people.hasSuperior(h, responsibility));
    }

    private OnPaper ofOne(Holding holding, Party holder) {
        Optional<Party> assigner = holding.assignedBy().value();
        PlainPeople then =
                holding.term().start().map(Moment::day).map(people::on).orElse(people);
        boolean superiorAssigned = assigner.isPresent()
                && (people.isSuperior(assigner.get(), holder, responsibility)
                        || then.isSuperior(assigner.get(), holder, responsibility));
        boolean superiorAnswers = PlainPeople.parties(holding.accountable()).stream()
                .anyMatch(a -> people.isSuperior(a, holder, responsibility));
        if (superiorAssigned || superiorAnswers) {
            return OnPaper.DELEGATED;
        }
        boolean ownOrigin = Set.of(Origin.SELF_INITIATED, Origin.GROWN, Origin.ASSUMED)
                .contains(holding.origin().orElse(Origin.DESIGNATED));
        boolean assignedByNoSuperior = assigner.isPresent()
                && (!(assigner.get() instanceof MemberId id) || then.isThere(id))
                && then.isKnownToBeNone(assigner.get(), holder, responsibility);
        return people.leadsScopeOf(holder, responsibility)
                        || holding.assignedBy().isNone()
                        || ownOrigin
                        || assignedByNoSuperior
                ? OnPaper.SOLE
                : OnPaper.ONE_HOLDER;
    }

    private OnPaper ofSeveral(Holding holding, Set<Party> holders) {
        if (holding.accountable().isUnknown()) {
            return OnPaper.SEVERAL_HOLDERS;
        }
        Collection<Party> accountable = PlainPeople.parties(holding.accountable());
        Set<Party> answering = new TreeSet<>(accountable);
        answering.addAll(PlainPeople.parties(holding.approvers()));
        if (answering.size() == 1) {
            Party one = answering.iterator().next();
            Set<Party> others = new TreeSet<>(holders);
            others.removeAll(List.copyOf(people.people(one)));
            if (!others.isEmpty() && others.stream().allMatch(o -> people.isSuperior(one, o, responsibility))) {
                return OnPaper.DELEGATED_TO_GROUP;
            }
        }
        boolean membersAreUnknown =
                accountable.stream().anyMatch(a -> people.isOfUnknownMembers(a) && !holders.contains(a));
        if (membersAreUnknown) {
            return OnPaper.SEVERAL_HOLDERS;
        }
        return people.people(accountable).containsAll(holders) ? OnPaper.SHARED : OnPaper.UNEQUAL;
    }
}
