package io.github.distributedleadership.core.team;

/** How long a team is meant to last. */
public enum TeamKind {
    /** Without an end, across tasks. */
    STANDING,
    /** For one piece of work with an end. */
    PROJECT,
    /** Formed for the occasion, without a charter. */
    AD_HOC
}
