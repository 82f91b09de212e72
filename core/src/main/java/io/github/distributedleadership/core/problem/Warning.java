package io.github.distributedleadership.core.problem;

import com.google.common.collect.ImmutableList;

/**
 * Something that is not wrong and may be a slip: for people to look at.
 *
 * @param about what it may be
 * @param ids the ids of those it is about, in order; at least one
 * @param message what it looks like, why, and what to do
 */
public record Warning(About about, ImmutableList<String> ids, String message) {
    /** What may be a slip. */
    public enum About {
        /** A member of unwritten kind looks like a machine. */
        MACHINE,
        /** Members look like one person, by their names. */
        SAME_NAME,
        /** Members look like one person, by their e-mail. */
        SAME_EMAIL,
        /** Members look like one person, by ids that differ in case only. */
        SAME_ID
    }

    /** Refuses a warning about nobody. */
    public Warning {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("a warning must be about at least one id");
        }
    }

    /** {@return the message} */
    @Override
    public String toString() {
        return message;
    }
}
