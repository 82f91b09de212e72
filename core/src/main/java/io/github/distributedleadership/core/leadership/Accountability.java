package io.github.distributedleadership.core.leadership;

/** For what a leader answers. */
public enum Accountability {
    /** For the results of the scope. */
    OWNS,
    /** For enabling others there to try, to fail and to learn. */
    ENABLES
}
