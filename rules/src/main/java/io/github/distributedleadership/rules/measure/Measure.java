package io.github.distributedleadership.rules.measure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a number means: its definition, where that comes from and how well we know it, how to read it, what it costs, where it
 * has no value, and an example to check it by. It is the description; computing is the
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

    /**
     * {@return a measure with nothing said yet} Names and degenerate cases may be left out; the grounds are {@link Grounds#OWN}
     * where the source is {@link #OWN}, and all else is required.
     */
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

    /** How well the definition is known. */
    enum Grounds {
        /** The text of the source itself was read. */
        READ,
        /** Its abstract was read, or what others write about it. */
        ABSTRACT,
        /** The formula was read off a public implementation, and values are compared with it. */
        CODE,
        /** It is known from memory, and was not checked against the text. */
        MEMORY,
        /** It is this library's own definition; no publication claims it. */
        OWN
    }

    /** How the time that it takes grows. */
    enum Cost {
        /** With members and arcs, or with answers: a bounded number of passes over them. */
        LINEAR,
        /** At most with members times arcs. */
        MEMBERS_TIMES_ARCS,
        /** Faster than any power, so that it is exact only within a budget. */
        SEARCH
    }

    /**
     * The families of measures of shared leadership that D'Innocenzo, Mathieu and Kukenberger (2016) told apart. They answer
     * different questions, and results of one say little about another.
     */
    enum Family {
        /** What members say of their team as a whole, put together. */
        AGGREGATION,
        /** How much leadership there is in the network. */
        DENSITY,
        /** How evenly it is spread over the network. */
        DECENTRALIZATION
    }

    /**
     * A case at the edge, and what the measure is there.
     *
     * @param of the case: "no arc"
     * @param result its value, or that it is undefined and why
     */
    record Case(String of, String result) {
        /** {@return such as {@code no arc: 0}} */
        @Override
        public String toString() {
            return of + ": " + result;
        }
    }

    /** {@return the id that results name it by: lower-case letters, digits and hyphens, or the name of a statistic: rwg(J)} */
    String id();

    /** {@return the formula, in one sentence} */
    String definition();

    /** {@return the key of the definition in the literature, or {@link #OWN}} */
    String source();

    /** {@return how well that definition is known} */
    @Value.Default
    default Grounds grounds() {
        if (!ours()) {
            throw new IllegalArgumentException(
                    "it must be said how well the definition of " + id() + " is known, as it is from " + source());
        }
        return Grounds.OWN;
    }

    /** {@return to which family of measures of shared leadership it belongs; empty: to none} */
    Optional<Family> family();

    /** {@return the values that it can take; where it gives {@linkplain #names() names}, their places there} */
    Interval range();

    /** {@return the names that it can give instead of a number, in order; empty: it gives numbers} */
    ImmutableList<String> names();

    /** {@return which way to read a higher value} */
    Direction direction();

    /** {@return what the lowest value means} */
    String meaningAtLow();

    /** {@return what the highest value means} */
    String meaningAtHigh();

    /** {@return how the time that it takes grows} */
    Cost cost();

    /** {@return what it is in the cases at the edge} */
    ImmutableList<Case> degenerateCases();

    /**
     * {@return a worked example, which ends with the value: {@code 5 / (4 · 3) = 0.416667}} The example of each family of
     * measures is described where the family is.
     */
    String example();

    /** {@return whether the definition is this library's own, which no publication claims} */
    default boolean ours() {
        return source().equals(OWN);
    }

    /** {@return a builder that holds all of this} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Refuses grounds that contradict the source. */
    @Value.Check
    default void groundsFitTheSource() {
        if (ours() != (grounds() == Grounds.OWN)) {
            throw new IllegalArgumentException("a definition is one's own, or known from a source, but that of " + id()
                    + " is from " + source() + " and known as " + grounds());
        }
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

        /** {@return this, with one more case at the edge, and what the measure is there} */
        public Builder degenerate(String of, String result) {
            addDegenerateCases(new Case(of, result));
            return this;
        }
    }
}
