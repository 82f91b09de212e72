package io.github.distributedleadership.rules.measure.distribution;

import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.Arrays;

/**
 * The absence factor: the fewest who together made at least half of all contributions.
 *
 * <p>It is the contributor absence factor of the CHAOSS project, once called bus factor. What a contribution is, the caller
 * says: decisions, commits, the number of those who look to somebody. It asks who made what was made; who could go on
 * without them is another question, see {@link TruckFactor}.
 *
 * <p>Worked example: contributions 6, 3, 2, 1 sum to 12, half of which is 6; one person made 6, so the absence factor is 1.
 * Contributions 5, 4, 2, 1 have 2.
 *
 * <table>
 * <caption>Degenerate cases</caption>
 * <tr><th>contributions</th><th>absence factor</th></tr>
 * <tr><td>none, or all 0</td><td>undefined: no contribution</td></tr>
 * <tr><td>n equal ones</td><td>n / 2, rounded up</td></tr>
 * <tr><td>one made all</td><td>1</td></tr>
 * </table>
 */
public final class AbsenceFactor {
    static final String ID = "absence-factor";
    private static final String NOTHING = "no contribution";
    /** So that equal halves are equal however they are summed. */
    private static final double ROUNDING = 1e-12;

    private static final Measure MEASURE = Measure.builder()
            .id(ID)
            .definition("fewest who made at least half of all contributions")
            .source("chaoss-absence-factor")
            .range(Interval.atLeast(1))
            .direction(Measure.Direction.HIGHER_IS_MORE_DISTRIBUTED)
            .meaningAtLow("one made half or more")
            .meaningAtHigh("all made equally much: half of them, rounded up")
            .grounds(Measure.Grounds.MEMORY)
            .cost(Measure.Cost.LINEAR)
            .degenerate("no contribution, or all 0", "undefined: " + NOTHING)
            .degenerate("n equal ones", "n / 2, rounded up")
            .degenerate("one made all", "1")
            .example("contributions 5, 4, 2, 1: half of 12 is 6, and 5 + 4 = 9 reaches it, so 2")
            .build();

    private AbsenceFactor() {}

    /** {@return what it means} */
    public static Measure measure() {
        return MEASURE;
    }

    /**
     * {@return how many it takes}
     *
     * @param amounts what each contributed, each finite and 0 or more
     */
    public static Measurement of(double... amounts) {
        double[] sorted = amounts.clone();
        double all = 0;
        for (double amount : sorted) {
            if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a contribution must be finite and 0 or more but was " + amount);
            }
        }
        Arrays.sort(sorted);
        for (double amount : sorted) {
            all += amount;
        }
        if (!(all > 0)) {
            return Measurement.undefined(ID, NOTHING);
        }
        double half = all / 2 * (1 - ROUNDING);
        double made = 0;
        int people = 0;
        while (made < half) {
            made += sorted[sorted.length - 1 - people++];
        }
        return Measurement.exact(ID, people);
    }
}
