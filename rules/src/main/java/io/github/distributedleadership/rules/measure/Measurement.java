package io.github.distributedleadership.rules.measure;

import io.github.distributedleadership.core.value.Numbers;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What measuring gave: a number or a name, and how it was reached, or the reason why there is none. Never NaN.
 *
 * <pre>{@code
 * Measurement.exact("density", 0.25).value();                           // OptionalDouble[0.25]
 * Measurement.undefined("density", "fewer than 2 nodes").status();      // UNDEFINED: fewer than 2 nodes
 * Measurement.named("structure", "LEADER_CENTERED").text();             // LEADER_CENTERED
 * }</pre>
 *
 * <p>Immutable and thread-safe; equal when measure and result are equal.
 */
public sealed interface Measurement {
    /** {@return the exact value that the measure of that id has} */
    static Measurement exact(String measure, double value) {
        return new Exact(measure, value);
    }

    /** {@return the exact value where there is one, else that the measure of that id has none, and why} */
    static Measurement exact(String measure, OptionalDouble value, String whyNone) {
        return value.isPresent() ? exact(measure, value.getAsDouble()) : undefined(measure, whyNone);
    }

    /** {@return the name that the measure of that id gives} */
    static Measurement named(String measure, String name) {
        return new Named(measure, name);
    }

    /** {@return that the measure of that id has no value, and why: "fewer than 2 nodes"} */
    static Measurement undefined(String measure, String why) {
        return new Undefined(measure, why);
    }

    /** {@return that the measure of that id was not computed, and why: "cost"} */
    static Measurement skipped(String measure, String why) {
        return new Skipped(measure, why);
    }

    /**
     * {@return a value that was approached in steps}
     *
     * @param measure the id of the measure
     * @param value the last approximation
     * @param steps how many steps were taken
     * @param residual how far the last step still was from its goal; not negative
     * @param tolerance how far it may be to count as converged
     */
    static Measurement iterated(String measure, double value, int steps, double residual, double tolerance) {
        return residual <= tolerance
                ? new Converged(measure, value, steps, residual)
                : new NotConverged(measure, value, steps, residual);
    }

    /** {@return the id of the measure} */
    String measure();

    /** {@return the number, or empty where there is none; of what did not converge the last approximation} */
    default OptionalDouble value() {
        return OptionalDouble.empty();
    }

    /** {@return the name, or empty where the measure gives none} */
    default Optional<String> name() {
        return Optional.empty();
    }

    /**
     * {@return how the value was reached or why there is none: {@code EXACT}, {@code CONVERGED}, {@code NOT_CONVERGED},
     * {@code UNDEFINED: why} or {@code SKIPPED: why}}
     */
    String status();

    /** {@return whether there is a number or a name} */
    default boolean isDefined() {
        return value().isPresent() || name().isPresent();
    }

    /** {@return the number or the name as text, empty where there is none} */
    default String text() {
        return name().orElse(value().isPresent() ? Numbers.plain(value().getAsDouble()) : "");
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
            it = finite(measure, it);
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
            return measure + " = " + text();
        }
    }

    /**
     * A name, where the measure sorts into classes.
     *
     * @param measure the id of the measure
     * @param it the name of the class
     */
    record Named(String measure, String it) implements Measurement {
        /** Refuses an empty name. */
        public Named {
            if (it.isBlank()) {
                throw new IllegalArgumentException("the class that " + measure + " gives must have a name");
            }
        }

        @Override
        public Optional<String> name() {
            return Optional.of(it);
        }

        @Override
        public String status() {
            return "EXACT";
        }

        /** {@return such as {@code structure = LEADER_CENTERED}} */
        @Override
        public String toString() {
            return measure + " = " + text();
        }
    }

    /**
     * A value that was approached in steps, as near as it was to come.
     *
     * @param measure the id of the measure
     * @param it the value, finite; -0.0 becomes 0.0
     * @param steps how many steps were taken
     * @param residual how far the last step still was from its goal
     */
    record Converged(String measure, double it, int steps, double residual) implements Measurement {
        /** Refuses what is not finite. */
        public Converged {
            it = finite(measure, it);
            residual = finite(measure, residual);
        }

        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(it);
        }

        @Override
        public String status() {
            return "CONVERGED";
        }

        /** {@return such as {@code pagerank = 0.25, converged in 22 steps}} */
        @Override
        public String toString() {
            return measure + " = " + text() + ", converged in " + steps + " steps";
        }
    }

    /**
     * The last approximation of a value that did not come near enough within the steps allowed. Do not publish it.
     *
     * @param measure the id of the measure
     * @param it the last approximation, finite; -0.0 becomes 0.0
     * @param steps how many steps were taken
     * @param residual how far the last step still was from its goal
     */
    record NotConverged(String measure, double it, int steps, double residual) implements Measurement {
        /** Refuses what is not finite. */
        public NotConverged {
            it = finite(measure, it);
            residual = finite(measure, residual);
        }

        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(it);
        }

        @Override
        public String status() {
            return "NOT_CONVERGED";
        }

        /** {@return such as {@code eigenvector near 0.25, not converged in 1000 steps}} */
        @Override
        public String toString() {
            return measure + " near " + text() + ", not converged in " + steps + " steps";
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
        public String status() {
            return "UNDEFINED: " + why;
        }

        /** {@return such as {@code density UNDEFINED: fewer than 2 nodes}} */
        @Override
        public String toString() {
            return measure + " " + status();
        }
    }

    /**
     * No value, for it was not computed.
     *
     * @param measure the id of the measure
     * @param why the reason in a few words
     */
    record Skipped(String measure, String why) implements Measurement {
        /** Refuses an empty reason. */
        public Skipped {
            if (why.isBlank()) {
                throw new IllegalArgumentException("it must be said why " + measure + " was skipped");
            }
        }

        @Override
        public String status() {
            return "SKIPPED: " + why;
        }

        /** {@return such as {@code betweenness SKIPPED: cost}} */
        @Override
        public String toString() {
            return measure + " " + status();
        }
    }

    private static double finite(String measure, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the value of " + measure + " must be a finite number but was " + value
                    + "; say that it is undefined, and why");
        }
        return value + 0.0; // -0.0 would be unequal to 0.0
    }
}
