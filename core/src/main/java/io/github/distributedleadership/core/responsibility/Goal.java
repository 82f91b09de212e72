package io.github.distributedleadership.core.responsibility;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.value.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/** What the organisation wants to reach; responsibilities and initiatives can serve it. Immutable and thread-safe. */
@Value.Immutable
public sealed interface Goal extends Extensible permits ImmutableGoal {
    /** {@return the goal of that id} */
    static Goal of(String id) {
        return builder().id(GoalId.of(id)).build();
    }

    /** {@return a new builder; the id is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id, one per goal} */
    GoalId id();

    /** {@return the name for people to read; the id where none is given} */
    @Value.Default
    default String name() {
        return id().value();
    }

    /** {@return who looks after it; empty: not recorded} */
    Optional<Party> owner();

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    /** {@return a builder that begins with all attributes of this} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Refuses a blank name. */
    @Value.Check
    default void nameIsNotBlank() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("the name of goal \"" + id() + "\" must not be blank");
        }
    }

    /** Builds a {@link Goal}. */
    final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
