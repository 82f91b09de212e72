package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Extensible;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Counts in how many rows a field says something; each field is counted once. */
final class FieldsOnRecord {
    private static final ImmutableMap<String, Predicate<Extensible>> KNOWN = new Known()
            .with("members.skills", Member.class, row -> !row.skills().isUnknown())
            .with("members.reportsTo", Member.class, row -> !row.reporting().isUnknown())
            .with("teams.members", Team.class, row -> !row.memberships().isUnknown())
            .with(
                    "responsibilities.needs",
                    Responsibility.class,
                    row -> !row.needs().isUnknown())
            .with(
                    "responsibilities.affects",
                    Responsibility.class,
                    row -> !row.affects().isUnknown())
            .with(
                    "responsibilities.urgency",
                    Responsibility.class,
                    row -> !row.urgency().isUnknown())
            .with(
                    "responsibilities.resources",
                    Responsibility.class,
                    row -> !row.resources().isUnknown())
            .with("holdings.holders", Holding.class, row -> !row.holders().isUnknown())
            .with("holdings.assignedBy", Holding.class, row -> !row.assignedBy().isUnknown())
            .with(
                    "holdings.accountable",
                    Holding.class,
                    row -> !row.accountable().isUnknown())
            .with("holdings.level", Holding.class, row -> row.level().isPresent())
            .with("holdings.from", Holding.class, row -> row.term().start().isPresent())
            .with("leaders.basis", Leader.class, row -> row.basis().isPresent())
            .with("leaders.from", Leader.class, row -> row.term().start().isPresent())
            .with("decisions.id", Decision.class, row -> row.id().isPresent())
            .with("decisions.consulted", Decision.class, row -> !row.consulted().isUnknown())
            .with(
                    "decisions.approvedBy",
                    Decision.class,
                    row -> !row.approvedBy().isUnknown())
            .with("decisions.raisedAt", Decision.class, row -> row.raisedAt().isPresent())
            .with("decisions.outcome", Decision.class, row -> row.outcome().isPresent())
            .with("decisions.applies", Decision.class, row -> !row.applies().isUnknown())
            .with("initiatives.id", Initiative.class, row -> row.id().isPresent())
            .with(
                    "initiatives.responsibility",
                    Initiative.class,
                    row -> !row.responsibility().isUnknown())
            .with(
                    "initiatives.approval",
                    Initiative.class,
                    row -> row.approval().isPresent())
            .with("initiatives.serves", Initiative.class, row -> !row.serves().isUnknown())
            .with("initiatives.outcome", Initiative.class, row -> row.outcome().isPresent())
            .with("initiatives.applies", Initiative.class, row -> !row.applies().isUnknown())
            .with("feedback.giver", Feedback.class, row -> row.giver().isPresent())
            .with("reflections.spoke", Reflection.class, row -> !row.spoke().isUnknown())
            .with("reflections.lessons", Reflection.class, row -> !row.lessons().isUnknown())
            .with("coaching.from", Coaching.class, row -> row.term().start().isPresent())
            .with(
                    "allocations.for",
                    Allocation.class,
                    row -> !row.responsibility().isUnknown())
            .with("allocations.by", Allocation.class, row -> !row.by().isUnknown())
            .with("responses.team", Response.class, row -> row.team().isPresent())
            .all();

    private final Organization organization;
    private final Map<String, FieldOnRecord> counted = new HashMap<>();

    FieldsOnRecord(Organization organization) {
        this.organization = organization;
    }

    FieldOnRecord of(String field) {
        return counted.computeIfAbsent(field, this::count);
    }

    private FieldOnRecord count(String field) {
        Table table = Table.ofKey(RecordNext.table(field)).orElseThrow();
        Predicate<Extensible> known = table.key().equals(field) ? row -> true : KNOWN.get(field);
        if (known == null) {
            throw new IllegalArgumentException("no indicator rests on the field \"" + field + "\"");
        }
        boolean isComplete = organization.coverage(table) == Coverage.RECORDED;
        int says = (int) organization.rows(table).parallelStream().filter(known).count();
        return FieldOnRecord.of(field, isComplete, says, organization.size(table));
    }

    /** Collects when a row says something in a field. */
    private static final class Known {
        private final ImmutableMap.Builder<String, Predicate<Extensible>> fields = ImmutableMap.builder();

        <T extends Extensible> Known with(String field, Class<T> type, Predicate<T> known) {
            fields.put(field, row -> known.test(type.cast(row)));
            return this;
        }

        ImmutableMap<String, Predicate<Extensible>> all() {
            return fields.buildOrThrow();
        }
    }
}
