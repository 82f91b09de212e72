package io.github.distributedleadership.rules.holding.plain;

/** How a responsibility is held on paper. */
public enum PlainPaper {
    HELD_IN_PARTS,
    VACANT,
    HELD_BY_TEAM,
    RETAINED,
    DELEGATED,
    SOLE,
    DELEGATED_TO_GROUP,
    SHARED,
    UNEQUAL,
    ONE_HOLDER,
    SEVERAL_HOLDERS,
    UNKNOWN
}
