package io.github.distributedleadership.rules.assessment.summary;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.responsibility.Responsibility;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** The responsibilities of a class, the weightiest first, then by id. */
final class Members {
    private final OrganizationIndex index;
    private final ImmutableList<Integer> numbers;

    private Members(OrganizationIndex index, ImmutableList<Integer> numbers) {
        this.index = index;
        this.numbers = numbers;
    }

    static Members of(SummaryContext context, IntPredicate belongs) {
        OrganizationIndex index = context.index();
        return new Members(
                index,
                context.sharing()
                        .responsibilities()
                        .filter(belongs)
                        .boxed()
                        // numbers are in the order of ids
                        .sorted(Comparator.comparingDouble((Integer r) -> -weight(index.responsibility(r)))
                                .thenComparing(Comparator.naturalOrder()))
                        .collect(ImmutableList.toImmutableList()));
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    int size() {
        return numbers.size();
    }

    /** The number of the first one. */
    int first() {
        return numbers.get(0);
    }

    ImmutableList<String> ids() {
        return numbers.stream().map(this::id).collect(ImmutableList.toImmutableList());
    }

    /** The sum of the weights, added as decimals, so that equal sums are equal in whatever order they were added. */
    double weight() {
        return numbers.stream()
                .map(r -> BigDecimal.valueOf(weight(index.responsibility(r))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    /** What is made of each of the first ones. */
    <T> ImmutableList<T> first(int most, IntFunction<T> made) {
        return numbers.stream().limit(most).map(made::apply).collect(ImmutableList.toImmutableList());
    }

    private String id(int responsibility) {
        return index.responsibility(responsibility).id().value();
    }

    private static double weight(Responsibility responsibility) {
        return responsibility.weight().value();
    }
}
