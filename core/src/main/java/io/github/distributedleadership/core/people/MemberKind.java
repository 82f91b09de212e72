package io.github.distributedleadership.core.people;

/** Whether a member is a person. */
public enum MemberKind {
    /** A person. */
    PERSON,
    /** A bot, a service or an agent: it acts, and nobody leads by it. */
    MACHINE
}
