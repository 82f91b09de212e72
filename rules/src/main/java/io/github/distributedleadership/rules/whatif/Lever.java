package io.github.distributedleadership.rules.whatif;

import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.value.Numbers;

/**
 * Something that could be changed, and what that costs.
 *
 * <p>Costs only put counterfactuals in an order, the easiest first; they are our own and no measure of effort.
 *
 * @param change what would change
 * @param cost what it costs once, above 0
 * @param most how often it can be done at most: once for what is written down, several times for acts such as decisions
 * @param instead levers of the same word exclude each other: a responsibility is either shared with one or delegated to
 *     another
 */
record Lever(Change change, double cost, int most, String instead) {
    /** Refuses a cost of nothing, and what can never be done. */
    public Lever {
        requireCost(cost);
        if (most < 1) {
            throw new IllegalArgumentException("a lever must be possible at least once but was given " + most);
        }
    }

    /** {@return what can be done once} */
    public static Lever once(Change change, double cost, String instead) {
        return new Lever(change, cost, 1, instead);
    }

    static void requireCost(double cost) {
        if (!(cost > 0 && Double.isFinite(cost))) {
            throw new IllegalArgumentException("a cost must be a finite number above 0 but was " + Numbers.plain(cost));
        }
    }
}
