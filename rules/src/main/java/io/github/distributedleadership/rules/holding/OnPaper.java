package io.github.distributedleadership.rules.holding;

/** How a responsibility is held according to what was written down. The first that applies counts, in this order. */
public enum OnPaper {
    /** By nobody: recorded as vacant, or without a holding although holdings are recorded. */
    VACANT,
    /** Its holders are not on record. */
    UNKNOWN,
    /** Nobody holds it as a whole, and somebody holds each of its parts. */
    HELD_IN_PARTS,
    /** A team holds it, and who belongs to the team is not on record. */
    HELD_BY_TEAM,
    /** A superior decides: the level is TELL, SELL or CONSULT. */
    RETAINED,
    /** One holder, whom a superior assigned or for whom a superior answers. */
    DELEGATED,
    /** One holder of his or her own right: who leads the scope, or whom no superior assigned. */
    SOLE,
    /** Several holders under the one superior who answers for it or approves. */
    DELEGATED_TO_GROUP,
    /** Several holders, all of whom answer for it. */
    SHARED,
    /** Several holders, of whom some do not answer for it, and no superior does. */
    UNEQUAL,
    /** One holder; whether delegated is not on record. */
    ONE_HOLDER,
    /** Several holders; who answers is not on record. */
    SEVERAL_HOLDERS;

    /** {@return the kind by paper alone} */
    public HoldingKind kind() {
        return KindMatrix.asOnPaper(this);
    }
}
