package io.github.distributedleadership.rules.holding;

/** How a responsibility is exercised according to the decisions on it. The first that applies counts, in this order. */
public enum InRecord {
    /** Decisions are not recorded, or only in part. */
    NOT_RECORDED,
    /** Fewer decisions than can carry an answer. */
    TOO_FEW,
    /** A superior who is not among the deciders approves nearly all. */
    CONTROLLED,
    /** Decided by one and a half people or more, counted by their shares. */
    SPREAD,
    /** Decided by one, more than chance would have it. */
    CONCENTRATED,
    /** Mostly by one, but chance could do that too; or by teams of unknown members, so that nobody can count the people. */
    UNCLEAR
}
