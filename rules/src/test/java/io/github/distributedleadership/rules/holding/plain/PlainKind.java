package io.github.distributedleadership.rules.holding.plain;

/** How a responsibility is held, by paper and record together. */
public enum PlainKind {
    UNHELD,
    UNDETERMINED,
    HELD_IN_PARTS,
    HELD_BY_TEAM,
    RETAINED,
    DELEGATED,
    SOLE,
    DELEGATED_TO_GROUP,
    SHARED,
    SHARED_IN_NAME_ONLY,
    SHARED_INFORMALLY,
    HELD_INFORMALLY,
    ONE_HOLDER,
    SEVERAL_HOLDERS
}
