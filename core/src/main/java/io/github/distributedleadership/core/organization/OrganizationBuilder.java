package io.github.distributedleadership.core.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.organization.check.Completeness;
import io.github.distributedleadership.core.organization.check.Given;
import io.github.distributedleadership.core.organization.check.Unread;
import io.github.distributedleadership.core.organization.check.Validation;
import io.github.distributedleadership.core.organization.privacy.Erasure;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Practice;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Organization}, and checks it as a whole.
 *
 * <p>Each method for a collection adds to it and marks it as recorded, even with nothing to add: {@code
 * decisions(List.of())} says that no decisions were made. Not thread-safe; a builder can be used again.
 */
public final class OrganizationBuilder {
    private @Nullable String name;
    private @Nullable String vision;
    private @Nullable Moment asOf;
    private @Nullable DataPurpose purpose;
    private @Nullable String basis;
    private boolean recordedCompletely;
    private final Map<Table, Coverage> coverages = new EnumMap<>(Table.class);
    private final NavigableSet<String> completeAttributes = new TreeSet<>();
    private final Unread unread = new Unread();
    private final NavigableMap<String, String> extensions = new TreeMap<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Responsibility> responsibilities = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Leader> leaders = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Initiative> initiatives = new ArrayList<>();
    private final List<Feedback> feedback = new ArrayList<>();
    private final List<Reflection> reflections = new ArrayList<>();
    private final List<Coaching> coaching = new ArrayList<>();
    private final List<Trust> trust = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Allocation> allocations = new ArrayList<>();
    private final List<Survey> surveys = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();

    OrganizationBuilder() {}

    OrganizationBuilder(Organization organization) {
        name = organization.name().orElse(null);
        vision = organization.vision().orElse(null);
        asOf = organization.asOf().orElse(null);
        purpose = organization.purpose().orElse(null);
        basis = organization.basis().orElse(null);
        recordedCompletely = organization.recordedCompletely();
        coverages.putAll(organization.coverages());
        completeAttributes.addAll(organization.completeAttributes());
        extensions.putAll(organization.extensions());
        members.addAll(organization.members());
        teams.addAll(organization.teams());
        goals.addAll(organization.goals());
        responsibilities.addAll(organization.responsibilities());
        holdings.addAll(organization.holdings());
        leaders.addAll(organization.leaders());
        decisions.addAll(organization.practice().decisions());
        initiatives.addAll(organization.practice().initiatives());
        feedback.addAll(organization.practice().feedback());
        reflections.addAll(organization.practice().reflections());
        coaching.addAll(organization.practice().coaching());
        trust.addAll(organization.practice().trust());
        claims.addAll(organization.practice().claims());
        answers.addAll(organization.practice().answers());
        allocations.addAll(organization.practice().allocations());
        surveys.addAll(organization.practice().surveys());
        responses.addAll(organization.practice().responses());
    }

    /** Sets the name. */
    public OrganizationBuilder name(String text) {
        name = text;
        return this;
    }

    /** Sets the vision. */
    public OrganizationBuilder vision(String text) {
        vision = text;
        return this;
    }

    /** Sets the day as of which it is described. */
    public OrganizationBuilder asOf(Moment moment) {
        asOf = moment;
        return this;
    }

    /** Sets the day as of which it is described. */
    public OrganizationBuilder asOf(LocalDate day) {
        return asOf(Moment.of(day));
    }

    /** Sets for what the data was gathered. */
    public OrganizationBuilder purpose(DataPurpose value) {
        purpose = value;
        return this;
    }

    /** Sets on what ground data about people may be used. */
    public OrganizationBuilder basis(String text) {
        basis = text;
        return this;
    }

    /** Sets an extension: a key that begins with {@code x-}, and the JSON text of its value. */
    public OrganizationBuilder extension(String key, String json) {
        extensions.put(key, json);
        return this;
    }

    /** Says that only some rows of these collections are known. */
    public OrganizationBuilder partial(Table... tables) {
        for (Table table : tables) {
            coverages.put(table, Coverage.PARTIAL);
        }
        return this;
    }

    /** Says that "absent" means "none" for these attributes: {@code decisions.approvedBy}. */
    public OrganizationBuilder complete(String... attributes) {
        completeAttributes.addAll(List.of(attributes));
        return this;
    }

    /** Says that "absent" means "none" for these fields. */
    public OrganizationBuilder complete(FieldId... fields) {
        Arrays.stream(fields).map(FieldId::toString).forEach(completeAttributes::add);
        return this;
    }

    /** Says that everything is on record: what is absent is none, and a collection that is not given is empty. */
    public OrganizationBuilder recordedCompletely() {
        recordedCompletely = true;
        return this;
    }

    /** Adds to the members, and says that they are recorded. */
    public OrganizationBuilder members(Iterable<Member> more) {
        return add(Table.MEMBERS, members, more);
    }

    /** Adds to the teams, and says that they are recorded. */
    public OrganizationBuilder teams(Iterable<Team> more) {
        return add(Table.TEAMS, teams, more);
    }

    /** Adds to the goals, and says that they are recorded. */
    public OrganizationBuilder goals(Iterable<Goal> more) {
        return add(Table.GOALS, goals, more);
    }

    /** Adds to the responsibilities, and says that they are recorded. */
    public OrganizationBuilder responsibilities(Iterable<Responsibility> more) {
        return add(Table.RESPONSIBILITIES, responsibilities, more);
    }

    /** Adds to the holdings, and says that they are recorded. */
    public OrganizationBuilder holdings(Iterable<Holding> more) {
        return add(Table.HOLDINGS, holdings, more);
    }

    /** Adds to the leaders, and says that they are recorded. */
    public OrganizationBuilder leaders(Iterable<Leader> more) {
        return add(Table.LEADERS, leaders, more);
    }

    /** Adds to the decisions, and says that they are recorded. */
    public OrganizationBuilder decisions(Iterable<Decision> more) {
        return add(Table.DECISIONS, decisions, more);
    }

    /** Adds to the initiatives, and says that they are recorded. */
    public OrganizationBuilder initiatives(Iterable<Initiative> more) {
        return add(Table.INITIATIVES, initiatives, more);
    }

    /** Adds to the records of feedback, and says that they are recorded. */
    public OrganizationBuilder feedback(Iterable<Feedback> more) {
        return add(Table.FEEDBACK, feedback, more);
    }

    /** Adds to the reflections, and says that they are recorded. */
    public OrganizationBuilder reflections(Iterable<Reflection> more) {
        return add(Table.REFLECTIONS, reflections, more);
    }

    /** Adds to the records of coaching, and says that they are recorded. */
    public OrganizationBuilder coaching(Iterable<Coaching> more) {
        return add(Table.COACHING, coaching, more);
    }

    /** Adds to the records of trust, and says that they are recorded. */
    public OrganizationBuilder trust(Iterable<Trust> more) {
        return add(Table.TRUST, trust, more);
    }

    /** Adds to the claims, and says that they are recorded. */
    public OrganizationBuilder claims(Iterable<Claim> more) {
        return add(Table.CLAIMS, claims, more);
    }

    /** Adds to the answers, and says that they are recorded. */
    public OrganizationBuilder answers(Iterable<Answer> more) {
        return add(Table.ANSWERS, answers, more);
    }

    /** Adds to the allocations, and says that they are recorded. */
    public OrganizationBuilder allocations(Iterable<Allocation> more) {
        return add(Table.ALLOCATIONS, allocations, more);
    }

    /** Adds to the surveys, and says that they are recorded. */
    public OrganizationBuilder surveys(Iterable<Survey> more) {
        return add(Table.SURVEYS, surveys, more);
    }

    /** Adds to the responses, and says that they are recorded. */
    public OrganizationBuilder responses(Iterable<Response> more) {
        return add(Table.RESPONSES, responses, more);
    }

    /** Puts these rows in the place of those of the collection; where it was partial, it stays so. */
    @SuppressWarnings("unchecked") // each row was checked against its table
    OrganizationBuilder replaceRows(Table table, List<? extends Extensible> replacement) {
        for (Extensible row : replacement) {
            if (!table.holds(row)) {
                throw new IllegalArgumentException("a row of " + table.key() + " is expected");
            }
        }
        List<Extensible> list = (List<Extensible>) rows(table);
        list.clear();
        list.addAll(replacement);
        if (!replacement.isEmpty()) {
            coverages.putIfAbsent(table, Coverage.RECORDED);
        }
        return this;
    }

    /**
     * Takes these as all rows of a collection, whatever it held, and says that it is recorded; where it was partial, it stays
     * so.
     *
     * @throws IllegalArgumentException when one of them is a row of another collection
     */
    public OrganizationBuilder take(Table table, List<? extends Extensible> rows) {
        coverages.putIfAbsent(table, Coverage.RECORDED);
        return replaceRows(table, rows);
    }

    /** Puts stand-ins of whom nothing else is known in the place of these members. */
    OrganizationBuilder erase(NavigableSet<MemberId> erased) {
        Erasure erasure = new Erasure(this::rows, erased);
        name = name == null ? null : erasure.words(name);
        vision = vision == null ? null : erasure.words(vision);
        basis = basis == null ? null : erasure.words(basis);
        Map<String, String> own = erasure.own(ImmutableSortedMap.copyOf(extensions));
        extensions.clear();
        extensions.putAll(own);
        EnumMap<Table, List<Extensible>> rows = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            rows.put(table, erasure.rows(table));
        }
        rows.forEach(this::replaceRows);
        return this;
    }

    /** Removes all rows of that collection, and what was said about its coverage. */
    public OrganizationBuilder clear(Table table) {
        coverages.remove(table);
        rows(table).clear();
        return this;
    }

    /**
     * Says that this row of the collection was given but could not be read, so that it is not among the rows.
     *
     * <p>It counts where rows are numbered, and what names it is no fault of the description; but an organisation cannot
     * be built any more.
     *
     * @param place its number among the rows that were given, from 0
     * @param id its id where that could be read; empty: it may be any
     */
    public OrganizationBuilder unreadable(Table table, int place, Optional<String> id) {
        unread.row(table, place, id);
        return this;
    }

    /** Says that this collection could not be read: what names its rows is no fault, but nothing can be built any more. */
    public OrganizationBuilder unreadable(Table table) {
        unread.table(table);
        return this;
    }

    /**
     * Checks what was given so far, without building anything.
     *
     * @throws InvalidOrganization with every problem, where there is one
     */
    public void check() {
        new Validation(new Given(this::rows, extensions.keySet(), completeAttributes, unread)).check();
    }

    /**
     * {@return the organisation}
     *
     * @throws InvalidOrganization with every problem, where it is none
     * @throws IllegalStateException where something was {@linkplain #unreadable(Table) unreadable}
     */
    public Organization build() {
        check();
        if (!unread.isEmpty()) {
            throw new IllegalStateException("rows that could not be read are missing; report what is wrong with them");
        }
        Completeness complete = new Completeness(completeAttributes, recordedCompletely);
        if (recordedCompletely) {
            for (Table table : Table.values()) {
                coverages.putIfAbsent(table, Coverage.RECORDED);
            }
        }
        return ImmutableOrganization.builder()
                .name(Optional.ofNullable(name))
                .vision(Optional.ofNullable(vision))
                .asOf(Optional.ofNullable(asOf))
                .purpose(Optional.ofNullable(purpose))
                .basis(Optional.ofNullable(basis))
                .coverages(coverages)
                .completeAttributes(completeAttributes)
                .recordedCompletely(recordedCompletely)
                .extensions(extensions)
                .members(sorted(members, complete.of(Table.MEMBERS, Rows.MEMBER), Comparator.comparing(Member::id)))
                .teams(sorted(teams, complete.of(Table.TEAMS, Rows.TEAM), Comparator.comparing(Team::id)))
                .goals(sorted(goals, UnaryOperator.identity(), Comparator.comparing(Goal::id)))
                .responsibilities(sorted(
                        responsibilities,
                        complete.of(Table.RESPONSIBILITIES, Rows.RESPONSIBILITY),
                        Comparator.comparing(Responsibility::id)))
                .holdings(sorted(holdings, complete.of(Table.HOLDINGS, Rows.HOLDING), Comparator.naturalOrder()))
                .leaders(sorted(leaders, complete.of(Table.LEADERS, Rows.LEADER), Comparator.naturalOrder()))
                .practice(practice(complete))
                .build();
    }

    private Practice practice(Completeness complete) {
        return Practice.builder()
                .decisions(mapped(decisions, complete.of(Table.DECISIONS, Rows.DECISION)))
                .initiatives(mapped(initiatives, complete.of(Table.INITIATIVES, Rows.INITIATIVE)))
                .feedback(feedback)
                .reflections(mapped(reflections, complete.of(Table.REFLECTIONS, Rows.REFLECTION)))
                .coaching(coaching)
                .trust(trust)
                .claims(claims)
                .answers(answers)
                .allocations(mapped(allocations, complete.of(Table.ALLOCATIONS, Rows.ALLOCATION)))
                .surveys(surveys)
                .responses(responses)
                .build();
    }

    private <T> OrganizationBuilder add(Table table, List<T> rows, Iterable<? extends T> more) {
        coverages.putIfAbsent(table, Coverage.RECORDED);
        Iterables.addAll(rows, more);
        return this;
    }

    private List<? extends Extensible> rows(Table table) {
        return switch (table) {
            case MEMBERS -> members;
            case TEAMS -> teams;
            case GOALS -> goals;
            case RESPONSIBILITIES -> responsibilities;
            case HOLDINGS -> holdings;
            case LEADERS -> leaders;
            case DECISIONS -> decisions;
            case INITIATIVES -> initiatives;
            case FEEDBACK -> feedback;
            case REFLECTIONS -> reflections;
            case COACHING -> coaching;
            case TRUST -> trust;
            case CLAIMS -> claims;
            case ANSWERS -> answers;
            case ALLOCATIONS -> allocations;
            case SURVEYS -> surveys;
            case RESPONSES -> responses;
        };
    }

    private static <T> ImmutableList<T> sorted(List<T> rows, UnaryOperator<T> completed, Comparator<? super T> order) {
        return ImmutableList.sortedCopyOf(order, mapped(rows, completed));
    }

    private static <T> List<T> mapped(List<T> rows, UnaryOperator<T> completed) {
        return rows.stream().map(completed).toList();
    }
}
