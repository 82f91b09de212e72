package io.github.distributedleadership.rules.measure.network;

/**
 * How much leadership a team has, and how evenly it is spread, as one of four.
 *
 * <p>After Mayo, Meindl and Pastor (2003), known to us from memory; from which value on something is high they did not
 * publish, so {@link QuadrantBorders} are parameters. The name of the last of the four is our own.
 */
public enum Quadrant {
    /** There is much leadership, and it is evenly spread. */
    SHARED,
    /** There is much of it, and it goes to few. */
    VERTICAL,
    /** There is little of it, evenly spread. A network without ties is here too. */
    AVOIDANCE,
    /** There is little of it, and what there is goes to few. */
    WEAK_VERTICAL
}
