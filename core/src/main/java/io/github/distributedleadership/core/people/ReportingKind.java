package io.github.distributedleadership.core.people;

/** What a reporting line means. */
public enum ReportingKind {
    /** In the line: the other stands above, may direct, and answers for the work. Only this makes a superior. */
    LINE,
    /** In a function: the other advises or coordinates on one subject, without standing above. */
    FUNCTIONAL
}
