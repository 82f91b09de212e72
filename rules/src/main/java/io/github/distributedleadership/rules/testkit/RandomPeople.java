package io.github.distributedleadership.rules.testkit;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.leadership.Accountability;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.MemberKind;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.team.TeamKind;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Draws who there is: members and their lines, teams, goals and leaders. */
final class RandomPeople {
    private final Chance chance;
    private final Names names;

    RandomPeople(Chance chance, Names names) {
        this.chance = chance;
        this.names = names;
    }

    List<Member> members() {
        return names.members().stream().map(this::member).toList();
    }

    private Member member(MemberId id) {
        return Member.builder()
                .id(id)
                .name("Member " + id)
                .kind(chance.maybe(() -> kind(id)))
                .skills(
                        chance.forgets()
                                ? Recorded.unknown()
                                : Recorded.mapOf(levels(chance.some(names.skills(), 0, 3))))
                .reporting(chance.forgets() ? Recorded.unknown() : Recorded.setOf(lines(id)))
                .term(chance.in(90) ? Term.ALWAYS : chance.term())
                .extensions(chance.extensions())
                .build();
    }

    /** One in twelve is a machine, which may hold and decide as people do; the head of all is a person. */
    private MemberKind kind(MemberId id) {
        boolean isPerson = id.equals(names.members().get(0)) || chance.below(12) > 0;
        return isPerson ? MemberKind.PERSON : MemberKind.MACHINE;
    }

    private Map<Skill, Fraction> levels(ImmutableSortedSet<Skill> skills) {
        TreeMap<Skill, Fraction> levels = new TreeMap<>();
        skills.forEach(skill -> levels.put(skill, chance.fraction()));
        return levels;
    }

    /** Lines lead to members earlier in the list, so that nobody stands above himself or herself. */
    private Set<Reporting> lines(MemberId id) {
        TreeSet<Reporting> lines = new TreeSet<>();
        int place = names.members().indexOf(id);
        if (place == 0) {
            return lines;
        }
        if (chance.in(90)) {
            Party above =
                    chance.in(85) ? names.above(id) : chance.of(names.members().subList(0, place));
            lines.add(line(above, ReportingKind.LINE));
        }
        if (chance.in(15)) {
            lines.add(line(names.another(chance, id), ReportingKind.FUNCTIONAL));
        }
        if (chance.in(5)) {
            lines.add(line(chance.of(names.teams()), chance.of(List.of(ReportingKind.values()))));
        }
        return lines;
    }

    private Reporting line(Party to, ReportingKind kind) {
        return Reporting.builder()
                .to(to)
                .kind(kind)
                .term(chance.in(80) ? Term.ALWAYS : chance.term())
                .build();
    }

    List<Team> teams() {
        List<Team> teams = new ArrayList<>();
        for (TeamId id : names.teams()) {
            int place = teams.size();
            teams.add(Team.builder()
                    .id(id)
                    .name("Team " + id.value())
                    .purpose(chance.maybe(chance::words))
                    .kind(chance.maybe(() -> chance.of(List.of(TeamKind.values()))))
                    .memberships(chance.forgets() ? Recorded.unknown() : Recorded.setOf(memberships(place)))
                    .parent(
                            place == 0
                                    ? Optional.empty()
                                    : chance.sometimes(
                                            40, () -> chance.of(names.teams().subList(0, place))))
                    .extensions(chance.extensions())
                    .build());
        }
        return teams;
    }

    /** Mostly neighbours in the list, so that many of them share a superior. */
    private Set<Membership> memberships(int place) {
        TreeSet<Membership> memberships = new TreeSet<>();
        int size = names.members().size();
        int first = place * size / names.teams().size();
        for (int i = chance.between(0, 8); i > 0; i--) {
            MemberId member = names.members().get(chance.in(85) ? (first + i) % size : chance.below(size));
            memberships.add(Membership.builder()
                    .member(member)
                    .role(chance.sometimes(20, chance::words))
                    .term(chance.in(80) ? Term.ALWAYS : chance.term())
                    .build());
        }
        return memberships;
    }

    List<Goal> goals() {
        return names.goals().stream()
                .map(id -> Goal.builder()
                        .id(id)
                        .name("Goal " + id)
                        .owner(chance.maybe(() -> chance.of(names.parties())))
                        .extensions(chance.extensions())
                        .build())
                .toList();
    }

    List<Leader> leaders() {
        List<Leader> leaders = new ArrayList<>();
        for (int i = chance.between(0, 2 + names.members().size() / 5); i > 0; i--) {
            leaders.add(Leader.builder()
                    .member(chance.of(names.members()))
                    .role(chance.sometimes(60, chance::words))
                    .scope(names.scope(chance))
                    .basis(chance.maybe(() -> chance.of(List.of(Basis.values()))))
                    .by(chance.recorded(40, () -> chance.of(names.parties())))
                    .accountabilities(chance.recordedSome(List.of(Accountability.values()), 0, 2))
                    .term(chance.term())
                    .extensions(chance.extensions())
                    .build());
        }
        return leaders;
    }
}
