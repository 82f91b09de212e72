package io.github.distributedleadership.core.responsibility;

/** How those who hold a responsibility are to act. */
public enum Arrangement {
    /** One holder. */
    SOLE,
    /** All act together. */
    JOINT,
    /** Each may act for all; in law, joint and several. */
    ANY_ONE,
    /** Each has a part of it. */
    DIVIDED,
    /** One at a time, in turn. */
    ROTATING
}
