package io.github.distributedleadership.core.description;

/** How much of a collection was written down. */
public enum Coverage {
    /** Nobody kept it: nothing follows from its being empty. */
    NOT_RECORDED,
    /** Only some of it: a row is a fact, a missing row says nothing. */
    PARTIAL,
    /** All of it, for the span of its dates: a missing row means that it was not so. */
    RECORDED
}
