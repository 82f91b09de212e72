package io.github.distributedleadership.rules.measure.chance;

import io.github.distributedleadership.core.network.Network;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whether two networks of the same people go together more, or less, than chance would make them (the quadratic assignment
 * procedure).
 *
 * <p>The statistic is the correlation of the two tables of arcs, 1 where there is an arc and 0 where there is none, without
 * the diagonal. With n nodes, c = n (n - 1), a and b arcs and o arcs that both have, it is (c o - a b) / √(a (c - a) b (c -
 * b)). By chance the people of the second network change places, all orders alike: each network keeps its whole shape, and
 * only who stands where is drawn. That is what makes the test hold although the arcs of one person belong together.
 *
 * <p>Worked example: ana and ben look to each other in both networks, and cleo to ana in the first alone. n = 3, c = 6, a = 3,
 * b = 2, o = 2: (12 - 6) / √(3 · 3 · 2 · 4) = 0.707107. Of the six orders of the three people, two put the pair where it is,
 * so that p comes near 1/3: with three people nothing can be told.
 *
 * <p>{@link #ofWeights} does the same with the weights of ties, such as ratings: the correlation of Pearson over all ordered
 * pairs, where a pair without a tie has 0.
 *
 * <p>There is no correlation where a network has no arc, or every arc, or with weights the same one everywhere. Parallel, with the same bits for any number of threads.
 */
public final class QapTest {
    private static final long PURPOSE = 100;
    private static final double ALIKE = 1e12;

    private QapTest() {}

    /**
     * {@return how their correlation stands among those by chance; empty: there is none}
     *
     * @throws IllegalArgumentException when the networks have different nodes
     */
    public static Optional<ChanceResult> of(Network one, Network other, ChanceOptions options) {
        checkSameNodes(one, other);
        int n = one.size();
        double cells = (double) n * (n - 1);
        double a = one.arcCount();
        double b = other.arcCount();
        double scale = Math.sqrt(a * (cells - a)) * Math.sqrt(b * (cells - b));
        if (!(scale > 0)) {
            return Optional.empty();
        }
        return Optional.of(drawn(n, options, places -> (cells * common(one, other, places) - a * b) / scale));
    }

    /**
     * {@return how the correlation of their weights stands among those by chance; empty: there is none}
     *
     * <p>Worked example: ana gives ben 5 and cleo 1, ben gives ana 4, in both networks alike: the correlation is 1.
     *
     * @throws IllegalArgumentException when the networks have different nodes
     */
    public static Optional<ChanceResult> ofWeights(Network one, Network other, ChanceOptions options) {
        checkSameNodes(one, other);
        int n = one.size();
        double cells = (double) n * (n - 1);
        double meanOne = sum(one) / cells;
        double meanOther = sum(other) / cells;
        double scale = Math.sqrt(squares(one, meanOne, cells)) * Math.sqrt(squares(other, meanOther, cells));
        if (!(scale > 0)) {
            return Optional.empty();
        }
        // orders that give the same must not differ by the order of a sum
        return Optional.of(drawn(
                n,
                options,
                places -> Math.rint((products(one, other, places) - cells * meanOne * meanOther) / scale * ALIKE)
                        / ALIKE));
    }

    private static void checkSameNodes(Network one, Network other) {
        if (!one.nodes().equals(other.nodes())) {
            throw new IllegalArgumentException("the two networks must have the same nodes, but one has " + one.size()
                    + " and the other " + other.size() + ", or they have other names; keep those who are in both");
        }
    }

    private static ChanceResult drawn(int n, ChanceOptions options, ToDoubleFunction<int[]> statistic) {
        int[] inOrder = IntStream.range(0, n).toArray();
        double[] values = options.runs(PURPOSE, draws -> {
            int[] places = inOrder.clone();
            draws.shuffle(places, n);
            return statistic.applyAsDouble(places);
        });
        return ChanceResult.of(statistic.applyAsDouble(inOrder), values, options.seed());
    }

    private static double sum(Network network) {
        double sum = 0;
        for (int arc = 0; arc < network.arcCount(); arc++) {
            sum += network.outWeight(arc);
        }
        return sum;
    }

    /** The squares of what each pair differs from the mean, those without a tie among them. */
    private static double squares(Network network, double mean, double cells) {
        double squares = (cells - network.arcCount()) * mean * mean;
        boolean constant = network.arcCount() == 0 || network.arcCount() == cells;
        for (int arc = 0; arc < network.arcCount(); arc++) {
            double difference = network.outWeight(arc) - mean;
            squares += difference * difference;
            constant &= network.outWeight(arc) == network.outWeight(0);
        }
        return constant ? 0 : squares; // else rounding could leave a little of nothing
    }

    /** The products of the weights that stand in the same place, when each node of the first stands at that place. */
    private static double products(Network one, Network other, int[] places) {
        double products = 0;
        for (int source = 0; source < places.length; source++) {
            for (int arc = one.outBegin(source); arc < one.outEnd(source); arc++) {
                products += one.outWeight(arc)
                        * other.weight(places[source], places[one.target(arc)]).orElse(0);
            }
        }
        return products;
    }

    /** How many arcs both have, when each node of the first stands at that place in the other. */
    private static int common(Network one, Network other, int[] places) {
        int common = 0;
        for (int source = 0; source < places.length; source++) {
            for (int arc = one.outBegin(source); arc < one.outEnd(source); arc++) {
                common += other.hasArc(places[source], places[one.target(arc)]) ? 1 : 0;
            }
        }
        return common;
    }
}
