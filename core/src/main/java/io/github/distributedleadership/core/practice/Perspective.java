package io.github.distributedleadership.core.practice;

/** From where an anonymous giver of feedback looks at its subject. */
public enum Perspective {
    /** The subject itself. */
    SELF,
    /** Beside the subject. */
    PEER,
    /** Below: reports to the subject. */
    REPORT,
    /** Above: the subject reports to the giver. */
    SUPERIOR
}
