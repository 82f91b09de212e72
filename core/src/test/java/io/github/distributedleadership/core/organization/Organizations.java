package io.github.distributedleadership.core.organization;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Accountability;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.check.Completeness;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.AgreedIn;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.responsibility.GoalId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.HoldingId;
import io.github.distributedleadership.core.responsibility.Origin;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.ResourceNeed;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.responsibility.Situation;
import io.github.distributedleadership.core.responsibility.Stakes;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.team.TeamKind;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Span;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary organisations: every type and every attribute, known, none and unknown, with ordinary and nasty texts. */
public final class Organizations {
    private final Draw draw;
    private final OrganizationBuilder builder = Organization.builder();
    private final List<Skill> skills;
    private final List<MemberId> members;
    private final List<TeamId> teams;
    private final List<GoalId> goals;
    private final List<ResponsibilityId> responsibilities;
    private final List<Party> parties = new ArrayList<>();

    private Organizations(int size, long seed) {
        draw = new Draw(seed);
        skills = draw.ids("skill", 3).stream().map(Skill::of).toList();
        members = draw.ids("m", size).stream().map(MemberId::of).toList();
        teams = draw.ids("t", size / 2).stream().map(TeamId::of).toList();
        goals = draw.ids("g", size / 3).stream().map(GoalId::of).toList();
        responsibilities =
                draw.ids("r", size).stream().map(ResponsibilityId::of).toList();
        parties.addAll(members);
        parties.addAll(teams);
    }

    /** {@return organisations of up to a dozen members; they shrink to fewer} */
    public static Arbitrary<Organization> any() {
        return Combinators.combine(Arbitraries.integers().between(0, 12), Arbitraries.longs())
                .as(Organizations::of);
    }

    /** {@return the organisation of that size and seed, always the same} */
    public static Organization of(int size, long seed) {
        return new Organizations(size, seed).organization();
    }

    private Organization organization() {
        header();
        RandomPractice practice = new RandomPractice(draw, members, teams, goals, responsibilities, skills);
        table(Table.MEMBERS, members.isEmpty(), () -> builder.members(rows(members, this::member)));
        table(Table.TEAMS, teams.isEmpty(), () -> builder.teams(rows(teams, this::team)));
        table(Table.GOALS, goals.isEmpty(), () -> builder.goals(rows(goals, this::goal)));
        table(
                Table.RESPONSIBILITIES,
                responsibilities.isEmpty(),
                () -> builder.responsibilities(rows(responsibilities, this::responsibility)));
        List<Holding> holdings = holdings(practice);
        table(Table.HOLDINGS, holdings.isEmpty(), () -> builder.holdings(holdings));
        List<Leader> leaders = leaders();
        table(Table.LEADERS, leaders.isEmpty(), () -> builder.leaders(leaders));
        practice.addTo(builder, this::table);
        return builder.build();
    }

    private void header() {
        draw.maybe(draw::text).ifPresent(builder::name);
        draw.maybe(draw::text).ifPresent(builder::vision);
        draw.maybe(draw::moment).ifPresent(builder::asOf);
        draw.maybe(() -> draw.of(DataPurpose.class)).ifPresent(builder::purpose);
        draw.maybe(draw::text).ifPresent(builder::basis);
        draw.extensions().forEach(builder::extension);
        draw.extensionsIn("data").forEach(builder::extension);
        draw.extensionsIn("practice").forEach(builder::extension);
        if (draw.chance(20)) {
            builder.recordedCompletely();
        }
        while (draw.chance(30)) {
            builder.complete(draw.of(Completeness.ATTRIBUTES));
        }
        while (draw.chance(30)) {
            builder.partial(draw.of(Table.class));
        }
    }

    private void table(Table table, boolean mayBeAbsent, Runnable rows) {
        if (!mayBeAbsent || draw.chance(50)) {
            rows.run();
        }
    }

    private interface Row<I, T> {
        T of(I id, int place);
    }

    private static <I, T> List<T> rows(List<I> ids, Row<I, T> row) {
        List<T> rows = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            rows.add(row.of(ids.get(i), i));
        }
        return rows;
    }

    private Member member(MemberId id, int place) {
        var member = Member.builder().id(id).skills(levels()).term(draw.term()).extensions(draw.extensions());
        if (draw.chance(60)) {
            member.name(draw.name());
        }
        // only upwards in the list, so that nobody stands above himself
        List<Party> above = new ArrayList<>(members.subList(0, place));
        above.addAll(teams);
        if (above.isEmpty() || draw.chance(30)) {
            return member.reporting(draw.chance(50) ? Recorded.none() : Recorded.unknown())
                    .build();
        }
        if (draw.chance(50)) {
            return member.reportsTo(draw.of(above)).build();
        }
        Set<Reporting> lines = new TreeSet<>();
        for (int i = draw.below(3); i >= 0; i--) {
            lines.add(Reporting.builder()
                    .to(draw.of(above))
                    .kind(draw.of(ReportingKind.class))
                    .term(draw.term())
                    .extensions(draw.extensions())
                    .build());
        }
        return member.reporting(Recorded.setOf(lines)).build();
    }

    private Recorded<com.google.common.collect.ImmutableSortedMap<Skill, Fraction>> levels() {
        Map<Skill, Fraction> levels = new TreeMap<>();
        draw.some(skills, 0).forEach(skill -> levels.put(skill, draw.fraction()));
        return draw.chance(30) ? Recorded.unknown() : Recorded.mapOf(levels);
    }

    private Team team(TeamId id, int place) {
        Set<Membership> memberships = new TreeSet<>();
        draw.some(members, 0)
                .forEach(member -> memberships.add(
                        draw.chance(50)
                                ? Membership.of(member)
                                : Membership.builder()
                                        .member(member)
                                        .role(draw.maybe(draw::text))
                                        .term(draw.term())
                                        .extensions(draw.extensions())
                                        .build()));
        var team = Team.builder()
                .id(id)
                .purpose(draw.maybe(draw::text))
                .kind(draw.maybe(() -> draw.of(TeamKind.class)))
                .memberships(draw.chance(30) ? Recorded.unknown() : Recorded.setOf(memberships))
                .parent(place > 0 ? draw.maybe(() -> draw.of(teams.subList(0, place))) : Optional.empty())
                .extensions(draw.extensions());
        return (draw.chance(60) ? team.name(draw.name()) : team).build();
    }

    private Goal goal(GoalId id, int place) {
        var goal = Goal.builder()
                .id(id)
                .owner(parties.isEmpty() ? Optional.empty() : draw.maybe(() -> draw.of(parties)))
                .extensions(draw.extensions());
        return (draw.chance(60) ? goal.name(draw.name()) : goal).build();
    }

    private Responsibility responsibility(ResponsibilityId id, int place) {
        Set<ResourceNeed> resources = new TreeSet<>();
        while (draw.chance(40)) {
            resources.add(new ResourceNeed(draw.of(ResourceKind.class), draw.positive(), draw.maybe(draw::word)));
        }
        var responsibility = Responsibility.builder()
                .id(id)
                .owner(parties.isEmpty() ? Optional.empty() : draw.maybe(() -> draw.of(parties)))
                .partOf(place > 0 ? draw.maybe(() -> draw.of(responsibilities.subList(0, place))) : Optional.empty())
                .needs(levels())
                .dependsOn(draw.recordedSome(responsibilities))
                .significance(draw.fraction())
                .urgency(draw.recorded(
                        () -> Span.parse(draw.of(List.of("P14D", "P1Y2M3D", "PT4H", "P1DT36H", "PT0.5S")))))
                .resources(draw.chance(30) ? Recorded.unknown() : Recorded.setOf(resources))
                .affects(draw.recordedSome(parties))
                .serves(draw.recordedSome(goals))
                .stakes(draw.maybe(
                        () -> new Stakes(draw.fraction(), draw.chance(10) ? -0.0 : draw.number(), draw.number())))
                .situation(draw.maybe(this::situation))
                .term(draw.term())
                .extensions(draw.extensions());
        Responsibility built = (draw.chance(60) ? responsibility.name(draw.name()) : responsibility).build();
        return built.toBuilder().putAllExtensions(nested(built)).build();
    }

    /** Fields of one's own within the objects that the responsibility has. */
    private Map<String, String> nested(Responsibility responsibility) {
        Map<String, String> nested = new TreeMap<>();
        int needs = responsibility.resources().value().map(Set::size).orElse(0);
        for (int i = 0; i < needs; i++) {
            nested.putAll(draw.extensionsIn("resources[" + i + "]"));
        }
        responsibility.stakes().ifPresent(stakes -> nested.putAll(draw.extensionsIn("stakes")));
        responsibility.situation().ifPresent(s -> nested.putAll(draw.extensionsIn("situation")));
        return nested;
    }

    private Situation situation() {
        return Situation.builder()
                .qualityMatters(draw.maybe(() -> draw.chance(50)))
                .holderInformed(draw.maybe(() -> draw.chance(50)))
                .structured(draw.maybe(() -> draw.chance(50)))
                .acceptanceCritical(draw.maybe(() -> draw.chance(50)))
                .acceptanceCertain(draw.maybe(() -> draw.chance(50)))
                .goalsShared(draw.maybe(() -> draw.chance(50)))
                .conflictLikely(draw.maybe(() -> draw.chance(50)))
                .build();
    }

    /** At most one in force at a time: each begins when the one before ends. */
    private List<Holding> holdings(RandomPractice practice) {
        List<Holding> holdings = new ArrayList<>();
        List<String> ids = draw.ids("h", 3 * responsibilities.size());
        for (ResponsibilityId responsibility : responsibilities) {
            LocalDate day = draw.day();
            int n = draw.below(3);
            for (int i = 0; i < n; i++) {
                LocalDate end = day.plusDays(1 + draw.below(200));
                Term term =
                        i < n - 1 ? Term.between(day, end) : draw.chance(50) ? Term.since(day) : Term.between(day, end);
                holdings.add(holding(
                        responsibility,
                        n == 1 && draw.chance(50) ? Term.ALWAYS : term,
                        ids.get(holdings.size()),
                        practice));
                day = end;
            }
        }
        return holdings;
    }

    private Holding holding(ResponsibilityId responsibility, Term term, String id, RandomPractice practice) {
        Recorded<com.google.common.collect.ImmutableSortedSet<Party>> holders = draw.recordedSome(parties);
        int number = holders.value().map(Set::size).orElse(0);
        var holding = Holding.builder()
                .id(draw.maybe(() -> HoldingId.of(id)))
                .responsibility(responsibility)
                .holders(holders)
                .assignedBy(parties.isEmpty() ? Recorded.none() : draw.recorded(() -> draw.of(parties)))
                .accountable(draw.recordedSome(parties))
                .approvers(draw.recordedSome(parties))
                .reviewers(draw.recordedSome(parties))
                .consulted(draw.recordedSome(parties))
                .informed(draw.recordedSome(parties))
                .level(draw.maybe(() -> draw.of(DecisionLevel.class)))
                .origin(draw.maybe(() -> draw.of(Origin.class)))
                .agreedIn(agreedIn(practice))
                .term(term)
                .extensions(draw.extensions());
        if (number > 0 && draw.chance(50)) {
            holding.quorum(1);
        }
        if (draw.chance(40)) {
            Arrangement arrangement = draw.of(Arrangement.class);
            if (arrangement != Arrangement.SOLE || number < 2) {
                holding.arrangement(arrangement);
            }
            if (arrangement == Arrangement.DIVIDED) {
                holders.value().ifPresent(h -> h.forEach(party -> holding.putParts(party, draw.text())));
            }
        }
        return holding.build();
    }

    private Optional<AgreedIn> agreedIn(RandomPractice practice) {
        boolean decision = draw.chance(50);
        List<String> ids = decision ? practice.decisionIds() : practice.reflectionIds();
        AgreedIn.Kind kind = decision ? AgreedIn.Kind.DECISION : AgreedIn.Kind.REFLECTION;
        return ids.isEmpty() ? Optional.empty() : draw.maybe(() -> new AgreedIn(kind, draw.of(ids)));
    }

    private List<Leader> leaders() {
        List<Leader> leaders = new ArrayList<>();
        while (!members.isEmpty() && draw.chance(60)) {
            leaders.add(Leader.builder()
                    .member(draw.of(members))
                    .role(draw.maybe(draw::text))
                    .scope(scope(draw, teams, responsibilities))
                    .basis(draw.maybe(() -> draw.of(Basis.class)))
                    .by(draw.recorded(() -> draw.of(parties)))
                    .accountabilities(draw.recordedSome(List.of(Accountability.values())))
                    .term(draw.term())
                    .extensions(draw.extensions())
                    .putAllExtensions(draw.extensionsIn("scope"))
                    .build());
        }
        return leaders;
    }

    static Scope scope(Draw draw, List<TeamId> teams, List<ResponsibilityId> responsibilities) {
        return switch (draw.below(3)) {
            case 0 -> teams.isEmpty() ? Scope.organization() : Scope.of(draw.of(teams));
            case 1 -> responsibilities.isEmpty() ? Scope.organization() : Scope.of(draw.of(responsibilities));
            default -> Scope.organization();
        };
    }
}
