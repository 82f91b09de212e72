package io.github.distributedleadership.rules.whatif;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.value.Numbers;

/**
 * What would have to change for another outcome: changes that lead to it together, and of which no part alone leads away
 * from the outcome of today.
 *
 * <pre>{@code
 * Counterfactual<Kind> one = …;
 * one.from();     // DELEGATED
 * one.to();       // SHARED
 * one.changes();  // [share: menu, with: [cem]]
 * }</pre>
 *
 * @param <T> the outcomes
 * @param from the outcome of today
 * @param to the outcome after the changes, another one
 * @param cost the costs of the changes together, in the units of the {@linkplain Lever levers}, which are our own
 * @param changes what would change, in the order in which it is applied; at least one
 */
public record Counterfactual<T>(T from, T to, double cost, ImmutableList<Change> changes) {
    /** Refuses what changes nothing. */
    public Counterfactual {
        if (changes.isEmpty() || from.equals(to)) {
            throw new IllegalArgumentException(
                    "a counterfactual must lead by changes to another outcome, but led from " + from + " to " + to);
        }
        Lever.requireCost(cost);
    }

    /** {@return such as {@code SHARED instead of DELEGATED, by 1 change at 2}} */
    @Override
    public String toString() {
        return to + " instead of " + from + ", by " + changes.size() + (changes.size() == 1 ? " change" : " changes")
                + " at " + Numbers.plain(cost);
    }
}
