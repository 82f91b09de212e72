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
 *
 * @param measure the id of the measure
 * @param value the number, finite and never -0.0; empty where there is none; of what did not converge the last
 *     approximation, which nobody should publish
 * @param name the name, where the measure sorts into classes; else empty
 * @param status how the value was reached or why there is none: {@code EXACT}, {@code CONVERGED}, {@code NOT_CONVERGED},
 *     {@code UNDEFINED: why} or {@code SKIPPED: why}
 * @param steps how many steps were taken where the value was approached in steps, else 0
 * @param residual how far the last step still was from its goal, else 0
 */
public record Measurement(
        String measure, OptionalDouble value, Optional<String> name, String status, int steps, double residual) {
    private static final String EXACT = "EXACT";
    private static final String CONVERGED = "CONVERGED";
    private static final String NOT_CONVERGED = "NOT_CONVERGED";
    private static final String UNDEFINED = "UNDEFINED: ";
    private static final String SKIPPED = "SKIPPED: ";

    /** Refuses what is not finite, an unknown status, and a value or a name where the status says that there is none. */
    public Measurement {
        if (value.isPresent()) {
            value = OptionalDouble.of(finite(measure, value.getAsDouble()));
        }
        residual = finite(measure, residual);
        boolean reached = status.equals(EXACT) || status.equals(CONVERGED) || status.equals(NOT_CONVERGED);
        boolean none = status.startsWith(UNDEFINED) || status.startsWith(SKIPPED);
        boolean fits = reached ? value.isPresent() != name.isPresent() : none && value.isEmpty() && name.isEmpty();
        if (!fits) {
            throw new IllegalArgumentException("a measurement of " + measure
                    + " must have either a number or a name, or" + " say why there is none, but had " + value + " and "
                    + name + " with the status \"" + status + "\"");
        }
        if (name.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("the class that " + measure + " gives must have a name");
        }
    }

    private static double finite(String measure, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the value of " + measure + " must be a finite number but was " + value
                    + "; say that it is undefined, and why");
        }
        return value + 0.0; // -0.0 would be unequal to 0.0
    }

    /** {@return the exact value that the measure of that id has, but for the rounding of arithmetic} */
    public static Measurement exact(String measure, double value) {
        return iterated(measure, OptionalDouble.of(value), EXACT, 0, 0);
    }

    /** {@return the exact value where there is one, else that the measure of that id has none, and why} */
    public static Measurement exact(String measure, OptionalDouble value, String whyNone) {
        return value.isPresent() ? exact(measure, value.getAsDouble()) : undefined(measure, whyNone);
    }

    /** {@return the name that the measure of that id gives} */
    public static Measurement named(String measure, String name) {
        return new Measurement(measure, OptionalDouble.empty(), Optional.of(name), EXACT, 0, 0);
    }

    /** {@return that the measure of that id has no value, for it has no meaning there, and why: "fewer than 2 nodes"} */
    public static Measurement undefined(String measure, String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("it must be said why " + measure + " is undefined");
        }
        return iterated(measure, OptionalDouble.empty(), UNDEFINED + why, 0, 0);
    }

    /** {@return that the measure of that id was not computed, and why: "cost"} */
    public static Measurement skipped(String measure, String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("it must be said why " + measure + " was skipped");
        }
        return iterated(measure, OptionalDouble.empty(), SKIPPED + why, 0, 0);
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
    public static Measurement iterated(String measure, double value, int steps, double residual, double tolerance) {
        String status = residual <= tolerance ? CONVERGED : NOT_CONVERGED;
        return iterated(measure, OptionalDouble.of(value), status, steps, residual);
    }

    private static Measurement iterated(
            String measure, OptionalDouble value, String status, int steps, double residual) {
        return new Measurement(measure, value, Optional.empty(), status, steps, residual);
    }

    /** {@return whether there is a number or a name} */
    public boolean isDefined() {
        return value.isPresent() || name.isPresent();
    }

    /** {@return the number or the name as text, empty where there is none} */
    public String text() {
        return name.orElse(value.isPresent() ? Numbers.plain(value.getAsDouble()) : "");
    }

    /** {@return such as {@code density = 0.25}, with what is to be said of it} */
    @Override
    public String toString() {
        return switch (status) {
            case EXACT -> measure + " = " + text();
            case CONVERGED -> measure + " = " + text() + ", converged in " + steps + " steps";
            case NOT_CONVERGED -> measure + " near " + text() + ", not converged in " + steps + " steps";
            default -> measure + " " + status;
        };
    }
}
