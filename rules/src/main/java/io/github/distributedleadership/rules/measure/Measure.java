package io.github.distributedleadership.rules.measure;

import org.immutables.value.Value;

/**
 * What a number means: its definition, where that comes from, and how to read it. It is the description; computing is the
 * matter of the types that carry one, such as
 * {@link io.github.distributedleadership.rules.measure.network.NetworkMeasure}.
 *
 * <pre>{@code
 * Measure density = NetworkMeasures.density().measure();
 * density.range();        // [0, 1]
 * density.meaningAtLow(); // nobody looks to anybody as a leader
 * }</pre>
 *
 * <p>Immutable and thread-safe; equal when all attributes are equal.
 */
@Value.Immutable
public sealed interface Measure permits ImmutableMeasure {
    /** The source of what this library defines itself, and no publication claims. */
    String OWN = "own";

    /** {@return a measure with nothing said yet; all attributes are required} */
    static Builder builder() {
        return new Builder();
    }

    /** Which way to read a higher value. No value is good or bad: more sharing is not better. */
    enum Direction {
        /** Higher means that leadership is spread over more people. */
        HIGHER_IS_MORE_DISTRIBUTED,
        /** Higher means that leadership is focused on fewer people. */
        LOWER_IS_MORE_DISTRIBUTED,
        /** It says something else. */
        NEITHER
    }

    /** {@return the id that results name it by: lower-case letters, digits and hyphens, or the name of a statistic: rwg(J)} */
    String id();

    /** {@return the formula, in one sentence} */
    String definition();

    /** {@return the key of the definition in the literature, or {@link #OWN}} */
    String source();

    /** {@return the values that it can take} */
    Interval range();

    /** {@return which way to read a higher value} */
    Direction direction();

    /** {@return what the lowest value means} */
    String meaningAtLow();

    /** {@return what the highest value means} */
    String meaningAtHigh();

    /** {@return whether the definition is this library's own, which no publication claims} */
    default boolean ours() {
        return source().equals(OWN);
    }

    /** {@return a builder that holds all of this} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Refuses an id that could not stand in a table. */
    @Value.Check
    default void idIsPlain() {
        if (!id().matches("[a-z0-9]+(-[a-z0-9]+)*|(r\\*)?[A-Za-z]+(\\([A-Z0-9]\\))?")) {
            throw new IllegalArgumentException(
                    "the id of a measure must be lower-case letters, digits and hyphens, or the"
                            + " name of a statistic such as rwg(J), but was \"" + id() + "\"");
        }
    }

    /** Takes the attributes. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
