package io.github.distributedleadership.rules.holding.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.AnyOrganization;
import io.github.distributedleadership.rules.Organizations;
import io.github.distributedleadership.rules.holding.PlainPairs;
import io.github.distributedleadership.rules.holding.Revealed;
import io.github.distributedleadership.rules.holding.Rewritten;
import io.github.distributedleadership.rules.rule.Told;
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
    void nobody_is_above_himself_or_herself(@ForAll("tapes") List<Integer> tape) {
        Organization organization = Organizations.read(tape);
        Snapshot standing = Snapshot.of(organization);
        Superiors superiors = Superiors.of(standing);
        PlainPairs.each(organization, (party, person, responsibility) -> {
            int one = standing.index().code(party);
            int other = standing.index().code(person);
            int r = standing.index().number(responsibility);
            if (one == other) {
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
                boolean has = superiors.has(person, r, day).isYes();
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

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void where_it_is_known_that_nobody_is_above_no_party_may_be(@ForAll("tapes") List<Integer> tape) {
        Organization organization = Organizations.read(tape);
        Snapshot standing = Snapshot.of(organization);
        Superiors superiors = Superiors.of(standing);
        PlainPairs.each(organization, (party, person, responsibility) -> {
            int one = standing.index().code(party);
            int other = standing.index().code(person);
            int r = standing.index().number(responsibility);
            if (superiors.has(other, r, standing.day()).isNo()) {
                assertThat(superiors.told(one, other, r, standing.day()).isNo())
                        .as("%s above %s in %s", party, person, responsibility)
                        .isTrue();
            }
        });
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void who_is_known_to_be_one_or_none_stays_so_whatever_else_comes_to_light(
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
            Told known = then.told(one, other, r, before.day());
            if (!known.isUnknown() && !OrganizationIndex.isTeam(other)) {
                assertThat(now.told(one, other, r, after.day()))
                        .as("%s above %s in %s", party, person, responsibility)
                        .isEqualTo(known);
            }
        });
    }
}
