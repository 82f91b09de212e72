package io.github.distributedleadership.core.organization;

import java.util.Arrays;
import java.util.Optional;

/** The collections of an organisation, in the order in which files have them. */
public enum Table {
    /** People. */
    MEMBERS("members"),
    /** Teams. */
    TEAMS("teams"),
    /** Goals. */
    GOALS("goals"),
    /** Responsibilities. */
    RESPONSIBILITIES("responsibilities"),
    /** Who holds them. */
    HOLDINGS("holdings"),
    /** Leadership roles. */
    LEADERS("leaders"),
    /** Decisions. */
    DECISIONS("decisions"),
    /** Initiatives. */
    INITIATIVES("initiatives"),
    /** Feedback. */
    FEEDBACK("feedback"),
    /** Reflections. */
    REFLECTIONS("reflections"),
    /** Coaching. */
    COACHING("coaching"),
    /** Trust. */
    TRUST("trust"),
    /** Claims to lead. */
    CLAIMS("claims"),
    /** Answers to claims. */
    ANSWERS("answers"),
    /** Allocations of resources. */
    ALLOCATIONS("allocations"),
    /** Surveys. */
    SURVEYS("surveys"),
    /** Responses to surveys. */
    RESPONSES("responses");

    private final String key;

    Table(String key) {
        this.key = key;
    }

    /** {@return the key of the collection in files: {@code decisions}} */
    public String key() {
        return key;
    }

    /** {@return whether it is part of the record of practice} */
    public boolean isPractice() {
        return compareTo(DECISIONS) >= 0;
    }

    /** {@return where it stands in a file: {@code members}, {@code practice.decisions}} */
    public String path() {
        return isPractice() ? "practice." + key : key;
    }

    /** {@return the table of that key, or empty} */
    public static Optional<Table> ofKey(String key) {
        return Arrays.stream(values()).filter(t -> t.key.equals(key)).findFirst();
    }
}
