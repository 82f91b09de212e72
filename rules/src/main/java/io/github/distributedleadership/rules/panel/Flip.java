package io.github.distributedleadership.rules.panel;

/**
 * One competence that, moved to one end of its range, changes the verdict, the others as they are.
 *
 * @param place whose competence it is, from 0
 * @param end to which end it was moved
 * @param at the competence at which the verdict changes, to within 1e-9
 * @param to the verdict at that end
 */
public record Flip(int place, End end, double at, PanelVerdict to) {
    /** An end of a range. */
    public enum End {
        /** The low one. */
        LOW,
        /** The high one. */
        HIGH
    }
}
