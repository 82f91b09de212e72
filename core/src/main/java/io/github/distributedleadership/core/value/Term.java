package io.github.distributedleadership.core.value;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The span of time in which something is in force: from its start, inclusive, until its end, exclusive.
 *
 * <p>A missing start means it was always so, as far as the record goes; a missing end means it is still open. Terms hold
 * on days: {@code [2025-09-01, 2026-09-01)} holds on 31 August 2026 and not on 1 September.
 *
 * <p>Immutable and thread-safe; equal when both ends are equal; ordered by start (always first), then by end (open last).
 */
@Value.Immutable
public sealed interface Term extends Comparable<Term> permits ImmutableTerm {
    /** The term without start and end. */
    Term ALWAYS = builder().build();

    /** {@return the term that begins on that day and is open} */
    static Term since(LocalDate startInclusive) {
        return builder().start(Moment.of(startInclusive)).build();
    }

    /** {@return the term of the days from the first to the one before the second} */
    static Term between(LocalDate startInclusive, LocalDate endExclusive) {
        return builder()
                .start(Moment.of(startInclusive))
                .end(Moment.of(endExclusive))
                .build();
    }

    /** {@return the term of these ends; one constant where both are absent} */
    static Term of(Optional<Moment> startInclusive, Optional<Moment> endExclusive) {
        return startInclusive.isEmpty() && endExclusive.isEmpty()
                ? ALWAYS
                : builder().start(startInclusive).end(endExclusive).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the first day; empty: always} */
    Optional<Moment> start();

    /** {@return the day on which it is over; empty: open} */
    Optional<Moment> end();

    /** {@return whether it is in force on that day: {@code start <= day < end}} */
    default boolean holdsOn(LocalDate day) {
        return start().map(s -> !s.day().isAfter(day)).orElse(true)
                && end().map(e -> e.day().isAfter(day)).orElse(true);
    }

    /** {@return whether some day lies in both terms} */
    default boolean overlaps(Term other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** {@return whether it has neither start nor end} */
    default boolean isAlways() {
        return start().isEmpty() && end().isEmpty();
    }

    private boolean startsBeforeEndOf(Term other) {
        return start().isEmpty()
                || other.end().isEmpty()
                || start().get().day().isBefore(other.end().get().day());
    }

    @Override
    default int compareTo(Term other) {
        return Orders.TERMS.compare(this, other);
    }

    /** Refuses a term that holds on no day. */
    @Value.Check
    default void startIsBeforeEnd() {
        if (start().isPresent()
                && end().isPresent()
                && !start().get().day().isBefore(end().get().day())) {
            throw new IllegalArgumentException("a term must end after the day on which it begins but was from "
                    + start().get() + " until " + end().get() + "; until is the first day on which it is over");
        }
    }

    /** Builds a {@link Term}. */
    final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}
