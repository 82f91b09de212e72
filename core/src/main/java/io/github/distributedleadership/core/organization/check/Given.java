package io.github.distributedleadership.core.organization.check;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.practice.Survey;
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
    final List<Responsibility> responsibilities;
    final List<Holding> holdings;
    final List<Survey> surveys;

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
        responsibilities = rows(Table.RESPONSIBILITIES);
        holdings = rows(Table.HOLDINGS);
        surveys = rows(Table.SURVEYS);
    }

    /** The rows of that collection. */
    @SuppressWarnings("unchecked") // a table has rows of one type
    <T extends Extensible> List<T> rows(Table table) {
        return (List<T>) tables.apply(table);
    }
}
