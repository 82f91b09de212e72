package io.github.distributedleadership.rules.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What would have to change for a policy to say something else about a responsibility (our own definition).
 *
 * <p>What is tried is what people could do: share it with one more, who may be asked in for it; learn what is needed; coach; hand other things over to somebody who has room; consent to a claim. What is needed
 * for the thing, what is at stake and how weighty it is stay as they are. To share with equal and with unequal weights are one
 * side, and not alternatives to each other.
 *
 * <p>What one person could learn of one skill is tried at every tenth: to know more does not always speak for the same side, for
 * who knows most may be the one to leave it to. Several changes together are tried with each skill at the level that is needed
 * and at that of the best of the others; then they are lowered, until none would do at a lower tenth beside the others. A
 * mixture with more of one and less of another may be cheaper still. Changes are tried on the part of the organisation on which the
 * verdict rests; what is found is tried again on the whole of it.
 *
 * <p>Where a verdict is undetermined because something is not on record, nothing is searched: recording it comes first.
 *
 * <pre>{@code
 * VerdictAlternatives.of(SharingCases.of(Sharing.of(school)), SharingPolicies.standard())
 *         .to(ResponsibilityId.of("book-fund")).found();
 * // [SHARE instead of DELEGATE, by 1 change at 1.2]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class VerdictAlternatives {
    /** Half of it at the most goes to what one person could learn of one skill. */
    private static final SearchBudget BUDGET = new SearchBudget(300, 3);

    private final SharingCases cases;
    private final SharingPolicy policy;
    private final VerdictCosts costs;
    private final SearchBudget budget;

    private VerdictAlternatives(SharingCases cases, SharingPolicy policy, VerdictCosts costs, SearchBudget budget) {
        this.cases = cases;
        this.policy = policy;
        this.costs = costs;
        this.budget = budget;
    }

    /** {@return the search for other verdicts of that policy, with the standard costs, within 300 tries and 3 alternatives} */
    public static VerdictAlternatives of(SharingCases cases, SharingPolicy policy) {
        return of(cases, policy, VerdictCosts.STANDARD, BUDGET);
    }

    /** {@return the search for other verdicts of that policy with these costs, within that budget} */
    public static VerdictAlternatives of(
            SharingCases cases, SharingPolicy policy, VerdictCosts costs, SearchBudget budget) {
        return new VerdictAlternatives(cases, policy, costs, budget);
    }

    /**
     * {@return what would have to change for the policy to say something else about that responsibility}
     *
     * @throws IllegalArgumentException when there is no such responsibility
     */
    public Counterfactuals<Verdict> to(ResponsibilityId id) {
        return to(cases.at(id).number());
    }

    /** {@return what would have to change for the policy to say something else about the responsibility of that number} */
    public Counterfactuals<Verdict> to(int responsibility) {
        SharingCase about = cases.at(responsibility);
        SharingVerdict today = policy.judge(about);
        if (today.verdict() == Verdict.UNDETERMINED && !today.missing().isEmpty()) {
            return new Counterfactuals<>(
                    ImmutableList.of(), 0, Counterfactuals.End.NOTHING_TO_TRY, today.missing(), OptionalDouble.empty());
        }
        return new Search(about, today.verdict(), restsOn(today)).run();
    }

    /** What the policies look at that were asked before one spoke: the others cannot have moved it. */
    private Set<FieldId> restsOn(SharingVerdict today) {
        Set<FieldId> fields = EnumSet.noneOf(FieldId.class);
        for (SharingVerdict part : today.parts()) {
            Optional<SharingPolicy> asked = SharingPolicies.all().stream()
                    .filter(one -> one.id().equals(part.policy()))
                    .findFirst();
            if (asked.isEmpty()) {
                return policy.restsOn();
            }
            fields.addAll(asked.get().restsOn());
        }
        return fields.isEmpty() ? policy.restsOn() : fields;
    }

    /** Equal and unequal weights are one side. */
    private static Verdict side(Verdict verdict) {
        return verdict.isShared() ? Verdict.SHARE : verdict;
    }

    /** One search. */
    private final class Search {
        private final SharingCase about;
        private final Verdict today;
        private final Set<FieldId> restsOn;
        private final ImmutableList<Lever> levers;
        private final List<Lever> tenths;
        private final CaseNeighbourhood around;

        Search(SharingCase about, Verdict today, Set<FieldId> restsOn) {
            this.about = about;
            this.today = today;
            this.restsOn = restsOn;
            VerdictLevers possible = new VerdictLevers(about, restsOn, costs);
            levers = possible.all();
            // the cheapest of them, where there are so many that nothing would be left for changes of several
            List<Lever> each = possible.learningInTenths();
            tenths = each.subList(0, Math.min(each.size(), budget.tries() / 2));
            around = CaseNeighbourhood.of(about, policy, possible.people(), possible.named());
        }

        Counterfactuals<Verdict> run() {
            Map<Verdict, Counterfactual<Verdict>> cheapest = byOneSkill();
            Counterfactuals<Verdict> found = CounterfactualSearch.of(levers, this::sideAfter)
                    .telling(verdict -> verdict != Verdict.UNDETERMINED)
                    .within(new SearchBudget(budget.tries() - tenths.size(), budget.alternatives()))
                    .from(side(today));
            int tries = found.tries() + tenths.size();
            for (Counterfactual<Verdict> one : found.found()) {
                cheapest.merge(one.to(), lowered(one), (a, b) -> b.cost() < a.cost() ? b : a);
            }
            return new Counterfactuals<>(
                    cheapest.values().stream()
                            .sorted(Comparator.comparingDouble(Counterfactual::cost))
                            .limit(budget.alternatives())
                            .flatMap(one -> onTheWhole(one).stream())
                            .collect(ImmutableList.toImmutableList()),
                    tries,
                    tries > 0 && found.end() == Counterfactuals.End.NOTHING_TO_TRY
                            ? Counterfactuals.End.ALL_TRIED
                            : found.end(),
                    tries == 0 ? UntriedInputs.of(about, restsOn) : ImmutableSortedSet.of(),
                    found.triedBelow());
        }

        /** For each other side the least that one person would have to learn of one skill. */
        private Map<Verdict, Counterfactual<Verdict>> byOneSkill() {
            Map<Verdict, Counterfactual<Verdict>> cheapest = new EnumMap<>(Verdict.class);
            for (Lever lever : tenths) {
                ImmutableList<Change> change = ImmutableList.of(lever.change());
                sideAfter(change)
                        .filter(to -> to != side(today) && to != Verdict.UNDETERMINED)
                        .ifPresent(to ->
                                cheapest.putIfAbsent(to, new Counterfactual<>(side(today), to, lever.cost(), change)));
            }
            return cheapest;
        }

        private Optional<Verdict> sideAfter(List<Change> changes) {
            return around.verdictAfter(changes).map(VerdictAlternatives::side);
        }

        /** The same with each skill at the lowest tenth that is enough beside the others. */
        private Counterfactual<Verdict> lowered(Counterfactual<Verdict> one) {
            List<Change> changes = one.changes();
            for (Optional<List<Change>> less = Optional.of(changes); less.isPresent(); ) {
                changes = less.get();
                less = less(one.to(), changes);
            }
            return new Counterfactual<>(one.from(), one.to(), cost(changes), ImmutableList.copyOf(changes));
        }

        /** The same with one skill lowered, or a part of that; empty where each has to be as high beside the others. */
        private Optional<List<Change>> less(Verdict side, List<Change> changes) {
            for (int i = 0; i < changes.size(); i++) {
                if (changes.get(i) instanceof Change.Learn learn) {
                    for (int tenths = (int) Math.floor(level(learn) * 10) + 1;
                            tenths < learn.to().value() * 10;
                            tenths++) {
                        List<Change> tried = new ArrayList<>(changes);
                        tried.set(i, new Change.Learn(learn.skill(), learn.of(), Fraction.of(tenths / 10.0)));
                        Optional<List<Change>> enough =
                                sideAfter(tried).filter(side::equals).isPresent()
                                        ? smallestWithin(side, tried)
                                        : Optional.empty();
                        if (enough.isPresent()) {
                            return enough;
                        }
                    }
                }
            }
            return Optional.empty();
        }

        /** The smallest part, or all, that leads there and of which no part leads away; with less learnt, less may be enough. */
        private Optional<List<Change>> smallestWithin(Verdict side, List<Change> changes) {
            Set<Set<Change>> away = new HashSet<>();
            for (Set<Change> part : Sets.powerSet(new LinkedHashSet<>(changes)).stream()
                    .sorted(Comparator.comparingInt(Set::size))
                    .toList()) {
                List<Change> ordered = changes.stream().filter(part::contains).toList();
                Optional<Verdict> there =
                        away.stream().anyMatch(part::containsAll) ? Optional.empty() : sideAfter(ordered);
                if (there.filter(side::equals).isPresent()) {
                    return Optional.of(ordered);
                }
                if (there.filter(other -> other != side(today)).isPresent()) {
                    away.add(part);
                }
            }
            return Optional.empty();
        }

        private double cost(List<Change> changes) {
            return VerdictCosts.rounded(changes.stream().mapToDouble(this::cost).sum());
        }

        private double cost(Change change) {
            return change instanceof Change.Learn learn
                    ? costs.ofLearning(level(learn), learn.to().value())
                    : levers.stream()
                            .filter(lever -> lever.change().equals(change))
                            .mapToDouble(Lever::cost)
                            .findFirst()
                            .orElseThrow();
        }

        private double level(Change.Learn learn) {
            OrganizationIndex index = about.standing().index();
            return VerdictLevers.level(index.member(index.number(learn.of())), learn.skill());
        }

        private Optional<Counterfactual<Verdict>> onTheWhole(Counterfactual<Verdict> one) {
            return around.verdictOnTheWholeAfter(one.changes())
                    .filter(verdict -> side(verdict) == one.to())
                    .map(verdict ->
                            new Counterfactual<>(today, verdict, VerdictCosts.rounded(one.cost()), one.changes()));
        }
    }
}
