package io.github.distributedleadership.core.practice;

/** How something turned out, in the eyes of those who recorded it. */
public enum Outcome {
    /** As hoped. */
    SUCCEEDED,
    /** Not as hoped. */
    FAILED,
    /** In part. */
    MIXED,
    /** Not yet known, because it goes on. */
    OPEN
}
