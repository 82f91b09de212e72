package io.github.distributedleadership.core.practice;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That somebody decided something about a responsibility on some day: the plainest act of leadership on record.
 *
 * <p>Immutable and thread-safe; ordered by moment, responsibility, id and deciders.
 */
@Value.Immutable
public sealed interface Decision extends Comparable<Decision>, Extensible permits ImmutableDecision {
    /** {@return a new builder; responsibility, at least one decider, and the moment are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return its id, where somebody named it} */
    Optional<DecisionId> id();

    /** {@return about what} */
    ResponsibilityId responsibility();

    /** {@return the words of the part it is about, as in a divided holding; empty: not recorded} */
    Optional<String> part();

    /** {@return who decided, at least one; a team stands for its members in force on that day} */
    @Value.NaturalOrder
    ImmutableSortedSet<Party> deciders();

    /** {@return who was asked before} */
    @Value.Default
    default Recorded<ImmutableSortedSet<Party>> consulted() {
        return Recorded.unknown();
    }

    /** {@return who approved it} None: it needed, or got, nobody's approval. */
    @Value.Default
    default Recorded<Party> approvedBy() {
        return Recorded.unknown();
    }

    /** {@return when the question came up; empty: not recorded} */
    Optional<Moment> raisedAt();

    /** {@return when it was decided} */
    Moment at();

    /** {@return how it turned out; empty: not recorded} */
    Optional<Outcome> outcome();

    /** {@return the reflection whose lesson it applies} */
    @Value.Default
    default Recorded<ReflectionId> applies() {
        return Recorded.unknown();
    }

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    @Override
    default int compareTo(Decision other) {
        // of millions most differ in these two
        int byMoment = at().compareTo(other.at());
        int first = byMoment == 0 ? responsibility().compareTo(other.responsibility()) : byMoment;
        return first == 0 ? Canonical.DECISIONS.compare(this, other) : first;
    }

    /** {@return a builder that begins with all attributes of this} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Refuses a decision by nobody. */
    @Value.Check
    default void somebodyDecides() {
        if (deciders().isEmpty()) {
            throw new IllegalArgumentException(
                    "a decision on \"" + responsibility() + "\" must have at least one decider but has none");
        }
    }

    /** Refuses a decision before its question. */
    @Value.Check
    default void isRaisedBefore() {
        Canonical.requireOrder(raisedAt(), at(), "raisedAt");
    }

    /** Builds a {@link Decision}. */
    final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
