package io.github.distributedleadership.core.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That people paused together to look at what they had done.
 *
 * <p>Immutable and thread-safe; ordered by moment, id, what it is about and participants.
 */
@Value.Immutable
public sealed interface Reflection extends Comparable<Reflection>, Extensible permits ImmutableReflection {
    /** {@return a new builder; at least one participant, what it is about, and the moment are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return its id, where somebody named it} */
    Optional<ReflectionId> id();

    /** {@return who took part, at least one; a team stands for its members in force on that day} */
    @Value.NaturalOrder
    ImmutableSortedSet<Party> participants();

    /** {@return who of them spoke} None: nobody did; unknown: nobody wrote it down. */
    @Value.Default
    default Recorded<ImmutableSortedSet<Party>> spoke() {
        return Recorded.unknown();
    }

    /** {@return what it looks at} */
    About about();

    /** {@return how what it looks at had turned out; empty: not recorded} */
    Optional<Outcome> outcome();

    /** {@return what was learned, in free words, as they were given} */
    @Value.Default
    default Recorded<ImmutableList<String>> lessons() {
        return Recorded.unknown();
    }

    /** {@return when} */
    Moment at();

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    @Override
    default int compareTo(Reflection other) {
        return Canonical.REFLECTIONS.compare(this, other);
    }

    /** {@return a builder that begins with all attributes of this} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Refuses a reflection of nobody. */
    @Value.Check
    default void somebodyTakesPart() {
        if (participants().isEmpty()) {
            throw new IllegalArgumentException("a reflection must have at least one participant but has none");
        }
    }

    /** Builds a {@link Reflection}. */
    final class Builder extends ImmutableReflection.Builder {
        Builder() {}
    }
}
