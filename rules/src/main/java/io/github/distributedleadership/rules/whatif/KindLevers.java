package io.github.distributedleadership.rules.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.holding.count.Superiors;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What could be changed so that a responsibility would be held otherwise.
 *
 * <p>Where the paper settled how it is held, that is what stands on paper; where the record did, it is what people do from
 * now on, never paper.
 */
final class KindLevers {
    private static final String HOLDERS = "holders";
    private static final String ACCOUNTABLE = "accountable";
    private static final String LEVEL = "level";
    private static final String DECISIONS = "decisions";

    private final Snapshot standing;
    private final OrganizationIndex index;
    private final Superiors superiors;
    private final LeverCosts costs;
    private final int responsibility;
    private final ResponsibilityId id;
    private final int[] holders;
    private final ImmutableList<MemberId> people;

    KindLevers(Snapshot standing, Superiors superiors, int responsibility, LeverCosts costs) {
        this.standing = standing;
        index = standing.index();
        this.superiors = superiors;
        this.costs = costs;
        this.responsibility = responsibility;
        id = index.responsibility(responsibility).id();
        holders = index.withoutMachines(standing.holders().row(responsibility));
        people = people();
    }

    /** Who may come to hold it: holders, then who else decided lately, who was granted it, and who is in the team that owns it. */
    private ImmutableList<MemberId> people() {
        Set<Integer> found = new LinkedHashSet<>();
        IntStream.of(holders).forEach(found::add);
        Arrays.stream(index.decisionsOn().row(responsibility))
                .filter(d -> standing.inWindow(index.decisionDay(d)))
                .flatMap(d -> Arrays.stream(standing.expanded(index.deciders().row(d), standing.day())))
                .sorted()
                .forEach(found::add);
        for (Answer answer : index.organization().practice().answers()) {
            if (answer.granted() && answer.scope().equals(Scope.of(id))) {
                found.add(index.number(answer.claimant()));
            }
        }
        int owner = index.ownerCode(responsibility);
        if (owner != OrganizationIndex.NONE) {
            Arrays.stream(standing.expanded(new int[] {owner}, standing.day())).forEach(found::add);
        }
        return found.stream()
                .filter(code -> !OrganizationIndex.isTeam(code) && !index.isMachine(code) && standing.isPresent(code))
                .sorted(Comparator.comparing(this::isAboveAHolder))
                .limit(costs.mostPeople())
                .map(code -> index.member(code).id())
                .collect(ImmutableList.toImmutableList());
    }

    /** Equals come before those who stand above. */
    private boolean isAboveAHolder(int person) {
        return IntStream.of(holders)
                .anyMatch(holder -> superiors.isSuperior(person, holder, responsibility, standing.day()));
    }

    /** Everybody whom a lever names. */
    ImmutableList<Party> named() {
        Set<Party> named = new LinkedHashSet<>(people);
        for (MemberId person : people) {
            superiorOf(person).ifPresent(named::add);
        }
        return ImmutableList.copyOf(named);
    }

    /** What could be written down otherwise. */
    ImmutableList<Lever> onPaper() {
        ImmutableList.Builder<Lever> levers = ImmutableList.builder();
        for (MemberId person : people) {
            if (!holds(person)) {
                levers.add(
                        Lever.once(new Change.Share(id, ImmutableSortedSet.<Party>of(person)), costs.share(), HOLDERS));
            }
        }
        for (MemberId person : people) {
            superiorOf(person)
                    .ifPresent(superior -> levers.add(
                            Lever.once(new Change.Delegate(id, person, superior), costs.delegate(), HOLDERS)));
        }
        levers.add(Lever.once(new Change.Vacate(id), costs.vacate(), HOLDERS));
        holding().ifPresent(holding -> {
            levers.addAll(accountability(holding));
            levers.addAll(levels(holding));
        });
        return levers.build();
    }

    private boolean holds(MemberId person) {
        return Arrays.binarySearch(holders, index.number(person)) >= 0;
    }

    private Optional<Holding> holding() {
        int number = standing.holding(responsibility);
        return number == OrganizationIndex.NONE ? Optional.empty() : Optional.of(index.holding(number));
    }

    private List<Lever> accountability(Holding holding) {
        ImmutableSortedSet<Party> present = holding.holders().orElse(ImmutableSortedSet.of());
        ImmutableSortedSet<Party> answering = holding.accountable().orElse(ImmutableSortedSet.of());
        ImmutableSortedSet<Party> silent = people(without(present, answering));
        ImmutableSortedSet<Party> beside = without(answering, present);
        ImmutableList.Builder<Lever> levers = ImmutableList.builder();
        if (!silent.isEmpty()) {
            levers.add(account(silent, ImmutableSortedSet.of()));
        }
        if (!beside.isEmpty()) {
            levers.add(account(ImmutableSortedSet.of(), beside));
        }
        if (!silent.isEmpty() && !beside.isEmpty()) {
            levers.add(account(silent, beside));
        }
        if (beside.isEmpty() && !people(present).isEmpty() && people(present).first() instanceof MemberId first) {
            superiorOf(first)
                    .filter(superior -> !present.contains(superior))
                    .ifPresent(superior -> levers.add(account(ImmutableSortedSet.of(superior), answering)));
        }
        return levers.build();
    }

    private Lever account(ImmutableSortedSet<Party> add, ImmutableSortedSet<Party> remove) {
        return Lever.once(new Change.Account(id, add, remove), costs.account(), ACCOUNTABLE);
    }

    /** A machine never answers for anything. */
    private ImmutableSortedSet<Party> people(ImmutableSortedSet<Party> parties) {
        return parties.stream()
                .filter(party -> !index.isMachine(index.code(party)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static ImmutableSortedSet<Party> without(ImmutableSortedSet<Party> some, Set<Party> others) {
        return some.stream()
                .filter(party -> !others.contains(party))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private List<Lever> levels(Holding holding) {
        boolean decides = holding.level().map(DecisionLevel::holdersDecide).orElse(true);
        DecisionLevel other = decides ? DecisionLevel.CONSULT : DecisionLevel.AGREE;
        return List.of(Lever.once(new Change.Level(id, other), costs.level(), LEVEL));
    }

    /** Who decides from now on, with nobody's approval; the decisions are dated on the day. */
    ImmutableList<Lever> inPractice() {
        if (standing.asOf().day().isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Lever> levers = ImmutableList.builder();
        for (MemberId person : people) {
            levers.add(decisions(ImmutableSortedSet.<Party>of(person)));
        }
        ImmutableSortedSet<Party> together = Arrays.stream(holders)
                .mapToObj(index::party)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        if (together.size() > 1) {
            levers.add(decisions(together));
        }
        return levers.build();
    }

    private Lever decisions(ImmutableSortedSet<Party> deciders) {
        Decision decision = Decision.builder()
                .responsibility(id)
                .deciders(deciders)
                .approvedBy(Recorded.none())
                .at(Moment.of(standing.asOf().day().orElseThrow()))
                .build();
        return new Lever(new Change.Add(Table.DECISIONS, decision), costs.decision(), costs.mostDecisions(), DECISIONS);
    }

    private Optional<Party> superiorOf(MemberId person) {
        return superiors.nearest(index.number(person), responsibility, standing.day());
    }
}
