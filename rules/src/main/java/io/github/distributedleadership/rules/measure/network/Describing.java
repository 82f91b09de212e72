package io.github.distributedleadership.rules.measure.network;

import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What the descriptions of network measures have in common. */
final class Describing {
    static final String TOO_SMALL = "fewer than 2 nodes";
    static final String NO_ARCS = "no arcs";
    private static final String SMALL = "no node, or one";

    private Describing() {}

    /** {@return a description of a measure from 0 to 1 that takes linear time, known from code that it is compared with} */
    static Measure.Builder describe(String id, String source) {
        Measure.Builder builder = Measure.builder()
                .id(id)
                .source(source)
                .range(Interval.UNIT)
                .cost(Measure.Cost.LINEAR)
                .direction(Measure.Direction.NEITHER);
        return source.equals(Measure.OWN) ? builder : builder.grounds(Measure.Grounds.CODE);
    }

    /** {@return a description of such a measure of a whole network of two nodes at least} */
    static Measure.Builder describeWhole(String id, String source) {
        return describe(id, source).degenerate(SMALL, undefined(TOO_SMALL));
    }

    static String undefined(String why) {
        return "undefined: " + why;
    }

    /** {@return the measure of a network of two nodes at least that always has a value} */
    static NetworkMeasure exact(Measure measure, ToDoubleFunction<MeasuredNetwork> formula) {
        return whole(measure, network -> Measurement.exact(measure.id(), formula.applyAsDouble(network)));
    }

    /** {@return the measure of a network of two nodes at least} */
    static NetworkMeasure whole(Measure measure, Function<MeasuredNetwork, Measurement> computation) {
        return NetworkMeasure.ofMeasured(
                measure,
                network -> network.network().size() < 2
                        ? Measurement.undefined(measure.id(), TOO_SMALL)
                        : computation.apply(network));
    }
}
