package io.github.distributedleadership.rules.measure.network;

import static io.github.distributedleadership.rules.measure.Measure.Direction.HIGHER_IS_MORE_DISTRIBUTED;
import static io.github.distributedleadership.rules.measure.Measure.Direction.LOWER_IS_MORE_DISTRIBUTED;
import static io.github.distributedleadership.rules.measure.network.Describing.describe;
import static io.github.distributedleadership.rules.measure.network.Describing.describeWhole;
import static io.github.distributedleadership.rules.measure.network.Describing.exact;
import static io.github.distributedleadership.rules.measure.network.Describing.undefined;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measure.Family;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The measures of whole networks.
 *
 * <pre>{@code
 * NetworkMeasures.get("share-entropy").of(network);   // share-entropy = 0.6730116670092565
 * for (NetworkMeasure each : NetworkMeasures.all()) {
 *     System.out.println(each.id() + ": " + each.measure().definition());
 * }
 * }</pre>
 *
 * <p>An arc means that its source looks to its target as a leader. All but the last four take ties as there or not there; weights
 * matter only for which ties a network holds. Here n is the number of nodes, m the number of arcs, in(j) the number of arcs to j.
 * The last four are of ratings on a scale, which {@link MeasuredNetwork} holds beside the network. What each means, where it is
 * from, what it is in cases at the edge and what it costs is data: {@link NetworkMeasure#measure()}.
 *
 * <p>The worked example of all of them is a team of four, ana, ben, cleo and dan, who rated each other from 1 to 5: ana gave 4, 3
 * and 2 to the others in that order, ben 5, 3, 1, cleo 5, 4, 2, dan 5, 2, 2. Ratings of 4 and 5 are ties: ana and ben look to each
 * other, cleo to both, dan to ana. So n = 4, m = 5, and in is 3, 2, 0, 0.
 */
public final class NetworkMeasures {
    private static final String FREEMAN = "freeman-1979";

    private static final NetworkMeasure DENSITY = exact(
            describeWhole("density", "wasserman-faust-1994")
                    .definition("arcs divided by the arcs that could be there, m / (n (n - 1))")
                    .direction(HIGHER_IS_MORE_DISTRIBUTED)
                    .family(Family.DENSITY)
                    .meaningAtLow("nobody looks to anybody as a leader")
                    .meaningAtHigh("everybody looks to everybody as a leader")
                    .degenerate("no arc", "0")
                    .degenerate("every arc", "1")
                    .example("5 / (4 · 3) = 0.416667")
                    .build(),
            network -> network.dyads().arcs() / network.dyads().ordered());

    private static final NetworkMeasure CENTRALIZATION_IN = exact(
            describeWhole("centralization-in", FREEMAN)
                    .definition(
                            "differences of all in-degrees to the highest, summed and divided by the sum in a star, "
                                    + "sum over j of (max in - in(j)) / (n - 1)^2")
                    .direction(LOWER_IS_MORE_DISTRIBUTED)
                    .family(Family.DECENTRALIZATION)
                    .meaningAtLow("everybody is looked to by equally many, perhaps by nobody")
                    .meaningAtHigh("everybody looks to one and the same, who looks to nobody")
                    .degenerate("no arc", "0: all are equal, though nobody leads")
                    .degenerate("star, all look to one", "1")
                    .example("(0 + 1 + 3 + 3) / 3² = 7 / 9 = 0.777778")
                    .build(),
            network -> network.dyads().centralization(network.dyads().highestIn()));

    private static final NetworkMeasure CENTRALIZATION_OUT = exact(
            describeWhole("centralization-out", FREEMAN)
                    .definition(
                            "differences of all out-degrees to the highest, summed and divided by the sum in a star, "
                                    + "sum over i of (max out - out(i)) / (n - 1)^2")
                    .meaningAtLow("everybody looks to equally many, perhaps to nobody")
                    .meaningAtHigh("one looks to everybody, and nobody else looks to anybody")
                    .degenerate("no arc", "0")
                    .degenerate("star, one looks to all", "1")
                    .example("out is 1, 1, 2, 1: (1 + 1 + 0 + 1) / 3² = 0.333333")
                    .build(),
            network -> network.dyads().centralization(network.dyads().highestOut()));

    private static final NetworkMeasure CENTRALIZATION_BETWEENNESS = NetworkMeasure.ofMeasured(
            describe("centralization-betweenness", FREEMAN)
                    .definition(
                            "differences of all betweennesses to the highest, summed and divided by the sum in a star"
                                    + " with arcs both ways, sum over j of (max b - b(j)) / ((n - 1)^2 (n - 2))")
                    .cost(Measure.Cost.MEMBERS_TIMES_ARCS)
                    .direction(LOWER_IS_MORE_DISTRIBUTED)
                    .family(Family.DECENTRALIZATION)
                    .meaningAtLow("everybody lies between others equally often, perhaps never")
                    .meaningAtHigh("one lies between all others, on every shortest path")
                    .degenerate("fewer than three nodes", undefined("fewer than 3 nodes"))
                    .degenerate("no arc", "0")
                    .degenerate("star with arcs both ways", "1")
                    .example("only ana lies between two, dan and ben: 3 · 1 / (3² · 2) = 0.166667")
                    .build(),
            NetworkMeasures::centralizationOfBetweenness);

    private static final NetworkMeasure DECENTRALIZATION = exact(
            describeWhole("decentralization", "mayo-meindl-pastor-2003")
                    .grounds(Measure.Grounds.MEMORY)
                    .definition("1 - centralization-in")
                    .direction(HIGHER_IS_MORE_DISTRIBUTED)
                    .family(Family.DECENTRALIZATION)
                    .meaningAtLow("everybody looks to one and the same, who looks to nobody")
                    .meaningAtHigh("everybody is looked to by equally many, perhaps by nobody")
                    .degenerate("no arc", "1: all are equal, though nobody leads")
                    .degenerate("star, all look to one", "0")
                    .example("1 - 7 / 9 = 0.222222")
                    .build(),
            network -> 1 - network.dyads().centralization(network.dyads().highestIn()));

    private static final ImmutableList<NetworkMeasure> ALL = ImmutableList.<NetworkMeasure>builder()
            .add(DENSITY, CENTRALIZATION_IN, CENTRALIZATION_OUT, CENTRALIZATION_BETWEENNESS, DECENTRALIZATION)
            .addAll(TieMeasures.RECIPROCITY)
            .addAll(HierarchyMeasures.ALL)
            .addAll(TieMeasures.COHESION)
            .addAll(StructureMeasures.ALL)
            .addAll(ShareMeasures.ALL)
            .addAll(RatingMeasures.ALL)
            .build();

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
     * {@return the measure of that id}
     *
     * @throws IllegalArgumentException where there is none; it names the nearest
     */
    public static NetworkMeasure get(String id) {
        return find(id).orElseThrow(() -> {
            List<String> ids = ALL.stream().map(NetworkMeasure::id).toList();
            return new IllegalArgumentException(
                    "there is no measure of networks \"" + PlainText.excerpt(id) + "\"" + NearMiss.question(id, ids));
        });
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

    private static Measurement centralizationOfBetweenness(MeasuredNetwork network) {
        double n = network.network().size();
        if (n < 3) {
            return Measurement.undefined("centralization-betweenness", "fewer than 3 nodes");
        }
        double[] sorted = network.betweenness().clone();
        Arrays.sort(sorted); // so that the order of the nodes does not tell in the last bit
        double highest = sorted[sorted.length - 1];
        double differences = 0;
        for (double value : sorted) {
            differences += highest - value;
        }
        return Measurement.exact("centralization-betweenness", differences / ((n - 1) * (n - 1) * (n - 2)));
    }
}
