package io.github.distributedleadership.rules.measure.chance;

import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * How far two ranks of the same people go together, such as the formal rank and by how many each is looked to.
 *
 * <p>Both count orders alone, not distances, and both handle ties: people of equal rank. Which way a rank runs is for the
 * caller to see to: where 1 is the highest level, a leader's correlation with being looked to is negative.
 *
 * <p>The worked example has five people with the levels 1, 2, 2, 3, 3, where 3 is the highest, who are looked to by 0, 2, 1, 3
 * and 2. The mean ranks are 1, 2.5, 2.5, 4.5, 4.5 and 1, 3.5, 2, 5, 3.5.
 */
public final class RankCorrelations {
    private static final String SPEARMAN_ID = "spearman";
    private static final String KENDALL_ID = "kendall-tau-b";
    private static final String TOO_FEW = "fewer than 2 people";
    private static final String ALL_TIED = "all have the same rank";
    private static final long PURPOSE = 300;

    private static final Measure SPEARMAN = correlation(SPEARMAN_ID, "spearman-1904")
            .definition("correlation of the ranks, those of equal people being their mean")
            .example("ranks 1, 2.5, 2.5, 4.5, 4.5 and 1, 3.5, 2, 5, 3.5: 8 / sqrt(9 · 9.5) = 0.865181")
            .build();

    private static final Measure KENDALL = correlation(KENDALL_ID, "kendall-1945")
            .definition("(C - D) / sqrt((P - X) (P - Y)), with C pairs of people in the same order in both ranks, D in"
                    + " opposite orders, X tied in the first, Y tied in the second, P all pairs")
            .example("C = 7, D = 0, X = 2, Y = 1, P = 10: 7 / sqrt(8 · 9) = 0.824958")
            .build();

    private RankCorrelations() {}

    /** {@return what {@link #spearman(double[], double[])} means} */
    public static Measure spearman() {
        return SPEARMAN;
    }

    /** {@return what {@link #kendall(double[], double[])} means} */
    public static Measure kendall() {
        return KENDALL;
    }

    /**
     * {@return Spearman's rank correlation: the correlation of the ranks, those of equal people being their mean}
     *
     * <p>Worked example: 8 / √(9 · 9.5) = 0.865181.
     *
     * <table>
     * <caption>Degenerate cases</caption>
     * <tr><th>people</th><th>correlation</th></tr>
     * <tr><td>none, or one</td><td>undefined: fewer than 2 people</td></tr>
     * <tr><td>all of the same rank, in one or both</td><td>undefined: all have the same rank</td></tr>
     * <tr><td>the same order</td><td>1</td></tr>
     * <tr><td>the opposite order</td><td>-1</td></tr>
     * </table>
     *
     * @param one a number for each person
     * @param other another, for the same people in the same order
     */
    public static Measurement spearman(double[] one, double[] other) {
        return measured(SPEARMAN_ID, one, other, RankCorrelations::ofRanks);
    }

    /**
     * {@return Kendall's tau-b: pairs in the same order less pairs in opposite orders, among those that are not tied}
     *
     * <p>(C - D) / √((P - X) (P - Y)): of all P pairs of people, C have the same order in both ranks and D opposite ones, X are
     * tied in the first and Y in the second.
     *
     * <p>Worked example: C = 7, D = 0, X = 2, Y = 1, P = 10, so 7 / √(8 · 9) = 0.824958. The degenerate cases are those of
     * {@linkplain #spearman(double[], double[]) Spearman's}. Cost: n log n.
     */
    public static Measurement kendall(double[] one, double[] other) {
        return measured(KENDALL_ID, one, other, RankCorrelations::tau);
    }

    /**
     * {@return how Spearman's correlation stands among those of the same two ranks brought together by chance, all orders
     * alike; empty: it is undefined}
     */
    public static Optional<ChanceResult> test(double[] one, double[] other, ChanceOptions options) {
        Measurement observed = spearman(one, other);
        if (!observed.isDefined()) {
            return Optional.empty();
        }
        double[] values = options.runs(PURPOSE, draws -> {
            int[] order = IntStream.range(0, one.length).toArray();
            draws.shuffle(order, order.length);
            return ofRanks(one, Arrays.stream(order).mapToDouble(i -> other[i]).toArray());
        });
        return Optional.of(ChanceResult.of(observed.value().orElseThrow(), values, options.seed()));
    }

    private static Measurement measured(
            String id, double[] one, double[] other, ToDoubleBiFunction<double[], double[]> formula) {
        if (one.length != other.length) {
            throw new IllegalArgumentException("two ranks must be of the same people but one is of " + one.length
                    + " and the other of " + other.length);
        }
        for (double[] rank : new double[][] {one, other}) {
            if (Arrays.stream(rank).anyMatch(Double::isNaN)) {
                throw new IllegalArgumentException("a rank must be a number; leave out whose rank is not known");
            }
        }
        if (one.length < 2) {
            return Measurement.undefined(id, TOO_FEW);
        }
        if (isConstant(one) || isConstant(other)) {
            return Measurement.undefined(id, ALL_TIED);
        }
        return Measurement.exact(id, formula.applyAsDouble(one, other));
    }

    private static boolean isConstant(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }

    private static double ofRanks(double[] one, double[] other) {
        double[] x = meanRanks(one);
        double[] y = meanRanks(other);
        double middle = (one.length + 1) / 2.0;
        double products = 0;
        double squaresX = 0;
        double squaresY = 0;
        for (int i = 0; i < x.length; i++) {
            products += (x[i] - middle) * (y[i] - middle);
            squaresX += (x[i] - middle) * (x[i] - middle);
            squaresY += (y[i] - middle) * (y[i] - middle);
        }
        return products / Math.sqrt(squaresX) / Math.sqrt(squaresY);
    }

    /** From 1; who is equal gets the mean of the places that they share. */
    private static double[] meanRanks(double[] values) {
        int[] order = order(values, values);
        double[] ranks = new double[values.length];
        for (int begin = 0, end; begin < order.length; begin = end) {
            end = begin + 1;
            while (end < order.length && values[order[end]] == values[order[begin]]) {
                end++;
            }
            for (int i = begin; i < end; i++) {
                ranks[order[i]] = (begin + 1 + end) / 2.0;
            }
        }
        return ranks;
    }

    private static int[] order(double[] first, double[] then) {
        return IntStream.range(0, first.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> first[i] + 0.0)
                        .thenComparingDouble(i -> then[i] + 0.0))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** By sorting, after Knight: discordant pairs are those that sorting by the second rank has to swap. */
    private static double tau(double[] one, double[] other) {
        int n = one.length;
        double[] sorted =
                Arrays.stream(order(one, other)).mapToDouble(i -> other[i]).toArray();
        double pairs = n * (n - 1.0) / 2;
        double tiedOne = tied(one);
        double tiedOther = tied(other);
        double tiedBoth = tiedBoth(one, other);
        double discordant = swaps(sorted, new double[n], 0, n);
        double concordant = pairs - tiedOne - tiedOther + tiedBoth - discordant;
        return (concordant - discordant) / Math.sqrt(pairs - tiedOne) / Math.sqrt(pairs - tiedOther);
    }

    private static double tied(double[] values) {
        return tiedBoth(values, values);
    }

    /** Pairs equal in both, which stand together when sorted by both. */
    private static double tiedBoth(double[] one, double[] other) {
        int[] order = order(one, other);
        double pairs = 0;
        int run = 1;
        for (int i = 1; i < order.length; i++) {
            boolean same = one[order[i]] == one[order[i - 1]] && other[order[i]] == other[order[i - 1]];
            pairs += same ? run : 0;
            run = same ? run + 1 : 1;
        }
        return pairs;
    }

    /** Sorts that part by merging, and counts the pairs that stood in the wrong order. */
    private static double swaps(double[] values, double[] spare, int begin, int end) {
        if (end - begin < 2) {
            return 0;
        }
        int middle = (begin + end) >>> 1;
        double swaps = swaps(values, spare, begin, middle) + swaps(values, spare, middle, end);
        int left = begin;
        int right = middle;
        for (int i = begin; i < end; i++) {
            if (left < middle && (right == end || values[left] <= values[right])) {
                spare[i] = values[left++];
            } else {
                swaps += middle - left;
                spare[i] = values[right++];
            }
        }
        System.arraycopy(spare, begin, values, begin, end - begin);
        return swaps;
    }

    private static Measure.Builder correlation(String id, String source) {
        return Measure.builder()
                .id(id)
                .source(source)
                .grounds(Measure.Grounds.CODE)
                .range(Interval.of(-1, 1))
                .direction(Measure.Direction.NEITHER)
                .meaningAtLow("the orders are opposite")
                .meaningAtHigh("the orders are the same")
                .cost(Measure.Cost.LINEAR)
                .degenerate("nobody, or one", "undefined: " + TOO_FEW)
                .degenerate("all of the same rank, in one or both", "undefined: " + ALL_TIED);
    }
}
