package io.github.distributedleadership.rules.measure.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The measures over periods.
 *
 * <p>In each period some are on top: those who are most looked to, all of them where several are looked to equally, nobody
 * where there are no ties. Read turnover and evenness together: two who take turns have the highest turnover, and still it
 * is only two.
 *
 * <p>The worked example is a team of four, ana, ben, cleo and dan, in six periods; on top are ana, ana, ben, ben, cleo, ana.
 */
public final class TimeMeasures {
    static final String TURNOVER_ID = "turnover";
    static final String EVENNESS_ID = "time-evenness";
    static final String OSCILLATION_ID = "oscillation";
    static final String FEW_PERIODS = "fewer than 2 periods";
    static final String NOBODY = "nobody is on top in any period";
    static final String FEW_MEMBERS = "fewer than 2 members";
    static final String NO_MEMBER = "no member";
    /** Values that differ by less, for their size, are one plateau. */
    private static final double ROUNDING = 1e-9;

    private static final Measure TURNOVER = Measure.builder()
            .id(TURNOVER_ID)
            .definition("mean over consecutive periods of 1 - both / either, the Jaccard distance of those on top")
            .source(Measure.OWN)
            .range(Interval.UNIT)
            .direction(Measure.Direction.HIGHER_IS_MORE_DISTRIBUTED)
            .meaningAtLow("the same are on top in all periods")
            .meaningAtHigh("in each period others are on top than in the one before")
            .cost(Measure.Cost.LINEAR)
            .degenerate("no period, or one", "undefined: " + FEW_PERIODS)
            .degenerate("nobody on top in two periods that follow each other", "they do not differ: 0")
            .example("a, a, b, b, c, a: three of five changes, 3 / 5 = 0.6")
            .build();

    private static final Measure EVENNESS = Measure.builder()
            .id(EVENNESS_ID)
            .definition("entropy of the shares of periods on top, divided by the logarithm of the number of members")
            .source(Measure.OWN)
            .range(Interval.UNIT)
            .direction(Measure.Direction.HIGHER_IS_MORE_DISTRIBUTED)
            .meaningAtLow("one and the same is on top in all periods")
            .meaningAtHigh("each member is on top equally often")
            .cost(Measure.Cost.LINEAR)
            .degenerate("no period, or one", "undefined: " + FEW_PERIODS)
            .degenerate("no member, or one", "undefined: " + FEW_MEMBERS)
            .degenerate("no ties in any period", "undefined: " + NOBODY)
            .example("shares 3/6, 2/6, 1/6 of four members: 1.011404 / ln 4 = 0.729574")
            .build();

    private static final Measure OSCILLATION = Measure.builder()
            .id(OSCILLATION_ID)
            .definition("mean over the members of the number of times that the curve of their betweenness turns")
            .source("gloor-2014")
            .grounds(Measure.Grounds.MEMORY)
            .range(Interval.atLeast(0))
            .direction(Measure.Direction.HIGHER_IS_MORE_DISTRIBUTED)
            .meaningAtLow("nobody comes to the middle and leaves it again")
            .meaningAtHigh("everybody's place turns in each period between the first and the last")
            .cost(Measure.Cost.MEMBERS_TIMES_ARCS)
            .degenerate("no period, or one", "undefined: " + FEW_PERIODS)
            .degenerate("no member", "undefined: " + NO_MEMBER)
            .degenerate("two periods", "0: a curve of two points has no turn")
            .example("betweenness 0, 0.3, 0.1, 0.1, 0.5, 0.2, 0.4 turns 4 times")
            .build();

    private TimeMeasures() {}

    /** {@return all of them, in the order in which they are reported} */
    public static ImmutableList<Measure> all() {
        return ImmutableList.of(TURNOVER, EVENNESS, OSCILLATION);
    }

    /** {@return what {@link #turnover(List)} means} */
    public static Measure turnover() {
        return TURNOVER;
    }

    /** {@return what {@link #evenness(List, int)} means} */
    public static Measure evenness() {
        return EVENNESS;
    }

    /** {@return what {@link #oscillation(List)} means} */
    public static Measure oscillation() {
        return OSCILLATION;
    }

    /** {@return the measure of that id, or empty where there is none} */
    public static Optional<Measure> find(String id) {
        return all().stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /** {@return who is on top in a network: those whom most look to; empty: it has no ties} */
    public static ImmutableSortedSet<String> onTop(Network network) {
        int most = 1;
        ImmutableSortedSet.Builder<String> top = ImmutableSortedSet.naturalOrder();
        for (int node = 0; node < network.size(); node++) {
            if (network.inDegree(node) > most) {
                most = network.inDegree(node);
                top = ImmutableSortedSet.naturalOrder();
            }
            if (network.inDegree(node) == most) {
                top.add(network.node(node));
            }
        }
        return top.build();
    }

    /**
     * {@return how far those on top change from period to period: the mean of the Jaccard distances 1 - both / either}
     *
     * <p>Worked example: of five changes three bring another to the top, 3 / 5 = 0.6. Where ana and ben are on top and then ana
     * alone, one of two has left: 0.5. Our own definition.
     *
     * @param onTop who is on top in each period, in the order of time
     */
    public static Measurement turnover(List<? extends Set<String>> onTop) {
        if (onTop.size() < 2) {
            return Measurement.undefined(TURNOVER_ID, FEW_PERIODS);
        }
        double sum = 0;
        for (int period = 1; period < onTop.size(); period++) {
            Set<String> before = onTop.get(period - 1);
            Set<String> now = onTop.get(period);
            double either = Sets.union(before, now).size();
            sum += either == 0 ? 0 : 1 - Sets.intersection(before, now).size() / either;
        }
        return Measurement.exact(TURNOVER_ID, sum / (onTop.size() - 1));
    }

    /**
     * {@return how evenly being on top goes round: the entropy of the shares of periods, divided by ln of the members}
     *
     * <p>A period counts 1, split evenly over those on top; one in which nobody is on top does not count. Worked example: the
     * shares 3/6, 2/6 and 1/6 have the entropy 1.011404; divided by ln 4 that is 0.729574. Our own definition.
     *
     * @param onTop who is on top in each period
     * @param members how many could be, at least as many as ever are
     */
    public static Measurement evenness(List<? extends Set<String>> onTop, int members) {
        if (onTop.size() < 2) {
            return Measurement.undefined(EVENNESS_ID, FEW_PERIODS);
        }
        TreeMap<String, Double> led = new TreeMap<>();
        double periods = 0;
        for (Set<String> top : onTop) {
            periods += top.isEmpty() ? 0 : 1;
            top.forEach(member -> led.merge(member, 1.0 / top.size(), Double::sum));
        }
        if (led.size() > members) {
            throw new IllegalArgumentException(
                    led.size() + " were on top at some time, but there are only " + members + " members");
        }
        if (members < 2) {
            return Measurement.undefined(EVENNESS_ID, FEW_MEMBERS);
        }
        if (periods == 0) {
            return Measurement.undefined(EVENNESS_ID, NOBODY);
        }
        double entropy = 0;
        for (double times : led.values()) {
            entropy -= times / periods * StrictMath.log(times / periods);
        }
        return Measurement.exact(EVENNESS_ID, Math.min(1, entropy / StrictMath.log(members)));
    }

    /**
     * {@return how often members come to the middle and leave it: the mean number of turns of their curves}
     *
     * <p>After Gloor and others, who call it rotating leadership; how the turns are counted is known to us from memory only. A
     * turn is a highest or lowest point between the ends of a curve; equal values that follow each other are one point.
     *
     * <p>Worked example: 0, 0.3, 0.1, 0.1, 0.5, 0.2, 0.4 becomes 0, 0.3, 0.1, 0.5, 0.2, 0.4 and turns at all four points
     * between.
     *
     * @param curves of each member the betweenness in each period, all of the same length
     */
    public static Measurement oscillation(List<double[]> curves) {
        if (curves.isEmpty()) {
            return Measurement.undefined(OSCILLATION_ID, NO_MEMBER);
        }
        if (curves.get(0).length < 2) {
            return Measurement.undefined(OSCILLATION_ID, FEW_PERIODS);
        }
        double turns = 0;
        for (double[] curve : curves) {
            turns += turns(curve);
        }
        return Measurement.exact(OSCILLATION_ID, turns / curves.size());
    }

    /** {@return how many highest and lowest points a curve has between its ends} */
    public static int turns(double[] curve) {
        int turns = 0;
        double last = curve.length == 0 ? 0 : curve[0];
        double direction = 0;
        for (double value : curve) {
            double step = value - last;
            if (Math.abs(step) > ROUNDING * Math.max(Math.abs(value), Math.abs(last))) {
                turns += step * direction < 0 ? 1 : 0;
                direction = Math.signum(step);
                last = value;
            }
        }
        return turns;
    }
}
