package io.github.distributedleadership.core.practice;

/** How likely an initiative is to fail, stated before it began. Failure afterwards never proves risk. */
public enum Risk {
    /** It will hardly fail. */
    LOW,
    /** It may fail. */
    MEDIUM,
    /** It is more likely to fail than not, or would hurt if it did. */
    HIGH
}
