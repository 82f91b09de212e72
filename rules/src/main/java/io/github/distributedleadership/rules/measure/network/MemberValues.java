package io.github.distributedleadership.rules.measure.network;

import io.github.distributedleadership.rules.measure.Measurement;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * What a measure gives for each member of a network, by number. A million members are a column of numbers here; a
 * {@link Measurement} is made when it is asked for.
 *
 * <p>Immutable and thread-safe.
 */
public final class MemberValues {
    private final String measure;
    private final int size;
    private final IntFunction<Measurement> each;

    private MemberValues(String measure, int size, IntFunction<Measurement> each) {
        this.measure = measure;
        this.size = size;
        this.each = each;
    }

    /**
     * {@return exact values}
     *
     * @param measure the id of the measure
     * @param values one for each member, in the order of the nodes; what is no number (NaN) is undefined there
     * @param whyNone why a value is no number
     */
    public static MemberValues exact(String measure, double[] values, String whyNone) {
        double[] own = values.clone();
        return new MemberValues(
                measure,
                own.length,
                member -> Double.isNaN(own[member])
                        ? Measurement.undefined(measure, whyNone)
                        : Measurement.exact(measure, own[member]));
    }

    /**
     * {@return values that were approached in steps}
     *
     * @param measure the id of the measure
     * @param values one for each member, in the order of the nodes
     * @param steps how many steps were taken
     * @param residual how far the last step still was from its goal
     * @param tolerance how far it may be to count as converged
     */
    public static MemberValues iterated(String measure, double[] values, int steps, double residual, double tolerance) {
        double[] own = values.clone();
        return new MemberValues(
                measure, own.length, member -> Measurement.iterated(measure, own[member], steps, residual, tolerance));
    }

    /** {@return that so many members have no value, all for that reason} */
    public static MemberValues undefined(String measure, int members, String why) {
        Measurement none = Measurement.undefined(measure, why);
        return new MemberValues(measure, members, member -> none);
    }

    /** {@return that the values of so many members were not computed, and why} */
    public static MemberValues skipped(String measure, int members, String why) {
        Measurement none = Measurement.skipped(measure, why);
        return new MemberValues(measure, members, member -> none);
    }

    /** {@return the id of the measure} */
    public String measure() {
        return measure;
    }

    /** {@return how many members} */
    public int size() {
        return size;
    }

    /** {@return the value of the member of that number, or why there is none} */
    public Measurement at(int member) {
        return each.apply(Objects.checkIndex(member, size));
    }

    /** {@return such as {@code in-degree of 4 members}} */
    @Override
    public String toString() {
        return measure + " of " + size + (size == 1 ? " member" : " members");
    }
}
