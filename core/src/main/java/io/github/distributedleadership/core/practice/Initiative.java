package io.github.distributedleadership.core.practice;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.responsibility.GoalId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That somebody proposed or began something new, with or without being asked.
 *
 * <p>Immutable and thread-safe; ordered by moment, id and proposers.
 */
@Value.Immutable
public sealed interface Initiative extends Comparable<Initiative>, Extensible permits ImmutableInitiative {
    /** {@return a new builder; at least one proposer and the moment are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return its id, where somebody named it} */
    Optional<InitiativeId> id();

    /** {@return who began it, at least one; a team stands for its members in force on that day} */
    @Value.NaturalOrder
    ImmutableSortedSet<Party> proposers();

    /** {@return the responsibility it is about} None: it is about something that is nobody's yet. */
    @Value.Default
    default Recorded<ResponsibilityId> responsibility() {
        return Recorded.unknown();
    }

    /** {@return what became of its approval; empty: not recorded} */
    Optional<Approval> approval();

    /** {@return the risk, as stated beforehand; empty: not recorded} */
    Optional<Risk> risk();

    /** {@return the goals it serves} */
    @Value.Default
    default Recorded<ImmutableSortedSet<GoalId>> serves() {
        return Recorded.unknown();
    }

    /** {@return the reflection whose lesson it applies} */
    @Value.Default
    default Recorded<ReflectionId> applies() {
        return Recorded.unknown();
    }

    /** {@return when it was begun} */
    Moment at();

    /** {@return how it turned out; empty: not recorded} */
    Optional<Outcome> outcome();

    /** {@return what its people say they learned, in free words; empty: not recorded} */
    Optional<String> lesson();

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    @Override
    default int compareTo(Initiative other) {
        return Canonical.INITIATIVES.compare(this, other);
    }

    /** {@return whether it may have been carried out: it was not refused, and does not wait for an answer} */
    default boolean mayHaveBegun() {
        return approval()
                .map(a -> a.status() != Approval.Status.REFUSED && a.status() != Approval.Status.PENDING)
                .orElse(true);
    }

    /** {@return a builder that begins with all attributes of this} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Refuses an initiative of nobody. */
    @Value.Check
    default void somebodyProposes() {
        if (proposers().isEmpty()) {
            throw new IllegalArgumentException("an initiative must have at least one proposer but has none");
        }
    }

    /** Builds an {@link Initiative}. */
    final class Builder extends ImmutableInitiative.Builder {
        Builder() {}
    }
}
