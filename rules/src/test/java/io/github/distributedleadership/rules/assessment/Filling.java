package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Span;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Records what a step of the plan names, in some way or other: a table that nobody kept gets a row with all it has, a field
 * is filled in wherever it is left out.
 */
public final class Filling {
    private static final Skill CRAFT = Skill.of("craft");

    private final Organization before;
    private final Moment at;
    private final MemberId first;
    private final MemberId second;
    private final ResponsibilityId work;

    private Filling(Organization before, LocalDate day) {
        this.before = before;
        at = Moment.of(day.minusDays(100));
        first = before.members().get(0).id();
        second = before.members().get(1).id();
        work = before.responsibilities().get(0).id();
    }

    public static Organization of(Organization before, LocalDate day, Collection<FieldId> fields) {
        Filling filling = new Filling(before, day);
        OrganizationBuilder after = before.toBuilder();
        Set<Table> tables = EnumSet.noneOf(Table.class);
        fields.forEach(field -> tables.add(field.table()));
        for (Table table : tables) {
            if (before.coverage(table) == Coverage.NOT_RECORDED) {
                filling.keep(table, after);
            } else {
                after.clear(table); // and no longer partial
                filling.fill(table, fields, after);
            }
        }
        return after.build();
    }

    private void keep(Table table, OrganizationBuilder after) {
        switch (table) {
            case HOLDINGS ->
                after.holdings(before.responsibilities().stream()
                        .map(r -> holding(Holding.builder().responsibility(r.id()), List.of(FieldId.HOLDINGS_FROM)))
                        .toList());
            case LEADERS ->
                after.leaders(List.of(Leader.builder()
                        .member(first)
                        .scope(Scope.organization())
                        .basis(Basis.APPOINTED)
                        .build()));
            case DECISIONS ->
                after.decisions(List.of(filled(Decision.builder()
                        .responsibility(work)
                        .addDeciders(first)
                        .at(at)
                        .build())));
            case INITIATIVES ->
                after.initiatives(List.of(Initiative.builder()
                        .id(InitiativeId.of("started"))
                        .addProposers(second)
                        .responsibility(Recorded.known(work))
                        .approval(Approval.NOT_SOUGHT)
                        .serves(Recorded.none())
                        .applies(Recorded.none())
                        .outcome(Outcome.FAILED)
                        .at(at)
                        .build()));
            case FEEDBACK ->
                after.feedback(List.of(Feedback.builder()
                        .giver(second)
                        .subject(Subject.of(first))
                        .aspect(Aspect.SUPPORT)
                        .at(at)
                        .build()));
            case REFLECTIONS ->
                after.reflections(List.of(Reflection.builder()
                        .addParticipants(first, second)
                        .spoke(Recorded.setOf(List.of(first)))
                        .about(new About.OfResponsibility(work))
                        .lessons(Recorded.none())
                        .at(at)
                        .build()));
            case COACHING ->
                after.coaching(List.of(Coaching.builder()
                        .coach(first)
                        .coachee(second)
                        .term(Term.of(Optional.of(at), Optional.empty()))
                        .build()));
            case TRUST, CLAIMS, ANSWERS, SURVEYS, RESPONSES, GOALS, TEAMS, MEMBERS, RESPONSIBILITIES ->
                empty(table, after);
            case ALLOCATIONS ->
                after.allocations(List.of(Allocation.builder()
                        .to(second)
                        .responsibility(Recorded.known(work))
                        .by(Recorded.known(first))
                        .kind(ResourceKind.EDUCATION)
                        .amount(1)
                        .at(at)
                        .build()));
        }
    }

    private static void empty(Table table, OrganizationBuilder after) {
        switch (table) {
            case TRUST -> after.trust(List.of());
            case CLAIMS -> after.claims(List.of());
            case ANSWERS -> after.answers(List.of());
            case SURVEYS -> after.surveys(List.of());
            case RESPONSES -> after.responses(List.of());
            case TEAMS -> after.teams(List.of());
            default -> throw new IllegalStateException("no indicator rests on " + table);
        }
    }

    private void fill(Table table, Collection<FieldId> fields, OrganizationBuilder after) {
        switch (table) {
            case MEMBERS ->
                after.members(
                        before.members().stream().map(m -> member(m, fields)).toList());
            case TEAMS ->
                after.teams(before.teams().stream()
                        .map(t -> t.memberships().isUnknown()
                                ? t.toBuilder().memberships(Recorded.none()).build()
                                : t)
                        .toList());
            case RESPONSIBILITIES ->
                after.responsibilities(before.responsibilities().stream()
                        .map(r -> responsibility(r, fields))
                        .toList());
            case HOLDINGS ->
                after.holdings(before.holdings().stream()
                        .map(h -> holding(h.toBuilder(), fields))
                        .toList());
            case LEADERS ->
                after.leaders(before.leaders().stream()
                        .map(l -> l.basis().isEmpty()
                                ? l.toBuilder().basis(Basis.APPOINTED).build()
                                : l)
                        .toList());
            case DECISIONS ->
                after.decisions(before.practice().decisions().stream()
                        .map(Filling::filled)
                        .toList());
            default -> throw new IllegalStateException("nothing of " + table + " is left open in these organisations");
        }
    }

    private static Member member(Member member, Collection<FieldId> fields) {
        Member.Builder filled = member.toBuilder();
        if (fields.contains(FieldId.MEMBERS_REPORTS_TO) && member.reporting().isUnknown()) {
            filled.reporting(Recorded.none());
        }
        if (fields.contains(FieldId.MEMBERS_SKILLS) && member.skills().isUnknown()) {
            filled.skills(Recorded.known(ImmutableSortedMap.of(CRAFT, Fraction.of(0.9))));
        }
        return filled.build();
    }

    private Responsibility responsibility(Responsibility responsibility, Collection<FieldId> fields) {
        Responsibility.Builder filled = responsibility.toBuilder();
        if (fields.contains(FieldId.RESPONSIBILITIES_NEEDS)
                && responsibility.needs().isUnknown()) {
            filled.needs(Recorded.known(ImmutableSortedMap.of(CRAFT, Fraction.of(0.5))));
        }
        if (fields.contains(FieldId.RESPONSIBILITIES_AFFECTS)
                && responsibility.affects().isUnknown()) {
            filled.affects(Recorded.setOf(List.of(second)));
        }
        if (fields.contains(FieldId.RESPONSIBILITIES_URGENCY)
                && responsibility.urgency().isUnknown()) {
            filled.urgency(Recorded.known(Span.ofDays(14)));
        }
        if (fields.contains(FieldId.RESPONSIBILITIES_RESOURCES)
                && responsibility.resources().isUnknown()) {
            filled.resources(Recorded.none());
        }
        return filled.build();
    }

    /** A holding with all that is named filled in, and of a new one all. */
    private Holding holding(Holding.Builder builder, Collection<FieldId> fields) {
        Holding holding = builder.build();
        Holding.Builder filled = holding.toBuilder();
        if (holding.holders().isUnknown()) {
            filled.holders(Recorded.setOf(List.of(first)));
        }
        if (holding.accountable().isUnknown()) {
            filled.accountable(Recorded.setOf(List.of(first)));
        }
        if (holding.assignedBy().isUnknown()) {
            filled.assignedBy(Recorded.none());
        }
        if (holding.level().isEmpty()) {
            filled.level(DecisionLevel.AGREE);
        }
        if (fields.contains(FieldId.HOLDINGS_FROM) && holding.term().start().isEmpty()) {
            filled.term(Term.of(
                    Optional.of(Moment.parse("2000-01-01")), holding.term().end()));
        }
        return filled.build();
    }

    private static Decision filled(Decision decision) {
        Decision.Builder filled = decision.toBuilder();
        if (decision.consulted().isUnknown()) {
            filled.consulted(Recorded.none());
        }
        if (decision.approvedBy().isUnknown()) {
            filled.approvedBy(Recorded.none());
        }
        if (decision.applies().isUnknown()) {
            filled.applies(Recorded.none());
        }
        if (decision.raisedAt().isEmpty()) {
            filled.raisedAt(decision.at());
        }
        if (decision.outcome().isEmpty()) {
            filled.outcome(Outcome.SUCCEEDED);
        }
        return filled.build();
    }
}
