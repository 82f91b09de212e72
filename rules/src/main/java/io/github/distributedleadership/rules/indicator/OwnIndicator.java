package io.github.distributedleadership.rules.indicator;

import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.rule.Told;

/**
 * An indicator of one's own: its declaration, and two questions about each unit.
 *
 * <p>It enters an assessment by its options, and is counted like those of the library: nothing is told where what it needs is
 * not recorded; a unit of which an answer is unknown widens the bounds; and where rows that may be units are missing, the
 * bounds are open.
 *
 * @param <U> what a unit is: a decision, a member, …
 */
public interface OwnIndicator<U> {
    /** {@return its declaration} */
    Indicator indicator();

    /** {@return what may be a unit, in the order in which units are named} */
    Iterable<? extends U> units(Snapshot snapshot);

    /** {@return the id by which the unit is named} */
    String name(U unit);

    /** {@return whether it is a unit; unknown for want of the fields that {@link Told#missing} names} Unless overridden, it is. */
    default Told isOne(U unit, Snapshot snapshot) {
        return Told.YES;
    }

    /** {@return whether it counts; unknown for want of the fields that {@link Told#missing} names} */
    Told counts(U unit, Snapshot snapshot);
}
