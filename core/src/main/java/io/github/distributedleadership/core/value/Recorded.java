package io.github.distributedleadership.core.value;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a record says about one attribute: a known value, known to be none, or nothing at all.
 *
 * <p>It is not an {@link Optional}: an empty optional would blur "nobody approved" with "nobody wrote down who
 * approved", and a rule that counts the second as the first invents facts. A collection that is known to be empty is
 * {@linkplain None none}; {@link #known} refuses an empty one, so that every fact has one form only.
 *
 * <pre>{@code
 * Recorded<MemberId> approver = Recorded.known(MemberId.of("ana"));
 * approver.fold(id -> "approved by " + id, () -> "approved by nobody", () -> "not recorded");
 * }</pre>
 *
 * <p>Immutable and thread-safe when its value is; equal when state and value are equal.
 *
 * @param <T> the type of the value
 */
public sealed interface Recorded<T> {

    /** {@return a known value} An empty collection or map is refused: it is known to be {@link #none()}. */
    static <T> Recorded<T> known(T value) {
        return new Known<>(value);
    }

    /** {@return the record that there is none} */
    @SuppressWarnings("unchecked")
    static <T> Recorded<T> none() {
        return (Recorded<T>) None.INSTANCE;
    }

    /** {@return the absence of any record} */
    @SuppressWarnings("unchecked")
    static <T> Recorded<T> unknown() {
        return (Recorded<T>) Unknown.INSTANCE;
    }

    /** {@return the elements as a sorted set, or none where there are no elements} */
    static <T extends Comparable<? super T>> Recorded<ImmutableSortedSet<T>> setOf(Iterable<? extends T> elements) {
        ImmutableSortedSet<T> set = ImmutableSortedSet.copyOf(elements);
        return set.isEmpty() ? none() : known(set);
    }

    /** {@return the entries as a sorted map, or none where there are no entries} */
    static <K extends Comparable<? super K>, V> Recorded<ImmutableSortedMap<K, V>> mapOf(
            Map<? extends K, ? extends V> entries) {
        ImmutableSortedMap<K, V> map = ImmutableSortedMap.copyOf(entries);
        return map.isEmpty() ? none() : known(map);
    }

    /** {@return the result of the function that fits the state} */
    <R> R fold(Function<? super T, ? extends R> known, Supplier<? extends R> none, Supplier<? extends R> unknown);

    /** {@return the value where it is known, else empty} */
    default Optional<T> value() {
        return fold(Optional::of, Optional::empty, Optional::empty);
    }

    /** {@return whether a value is known} */
    default boolean isKnown() {
        return this instanceof Known;
    }

    /** {@return whether it is on record that there is none} */
    default boolean isNone() {
        return this instanceof None;
    }

    /** {@return whether nothing was recorded} */
    default boolean isUnknown() {
        return this instanceof Unknown;
    }

    /** {@return the value, or the given stand-in where it is none or unknown} */
    default T orElse(T other) {
        return fold(value -> value, () -> other, () -> other);
    }

    /** {@return this, with unknown read as none} For a record that is declared complete. */
    default Recorded<T> unknownAsNone() {
        return isUnknown() ? none() : this;
    }

    /**
     * A known value.
     *
     * @param it the value
     * @param <T> its type
     */
    record Known<T>(T it) implements Recorded<T> {
        /** Refuses an empty collection or map. */
        public Known {
            Objects.requireNonNull(it, "a known value");
            if (it instanceof Collection<?> c && c.isEmpty() || it instanceof Map<?, ?> m && m.isEmpty()) {
                throw new IllegalArgumentException(
                        "an empty collection is known to be none; use Recorded.none() instead of Recorded.known(...)");
            }
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> known, Supplier<? extends R> none, Supplier<? extends R> unknown) {
            return known.apply(it);
        }

        @Override
        public String toString() {
            return it.toString();
        }
    }

    /**
     * Known to be none.
     *
     * @param <T> the type that a value would have
     */
    final class None<T> implements Recorded<T> {
        private static final None<?> INSTANCE = new None<>();

        private None() {}

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> known, Supplier<? extends R> none, Supplier<? extends R> unknown) {
            return none.get();
        }

        @Override
        public String toString() {
            return "none";
        }
    }

    /**
     * Nothing recorded.
     *
     * @param <T> the type that a value would have
     */
    final class Unknown<T> implements Recorded<T> {
        private static final Unknown<?> INSTANCE = new Unknown<>();

        private Unknown() {}

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> known, Supplier<? extends R> none, Supplier<? extends R> unknown) {
            return unknown.get();
        }

        @Override
        public String toString() {
            return "unknown";
        }
    }
}
