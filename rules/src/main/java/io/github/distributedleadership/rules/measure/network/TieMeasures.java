package io.github.distributedleadership.rules.measure.network;

import static io.github.distributedleadership.rules.measure.network.Describing.NO_ARCS;
import static io.github.distributedleadership.rules.measure.network.Describing.TOO_SMALL;
import static io.github.distributedleadership.rules.measure.network.Describing.describe;
import static io.github.distributedleadership.rules.measure.network.Describing.describeWhole;
import static io.github.distributedleadership.rules.measure.network.Describing.exact;
import static io.github.distributedleadership.rules.measure.network.Describing.undefined;
import static io.github.distributedleadership.rules.measure.network.Describing.whole;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.network.path.Dyads;
import io.github.distributedleadership.rules.measure.network.position.Triangles;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** How ties are answered, close to triangles and hang together. M, A and N are the mutual, one-sided and absent pairs. */
final class TieMeasures {
    private static final String HANDBOOK = "wasserman-faust-1994";

    private static final NetworkMeasure RECIPROCITY_EDGE = reciprocity(
            describeWhole("reciprocity-edge", HANDBOOK)
                    .definition("of the arcs, the share that is answered by one the other way, 2M / (2M + A)")
                    .meaningAtLow("nobody looks back to whoever looks to them")
                    .meaningAtHigh("whoever is looked to looks back")
                    .degenerate("no arc", undefined(NO_ARCS))
                    .example("M = 1, A = 3: 2 / (2 + 3) = 0.4")
                    .build(),
            dyads -> 2.0 * dyads.mutual() / dyads.arcs());

    private static final NetworkMeasure RECIPROCITY_DYADIC = exact(
            describeWhole("reciprocity-dyadic", HANDBOOK)
                    .definition("of all pairs, the share that is alike both ways, (M + N) / (M + A + N)")
                    .meaningAtLow("in every pair one looks to the other, who does not look back")
                    .meaningAtHigh("no pair looks one way only")
                    .degenerate("no arc", "1: no pair looks one way only")
                    .example("M = 1, A = 3, N = 2: (1 + 2) / 6 = 0.5")
                    .build(),
            network -> (network.dyads().mutual() + network.dyads().none())
                    / network.dyads().pairs());

    private static final NetworkMeasure RECIPROCITY_NONNULL = reciprocity(
            describeWhole("reciprocity-nonnull", HANDBOOK)
                    .definition("of the pairs with an arc, the share with arcs both ways, M / (M + A)")
                    .meaningAtLow("nobody looks back to whoever looks to them")
                    .meaningAtHigh("whoever is looked to looks back")
                    .degenerate("no arc", undefined(NO_ARCS))
                    .example("M = 1, A = 3: 1 / (1 + 3) = 0.25")
                    .build(),
            dyads -> (double) dyads.mutual() / (dyads.mutual() + dyads.asymmetric()));

    private static final NetworkMeasure TRANSITIVITY = whole(
            describeWhole("transitivity", HANDBOOK)
                    .definition("of the paths of two ties, direction ignored, the share whose ends are tied too,"
                            + " 3 · triangles / paths of two ties")
                    .cost(Measure.Cost.MEMBERS_TIMES_ARCS)
                    .meaningAtLow("no two contacts of anybody are tied to each other")
                    .meaningAtHigh("all contacts of everybody are tied to each other")
                    .degenerate("nobody has two contacts", undefined("no path of two ties"))
                    .degenerate("star", "0")
                    .degenerate("every arc, from three nodes on", "1")
                    .example("one triangle, 5 paths of two ties: 3 · 1 / 5 = 0.6")
                    .build(),
            network -> Measurement.exact(
                    "transitivity", Triangles.transitivity(network.undirected()), "no path of two ties"));

    private static final NetworkMeasure COMPONENTS_WEAK = components(
            "components-weak",
            "the parts that hang together, direction ignored",
            "everybody is connected, over whatever detours",
            "ana, ben, cleo and dan hang together = 1",
            network -> network.weakComponents().count());

    private static final NetworkMeasure COMPONENTS_STRONG = components(
            "components-strong",
            "the parts within which everybody reaches everybody along arcs",
            "everybody reaches everybody along arcs",
            "ana with ben; cleo; dan = 3",
            network -> network.strongComponents().count());

    static final ImmutableList<NetworkMeasure> RECIPROCITY =
            ImmutableList.of(RECIPROCITY_EDGE, RECIPROCITY_DYADIC, RECIPROCITY_NONNULL);

    static final ImmutableList<NetworkMeasure> COHESION =
            ImmutableList.of(TRANSITIVITY, COMPONENTS_WEAK, COMPONENTS_STRONG);

    private TieMeasures() {}

    private static NetworkMeasure reciprocity(Measure measure, ToDoubleFunction<Dyads> formula) {
        return whole(measure, network -> {
            Dyads dyads = network.dyads();
            return Measurement.exact(
                    measure.id(),
                    dyads.arcs() == 0 ? OptionalDouble.empty() : OptionalDouble.of(formula.applyAsDouble(dyads)),
                    NO_ARCS);
        });
    }

    private static NetworkMeasure components(
            String id, String what, String one, String example, ToDoubleFunction<MeasuredNetwork> count) {
        return whole(
                describe(id, HANDBOOK)
                        .definition("how many there are of " + what)
                        .range(Interval.atLeast(1))
                        .meaningAtLow(one)
                        .meaningAtHigh("everybody is a part alone")
                        .degenerate("no node, or one", undefined(TOO_SMALL))
                        .degenerate("no arc", "n")
                        .example(example)
                        .build(),
                network -> Measurement.exact(id, count.applyAsDouble(network)));
    }
}
