package io.github.distributedleadership.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.ResourceNeed;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Span;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Fills in what an organisation leaves open, at random: fields that nobody wrote down, and rows of collections that are
 * recorded in part or not at all.
 *
 * <p>What is recorded stays as it is. Kinds of members, missing starts and ends, whether a leader directs, and scales are
 * conventions and not unknown; they stay too. What would make no valid organisation is not filled in.
 */
final class Completions {
    private static final List<Table> WITH_ROWS = List.of(
            Table.MEMBERS,
            Table.TEAMS,
            Table.RESPONSIBILITIES,
            Table.HOLDINGS,
            Table.LEADERS,
            Table.DECISIONS,
            Table.INITIATIVES,
            Table.REFLECTIONS,
            Table.FEEDBACK,
            Table.COACHING,
            Table.TRUST,
            Table.CLAIMS,
            Table.ANSWERS,
            Table.ALLOCATIONS);

    private final Random random;
    private final LocalDate day;
    private Organization organization;
    private int added;

    /** Of that organisation; nothing is filled in that lies after the day. */
    Completions(Organization organization, LocalDate day, Random random) {
        this.organization = organization;
        this.day = day;
        this.random = random;
    }

    /** Fills in so many things, as far as that many are left open. */
    Organization filled(int things) {
        for (int i = 0; i < things; i++) {
            organization = withOneMoreIfPossible(oneOf(WITH_ROWS)).orElse(organization);
        }
        return organization;
    }

    private Optional<Organization> withOneMoreIfPossible(Table table) {
        try {
            return Optional.of(withOneMore(table));
        } catch (IllegalArgumentException e) {
            // lines in a circle, two holdings at once: it could not have been so
            return Optional.empty();
        }
    }

    private Organization withOneMore(Table table) {
        List<Extensible> rows = new ArrayList<>(organization.rows(table));
        boolean mayAdd = organization.coverage(table) != Coverage.RECORDED;
        if (mayAdd && (rows.isEmpty() || random.nextInt(3) == 0)) {
            row(table).ifPresent(rows::add);
        } else if (!rows.isEmpty()) {
            int place = random.nextInt(rows.size());
            rows.set(place, filled(rows.get(place)));
        }
        return organization.toBuilder().take(table, rows).build();
    }

    private Extensible filled(Extensible row) {
        if (row instanceof Member member) {
            return member.toBuilder()
                    .skills(or(member.skills(), this::skills))
                    .reporting(or(member.reporting(), () -> ImmutableSortedSet.of(Reporting.lineTo(person()))))
                    .build();
        }
        if (row instanceof Team team) {
            return team.toBuilder()
                    .memberships(or(team.memberships(), this::memberships))
                    .build();
        }
        if (row instanceof Responsibility responsibility) {
            return filled(responsibility);
        }
        if (row instanceof Holding holding) {
            return filled(holding);
        }
        if (row instanceof Leader leader && leader.basis().isEmpty()) {
            return leader.toBuilder().basis(oneOf(List.of(Basis.values()))).build();
        }
        if (row instanceof Decision decision) {
            return filled(decision);
        }
        if (row instanceof Initiative initiative) {
            return filled(initiative);
        }
        if (row instanceof Reflection reflection) {
            return reflection.toBuilder()
                    .spoke(or(
                            reflection.spoke(),
                            () -> some(reflection.participants().asList())))
                    .lessons(or(reflection.lessons(), () -> ImmutableList.of("ask earlier")))
                    .build();
        }
        return row instanceof Allocation allocation ? filled(allocation) : row;
    }

    private Responsibility filled(Responsibility row) {
        return row.toBuilder()
                .needs(or(row.needs(), this::skills))
                .urgency(or(row.urgency(), () -> Span.ofDays(14)))
                .affects(or(row.affects(), this::parties))
                .resources(or(
                        row.resources(),
                        () -> ImmutableSortedSet.of(
                                ResourceNeed.of(oneOf(List.of(ResourceKind.values())), 1 + random.nextInt(3), "day"))))
                .significance(row.significance().or(() -> maybe(() -> Fraction.of(random.nextInt(11) / 10.0))))
                .build();
    }

    private Holding filled(Holding row) {
        return row.toBuilder()
                .holders(or(row.holders(), this::parties))
                .accountable(or(row.accountable(), this::parties))
                .approvers(or(row.approvers(), this::parties))
                .assignedBy(or(row.assignedBy(), this::party))
                .level(row.level().or(() -> maybe(() -> oneOf(List.of(DecisionLevel.values())))))
                .arrangement(row.arrangement().or(() -> maybe(() -> oneOf(List.of(Arrangement.values())))))
                .build();
    }

    private Decision filled(Decision row) {
        return row.toBuilder()
                .consulted(or(row.consulted(), this::parties))
                .approvedBy(or(row.approvedBy(), this::party))
                .applies(or(row.applies(), this::reflection))
                .raisedAt(row.raisedAt()
                        .or(() -> maybe(() -> Moment.of(row.at().day().minusDays(oneOf(List.of(1, 30)))))))
                .outcome(row.outcome().or(() -> maybe(() -> oneOf(List.of(Outcome.values())))))
                .build();
    }

    private Initiative filled(Initiative row) {
        return row.toBuilder()
                .responsibility(or(row.responsibility(), this::responsibility))
                .applies(or(row.applies(), this::reflection))
                .serves(or(
                        row.serves(),
                        () -> ImmutableSortedSet.of(oneOf(organization.goals()).id())))
                .approval(row.approval().or(() -> maybe(this::approval)))
                .outcome(row.outcome().or(() -> maybe(() -> oneOf(List.of(Outcome.values())))))
                .build();
    }

    private Allocation filled(Allocation row) {
        Allocation.Builder filled = Allocation.builder()
                .from(row)
                .responsibility(or(row.responsibility(), this::responsibility))
                .by(or(row.by(), this::party));
        return row.unit().isEmpty() && random.nextBoolean() ? filled.unit("day").build() : filled.build();
    }

    /** A row that was not written down; empty: there is nothing of which it could tell. */
    private Optional<Extensible> row(Table table) {
        if (organization.members().size() < 2 || organization.responsibilities().isEmpty()) {
            return Optional.empty();
        }
        String id = "added-" + added++;
        Moment at = Moment.of(day.minusDays(random.nextInt(400)));
        Term term = random.nextBoolean() ? Term.ALWAYS : Acts.term(day.minusDays(random.nextInt(400)) + "..");
        return Optional.of(
                switch (table) {
                    case MEMBERS -> Member.of(id);
                    case TEAMS ->
                        Team.builder()
                                .id(TeamId.of(id))
                                .memberships(Recorded.known(memberships()))
                                .build();
                    case RESPONSIBILITIES -> Responsibility.of(id);
                    case HOLDINGS ->
                        Holding.builder()
                                .responsibility(responsibility())
                                .holders(Recorded.known(parties()))
                                .term(term)
                                .build();
                    case LEADERS ->
                        Leader.builder()
                                .member(person())
                                .scope(scope())
                                .basis(oneOf(List.of(Basis.values())))
                                .term(term)
                                .build();
                    case DECISIONS ->
                        Decision.builder()
                                .responsibility(responsibility())
                                .deciders(parties())
                                .at(at)
                                .build();
                    case INITIATIVES ->
                        Initiative.builder().proposers(parties()).at(at).build();
                    case REFLECTIONS ->
                        Reflection.builder()
                                .participants(parties())
                                .about(about())
                                .at(at)
                                .build();
                    case FEEDBACK ->
                        Feedback.builder()
                                .giver(person())
                                .subject(Subject.of(person()))
                                .aspect(oneOf(List.of(Aspect.SUPPORT, Aspect.RECOGNITION)))
                                .at(at)
                                .build();
                    case COACHING ->
                        Coaching.builder()
                                .coach(person())
                                .coachee(person())
                                .term(term)
                                .build();
                    case TRUST ->
                        Trust.builder()
                                .truster(person())
                                .trustee(person())
                                .level(Fraction.of(random.nextInt(11) / 10.0))
                                .at(at)
                                .build();
                    case CLAIMS ->
                        Claim.builder().claimant(person()).scope(scope()).at(at).build();
                    case ANSWERS ->
                        Answer.builder()
                                .by(person())
                                .claimant(person())
                                .scope(scope())
                                .granted(random.nextBoolean())
                                .at(at)
                                .build();
                    case ALLOCATIONS ->
                        Allocation.builder()
                                .to(party())
                                .responsibility(Recorded.known(responsibility()))
                                .kind(oneOf(List.of(ResourceKind.values())))
                                .amount(1 + random.nextInt(3))
                                .at(at)
                                .build();
                    default -> throw new IllegalStateException(table.key());
                });
    }

    /** What is known stays; else now and then a value, or that there is none. */
    private <T> Recorded<T> or(Recorded<T> recorded, Supplier<T> value) {
        if (!recorded.isUnknown() || random.nextInt(4) == 0) {
            return recorded;
        }
        return random.nextInt(3) == 0 ? Recorded.none() : Recorded.known(value.get());
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private MemberId person() {
        return oneOf(organization.members()).id();
    }

    private Party party() {
        return organization.teams().isEmpty() || random.nextInt(3) > 0
                ? person()
                : oneOf(organization.teams()).id();
    }

    private ImmutableSortedSet<Party> parties() {
        return random.nextBoolean()
                ? ImmutableSortedSet.of(party())
                : ImmutableSortedSet.copyOf(List.of(party(), party(), person()));
    }

    private <T extends Comparable<? super T>> ImmutableSortedSet<T> some(List<T> of) {
        return random.nextBoolean() ? ImmutableSortedSet.copyOf(of) : ImmutableSortedSet.of(oneOf(of));
    }

    private ImmutableSortedSet<Membership> memberships() {
        return ImmutableSortedSet.copyOf(List.of(Membership.of(person()), Membership.of(person())));
    }

    private ImmutableSortedMap<Skill, Fraction> skills() {
        List<Skill> known = organization.responsibilities().stream()
                .flatMap(responsibility -> responsibility.needs().value().stream())
                .flatMap(needs -> needs.keySet().stream())
                .toList();
        return ImmutableSortedMap.of(
                known.isEmpty() ? Skill.of("s0") : oneOf(known), Fraction.of(random.nextInt(11) / 10.0));
    }

    private ResponsibilityId responsibility() {
        return oneOf(organization.responsibilities()).id();
    }

    private ReflectionId reflection() {
        List<ReflectionId> known = organization.practice().reflections().stream()
                .flatMap(reflection -> reflection.id().stream())
                .toList();
        return known.isEmpty() ? ReflectionId.of("nothing") : oneOf(known);
    }

    private Scope scope() {
        return switch (random.nextInt(3)) {
            case 0 -> Scope.organization();
            case 1 -> Scope.of(responsibility());
            default ->
                organization.teams().isEmpty()
                        ? Scope.organization()
                        : Scope.of(oneOf(organization.teams()).id());
        };
    }

    private About about() {
        return new About.OfResponsibility(responsibility());
    }

    private Approval approval() {
        return oneOf(List.of(
                Approval.NOT_SOUGHT,
                Approval.NOT_NEEDED,
                Approval.PENDING,
                Approval.givenBy(party()),
                Approval.refusedBy(party())));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
