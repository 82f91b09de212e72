package io.github.distributedleadership.core.value;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Orders of the parts of a value, out of which an order of whole values is made that calls only equal ones equal.
 *
 * <p>They compare what is there, never its text: two different values may print alike.
 */
public final class Orders {
    static final Comparator<Term> TERMS = Comparator.comparing(Term::start, emptyFirst())
            .thenComparing(Term::end, Comparators.emptiesLast(Comparator.naturalOrder()));

    private static final Comparator<Extensible> BY_EXTENSIONS = Comparator.comparing(Extensible::extensions, entries());

    private Orders() {}

    /** {@return the order of optional values: absent, then the values in theirs} */
    public static <T extends Comparable<? super T>> Comparator<Optional<T>> emptyFirst() {
        return Comparators.emptiesFirst(Comparator.naturalOrder());
    }

    /** {@return the order of sorted sets and lists: by the first element that differs, a beginning before the whole} */
    public static <T extends Comparable<? super T>, I extends Iterable<T>> Comparator<I> elements() {
        return Comparators.<T, T>lexicographical(Comparator.naturalOrder())::compare;
    }

    /** {@return the order of sorted maps: by the first entry that differs, its key before its value} */
    public static <K extends Comparable<? super K>, V extends Comparable<? super V>>
            Comparator<ImmutableSortedMap<K, V>> entries() {
        Comparator<Map.Entry<K, V>> entry =
                Map.Entry.<K, V>comparingByKey().thenComparing(Map.Entry.comparingByValue());
        Comparator<Iterable<Map.Entry<K, V>>> each = Comparators.lexicographical(entry);
        return (a, b) -> each.compare(a.entrySet(), b.entrySet());
    }

    /** {@return the order of records: unknown, none, then the known values in theirs} */
    public static <T extends Comparable<? super T>> Comparator<Recorded<T>> recorded() {
        return recorded(Comparator.naturalOrder());
    }

    /** {@return the order of records: unknown, none, then the known values in that order} */
    public static <T> Comparator<Recorded<T>> recorded(Comparator<? super T> values) {
        return (a, b) -> {
            int byState = Integer.compare(state(a), state(b));
            return byState == 0 && a.isKnown()
                    ? values.compare(a.value().orElseThrow(), b.value().orElseThrow())
                    : byState;
        };
    }

    /** {@return the order by extensions alone, for what is equal in all else} */
    public static Comparator<Extensible> byExtensions() {
        return BY_EXTENSIONS;
    }

    private static int state(Recorded<?> recorded) {
        return recorded.isUnknown() ? 0 : recorded.isNone() ? 1 : 2;
    }
}
