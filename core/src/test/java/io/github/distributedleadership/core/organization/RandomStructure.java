package io.github.distributedleadership.core.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import io.github.distributedleadership.core.value.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Random organisations of few people and few days, so that lines, teams, terms and scopes meet in every way. {@link
 * Organizations} has every attribute there is, here are those on which it depends how an organisation stands on a day.
 */
final class RandomStructure {
    private final Random random;
    private final boolean forest;
    private final ImmutableList<MemberId> members;
    private final ImmutableList<TeamId> teams;
    private final ImmutableList<ResponsibilityId> responsibilities;

    private RandomStructure(Random random) {
        this.random = random;
        forest = random.nextInt(3) == 0;
        members = ids(1 + random.nextInt(7)).map(MemberId::of).collect(ImmutableList.toImmutableList());
        teams = ids(random.nextInt(4)).map(TeamId::of).collect(ImmutableList.toImmutableList());
        responsibilities =
                ids(1 + random.nextInt(6)).map(ResponsibilityId::of).collect(ImmutableList.toImmutableList());
    }

    /** An organisation; in about a third of them everyone reports to one person at most, always. */
    static Organization any(Random random) {
        return new RandomStructure(random).builder().build();
    }

    private static Stream<String> ids(int number) {
        return IntStream.range(0, number).mapToObj(i -> String.valueOf((char) ('a' + i)));
    }

    private OrganizationBuilder builder() {
        return Organization.builder()
                .members(members.stream().map(this::member).toList())
                .teams(teams.stream().map(this::team).toList())
                .responsibilities(
                        responsibilities.stream().map(this::responsibility).toList())
                .holdings(responsibilities.stream()
                        .flatMap(r -> holdings(r).stream())
                        .toList())
                .leaders(Values.list(random, 0, 5, r -> leader()))
                .decisions(Values.list(random, 0, 8, r -> decision()))
                .initiatives(Values.list(random, 0, 4, r -> initiative()));
    }

    /** Lines lead to members of later letters only, so that no circle can close; to teams anyhow. */
    private Member member(MemberId id) {
        List<MemberId> later = members.subList(members.indexOf(id) + 1, members.size());
        Recorded<ImmutableSortedSet<Reporting>> reporting = forest
                ? later.isEmpty() || random.nextInt(4) == 0
                        ? Recorded.none()
                        : Recorded.setOf(List.of(Reporting.lineTo(Values.one(random, later))))
                : Values.recordedSet(random, r -> reporting(later));
        return Member.builder()
                .id(id)
                .reporting(reporting)
                .term(random.nextBoolean() || forest ? Term.ALWAYS : Values.term(random))
                .build();
    }

    private Reporting reporting(List<MemberId> later) {
        boolean toTeam = !teams.isEmpty() && (later.isEmpty() || random.nextInt(3) == 0);
        Party to = toTeam ? Values.one(random, teams) : later.isEmpty() ? member() : Values.one(random, later);
        boolean line = (toTeam || !later.isEmpty()) && random.nextInt(4) > 0;
        return Reporting.builder()
                .to(to)
                .kind(line ? ReportingKind.LINE : ReportingKind.FUNCTIONAL)
                .term(Values.term(random))
                .build();
    }

    private Team team(TeamId id) {
        int place = teams.indexOf(id);
        return Team.builder()
                .id(id)
                .memberships(Values.recordedSet(
                        random,
                        r -> Membership.builder()
                                .member(member())
                                .term(Values.term(r))
                                .build()))
                .parent(
                        place == 0
                                ? Optional.empty()
                                : Values.maybe(random, r -> Values.one(r, teams.subList(0, place))))
                .build();
    }

    private Responsibility responsibility(ResponsibilityId id) {
        int place = responsibilities.indexOf(id);
        return Responsibility.builder()
                .id(id)
                .owner(Values.maybe(random, r -> party()))
                .partOf(
                        place == 0
                                ? Optional.empty()
                                : Values.maybe(random, r -> Values.one(r, responsibilities.subList(0, place))))
                .dependsOn(Values.recordedSet(random, r -> responsibility()))
                .term(random.nextInt(3) == 0 ? Values.term(random) : Term.ALWAYS)
                .build();
    }

    /** One after the other, some of them adjacent. */
    private List<Holding> holdings(ResponsibilityId id) {
        List<Moment> cuts = new ArrayList<>(Values.list(random, 0, 4, r -> Moment.of(Values.day(r))));
        List<Moment> days = cuts.stream().distinct().sorted().toList();
        List<Term> terms = new ArrayList<>();
        if (days.isEmpty()) {
            terms.add(Term.ALWAYS);
        } else {
            terms.add(Term.of(Optional.empty(), Optional.of(days.get(0))));
            for (int i = 0; i + 1 < days.size(); i++) {
                terms.add(Term.of(Optional.of(days.get(i)), Optional.of(days.get(i + 1))));
            }
            terms.add(Term.of(Optional.of(days.get(days.size() - 1)), Optional.empty()));
        }
        Collections.shuffle(terms, random);
        return terms.subList(0, random.nextInt(terms.size() + 1)).stream()
                .map(term -> holding(id, term))
                .toList();
    }

    private Holding holding(ResponsibilityId id, Term term) {
        return Holding.builder()
                .responsibility(id)
                .holders(Values.recordedSet(random, r -> party()))
                .term(term)
                .build();
    }

    private Leader leader() {
        return Leader.builder()
                .member(member())
                .scope(scope())
                .basis(Values.maybe(random, r -> Values.oneOf(r, Basis.values())))
                .term(Values.term(random))
                .build();
    }

    private Decision decision() {
        return Decision.builder()
                .responsibility(responsibility())
                .deciders(Values.someOf(random, r -> party()))
                .at(Values.moment(random))
                .build();
    }

    private Initiative initiative() {
        return Initiative.builder()
                .proposers(Values.someOf(random, r -> party()))
                .responsibility(Values.recorded(random, r -> responsibility()))
                .at(Values.moment(random))
                .build();
    }

    private MemberId member() {
        return Values.one(random, members);
    }

    private Party party() {
        return teams.isEmpty() || random.nextBoolean() ? member() : Values.one(random, teams);
    }

    private ResponsibilityId responsibility() {
        return Values.one(random, responsibilities);
    }

    private Scope scope() {
        int choice = random.nextInt(3);
        return choice == 0
                ? Scope.organization()
                : choice == 1 && !teams.isEmpty() ? Scope.of(Values.one(random, teams)) : Scope.of(responsibility());
    }
}
