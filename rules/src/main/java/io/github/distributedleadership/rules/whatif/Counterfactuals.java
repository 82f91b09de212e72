package io.github.distributedleadership.rules.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import java.util.OptionalDouble;

/**
 * What a search for counterfactuals found, and how far it got.
 *
 * @param <T> the outcomes
 * @param found the cheapest set of changes to each other outcome that was found, the cheapest first
 * @param tries how many sets of changes were tried
 * @param end why the search ended
 * @param missing the fields for want of which no change could be thought of; empty where changes were tried, or what is on record
 *     is enough to say that there is none to try
 * @param triedBelow all sets of changes that cost less were tried; empty where all there are were
 */
public record Counterfactuals<T>(
        ImmutableList<Counterfactual<T>> found,
        int tries,
        End end,
        ImmutableSortedSet<FieldId> missing,
        OptionalDouble triedBelow) {
    /** Why a search ended. */
    public enum End {
        /** There was nothing to try: no change is known of which the answer takes account. */
        NOTHING_TO_TRY,
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
