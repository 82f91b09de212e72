package io.github.distributedleadership.rules.holding.plain;

/** How several holders were seen to act. */
public enum PlainEnacted {
    /** Fewer than two holders, or fewer than k decisions: nothing is said. */
    NONE,
    JOINT,
    ROTATING,
    ANY_ONE,
    /** Three or more decide one at a time and somebody comes back: the seeded permutations have to say. */
    NEEDS_PERMUTATIONS
}
