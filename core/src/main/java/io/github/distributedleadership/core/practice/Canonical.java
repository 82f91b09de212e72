package io.github.distributedleadership.core.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.github.distributedleadership.core.value.Moment;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The one order of records, so that the same records given in another order make an equal practice. */
final class Canonical {
    static final Comparator<Decision> DECISIONS = Comparator.comparing((Decision d) -> d.responsibility())
            .thenComparing(d -> d.id().map(DecisionId::value).orElse(""))
            .thenComparing(d -> d.deciders(), Canonical::compareSets)
            .thenComparing(Decision::toString);

    static final Comparator<Initiative> INITIATIVES = Comparator.comparing(
                    (Initiative i) -> i.id().map(InitiativeId::value).orElse(""))
            .thenComparing(i -> i.proposers(), Canonical::compareSets)
            .thenComparing(Initiative::toString);

    private Canonical() {}

    /** The same list where it is in order, as most are, else a sorted one. */
    static <T extends Comparable<? super T>> ImmutableList<T> ordered(List<T> records) {
        return Ordering.natural().isOrdered(records)
                ? ImmutableList.copyOf(records)
                : ImmutableList.sortedCopyOf(records);
    }

    static void requireOrder(Optional<Moment> raisedAt, Moment at, String name) {
        if (raisedAt.isPresent() && raisedAt.get().day().isAfter(at.day())) {
            throw new IllegalArgumentException(
                    name + " must not be after at but was " + raisedAt.get() + ", after " + at);
        }
    }

    static <T extends Comparable<? super T>> int compareSets(Iterable<T> a, Iterable<T> b) {
        Iterator<T> left = a.iterator();
        Iterator<T> right = b.iterator();
        while (left.hasNext() && right.hasNext()) {
            int first = left.next().compareTo(right.next());
            if (first != 0) {
                return first;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }
}
