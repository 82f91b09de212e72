package io.github.distributedleadership.rules.whatif;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;

/**
 * What a search for counterfactuals found, and how far it got.
 *
 * @param <T> the outcomes
 * @param found the cheapest set of changes to each other outcome that was found, the cheapest first
 * @param tries how many sets of changes were tried
 * @param end why the search ended
 * @param triedBelow all sets of changes that cost less were tried; empty where all there are were
 */
public record Counterfactuals<T>(
        ImmutableList<Counterfactual<T>> found, int tries, End end, OptionalDouble triedBelow) {
    /** Why a search ended. */
    public enum End {
        /** All sets of changes were tried, but those that hold one which is enough already. */
        ALL_TRIED,
        /** As many alternatives as were asked for were found. */
        ENOUGH_FOUND,
        /** The tries were used up. */
        BUDGET_USED
    }

    /** {@return whether there may be others that were not tried} */
    public boolean isCutShort() {
        return end == End.BUDGET_USED;
    }
}
