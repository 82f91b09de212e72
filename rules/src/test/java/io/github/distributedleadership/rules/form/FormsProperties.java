package io.github.distributedleadership.rules.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.AnyOrganization;
import io.github.distributedleadership.rules.Organizations;
import io.github.distributedleadership.rules.holding.PlainPeople;
import io.github.distributedleadership.rules.holding.SharingParameters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** The forms of leadership are those that a plain count over the responsibilities of each scope gives. */
class FormsProperties extends AnyOrganization {

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void forms_are_those_of_a_plain_count(@ForAll("tapes") List<Integer> tape) {
        Organization organization = Organizations.read(tape);
        PlainPeople people = new PlainPeople(organization);
        Forms forms = Forms.of(Snapshot.of(organization), SharingParameters.STANDARD);
        Stream.concat(Stream.of(forms.ofOrganization()), forms.ofTeams().stream())
                .forEach(form -> {
                    assertPlain(form, people);
                    Statistics.collect(form.form());
                });
        Statistics.coverage(c ->
                List.of(LeadershipForm.values()).forEach(form -> c.check(form).count(n -> n >= 20)));
    }

    private static void assertPlain(ScopeForm form, PlainPeople people) {
        List<Set<Party>> all = people.organization.responsibilities().stream()
                .filter(r -> people.inForce(r.term()) && isIn(form.scope(), r.id(), people))
                .map(r -> bearers(r.id(), people))
                .toList();
        List<Set<Party>> units = all.stream().filter(unit -> !unit.isEmpty()).toList();
        long onOne = units.stream().filter(unit -> unit.size() == 1).count();
        assertThat(form.leftOut()).isEqualTo(all.size() - units.size());
        assertThat(form.counted()).isEqualTo(units.size());
        assertThat(form.onOne()).isEqualTo((int) onOne);
        assertThat(form.effectiveHolders().isPresent()).isEqualTo(!units.isEmpty());
        Map<Party, Double> shares = new HashMap<>();
        units.forEach(unit -> unit.forEach(p -> shares.merge(p, 1.0 / unit.size() / units.size(), Double::sum)));
        double effective = 1 / shares.values().stream().mapToDouble(s -> s * s).sum();
        if (!units.isEmpty()) {
            assertThat(form.effectiveHolders().orElseThrow())
                    .isCloseTo(effective, within(1e-9))
                    .isBetween(1 - 1e-9, shares.size() + 1e-9);
        }
        assertThat(form.form()).isEqualTo(plain(units, onOne, shares.keySet()));
        assertThat(form.withoutAny())
                .containsExactlyElementsOf(membersOf(form.scope(), people).stream()
                        .filter(p -> !shares.containsKey(p))
                        .map(MemberId.class::cast)
                        .sorted()
                        .toList());
    }

    private static LeadershipForm plain(List<Set<Party>> units, long onOne, Set<Party> bearers) {
        if (units.size() < 3) {
            return LeadershipForm.UNDETERMINED;
        }
        if (bearers.stream().anyMatch(one -> isFocus(one, units, bearers))) {
            return LeadershipForm.FOCUSED;
        }
        return 2 * onOne > units.size()
                ? LeadershipForm.DIVIDED
                : 2 * onOne < units.size() ? LeadershipForm.SHARED : LeadershipForm.HYBRID;
    }

    /** More than half, also when any one responsibility is left out, and more than twice as much as anybody else. */
    private static boolean isFocus(Party one, List<Set<Party>> units, Set<Party> bearers) {
        double all = carried(one, units);
        boolean isMost = all > units.size() / 2.0 + 1e-9;
        for (int left = 0; left < units.size(); left++) {
            List<Set<Party>> rest = new ArrayList<>(units);
            rest.remove(left);
            isMost &= carried(one, rest) > rest.size() / 2.0 + 1e-9;
        }
        return isMost
                && bearers.stream()
                        .filter(other -> !other.equals(one))
                        .allMatch(other -> all > 2 * carried(other, units) + 1e-9);
    }

    private static double carried(Party one, List<Set<Party>> units) {
        return units.stream()
                .filter(unit -> unit.contains(one))
                .mapToDouble(unit -> 1.0 / unit.size())
                .sum();
    }

    private static boolean isIn(Scope scope, ResponsibilityId responsibility, PlainPeople people) {
        return people.scopes(responsibility).contains(scope);
    }

    private static Set<Party> bearers(ResponsibilityId responsibility, PlainPeople people) {
        Optional<Holding> holding = people.holding(responsibility);
        boolean vacant = holding.isEmpty()
                || !holding.get().holders().isUnknown()
                        && people.holders(responsibility).isEmpty();
        if (vacant) {
            return Set.of();
        }
        Set<Party> accountable = Set.copyOf(PlainPeople.parties(holding.get().accountable()));
        Set<Party> bearers = accountable.isEmpty()
                ? people.holders(responsibility)
                : people.people(PlainPeople.parties(holding.get().accountable()));
        return bearers.stream().anyMatch(people::isOfUnknownMembers) ? Set.of() : bearers;
    }

    private static Collection<Party> membersOf(Scope scope, PlainPeople people) {
        if (scope instanceof Scope.OfTeam of) {
            return people
                    .people(people.organization.teams().stream()
                            .map(t -> t.id())
                            .filter(t -> isInside(t, of.team(), people))
                            .toList())
                    .stream()
                    .filter(p -> !people.isOpen(p))
                    .toList();
        }
        return people.people(
                people.organization.members().stream().map(m -> m.id()).toList());
    }

    private static boolean isInside(TeamId team, TeamId around, PlainPeople people) {
        return team.equals(around)
                || people.team(team)
                        .parent()
                        .filter(p -> isInside(p, around, people))
                        .isPresent();
    }
}
