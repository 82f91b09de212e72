package io.github.distributedleadership.rules.measure;

import io.github.distributedleadership.core.value.Numbers;
import java.util.OptionalDouble;

/**
 * What measuring gave: a value, or the reason why there is none. Never NaN.
 *
 * <pre>{@code
 * Measurement.exact("density", 0.25).value();                           // OptionalDouble[0.25]
 * Measurement.undefined("density", "fewer than 2 nodes").status();      // UNDEFINED: fewer than 2 nodes
 * }</pre>
 *
 * <p>Immutable and thread-safe; equal when measure and result are equal.
 */
public sealed interface Measurement {
    /** {@return the exact value that the measure of that id has} */
    static Measurement exact(String measure, double value) {
        return new Exact(measure, value);
    }

    /** {@return that the measure of that id has no value, and why: "fewer than 2 nodes"} */
    static Measurement undefined(String measure, String why) {
        return new Undefined(measure, why);
    }

    /** {@return the id of the measure} */
    String measure();

    /** {@return the value, or empty where it is undefined} */
    OptionalDouble value();

    /** {@return how the value was reached or why there is none: {@code EXACT}, or {@code UNDEFINED: why}} */
    String status();

    /** {@return whether there is a value} */
    default boolean isDefined() {
        return value().isPresent();
    }

    /**
     * A value that is exact but for the rounding of arithmetic.
     *
     * @param measure the id of the measure
     * @param it the value, finite; -0.0 becomes 0.0
     */
    record Exact(String measure, double it) implements Measurement {
        /** Refuses what is not finite. */
        public Exact {
            if (!Double.isFinite(it)) {
                throw new IllegalArgumentException("the value of " + measure + " must be a finite number but was " + it
                        + "; say that it is undefined, and why");
            }
            it = it + 0.0; // -0.0 would be unequal to 0.0
        }

        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(it);
        }

        @Override
        public String status() {
            return "EXACT";
        }

        /** {@return such as {@code density = 0.25}} */
        @Override
        public String toString() {
            return measure + " = " + Numbers.plain(it);
        }
    }

    /**
     * No value: the measure has no meaning there.
     *
     * @param measure the id of the measure
     * @param why the reason in a few words
     */
    record Undefined(String measure, String why) implements Measurement {
        /** Refuses an empty reason. */
        public Undefined {
            if (why.isBlank()) {
                throw new IllegalArgumentException("it must be said why " + measure + " is undefined");
            }
        }

        @Override
        public OptionalDouble value() {
            return OptionalDouble.empty();
        }

        @Override
        public String status() {
            return "UNDEFINED: " + why;
        }

        /** {@return such as {@code density UNDEFINED: fewer than 2 nodes}} */
        @Override
        public String toString() {
            return measure + " " + status();
        }
    }
}
