package io.github.distributedleadership.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.practice.Perspective;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.responsibility.GoalId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A small organisation of random people and acts, which can be altered row by row. */
public final class Draft {
    public static final int PEOPLE = 7;
    public static final int TEAMS = 4;
    public static final int WORK = 6;
    public static final int REFLECTIONS = 12;
    private static final LocalDate EARLIEST = LocalDate.of(2024, 10, 1);
    private static final List<Aspect> ASPECTS = List.of(Aspect.SUPPORT, Aspect.CHALLENGE);

    public final List<Member> members = new ArrayList<>();
    public final List<Team> teams = new ArrayList<>();
    public final List<Responsibility> responsibilities = new ArrayList<>();
    public final List<Holding> holdings = new ArrayList<>();
    public final List<Leader> leaders = new ArrayList<>();
    public final List<Decision> decisions = new ArrayList<>();
    public final List<Initiative> initiatives = new ArrayList<>();
    public final List<Reflection> reflections = new ArrayList<>();
    public final List<Feedback> feedback = new ArrayList<>();
    public final List<Coaching> coaching = new ArrayList<>();
    public final List<Trust> trust = new ArrayList<>();
    public final List<Allocation> allocations = new ArrayList<>();
    public final List<Claim> claims = new ArrayList<>();
    public final List<Answer> answers = new ArrayList<>();
    public final Set<Table> partial = EnumSet.noneOf(Table.class);
    private final Random random;
    private final boolean everythingKnown;

    private Draft(Random random, boolean everythingKnown) {
        this.random = random;
        this.everythingKnown = everythingKnown;
    }

    /** An organisation of which much is unknown. */
    public static Draft random(Random random) {
        return new Draft(random, false).fill();
    }

    /** An organisation of which every attribute is known. */
    public static Draft known(Random random) {
        return new Draft(random, true).fill();
    }

    /** An organisation of which much is unknown, with what every indicator looks at. */
    public static Draft detailed(Random random) {
        Draft draft = random(random);
        new Details(draft).add();
        return draft;
    }

    /** An organisation of which every attribute is known, with what every indicator looks at. */
    public static Draft knownInDetail(Random random) {
        Draft draft = known(random);
        new Details(draft).add();
        return draft;
    }

    public Organization build() {
        OrganizationBuilder builder = Organization.builder()
                .asOf(Acts.DAY)
                .goals(List.of(Goal.builder().id(GoalId.of("g")).build()))
                .members(members)
                .teams(teams)
                .responsibilities(responsibilities)
                .holdings(holdings)
                .leaders(leaders)
                .decisions(decisions)
                .initiatives(initiatives)
                .reflections(reflections)
                .feedback(feedback)
                .coaching(coaching)
                .trust(trust)
                .allocations(allocations)
                .claims(claims)
                .answers(answers);
        return builder.partial(partial.toArray(Table[]::new)).build();
    }

    public Draft shuffled() {
        Draft other = new Draft(random, everythingKnown);
        other.members.addAll(members);
        other.teams.addAll(teams);
        other.responsibilities.addAll(responsibilities);
        other.holdings.addAll(holdings);
        other.leaders.addAll(leaders);
        other.decisions.addAll(decisions);
        other.initiatives.addAll(initiatives);
        other.reflections.addAll(reflections);
        other.feedback.addAll(feedback);
        other.coaching.addAll(coaching);
        other.trust.addAll(trust);
        other.allocations.addAll(allocations);
        other.claims.addAll(claims);
        other.answers.addAll(answers);
        other.partial.addAll(partial);
        List.of(
                        other.members,
                        other.teams,
                        other.responsibilities,
                        other.holdings,
                        other.leaders,
                        other.decisions,
                        other.initiatives,
                        other.reflections,
                        other.feedback,
                        other.coaching,
                        other.trust,
                        other.allocations,
                        other.claims,
                        other.answers)
                .forEach(rows -> Collections.shuffle(rows, random));
        return other;
    }

    /** Adds an act of every kind on that day. */
    public void addActsOn(String day) {
        decisions.add(
                decision(day, "late-decision-" + day).outcome(Outcome.FAILED).build());
        initiatives.add(initiative(day, "late-initiative-" + day)
                .outcome(Outcome.FAILED)
                .build());
        reflections.add(reflection(day, "late-reflection-" + day).build());
        feedback.add(feedback(day));
        trust.add(trust(day));
        String[] pair = twoPeople();
        coaching.add(Acts.coaching(pair[0], pair[1], day + ".."));
        leaders.add(Acts.leader(person(), day + ".."));
    }

    private Draft fill() {
        for (int i = 0; i < PEOPLE; i++) {
            Member.Builder member = Member.builder()
                    .id(MemberId.of("m" + i))
                    .skills(recorded(() -> levels(0.2)))
                    .term(Acts.term(oneOf("..", "..", "..", "..", "2025-12-10..", "..2025-10-01")));
            if (i > 0 && random.nextInt(5) > 0) {
                member.reportsTo(MemberId.of("m" + random.nextInt(i)));
            } else if (everythingKnown) {
                member.reporting(Recorded.none());
            }
            members.add(member.build());
        }
        for (int i = 0; i < TEAMS; i++) {
            Team.Builder team = Team.of("t" + i, somePeople()).toBuilder();
            if (!everythingKnown && random.nextInt(5) == 0) {
                team.memberships(Recorded.unknown());
            }
            if (i > 0 && random.nextInt(3) == 0) {
                team.parent(TeamId.of("t" + random.nextInt(i)));
            }
            teams.add(team.build());
        }
        for (int i = 0; i < WORK; i++) {
            responsibilities.add(responsibility(i));
            holdings.add(holding(i));
        }
        for (int i = 0; i < 4; i++) {
            leaders.add(Acts.leader(person(), oneOf("..", "2020-05-01..", "2023-05-01..", "2025-01-01..2025-09-01")));
            String[] pair = twoPeople();
            coaching.add(Acts.coaching(
                    pair[0], pair[1], oneOf("..", "2022-03-01..", "2023-12-31..", "2025-03-01..2025-09-01")));
        }
        for (int i = 0; i < 20; i++) {
            decisions.add(decision(day(), "d" + i).build());
            feedback.add(feedback(day()));
            trust.add(trust(day()));
        }
        for (int i = 0; i < 8; i++) {
            initiatives.add(initiative(day(), "i" + i).build());
        }
        for (int i = 0; i < REFLECTIONS; i++) {
            reflections.add(reflection(day(), "x" + i).build());
        }
        if (!everythingKnown) {
            List.of(Table.COACHING, Table.FEEDBACK, Table.REFLECTIONS, Table.TRUST, Table.HOLDINGS).stream()
                    .filter(table -> random.nextInt(4) == 0)
                    .forEach(partial::add);
        }
        return this;
    }

    private Responsibility responsibility(int i) {
        Responsibility.Builder responsibility = Responsibility.builder()
                .id(ResponsibilityId.of("r" + i))
                .needs(recorded(() -> levels(0.4)))
                .significance(Fraction.of(random.nextInt(11) / 10.0));
        if (random.nextInt(4) > 0) {
            responsibility.owner(TeamId.of("t" + random.nextInt(TEAMS)));
        } else if (i > 0) {
            responsibility.partOf(ResponsibilityId.of("r" + random.nextInt(i)));
        }
        return responsibility.build();
    }

    private Holding holding(int i) {
        String[] holders = random.nextInt(5) == 0 ? new String[] {"team:t" + random.nextInt(TEAMS)} : somePeople();
        Holding.Builder holding = Holding.of("r" + i, holders).toBuilder();
        if (!everythingKnown && random.nextInt(6) == 0) {
            holding.holders(Recorded.unknown());
        } else if (random.nextBoolean()) {
            holding.accountable(holders);
        }
        return holding.build();
    }

    private Decision.Builder decision(String day, String id) {
        Decision.Builder decision =
                Acts.decision("r" + random.nextInt(WORK), day, someParties()).applies(recorded(this::reflectionId));
        if (everythingKnown || random.nextInt(3) > 0) {
            decision.id(DecisionId.of(id));
        }
        if (everythingKnown || random.nextInt(4) > 0) {
            decision.outcome(oneOf(Outcome.values()));
        }
        return decision;
    }

    private Initiative.Builder initiative(String day, String id) {
        Initiative.Builder initiative = Acts.initiative(day, someParties())
                .applies(recorded(this::reflectionId))
                .responsibility(recorded(() -> ResponsibilityId.of("r" + random.nextInt(WORK))))
                .serves(recorded(() -> ImmutableSortedSet.of(GoalId.of("g"))));
        if (everythingKnown || random.nextInt(3) > 0) {
            initiative.id(InitiativeId.of(id));
        }
        if (everythingKnown) {
            initiative.approval(oneOf(Approval.NOT_NEEDED, Approval.NOT_SOUGHT, Approval.refusedBy(MemberId.of("m0"))));
        }
        if (everythingKnown || random.nextInt(4) > 0) {
            initiative.outcome(oneOf(Outcome.values()));
        }
        return initiative;
    }

    public Reflection.Builder reflection(String day, String id) {
        String[] participants = someParties();
        List<String> abouts = new ArrayList<>(List.of("team:t" + random.nextInt(TEAMS), "responsibility:r0"));
        oneOf(decisions).id().ifPresent(d -> abouts.add("decision:" + d.value()));
        oneOf(initiatives).id().ifPresent(i -> abouts.add("initiative:" + i.value()));
        return Acts.reflection(abouts.get(random.nextInt(abouts.size())), day, participants)
                .id(ReflectionId.of(id))
                .lessons(recorded(() -> ImmutableList.of("ask earlier")))
                .spoke(recorded(() -> Acts.those(participants[random.nextInt(participants.length)])
                        .value()
                        .orElseThrow()));
    }

    public ReflectionId reflectionId() {
        return ReflectionId.of("x" + random.nextInt(REFLECTIONS));
    }

    private Feedback feedback(String day) {
        String[] pair = twoPeople();
        return random.nextInt(4) == 0 && !everythingKnown
                ? Acts.anonymous(oneOf(Perspective.values()), pair[0], oneOf(ASPECTS), day)
                : Acts.feedback(pair[0], pair[1], day);
    }

    private Trust trust(String day) {
        String[] pair = twoPeople();
        return Acts.trust(pair[0], pair[1], random.nextInt(11) / 10.0, day);
    }

    private ImmutableSortedMap<Skill, Fraction> levels(double least) {
        Map<Skill, Fraction> levels = new TreeMap<>();
        levels.put(Skill.of("s" + random.nextInt(2)), Fraction.of(least + random.nextInt(6) / 10.0));
        levels.put(Skill.of("s" + random.nextInt(2)), Fraction.of(least + random.nextInt(6) / 10.0));
        return ImmutableSortedMap.copyOf(levels);
    }

    public <T> Recorded<T> recorded(Supplier<T> value) {
        int chance = random.nextInt(everythingKnown ? 4 : 5);
        return chance == 4 ? Recorded.unknown() : chance == 0 ? Recorded.none() : Recorded.known(value.get());
    }

    public <T> Recorded<T> noneOr(Supplier<T> value) {
        return random.nextInt(3) == 0 ? Recorded.none() : Recorded.known(value.get());
    }

    public String day() {
        // ends of months and quarters, and the edges of the window and of the ages, come often
        return random.nextInt(4) == 0
                ? oneOf(
                        "2024-12-31",
                        "2025-01-01",
                        "2025-03-31",
                        "2025-04-01",
                        "2025-10-02",
                        "2025-12-01",
                        "2025-12-31")
                : EARLIEST.plusDays(random.nextInt(480)).toString();
    }

    /** Whether something of that chance, one in so many, comes to pass. */
    public boolean isOneIn(int many) {
        return random.nextInt(many) == 0;
    }

    /** Whether something of that chance, one in so many, is left open; never where everything is known. */
    public boolean isLeftOpen(int many) {
        return !everythingKnown && isOneIn(many);
    }

    public boolean isEverythingKnown() {
        return everythingKnown;
    }

    public String person() {
        return "m" + random.nextInt(PEOPLE);
    }

    public String[] twoPeople() {
        int one = random.nextInt(PEOPLE);
        return new String[] {"m" + one, "m" + (one + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE};
    }

    public String[] somePeople() {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> person())
                .distinct()
                .toArray(String[]::new);
    }

    public String[] someParties() {
        return random.nextInt(6) == 0 ? new String[] {"team:t" + random.nextInt(TEAMS)} : somePeople();
    }

    public <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    public final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
