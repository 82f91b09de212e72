package io.github.distributedleadership.rules.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.organization.change.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Searches for sets of changes that lead to another outcome, the cheapest first.
 *
 * <p>Sets are tried in the order of their cost; of equal cost the smaller first, then in the order of the levers. A set that
 * holds one which was enough already is not tried. So every set that is found is minimal: each of its parts costs less, was
 * tried before, and kept the outcome. To each other outcome only the first, the cheapest, is told.
 *
 * <p>The same levers and outcomes give the same answer.
 *
 * @param <T> the outcomes
 */
final class CounterfactualSearch<T> {
    private final ImmutableList<Lever> levers;
    private final Function<List<Change>, Optional<T>> outcome;
    private final Predicate<T> tells;
    private final SearchBudget budget;

    private CounterfactualSearch(
            List<Lever> levers, Function<List<Change>, Optional<T>> outcome, Predicate<T> tells, SearchBudget budget) {
        this.levers = ImmutableList.copyOf(levers);
        this.outcome = outcome;
        this.tells = tells;
        this.budget = budget;
    }

    /**
     * {@return a search over these levers, with the standard budget}
     *
     * @param levers what could be changed
     * @param outcome the outcome after some changes; empty where they cannot be applied together
     * @param <T> the outcomes
     */
    public static <T> CounterfactualSearch<T> of(List<Lever> levers, Function<List<Change>, Optional<T>> outcome) {
        return new CounterfactualSearch<>(levers, outcome, any -> true, SearchBudget.STANDARD);
    }

    /** {@return the same search, telling only outcomes that pass} Others still count as other outcomes. */
    public CounterfactualSearch<T> telling(Predicate<T> passes) {
        return new CounterfactualSearch<>(levers, outcome, passes, budget);
    }

    /** {@return the same search within that budget} */
    public CounterfactualSearch<T> within(SearchBudget limit) {
        return new CounterfactualSearch<>(levers, outcome, tells, limit);
    }

    /** {@return what would lead away from the outcome of today} */
    public Counterfactuals<T> from(T today) {
        return new Run(today).run();
    }

    /** Some levers, each so many times. In the order of the levers. */
    private record Choice(@Nullable Choice others, int lever, int times, double cost, int size)
            implements Comparable<Choice> {

        int[] counts(int levers) {
            int[] counts = new int[levers];
            for (Choice at = this; at != null; at = at.others) {
                counts[at.lever] = at.times;
            }
            return counts;
        }

        @Override
        public int compareTo(Choice other) {
            int byCost = Double.compare(cost, other.cost);
            int bySize = byCost != 0 ? byCost : Integer.compare(size, other.size);
            return bySize != 0 ? bySize : comparePlaces(other);
        }

        private int comparePlaces(Choice other) {
            int most = Math.max(lever, other.lever) + 1;
            int[] own = counts(most);
            int[] others = other.counts(most);
            for (int i = 0; i < most; i++) {
                if (own[i] != others[i]) {
                    return Integer.compare(others[i], own[i]);
                }
            }
            return 0;
        }
    }

    /** One search. */
    private final class Run {
        private final T today;
        private final PriorityQueue<Choice> open = new PriorityQueue<>();
        private final List<int[]> enough = new ArrayList<>();
        private final Set<T> told = new HashSet<>();
        private final ImmutableList.Builder<Counterfactual<T>> found = ImmutableList.builder();
        private int tries;

        Run(T today) {
            this.today = today;
        }

        Counterfactuals<T> run() {
            addEach(null, 0);
            while (!open.isEmpty()) {
                Choice choice = open.poll();
                if (holdsEnough(choice.counts(levers.size()))) {
                    continue;
                }
                if (tries == budget.tries()) {
                    return ended(Counterfactuals.End.BUDGET_USED, OptionalDouble.of(choice.cost));
                }
                tries++;
                if (!leadsAway(choice)) {
                    addMore(choice);
                } else if (told.size() == budget.alternatives()) {
                    return ended(Counterfactuals.End.ENOUGH_FOUND, OptionalDouble.of(choice.cost));
                }
            }
            return ended(
                    tries == 0 ? Counterfactuals.End.NOTHING_TO_TRY : Counterfactuals.End.ALL_TRIED,
                    OptionalDouble.empty());
        }

        private Counterfactuals<T> ended(Counterfactuals.End end, OptionalDouble below) {
            return new Counterfactuals<>(found.build(), tries, end, ImmutableSortedSet.of(), below);
        }

        private boolean leadsAway(Choice choice) {
            ImmutableList<Change> changes = changes(choice);
            Optional<T> there = outcome.apply(changes);
            if (there.isEmpty() || there.get().equals(today)) {
                return false;
            }
            enough.add(choice.counts(levers.size()));
            if (tells.test(there.get()) && told.add(there.get())) {
                found.add(new Counterfactual<>(today, there.get(), choice.cost, changes));
            }
            return true;
        }

        private ImmutableList<Change> changes(Choice choice) {
            int[] counts = choice.counts(levers.size());
            ImmutableList.Builder<Change> changes = ImmutableList.builder();
            for (int i = 0; i < counts.length; i++) {
                for (int n = 0; n < counts[i]; n++) {
                    changes.add(levers.get(i).change());
                }
            }
            return changes.build();
        }

        private boolean holdsEnough(int[] counts) {
            return enough.stream().anyMatch(smaller -> holds(counts, smaller));
        }

        private static boolean holds(int[] counts, int[] smaller) {
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] < smaller[i]) {
                    return false;
                }
            }
            return true;
        }

        /** Each set is reached in one way alone: the last lever once more, or one after it. */
        private void addMore(Choice choice) {
            Lever last = levers.get(choice.lever);
            if (choice.times < last.most()) {
                open.add(new Choice(
                        choice.others, choice.lever, choice.times + 1, choice.cost + last.cost(), choice.size + 1));
            }
            addEach(choice, choice.lever + 1);
        }

        private void addEach(@Nullable Choice choice, int from) {
            for (int i = from; i < levers.size(); i++) {
                if (!isExcluded(choice, levers.get(i))) {
                    double cost =
                            (choice == null ? 0 : choice.cost) + levers.get(i).cost();
                    open.add(new Choice(choice, i, 1, cost, choice == null ? 1 : choice.size + 1));
                }
            }
        }

        private boolean isExcluded(@Nullable Choice choice, Lever lever) {
            for (Choice at = choice; at != null; at = at.others) {
                if (levers.get(at.lever).instead().equals(lever.instead())) {
                    return true;
                }
            }
            return false;
        }
    }
}
