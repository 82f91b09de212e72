package io.github.distributedleadership.core.organization.check;

import io.github.distributedleadership.core.description.Table;
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
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What was given of an organisation, to look at while it is checked: rows in the order in which they were given. */
public final class Given {
    private final Function<Table, List<? extends Extensible>> tables;
    final Set<String> extensions;
    final List<String> completeAttributes;
    final Unread unread;
    final List<Member> members;
    final List<Team> teams;
    final List<Goal> goals;
    final List<Responsibility> responsibilities;
    final List<Holding> holdings;
    final List<Leader> leaders;
    final List<Decision> decisions;
    final List<Initiative> initiatives;
    final List<Feedback> feedback;
    final List<Reflection> reflections;
    final List<Coaching> coaching;
    final List<Trust> trust;
    final List<Claim> claims;
    final List<Answer> answers;
    final List<Allocation> allocations;
    final List<Survey> surveys;
    final List<Response> responses;

    public Given(
            Function<Table, List<? extends Extensible>> tables,
            Set<String> extensions,
            Collection<String> completeAttributes,
            Unread unread) {
        this.tables = tables;
        this.extensions = extensions;
        this.completeAttributes = List.copyOf(completeAttributes);
        this.unread = unread;
        members = rows(Table.MEMBERS);
        teams = rows(Table.TEAMS);
        goals = rows(Table.GOALS);
        responsibilities = rows(Table.RESPONSIBILITIES);
        holdings = rows(Table.HOLDINGS);
        leaders = rows(Table.LEADERS);
        decisions = rows(Table.DECISIONS);
        initiatives = rows(Table.INITIATIVES);
        feedback = rows(Table.FEEDBACK);
        reflections = rows(Table.REFLECTIONS);
        coaching = rows(Table.COACHING);
        trust = rows(Table.TRUST);
        claims = rows(Table.CLAIMS);
        answers = rows(Table.ANSWERS);
        allocations = rows(Table.ALLOCATIONS);
        surveys = rows(Table.SURVEYS);
        responses = rows(Table.RESPONSES);
    }

    /** The rows of that collection. */
    @SuppressWarnings("unchecked") // a table has rows of one type
    <T extends Extensible> List<T> rows(Table table) {
        return (List<T>) tables.apply(table);
    }
}
