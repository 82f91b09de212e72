package io.github.distributedleadership.core.responsibility;

/** What people need beside skill in order to carry a responsibility. */
public enum ResourceKind {
    /** Money. */
    FUNDS,
    /** What is used up. */
    MATERIALS,
    /** What is worked with. */
    TOOLS,
    /** Courses, study, training. */
    EDUCATION,
    /** Working time set free. */
    TIME
}
