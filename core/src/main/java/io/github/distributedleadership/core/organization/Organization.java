package io.github.distributedleadership.core.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.organization.application.ChangeApplication;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.practice.Practice;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Moment;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation as data: who and what there is, who holds what, and the record of what was done.
 *
 * <p>It is closed about references: every id that is named stands for something in it. It is open about facts: what was
 * never recorded is unknown, and {@link #coverage} says of each collection how much of it was written down. Building it
 * checks all references, ids, cycles and overlaps, and reports every problem at once.
 *
 * <pre>{@code
 * Organization school = Organization.builder()
 *         .members(List.of(Member.of("ana"), Member.of("ben")))
 *         .responsibilities(List.of(Responsibility.of("reading-scheme")))
 *         .holdings(List.of(Holding.of("reading-scheme", "ana", "ben")))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe. Collections are in canonical order, so organisations that say the same are equal and
 * iterate alike, in whatever order they were described.
 */
@Value.Immutable
public sealed interface Organization extends Extensible permits ImmutableOrganization {
    /** {@return a new builder; nothing is required} */
    static OrganizationBuilder builder() {
        return new OrganizationBuilder();
    }

    /** {@return its name; empty: not recorded} */
    Optional<String> name();

    /** {@return what it wants to be, in free words; empty: not recorded} */
    Optional<String> vision();

    /** {@return the day as of which it is described; empty: the latest date of the record counts} */
    Optional<Moment> asOf();

    /** {@return for what the data was gathered: development, research, teaching or public-record; empty: not stated} */
    Optional<DataPurpose> purpose();

    /** {@return on what ground data about people may be used, in free words; empty: not stated} */
    Optional<String> basis();

    /** {@return how much of each collection was written down; a table that is missing was not recorded} */
    @Value.NaturalOrder
    ImmutableSortedMap<Table, Coverage> coverages();

    /** {@return the attributes of which "absent" means "none", such as {@code decisions.approvedBy}} */
    @Value.NaturalOrder
    ImmutableSortedSet<String> completeAttributes();

    /** {@return whether everything is declared to be on record: what is absent is none} */
    @Value.Default
    default boolean recordedCompletely() {
        return false;
    }

    /** {@return who belongs to it, by id} */
    ImmutableList<Member> members();

    /** {@return its teams, by id} */
    ImmutableList<Team> teams();

    /** {@return its goals, by id} */
    ImmutableList<Goal> goals();

    /** {@return its responsibilities, by id} */
    ImmutableList<Responsibility> responsibilities();

    /** {@return who holds them, by responsibility and term} */
    ImmutableList<Holding> holdings();

    /** {@return leadership roles, by scope and member} */
    ImmutableList<Leader> leaders();

    /** {@return the record of what was done} */
    @Value.Default
    default Practice practice() {
        return Practice.EMPTY;
    }

    @Override
    @Value.NaturalOrder
    ImmutableSortedMap<String, String> extensions();

    /** {@return how much of that collection was written down} */
    default Coverage coverage(Table table) {
        return coverages().getOrDefault(table, Coverage.NOT_RECORDED);
    }

    /** {@return how many rows that collection has} */
    default int size(Table table) {
        return rows(table).size();
    }

    /** {@return in how many rows that field says something, be it that there is none; of a whole collection, how many it has} */
    default int known(FieldId field) {
        return (int) rows(field.table()).parallelStream()
                .filter(Rows.any(field.table()).says(field))
                .count();
    }

    /**
     * {@return this with these changes, applied in order as of the day of which it speaks, and checked once at the end}
     *
     * @throws InvalidOrganization with every problem, where a change does not apply or the result is no organisation
     */
    default Organization after(List<? extends Change> changes) {
        return after(changes, AsOf.of(this));
    }

    /**
     * {@return this with these changes, applied in order as of that day, and checked once at the end}
     *
     * @throws InvalidOrganization with every problem, where a change does not apply or the result is no organisation
     */
    default Organization after(List<? extends Change> changes, AsOf asOf) {
        ChangeApplication alteration = new ChangeApplication(this::rows, asOf.day()).with(changes);
        OrganizationBuilder builder = toBuilder();
        alteration.forEachTable(builder::replaceRows);
        Organization altered = builder.build();
        return alteration.erased().isEmpty()
                ? altered
                : altered.toBuilder().erase(alteration.erased()).build();
    }

    /** {@return the rows of that collection, in canonical order} */
    default ImmutableList<? extends Extensible> rows(Table table) {
        return switch (table) {
            case MEMBERS -> members();
            case TEAMS -> teams();
            case GOALS -> goals();
            case RESPONSIBILITIES -> responsibilities();
            case HOLDINGS -> holdings();
            case LEADERS -> leaders();
            case DECISIONS -> practice().decisions();
            case INITIATIVES -> practice().initiatives();
            case FEEDBACK -> practice().feedback();
            case REFLECTIONS -> practice().reflections();
            case COACHING -> practice().coaching();
            case TRUST -> practice().trust();
            case CLAIMS -> practice().claims();
            case ANSWERS -> practice().answers();
            case ALLOCATIONS -> practice().allocations();
            case SURVEYS -> practice().surveys();
            case RESPONSES -> practice().responses();
        };
    }

    /** {@return a builder that begins with all that this says} */
    default OrganizationBuilder toBuilder() {
        return new OrganizationBuilder(this);
    }
}
