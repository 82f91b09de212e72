package io.github.distributedleadership.rules.holding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.index.Roles;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.AnyOrganization;
import io.github.distributedleadership.rules.Organizations;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Which scopes contain what is the same by numbers as by walking from each thing outward. */
class NestedScopesProperties extends AnyOrganization {

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void scopes_contain_what_a_plain_walk_finds_in_them(@ForAll("tapes") List<Integer> tape) {
        Organization organization = Organizations.read(tape);
        PlainPeople people = new PlainPeople(organization);
        Snapshot standing = Snapshot.of(organization);
        Roles roles = standing.roles();
        List<Scope> all = Stream.of(
                        Stream.of(Scope.organization()),
                        organization.teams().stream().map(team -> Scope.of(team.id())),
                        organization.responsibilities().stream().map(r -> Scope.of(r.id())))
                .flatMap(scopes -> scopes)
                .toList();
        Set<Scope> led = organization.leaders().stream().map(Leader::scope).collect(Collectors.toSet());
        for (var responsibility : organization.responsibilities()) {
            int number = standing.index().number(responsibility.id());
            Set<Scope> around = Set.copyOf(people.scopes(responsibility.id()));
            for (Scope scope : all) {
                assertThat(roles.contains(scope, number)).isEqualTo(around.contains(scope));
                assertThat(roles.isWithin(Scope.of(responsibility.id()), scope)).isEqualTo(around.contains(scope));
            }
            List<Scope> outward = people.scopes(responsibility.id()).stream()
                    .filter(led::contains)
                    .toList();
            assertThat(roles.ledScopesOf(number)).containsExactlyInAnyOrderElementsOf(outward);
            assertThat(roles.isLed(number)).isEqualTo(!outward.isEmpty());
        }
        for (var inner : organization.teams()) {
            for (var outer : organization.teams()) {
                boolean within = false;
                var at = Optional.of(inner.id());
                while (at.isPresent() && !within) {
                    within = at.get().equals(outer.id());
                    at = people.team(at.get()).parent();
                }
                assertThat(roles.isWithin(Scope.of(inner.id()), Scope.of(outer.id())))
                        .isEqualTo(within);
                int[] inside = roles.teamsWithin(standing.index().number(outer.id()));
                assertThat(inside[0]).isEqualTo(standing.index().number(outer.id()));
                int number = standing.index().number(inner.id());
                assertThat(Arrays.stream(inside).anyMatch(team -> team == number))
                        .isEqualTo(within);
            }
        }
    }
}
