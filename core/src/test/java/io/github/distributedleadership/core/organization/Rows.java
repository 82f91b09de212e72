package io.github.distributedleadership.core.organization;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.change.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The tables of an organisation as lists, to be looked at and changed alike. */
final class Rows {
    private Rows() {}

    static ImmutableList<?> of(Organization o, Table table) {
        return switch (table) {
            case MEMBERS -> o.members();
            case TEAMS -> o.teams();
            case GOALS -> o.goals();
            case RESPONSIBILITIES -> o.responsibilities();
            case HOLDINGS -> o.holdings();
            case LEADERS -> o.leaders();
            case DECISIONS -> o.practice().decisions();
            case INITIATIVES -> o.practice().initiatives();
            case FEEDBACK -> o.practice().feedback();
            case REFLECTIONS -> o.practice().reflections();
            case COACHING -> o.practice().coaching();
            case TRUST -> o.practice().trust();
            case CLAIMS -> o.practice().claims();
            case ANSWERS -> o.practice().answers();
            case ALLOCATIONS -> o.practice().allocations();
            case SURVEYS -> o.practice().surveys();
            case RESPONSES -> o.practice().responses();
        };
    }

    /** All rows but one of that table. */
    static Stream<Object> allBut(Organization o, Table table, int row) {
        return Arrays.stream(Table.values())
                .flatMap(t -> Stream.of(t == table ? without(of(o, t), row) : of(o, t)))
                .flatMap(List::stream);
    }

    static <T> List<T> without(List<T> rows, int row) {
        List<T> rest = new ArrayList<>(rows);
        rest.remove(row);
        return rest;
    }

    static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The organisation with the rows of a table changed. */
    static OrganizationBuilder with(Organization o, Table table, Change change) {
        boolean recorded = o.coverage(table) != Coverage.NOT_RECORDED;
        OrganizationBuilder b = o.toBuilder();
        if (!recorded) {
            return b;
        }
        b.clear(table);
        var p = o.practice();
        return switch (table) {
            case MEMBERS -> b.members(change.of(o.members()));
            case TEAMS -> b.teams(change.of(o.teams()));
            case GOALS -> b.goals(change.of(o.goals()));
            case RESPONSIBILITIES -> b.responsibilities(change.of(o.responsibilities()));
            case HOLDINGS -> b.holdings(change.of(o.holdings()));
            case LEADERS -> b.leaders(change.of(o.leaders()));
            case DECISIONS -> b.decisions(change.of(p.decisions()));
            case INITIATIVES -> b.initiatives(change.of(p.initiatives()));
            case FEEDBACK -> b.feedback(change.of(p.feedback()));
            case REFLECTIONS -> b.reflections(change.of(p.reflections()));
            case COACHING -> b.coaching(change.of(p.coaching()));
            case TRUST -> b.trust(change.of(p.trust()));
            case CLAIMS -> b.claims(change.of(p.claims()));
            case ANSWERS -> b.answers(change.of(p.answers()));
            case ALLOCATIONS -> b.allocations(change.of(p.allocations()));
            case SURVEYS -> b.surveys(change.of(p.surveys()));
            case RESPONSES -> b.responses(change.of(p.responses()));
        };
    }

    /** Makes other rows of the rows of a table. */
    interface Change {
        <T> List<T> of(List<T> rows);
    }
}
