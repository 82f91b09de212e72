package io.github.distributedleadership.rules.holding;

/**
 * Who decides according to the decisions on a responsibility. The first that applies counts, in this order.
 *
 * <p>Each claim is tested, in both directions; what neither test shows is {@link #UNCLEAR}.
 */
public enum InRecord {
    /** Decisions are not recorded, or not dated. */
    NOT_RECORDED,
    /** Superiors alone make nearly all decisions, and are shown to make more than half. */
    ABOVE,
    /** Fewer decisions than can carry an answer. */
    TOO_FEW,
    /** Others than the one who decides alone most often are shown to take part in more than a fifth of the decisions. */
    SPREAD,
    /** Others are shown to take part in less than a third of the decisions, and were seen in less than a fifth. */
    CONCENTRATED,
    /**
     * Neither is shown; or the decisions come in long stretches, which are worth few; or teams of unknown members made too
     * many of them.
     */
    UNCLEAR
}
