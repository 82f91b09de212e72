package io.github.distributedleadership.rules.measure.network;

import static io.github.distributedleadership.rules.measure.Measure.Cost.LINEAR;
import static io.github.distributedleadership.rules.measure.Measure.Direction.HIGHER_IS_MORE_DISTRIBUTED;
import static io.github.distributedleadership.rules.measure.Measure.Direction.LOWER_IS_MORE_DISTRIBUTED;
import static io.github.distributedleadership.rules.measure.Measure.Grounds.CODE;
import static io.github.distributedleadership.rules.measure.Measure.Grounds.MEMORY;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The measures of whole networks.
 *
 * <p>An arc means that its source looks to its target as a leader. These measures take ties as there or not there; weights
 * matter only for which ties a {@link Network} holds. Here n is the number of nodes, m the number of arcs, in(j) the number
 * of arcs to j.
 *
 * <p>The worked example below is a team of four, ana, ben, cleo and dan: ana and ben look to each other, cleo to both, dan to
 * ana. So n = 4, m = 5, and in is 3, 2, 0, 0.
 */
public final class NetworkMeasures {
    private static final String TOO_SMALL = "fewer than 2 nodes";
    private static final String TOO_SMALL_RESULT = "undefined: " + TOO_SMALL;

    private static final NetworkMeasure DENSITY = measure(
            Measure.builder()
                    .id("density")
                    .definition("arcs divided by the arcs that could be there, m / (n (n - 1))")
                    .source("wasserman-faust-1994")
                    .grounds(CODE)
                    .range(Interval.UNIT)
                    .direction(HIGHER_IS_MORE_DISTRIBUTED)
                    .meaningAtLow("nobody looks to anybody as a leader")
                    .meaningAtHigh("everybody looks to everybody as a leader")
                    .cost(LINEAR)
                    .degenerate("no node, or one", TOO_SMALL_RESULT)
                    .degenerate("no arc", "0")
                    .degenerate("every arc", "1")
                    .example("5 / (4 · 3) = 0.416667")
                    .build(),
            network -> network.arcCount() / pairs(network));

    private static final NetworkMeasure CENTRALIZATION_IN = measure(
            Measure.builder()
                    .id("centralization-in")
                    .definition(
                            "differences of all in-degrees to the highest, summed and divided by the sum in a star, "
                                    + "sum over j of (max in - in(j)) / (n - 1)^2")
                    .source("freeman-1979")
                    .grounds(CODE)
                    .range(Interval.UNIT)
                    .direction(LOWER_IS_MORE_DISTRIBUTED)
                    .meaningAtLow("everybody is looked to by equally many, perhaps by nobody")
                    .meaningAtHigh("everybody looks to one and the same, who looks to nobody")
                    .cost(LINEAR)
                    .degenerate("no node, or one", TOO_SMALL_RESULT)
                    .degenerate("no arc", "0: all are equal, though nobody leads")
                    .degenerate("star, all look to one", "1")
                    .example("(0 + 1 + 3 + 3) / 3² = 7 / 9 = 0.777778")
                    .build(),
            NetworkMeasures::centralization);

    private static final NetworkMeasure DECENTRALIZATION = measure(
            Measure.builder()
                    .id("decentralization")
                    .definition("1 - centralization-in")
                    .source("mayo-meindl-pastor-2003")
                    .grounds(MEMORY)
                    .range(Interval.UNIT)
                    .direction(HIGHER_IS_MORE_DISTRIBUTED)
                    .meaningAtLow("everybody looks to one and the same, who looks to nobody")
                    .meaningAtHigh("everybody is looked to by equally many, perhaps by nobody")
                    .cost(LINEAR)
                    .degenerate("no node, or one", TOO_SMALL_RESULT)
                    .degenerate("no arc", "1: all are equal, though nobody leads")
                    .degenerate("star, all look to one", "0")
                    .example("1 - 7 / 9 = 0.222222")
                    .build(),
            network -> 1 - centralization(network));

    private static final ImmutableList<NetworkMeasure> ALL =
            ImmutableList.of(DENSITY, CENTRALIZATION_IN, DECENTRALIZATION);

    private static final ImmutableList<NetworkMeasure> AT_A_GLANCE =
            ImmutableList.of(DENSITY, CENTRALIZATION_IN, DECENTRALIZATION);

    private NetworkMeasures() {}

    /** {@return all of them, in the order in which they are reported} */
    public static ImmutableList<NetworkMeasure> all() {
        return ALL;
    }

    /** {@return the few by which a first answer describes a network: density, centralization, decentralization} */
    public static ImmutableList<NetworkMeasure> atAGlance() {
        return AT_A_GLANCE;
    }

    /** {@return the measure of that id, or empty where there is none} */
    public static Optional<NetworkMeasure> find(String id) {
        return ALL.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /**
     * {@return how many of the possible arcs are there, m / (n (n - 1))}
     *
     * <p>The density of a directed network as in Wasserman and Faust's handbook. Studies of shared leadership use it as the
     * amount of leadership in a team; it says nothing about who receives it.
     *
     * <p>Worked example: 5 / (4 · 3) = 0.416667.
     *
     * <table>
     * <caption>Degenerate cases</caption>
     * <tr><th>network</th><th>density</th></tr>
     * <tr><td>no node, or one</td><td>undefined: fewer than 2 nodes</td></tr>
     * <tr><td>no arc</td><td>0</td></tr>
     * <tr><td>every arc</td><td>1</td></tr>
     * <tr><td>star of n, all look to one</td><td>1 / n</td></tr>
     * <tr><td>ring of n</td><td>1 / (n - 1)</td></tr>
     * </table>
     */
    public static NetworkMeasure density() {
        return DENSITY;
    }

    /**
     * {@return how far leadership received is focused on one, sum over j of (max in - in(j)) / (n - 1)²}
     *
     * <p>Freeman's centralization in the form for directed degrees: the sum of the differences to the highest in-degree,
     * divided by the largest sum that n nodes allow, which is that of a star. With self-ties counted, or for undirected ties,
     * the divisor would be another; here there are none.
     *
     * <p>Worked example: the highest in-degree is 3, so (0 + 1 + 3 + 3) / 3² = 7 / 9 = 0.777778.
     *
     * <table>
     * <caption>Degenerate cases</caption>
     * <tr><th>network</th><th>centralization</th></tr>
     * <tr><td>no node, or one</td><td>undefined: fewer than 2 nodes</td></tr>
     * <tr><td>no arc</td><td>0: all are equal, though nobody leads</td></tr>
     * <tr><td>every arc, or a ring</td><td>0</td></tr>
     * <tr><td>star, all look to one</td><td>1</td></tr>
     * <tr><td>star, one looks to all</td><td>1 / (n - 1)²</td></tr>
     * <tr><td>two nodes, one arc</td><td>1</td></tr>
     * </table>
     */
    public static NetworkMeasure centralizationIn() {
        return CENTRALIZATION_IN;
    }

    /**
     * {@return how evenly leadership is received, 1 - {@linkplain #centralizationIn() centralization}}
     *
     * <p>The formula is ascribed to Mayo, Meindl and Pastor (2003) from memory and was not checked against their text. High
     * decentralization with low density is not shared leadership: a network without arcs has 1.
     *
     * <p>Worked example: 1 - 7 / 9 = 0.222222. The degenerate cases are those of centralization: a star has 0, no arc 1, no
     * node or one is undefined.
     */
    public static NetworkMeasure decentralization() {
        return DECENTRALIZATION;
    }

    private static NetworkMeasure measure(Measure measure, ToDoubleFunction<Network> formula) {
        return NetworkMeasure.of(
                measure,
                network -> network.size() < 2
                        ? Measurement.undefined(measure.id(), TOO_SMALL)
                        : Measurement.exact(measure.id(), formula.applyAsDouble(network)));
    }

    /** The ordered pairs of different nodes. */
    private static double pairs(Network network) {
        double n = network.size();
        return n * (n - 1);
    }

    private static double centralization(Network network) {
        long highest = 0;
        for (int node = 0; node < network.size(); node++) {
            highest = Math.max(highest, network.inDegree(node));
        }
        double most = network.size() - 1.0;
        return (highest * network.size() - network.arcCount()) / (most * most);
    }
}
