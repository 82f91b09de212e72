package io.github.distributedleadership.core.description;

import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Extensible;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The collections of an organisation, in the order in which files have them. */
public enum Table {
    /** People. */
    MEMBERS("members", Member.class),
    /** Teams. */
    TEAMS("teams", Team.class),
    /** Goals. */
    GOALS("goals", Goal.class),
    /** Responsibilities. */
    RESPONSIBILITIES("responsibilities", Responsibility.class),
    /** Who holds them. */
    HOLDINGS("holdings", Holding.class),
    /** Leadership roles. */
    LEADERS("leaders", Leader.class),
    /** Decisions. */
    DECISIONS("decisions", Decision.class),
    /** Initiatives. */
    INITIATIVES("initiatives", Initiative.class),
    /** Feedback. */
    FEEDBACK("feedback", Feedback.class),
    /** Reflections. */
    REFLECTIONS("reflections", Reflection.class),
    /** Coaching. */
    COACHING("coaching", Coaching.class),
    /** Trust. */
    TRUST("trust", Trust.class),
    /** Claims to lead. */
    CLAIMS("claims", Claim.class),
    /** Answers to claims. */
    ANSWERS("answers", Answer.class),
    /** Allocations of resources. */
    ALLOCATIONS("allocations", Allocation.class),
    /** Surveys. */
    SURVEYS("surveys", Survey.class),
    /** Responses to surveys. */
    RESPONSES("responses", Response.class);

    private final String key;
    private final Class<? extends Extensible> type;

    Table(String key, Class<? extends Extensible> type) {
        this.key = key;
        this.type = type;
    }

    /** {@return whether the row is of the type that the collection holds} */
    public boolean holds(Extensible row) {
        return type.isInstance(row);
    }

    /** {@return what one row is, in lower case: {@code decision}} */
    public String row() {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
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
