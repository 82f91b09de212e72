package io.github.distributedleadership.rules.condition;

import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.ResourceNeed;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Short ways to say who stands where on paper, who was given what, and who claimed to lead. */
public final class Papers {
    private Papers() {}

    /** Who reports to nobody, and by whom it is known. */
    public static Member top(String id) {
        return Member.of(id).toBuilder().reporting(Recorded.none()).build();
    }

    public static Member under(String superior, String id) {
        return Member.of(id).toBuilder().reportsTo(Party.parse(superior)).build();
    }

    public static Member during(String days, Member member) {
        return member.toBuilder().term(Acts.term(days)).build();
    }

    public static Member skilled(Member member, String skill, double level) {
        return member.with(Skill.of(skill), level);
    }

    public static Member unskilled(Member member) {
        return member.toBuilder().skills(Recorded.none()).build();
    }

    /** A team of which nobody knows who belongs to it. */
    public static Team unlisted(String id) {
        return Team.builder().id(TeamId.of(id)).build();
    }

    /** A team of members who each belong to it for some days: {@code ana 2025-01-01..}. */
    public static Team team(String id, String... members) {
        return Team.builder()
                .id(TeamId.of(id))
                .memberships(Recorded.setOf(Arrays.stream(members)
                        .map(row -> row.split(" "))
                        .map(row -> Membership.builder()
                                .member(MemberId.of(row[0]))
                                .term(Acts.term(row[1]))
                                .build())
                        .toList()))
                .build();
    }

    public static Responsibility.Builder work(String id) {
        return Responsibility.builder().id(ResponsibilityId.of(id));
    }

    public static Responsibility ownedBy(String owner, String id) {
        return work(id).owner(Party.parse(owner)).build();
    }

    public static Responsibility needing(String id, Object... skillsAndLevels) {
        return needing(work(id), skillsAndLevels);
    }

    public static Responsibility needing(Responsibility.Builder work, Object... skillsAndLevels) {
        Map<Skill, Fraction> needs = new java.util.TreeMap<>();
        for (int i = 0; i < skillsAndLevels.length; i += 2) {
            needs.put(Skill.of((String) skillsAndLevels[i]), Fraction.of((double) skillsAndLevels[i + 1]));
        }
        return work.needs(Recorded.mapOf(needs)).build();
    }

    public static Responsibility affecting(String id, String... parties) {
        return work(id).affects(Acts.those(parties)).build();
    }

    public static Responsibility resourced(String id, ResourceNeed... needs) {
        return work(id).resources(Recorded.setOf(List.of(needs))).build();
    }

    public static Holding.Builder holding(String responsibility, String days, String... holders) {
        return Holding.of(responsibility, holders).toBuilder().term(Acts.term(days));
    }

    /** A holding of which nobody knows by whom. */
    public static Holding heldBySomebody(String responsibility) {
        return Holding.builder()
                .responsibility(ResponsibilityId.of(responsibility))
                .build();
    }

    public static Leader head(String member, String scope) {
        return role(member, scope, "..").basis(Basis.APPOINTED).build();
    }

    public static Leader.Builder role(String member, String scope, String days) {
        return Leader.builder()
                .member(MemberId.of(member))
                .scope(Scope.parse(scope))
                .term(Acts.term(days));
    }

    public static Allocation.Builder allocation(String to, ResourceKind kind, double amount, String unit, String day) {
        return Allocation.builder()
                .to(Party.parse(to))
                .kind(kind)
                .amount(amount)
                .unit(unit)
                .at(Acts.at(day));
    }

    public static Allocation given(String by, String to, String day) {
        return allocation(to, ResourceKind.TIME, 1, "day", day)
                .by(Recorded.known(Party.parse(by)))
                .build();
    }

    public static Allocation given(String responsibility, ResourceKind kind, double amount, String unit, String day) {
        return allocation("ana", kind, amount, unit, day)
                .responsibility(Recorded.known(ResponsibilityId.of(responsibility)))
                .build();
    }

    public static Claim claim(String claimant, String scope, String day) {
        return Claim.builder()
                .claimant(MemberId.of(claimant))
                .scope(Scope.parse(scope))
                .at(Acts.at(day))
                .build();
    }

    public static Answer answer(String by, String claimant, String scope, boolean granted, String day) {
        return Answer.builder()
                .by(MemberId.of(by))
                .claimant(MemberId.of(claimant))
                .scope(Scope.parse(scope))
                .granted(granted)
                .at(Acts.at(day))
                .build();
    }
}
