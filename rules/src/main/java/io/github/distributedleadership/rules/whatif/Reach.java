package io.github.distributedleadership.rules.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;

/**
 * How far one assumption may be otherwise, all others as they are, without another answer: as far as values were tried.
 *
 * @param of which assumption
 * @param inUse the value that is used; empty: none is on record
 * @param from the least value from which on, up to the one in use, the answer is the same; where none is in use: the least that
 *     was tried, if all give the same answer; empty: they do not
 * @param to the greatest such value
 * @param least the least value that was tried
 * @param most the greatest value that was tried
 */
public record Reach(
        Assumption of, OptionalDouble inUse, OptionalDouble from, OptionalDouble to, double least, double most) {

    /** {@return how far it reaches among these values and the one in use, by whether the answer is the same for a value} */
    static Reach of(Assumption of, OptionalDouble inUse, List<Double> tried, DoublePredicate same) {
        double[] values = DoubleStream.concat(tried.stream().mapToDouble(Double::doubleValue), inUse.stream())
                .sorted()
                .distinct()
                .toArray();
        int last = values.length - 1;
        int middle = inUse.isEmpty() ? 0 : Arrays.binarySearch(values, inUse.getAsDouble());
        int from = middle;
        while (from > 0 && same.test(values[from - 1])) {
            from--;
        }
        int to = middle;
        while (to < last && same.test(values[to + 1])) {
            to++;
        }
        boolean told = inUse.isPresent() || to == last && same.test(values[0]);
        return new Reach(
                of,
                inUse,
                told ? OptionalDouble.of(values[from]) : OptionalDouble.empty(),
                told ? OptionalDouble.of(values[to]) : OptionalDouble.empty(),
                values[0],
                values[last]);
    }

    /** {@return whether the answer is the same for all values that were tried} */
    public boolean isThroughout() {
        return from.equals(OptionalDouble.of(least)) && to.equals(OptionalDouble.of(most));
    }
}
