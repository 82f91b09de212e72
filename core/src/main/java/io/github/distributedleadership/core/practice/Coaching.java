package io.github.distributedleadership.core.practice;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Term;
import java.util.Optional;
import org.immutables.value.Value;

/** That one member coaches another, for a term. Immutable and thread-safe; ordered by term, coach and coachee. */
@Value.Immutable
public sealed interface Coaching extends Comparable<Coaching>, Extensible permits ImmutableCoaching {
    /** {@return a new builder; coach and coachee are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return who coaches} */
    MemberId coach();

    /** {@return who is coached} */
    MemberId coachee();

    /** {@return in which skill; empty: not recorded, or in general} */
    Optional<Skill> skill();

    /** {@return when; always where nothing is said} */
    @Value.Default
    default Term term() {
        return Term.ALWAYS;
    }

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    @Override
    default int compareTo(Coaching other) {
        return Canonical.COACHING.compare(this, other);
    }

    /** Refuses coaching of oneself. */
    @Value.Check
    default void isOfAnother() {
        if (coach().equals(coachee())) {
            throw new IllegalArgumentException("\"" + coach() + "\" must not be coach and coachee at once");
        }
    }

    /** Builds a {@link Coaching}. */
    final class Builder extends ImmutableCoaching.Builder {
        Builder() {}
    }
}
