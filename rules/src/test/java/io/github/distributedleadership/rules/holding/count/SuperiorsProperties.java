package io.github.distributedleadership.rules.holding.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.index.ReportingLines;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.AnyOrganization;
import io.github.distributedleadership.rules.Organizations;
import io.github.distributedleadership.rules.holding.PlainPairs;
import io.github.distributedleadership.rules.holding.PlainPeople;
import io.github.distributedleadership.rules.holding.Revealed;
import io.github.distributedleadership.rules.holding.Rewritten;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** The laws of standing above. */
class SuperiorsProperties extends AnyOrganization {

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void nobody_is_above_himself_or_herself_and_no_team_above_its_members(@ForAll("tapes") List<Integer> tape) {
        Organization organization = Organizations.read(tape);
        Snapshot standing = Snapshot.of(organization);
        Superiors superiors = Superiors.of(standing);
        PlainPairs.each(organization, (party, person, responsibility) -> {
            int one = standing.index().code(party);
            int other = standing.index().code(person);
            int r = standing.index().number(responsibility);
            boolean inside = party instanceof TeamId
                    && Arrays.stream(standing.membersOf(-1 - one)).anyMatch(m -> m == other);
            if (one == other || inside) {
                assertThat(superiors.isSuperior(one, other, r, standing.day())).isFalse();
            }
        });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void nobody_is_above_who_stands_above_in_the_line(@ForAll("tapes") List<Integer> tape) {
        Organization organization = Organizations.read(tape);
        Snapshot standing = Snapshot.of(organization);
        Superiors superiors = Superiors.of(standing);
        PlainPairs.each(organization, (party, person, responsibility) -> {
            int one = standing.index().code(party);
            int other = standing.index().code(person);
            int r = standing.index().number(responsibility);
            boolean people = !OrganizationIndex.isTeam(one) && !OrganizationIndex.isTeam(other);
            if (people && standing.lines().isAbove(one, other, standing.day())) {
                assertThat(superiors.isSuperior(other, one, r, standing.day())).isFalse();
            }
        });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void someone_is_above_exactly_who_has_a_superior(@ForAll("tapes") List<Integer> tape) {
        Organization organization = Organizations.read(tape);
        Snapshot standing = Snapshot.of(organization);
        Superiors superiors = Superiors.of(standing);
        int day = standing.day();
        int[] parties = IntStream.concat(
                        IntStream.range(0, standing.index().members()),
                        IntStream.range(0, standing.index().teams()).map(OrganizationIndex::teamCode))
                .toArray();
        for (int r = 0; r < standing.index().responsibilities(); r++) {
            int subject = r;
            for (int person = 0; person < standing.index().members(); person++) {
                int below = person;
                boolean has = superiors.hasSuperior(person, r, day);
                assertThat(has)
                        .isEqualTo(Arrays.stream(parties)
                                .anyMatch(party -> superiors.isSuperior(party, below, subject, day)));
                Statistics.label("has a superior").collect(has);
            }
        }
        Statistics.label("has a superior").coverage(c -> {
            c.check(true).percentage(p -> p > 10);
            c.check(false).percentage(p -> p > 10);
        });
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void the_line_makes_superiors_of_those_above_who_are_not_below_as_well(@ForAll("tapes") List<Integer> tape) {
        Organization organization = Organizations.read(tape);
        Snapshot standing = Snapshot.of(organization);
        ReportingLines lines = standing.lines();
        int day = standing.day();
        for (int person = 0; person < standing.index().members(); person++) {
            int below = person;
            boolean someMember = IntStream.range(0, standing.index().members())
                    .anyMatch(up -> lines.isAbove(up, below, day) && !lines.isAbove(below, up, day));
            boolean someTeam = IntStream.range(0, standing.index().teams())
                    .filter(team -> !standing.knowsMembersOf(team))
                    .anyMatch(team -> lines.isAbove(OrganizationIndex.teamCode(team), below, day));
            assertThat(lines.hasSuperior(person, day)).isEqualTo(someMember || someTeam);
            boolean roundAbout = IntStream.range(0, standing.index().members())
                    .anyMatch(up -> lines.isAbove(up, below, day) && lines.isAbove(below, up, day));
            assertThat(lines.isInCircle(person) || !roundAbout).isTrue();
            Statistics.label("in a circle").collect(roundAbout);
        }
        Statistics.label("in a circle").coverage(c -> c.check(true).percentage(p -> p > 1));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void who_is_known_to_be_none_is_none(@ForAll("tapes") List<Integer> tape) {
        Organization organization = Organizations.read(tape);
        Snapshot standing = Snapshot.of(organization);
        Superiors superiors = Superiors.of(standing);
        PlainPairs.each(organization, (party, person, responsibility) -> {
            int one = standing.index().code(party);
            int other = standing.index().code(person);
            int r = standing.index().number(responsibility);
            assertThat(superiors.isSuperior(one, other, r, standing.day())
                            && superiors.isKnownToBeNone(one, other, r, standing.day()))
                    .isFalse();
        });
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void who_is_known_to_be_none_stays_none_whatever_else_comes_to_light(
            @ForAll("tapes") List<Integer> tape, @ForAll long seed) {
        Organization organization = Rewritten.withDay(Organizations.read(tape));
        Optional<Organization> revealed = Revealed.of(organization, seed);
        if (revealed.isEmpty()) {
            return;
        }
        Snapshot before = Snapshot.of(organization);
        Snapshot after = Snapshot.of(revealed.get());
        Superiors then = Superiors.of(before);
        Superiors now = Superiors.of(after);
        PlainPairs.each(organization, (party, person, responsibility) -> {
            int one = before.index().code(party);
            int other = before.index().code(person);
            int r = before.index().number(responsibility);
            boolean known = then.isKnownToBeNone(one, other, r, before.day());
            if (known && !hasApprovers(organization, responsibility)) {
                assertThat(now.isSuperior(one, other, r, after.day()))
                        .as("%s above %s", party, person)
                        .isFalse();
            }
        });
    }

    /** A team of unknown members that approves may turn out to be of anybody. */
    private static boolean hasApprovers(Organization organization, ResponsibilityId responsibility) {
        PlainPeople people = new PlainPeople(organization);
        return people.holding(responsibility)
                .filter(h -> !h.approvers().isUnknown())
                .isPresent();
    }
}
