package io.github.distributedleadership.core.description;

import com.google.common.collect.ImmutableMap;
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
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The attributes of the rows of each collection, by the names that files give them. */
public final class RowFields {
    private static final Map<Table, ImmutableMap<String, Function<Extensible, Object>>> ALL =
            new EnumMap<>(Table.class);

    static {
        put(new Fields<Member>(Table.MEMBERS)
                .with("id", Member::id)
                .with("name", Member::name)
                .with("skills", Member::skills)
                .with("reporting", Member::reporting)
                .with("from", row -> row.term().start())
                .with("until", row -> row.term().end()));
        put(new Fields<Team>(Table.TEAMS)
                .with("id", Team::id)
                .with("name", Team::name)
                .with("purpose", Team::purpose)
                .with("kind", Team::kind)
                .with("members", Team::memberships)
                .with("parent", Team::parent));
        put(new Fields<Goal>(Table.GOALS)
                .with("id", Goal::id)
                .with("name", Goal::name)
                .with("owner", Goal::owner));
        put(new Fields<Responsibility>(Table.RESPONSIBILITIES)
                .with("id", Responsibility::id)
                .with("name", Responsibility::name)
                .with("owner", Responsibility::owner)
                .with("partOf", Responsibility::partOf)
                .with("needs", Responsibility::needs)
                .with("dependsOn", Responsibility::dependsOn)
                .with("significance", Responsibility::significance)
                .with("urgency", Responsibility::urgency)
                .with("resources", Responsibility::resources)
                .with("affects", Responsibility::affects)
                .with("serves", Responsibility::serves)
                .with("stakes", Responsibility::stakes)
                .with("situation", Responsibility::situation)
                .with("from", row -> row.term().start())
                .with("until", row -> row.term().end()));
        put(new Fields<Holding>(Table.HOLDINGS)
                .with("id", Holding::id)
                .with("responsibility", Holding::responsibility)
                .with("holders", Holding::holders)
                .with("parts", Holding::parts)
                .with("arrangement", Holding::arrangement)
                .with("quorum", Holding::quorum)
                .with("assignedBy", Holding::assignedBy)
                .with("accountable", Holding::accountable)
                .with("approvers", Holding::approvers)
                .with("reviewers", Holding::reviewers)
                .with("consulted", Holding::consulted)
                .with("informed", Holding::informed)
                .with("level", Holding::level)
                .with("origin", Holding::origin)
                .with("agreedIn", Holding::agreedIn)
                .with("from", row -> row.term().start())
                .with("until", row -> row.term().end()));
        put(new Fields<Leader>(Table.LEADERS)
                .with("member", Leader::member)
                .with("role", Leader::role)
                .with("scope", Leader::scope)
                .with("basis", Leader::basis)
                .with("by", Leader::by)
                .with("accountabilities", Leader::accountabilities)
                .with("from", row -> row.term().start())
                .with("until", row -> row.term().end()));
        put(new Fields<Decision>(Table.DECISIONS)
                .with("id", Decision::id)
                .with("responsibility", Decision::responsibility)
                .with("part", Decision::part)
                .with("deciders", Decision::deciders)
                .with("consulted", Decision::consulted)
                .with("approvedBy", Decision::approvedBy)
                .with("raisedAt", Decision::raisedAt)
                .with("at", Decision::at)
                .with("outcome", Decision::outcome)
                .with("applies", Decision::applies));
        put(new Fields<Initiative>(Table.INITIATIVES)
                .with("id", Initiative::id)
                .with("proposers", Initiative::proposers)
                .with("responsibility", Initiative::responsibility)
                .with("approval", Initiative::approval)
                .with("risk", Initiative::risk)
                .with("serves", Initiative::serves)
                .with("applies", Initiative::applies)
                .with("at", Initiative::at)
                .with("outcome", Initiative::outcome)
                .with("lesson", Initiative::lesson));
        put(new Fields<Feedback>(Table.FEEDBACK)
                .with("giver", Feedback::giver)
                .with("anonymous", Feedback::anonymous)
                .with("subject", Feedback::subject)
                .with("aspect", Feedback::aspect)
                .with("rating", Feedback::rating)
                .with("scale", Feedback::scale)
                .with("at", Feedback::at)
                .with("comment", Feedback::comment));
        put(new Fields<Reflection>(Table.REFLECTIONS)
                .with("id", Reflection::id)
                .with("participants", Reflection::participants)
                .with("spoke", Reflection::spoke)
                .with("about", Reflection::about)
                .with("outcome", Reflection::outcome)
                .with("lessons", Reflection::lessons)
                .with("at", Reflection::at));
        put(new Fields<Coaching>(Table.COACHING)
                .with("coach", Coaching::coach)
                .with("coachee", Coaching::coachee)
                .with("skill", Coaching::skill)
                .with("from", row -> row.term().start())
                .with("until", row -> row.term().end()));
        put(new Fields<Trust>(Table.TRUST)
                .with("truster", Trust::truster)
                .with("trustee", Trust::trustee)
                .with("level", Trust::level)
                .with("at", Trust::at));
        put(new Fields<Claim>(Table.CLAIMS)
                .with("claimant", Claim::claimant)
                .with("scope", Claim::scope)
                .with("at", Claim::at));
        put(new Fields<Answer>(Table.ANSWERS)
                .with("by", Answer::by)
                .with("claimant", Answer::claimant)
                .with("scope", Answer::scope)
                .with("granted", Answer::granted)
                .with("at", Answer::at));
        put(new Fields<Allocation>(Table.ALLOCATIONS)
                .with("to", Allocation::to)
                .with("for", Allocation::responsibility)
                .with("by", Allocation::by)
                .with("kind", Allocation::kind)
                .with("amount", Allocation::amount)
                .with("unit", Allocation::unit)
                .with("at", Allocation::at));
        put(new Fields<Survey>(Table.SURVEYS)
                .with("id", Survey::id)
                .with("items", Survey::items)
                .with("scale", Survey::scale)
                .with("at", Survey::at)
                .with("invited", Survey::invited));
        put(new Fields<Response>(Table.RESPONSES)
                .with("survey", Response::survey)
                .with("team", Response::team)
                .with("respondent", Response::respondent)
                .with("values", Response::values));
    }

    private RowFields() {}

    public static ImmutableMap<String, Function<Extensible, Object>> of(Table table) {
        return ALL.getOrDefault(table, ImmutableMap.of());
    }

    /** The value of an attribute as a pattern gives it: an optional is unwrapped, and empty is nothing. */
    public static Optional<Object> value(Table table, String attribute, Extensible row) {
        Function<Extensible, Object> accessor = of(table).get(attribute);
        if (accessor == null) {
            return Optional.empty();
        }
        Object value = accessor.apply(row);
        return value instanceof Optional<?> optional ? optional.map(v -> v) : Optional.of(value);
    }

    private static void put(Fields<?> fields) {
        ALL.put(fields.table, ImmutableMap.copyOf(fields.accessors));
    }

    /** Collects the accessors of one type of row. */
    private static final class Fields<T extends Extensible> {
        private final Table table;
        private final Map<String, Function<Extensible, Object>> accessors = new LinkedHashMap<>();

        Fields(Table table) {
            this.table = table;
        }

        @SuppressWarnings("unchecked") // a table holds rows of one type only
        Fields<T> with(String name, Function<T, Object> accessor) {
            accessors.put(name, row -> accessor.apply((T) row));
            return this;
        }
    }
}
