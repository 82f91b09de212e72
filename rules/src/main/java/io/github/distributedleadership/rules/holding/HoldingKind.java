package io.github.distributedleadership.rules.holding;

/** How a responsibility is held, paper and record taken together (our own definition). */
public enum HoldingKind {
    /** By nobody. */
    UNHELD,
    /** Not enough is recorded to say. */
    UNDETERMINED,
    /** Not as a whole: somebody holds each of its parts, which count by themselves. */
    HELD_IN_PARTS,
    /** By a team, of which it is not on record who belongs to it. */
    HELD_BY_TEAM,
    /** By one, of his or her own right. */
    SOLE,
    /** By one, on behalf of a superior. */
    DELEGATED,
    /** By one; whether delegated is not on record. */
    ONE_HOLDER,
    /** By several, on behalf of one superior. */
    DELEGATED_TO_GROUP,
    /** By several; who answers is not on record. */
    SEVERAL_HOLDERS,
    /** By several who answer for it together, and nothing on record speaks against it. */
    SHARED,
    /** Called shared, but on the record given decided or answered for by fewer. */
    SHARED_IN_NAME_ONLY,
    /** Decided by several, although on paper it is not shared. */
    SHARED_INFORMALLY,
    /** Decided by somebody to whom the paper does not give the decision, and who is no superior. */
    HELD_INFORMALLY,
    /** Decided by a superior, on paper or in fact. */
    RETAINED;

    /** {@return whether it waits for what is not on record: of UNDETERMINED, ONE_HOLDER and SEVERAL_HOLDERS} */
    public boolean leavesOpen() {
        return this == UNDETERMINED || this == ONE_HOLDER || this == SEVERAL_HOLDERS;
    }

    /** {@return whether somebody holds it: every kind but UNHELD, UNDETERMINED and HELD_IN_PARTS} */
    public boolean isHeld() {
        return this != UNHELD && this != UNDETERMINED && this != HELD_IN_PARTS;
    }

    /** {@return whether it is shared in substance: SHARED or SHARED_INFORMALLY} */
    public boolean isShared() {
        return this == SHARED || this == SHARED_INFORMALLY;
    }
}
