package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** An organisation of which more came to light: lines, roles, and members of teams that nobody had written down. */
public final class Revealed {
    private final Organization organization;
    private final Random random;

    private Revealed(Organization organization, long seed) {
        this.organization = organization;
        random = new Random(seed);
    }

    /** Empty where what came to light cannot be, because somebody would stand above himself or herself. */
    public static Optional<Organization> of(Organization organization, long seed) {
        try {
            return Optional.of(new Revealed(organization, seed).reveal());
        } catch (InvalidOrganization e) {
            return Optional.empty();
        }
    }

    private Organization reveal() {
        OrganizationBuilder builder = organization.toBuilder()
                .clear(Table.MEMBERS)
                .clear(Table.TEAMS)
                .clear(Table.LEADERS)
                .members(organization.members().stream().map(this::member).toList())
                .teams(organization.teams().stream().map(this::team).toList());
        builder.leaders(organization.leaders().stream()
                .map(l -> l.basis().isPresent()
                        ? l
                        : l.toBuilder().basis(Basis.values()[random.nextInt(3)]).build())
                .toList());
        if (organization.coverage(Table.LEADERS) != Coverage.RECORDED) {
            builder.leaders(List.of(Leader.builder()
                    .member(anyone())
                    .scope(Scope.organization())
                    .basis(Basis.APPOINTED)
                    .build()));
        }
        return builder.build();
    }

    private Member member(Member member) {
        if (!member.reporting().isUnknown()) {
            return member;
        }
        List<Team> teams = organization.teams();
        Party to = random.nextInt(4) == 0 && !teams.isEmpty()
                ? teams.get(random.nextInt(teams.size())).id()
                : anyone();
        return member.toBuilder()
                .reporting(
                        to.equals(member.id()) || random.nextInt(4) == 0
                                ? Recorded.none()
                                : Recorded.setOf(List.of(Reporting.lineTo(to))))
                .build();
    }

    private Team team(Team team) {
        return team.memberships().isUnknown()
                ? team.toBuilder()
                        .memberships(Recorded.setOf(organization.members().stream()
                                .filter(m -> random.nextBoolean())
                                .map(m -> Membership.of(m.id()))
                                .toList()))
                        .build()
                : team;
    }

    private MemberId anyone() {
        return organization
                .members()
                .get(random.nextInt(organization.members().size()))
                .id();
    }
}
