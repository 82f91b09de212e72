package io.github.distributedleadership.rules.measure.network;

import static io.github.distributedleadership.rules.measure.network.Describing.NO_ARCS;
import static io.github.distributedleadership.rules.measure.network.Describing.describeWhole;
import static io.github.distributedleadership.rules.measure.network.Describing.exact;
import static io.github.distributedleadership.rules.measure.network.Describing.undefined;
import static io.github.distributedleadership.rules.measure.network.Describing.whole;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measure.Direction;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.network.path.Reach;
import io.github.distributedleadership.rules.measure.network.position.UpperBounds;
import java.util.OptionalDouble;

/**
 * Krackhardt's four dimensions of hierarchy. They are of the network from leader to follower, in which the perfect hierarchy is a
 * tree with arcs away from its root: it has 1 in all four. N is the number of nodes, Nc that of weak component c.
 */
final class HierarchyMeasures {
    private static final String KRACKHARDT = "krackhardt-1994";
    private static final String LUB = "lub";

    private static final NetworkMeasure CONNECTEDNESS = exact(
            describeWhole("connectedness", KRACKHARDT)
                    .definition("of all pairs, the share that hangs together, direction ignored,"
                            + " sum over c of Nc (Nc - 1) / (N (N - 1))")
                    .meaningAtLow("nobody is tied to anybody")
                    .meaningAtHigh("everybody is connected, over whatever detours")
                    .degenerate("no arc", "0")
                    .degenerate("one weak component", "1")
                    .example("4 · 3 / (4 · 3) = 1")
                    .build(),
            network -> network.weakComponents().sum(size -> size * (size - 1))
                    / network.dyads().ordered());

    private static final NetworkMeasure HIERARCHY = whole(
            describeWhole("hierarchy", KRACKHARDT)
                    .definition(
                            "of the pairs of which one reaches the other along arcs, the share in which it is not reached"
                                    + " in turn")
                    .cost(Measure.Cost.MEMBERS_TIMES_ARCS)
                    .direction(Direction.LOWER_IS_MORE_DISTRIBUTED)
                    .meaningAtLow("whoever is above somebody is also below them")
                    .meaningAtHigh("nobody is above somebody who is above them, over whatever detours")
                    .degenerate("no arc", undefined(NO_ARCS))
                    .degenerate("ring", "0")
                    .degenerate("tree, from two nodes on", "1")
                    .example("of 5 pairs only ana and ben reach each other: 4 / 5 = 0.8")
                    .build(),
            network -> {
                if (network.network().arcCount() == 0) {
                    return Measurement.undefined("hierarchy", NO_ARCS);
                }
                Reach reach = network.reach();
                return Measurement.exact("hierarchy", reach.oneWay() / (reach.oneWay() + reach.mutual()));
            });

    private static final NetworkMeasure EFFICIENCY = whole(
            describeWhole("efficiency", KRACKHARDT)
                    .definition(
                            "1 less the arcs beyond those that hold the components together, as a share of the most that"
                                    + " there could be, 1 - (m - sum of (Nc - 1)) / sum of (Nc (Nc - 1) - (Nc - 1))")
                    .direction(Direction.LOWER_IS_MORE_DISTRIBUTED)
                    .meaningAtLow("every arc that is possible within the components is there")
                    .meaningAtHigh("nobody has more than one leader, and there is no arc too many")
                    .degenerate("no arc", undefined(NO_ARCS))
                    .degenerate("tree", "1")
                    .degenerate("every arc", "0")
                    .example("5 arcs where 3 would do, and 12 could be: 1 - (5 - 3) / (12 - 3) = 0.777778")
                    .build(),
            network -> {
                double needed = network.weakComponents().sum(size -> size - 1);
                double possible = network.weakComponents().sum(size -> (size - 1) * (size - 1));
                return Measurement.exact(
                        "efficiency",
                        possible == 0
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(1 - (network.network().arcCount() - needed) / possible),
                        NO_ARCS);
            });

    private static final NetworkMeasure LEAST_UPPER_BOUNDS = whole(
            describeWhole(LUB, KRACKHARDT)
                    .definition(
                            "1 less the pairs within components that have no least upper bound, as a share of the most that"
                                    + " there could be, sum of (Nc - 1) (Nc - 2) / 2; an upper bound of two is above both, themselves"
                                    + " included, and the least is one that all others are above")
                    .cost(Measure.Cost.MEMBERS_TIMES_ARCS)
                    .direction(Direction.LOWER_IS_MORE_DISTRIBUTED)
                    .meaningAtLow("no pair has somebody above both who could settle between them")
                    .meaningAtHigh("every pair that hangs together has one nearest person above both")
                    .degenerate("no component of three nodes", undefined("no component of 3 nodes"))
                    .degenerate("tree", "1")
                    .degenerate("ring, from three nodes on", "1")
                    .example("every pair has ana or ben above both: 1 - 0 / 3 = 1")
                    .build(),
            network -> {
                UpperBounds bounds =
                        new UpperBounds(network.network(), network.weakComponents(), network.strongComponents());
                return bounds.areFeasible()
                        ? Measurement.exact(LUB, bounds.share(), "no component of 3 nodes")
                        : Measurement.skipped(LUB, "cost");
            });

    static final ImmutableList<NetworkMeasure> ALL =
            ImmutableList.of(CONNECTEDNESS, HIERARCHY, EFFICIENCY, LEAST_UPPER_BOUNDS);

    private HierarchyMeasures() {}
}
