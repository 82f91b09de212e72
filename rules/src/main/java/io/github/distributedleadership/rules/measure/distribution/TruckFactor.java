package io.github.distributedleadership.rules.measure.distribution;

import com.google.common.primitives.ImmutableIntArray;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The truck factor: the fewest people whose absence leaves more than half of the responsibilities unheld.
 *
 * <p>A responsibility that several hold is unheld only when all of them are away. So sharing raises the truck factor, and
 * dividing the work among many raises it too. That more than half is the border is a convention of studies of software;
 * to ask it of responsibilities is our own. To find the fewest is a hard problem, so it is searched within a budget of
 * steps, never of time: the same data give the same answer on every machine. Where the budget does not suffice both bounds
 * are told, and the measure has no value.
 *
 * <p>Worked example, five responsibilities held by: ana; ana and ben; ana and ben; ben and cleo; cleo. More than half are
 * three. No single absence leaves three unheld, ana's leaves one. Without ana and ben the first three are unheld, so the truck
 * factor is 2.
 *
 * <p>Beside it stands the answer of the usual short cut, {@link #greedy}: away goes who holds most, then who holds next most,
 * until more than half is unheld. It is never lower than the truck factor, and often too high, for it prefers those who hold
 * much with others to those who hold little alone.
 *
 * <table>
 * <caption>Degenerate cases</caption>
 * <tr><th>responsibilities</th><th>truck factor</th></tr>
 * <tr><td>none</td><td>undefined: no responsibility is known to be held</td></tr>
 * <tr><td>n, each held by one, all different</td><td>n / 2 rounded down, plus 1</td></tr>
 * <tr><td>one person holds all alone</td><td>1</td></tr>
 * <tr><td>all held by the same k people together</td><td>k</td></tr>
 * </table>
 *
 * <p>Cost: the bounds in a few passes over all holders; the search as much as its budget.
 *
 * @param responsibilities how many there are
 * @param low fewer it cannot be
 * @param high so many suffice; equal to low where the search came to its end
 * @param absent so many people, by their numbers, whose absence leaves more than half unheld
 * @param greedy what the usual short cut gives
 */
public record TruckFactor(int responsibilities, int low, int high, ImmutableIntArray absent, int greedy) {
    static final String ID = "truck-factor";

    /** The steps of a search that nobody limits otherwise; a second or less. */
    public static final long STANDARD_BUDGET = 20_000_000;

    private static final String NOTHING = "no responsibility is known to be held";

    private static final Measure MEASURE = Measure.builder()
            .id(ID)
            .definition("fewest people whose absence leaves more than half of the held responsibilities unheld")
            .source(Measure.OWN)
            .range(Interval.atLeast(1))
            .direction(Measure.Direction.HIGHER_IS_MORE_DISTRIBUTED)
            .meaningAtLow("more than half rests on one person")
            .meaningAtHigh("all hold all together, or each holds one: everybody, or just over half of them")
            .cost(Measure.Cost.SEARCH)
            .degenerate("no responsibility", "undefined: " + NOTHING)
            .degenerate("n, each held by one, all different", "n / 2 rounded down, plus 1")
            .degenerate("one person holds all alone", "1")
            .degenerate("all held by the same k people together", "k")
            .example("held by a; a b; a b; b c; c: without a and b three of five are unheld, so 2")
            .build();

    /** {@return what it means} */
    public static Measure measure() {
        return MEASURE;
    }

    /** {@return the truck factor of responsibilities held by these people, within the standard budget} */
    public static TruckFactor of(int people, int[][] holders) {
        return of(people, holders, STANDARD_BUDGET);
    }

    /**
     * {@return the truck factor}
     *
     * @param people how many people there are
     * @param holders for each responsibility that is held, who holds it, numbered from 0; at least one
     * @param budget the steps of the search; 0: only the bounds
     */
    public static TruckFactor of(int people, int[][] holders, long budget) {
        HolderSets sets = new HolderSets(people, holders);
        if (holders.length == 0) {
            return new TruckFactor(0, 0, 0, ImmutableIntArray.of(), 0);
        }
        TruckSearch search = new TruckSearch(sets, budget);
        return new TruckFactor(
                holders.length,
                search.low(),
                search.best().length,
                ImmutableIntArray.copyOf(search.best()),
                greedy(sets));
    }

    /** {@return whether the search came to its end} */
    public boolean isExact() {
        return low == high;
    }

    /** {@return the value, or why there is none: nothing is held, or the bounds that are left} */
    public Measurement measurement() {
        if (responsibilities == 0) {
            return Measurement.undefined(ID, NOTHING);
        }
        return isExact()
                ? Measurement.exact(ID, low)
                : Measurement.undefined(ID, "from " + low + " to " + high + ", not settled within the budget");
    }

    private static int greedy(HolderSets sets) {
        int[] order = IntStream.range(0, sets.people)
                .boxed()
                .sorted(Comparator.comparingInt(person -> -sets.held(person))) // stable
                .mapToInt(Integer::intValue)
                .toArray();
        Absence absence = new Absence(sets);
        int n = 0;
        while (absence.unheld() < sets.majority()) {
            absence.add(order[n++]);
        }
        return n;
    }
}
