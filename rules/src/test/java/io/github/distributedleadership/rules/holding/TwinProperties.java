package io.github.distributedleadership.rules.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.AnyOrganization;
import io.github.distributedleadership.rules.Organizations;
import io.github.distributedleadership.rules.holding.count.Superiors;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** What is computed by numbers and rows is what the plain twins read from the objects, on every shape of organisation. */
class TwinProperties extends AnyOrganization {

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void paper_record_and_kind_are_those_of_the_plain_twins(@ForAll("tapes") List<Integer> tape) {
        Organization organization = Organizations.read(tape);
        PlainPeople people = new PlainPeople(organization);
        for (HoldingFinding held : Sharing.of(organization).all()) {
            PlainPaper paper = new PlainPaper(people, held.responsibility());
            PlainRecord record = new PlainRecord(people, held.responsibility());
            assertThat(held.onPaper()).isEqualTo(paper.outcome());
            assertThat(held.inRecord()).isEqualTo(record.outcome());
            assertThat(held.kind()).isEqualTo(PlainKind.of(held.onPaper(), PlainKind.column(record)));
            assertThat(held.holders()).containsExactlyElementsOf(record.holders);
            assertThat(held.nominalHolders()).containsExactlyElementsOf(record.nominalHolders());
            assertThat(held.enactedArrangement()).isEqualTo(record.enacted());
            assertThat(held.concentratedIn())
                    .isEqualTo(
                            held.inRecord() == InRecord.CONCENTRATED
                                    ? Optional.of(record.leading())
                                    : Optional.empty());
            if (held.pValue().isPresent()) {
                assertThat(held.pValue().getAsDouble()).isCloseTo(record.pValue(), within(1e-9));
            }
        }
        Sharing.of(organization).all().forEach(TwinProperties::collect);
        Statistics.label("on paper")
                .coverage(c -> List.of(OnPaper.values()).forEach(o -> c.check(o).count(n -> n >= 20)));
        Statistics.label("in record")
                .coverage(c ->
                        List.of(InRecord.values()).forEach(o -> c.check(o).count(n -> n >= 20)));
        Statistics.label("kind")
                .coverage(c ->
                        List.of(HoldingKind.values()).forEach(o -> c.check(o).count(n -> n >= 20)));
    }

    private static void collect(HoldingFinding held) {
        Statistics.label("on paper").collect(held.onPaper());
        Statistics.label("in record").collect(held.inRecord());
        Statistics.label("kind").collect(held.kind());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void superiors_are_those_of_the_plain_twin(@ForAll("tapes") List<Integer> tape) {
        Organization organization = Organizations.read(tape);
        Snapshot standing = Snapshot.of(organization);
        Superiors superiors = Superiors.of(standing);
        PlainPeople people = new PlainPeople(organization);
        PlainPairs.each(organization, (party, person, responsibility) -> {
            int r = standing.index().number(responsibility);
            int one = standing.index().code(party);
            int other = standing.index().code(person);
            assertThat(superiors.isSuperior(one, other, r, standing.day()))
                    .as("%s %s %s", party, person, responsibility)
                    .isEqualTo(people.isSuperior(party, person, responsibility));
            assertThat(superiors.isKnownToBeNone(one, other, r, standing.day()))
                    .as("%s %s %s", party, person, responsibility)
                    .isEqualTo(people.isKnownToBeNone(party, person, responsibility));
            assertThat(superiors.hasSuperior(other, r, standing.day()))
                    .as("%s %s %s", party, person, responsibility)
                    .isEqualTo(people.hasSuperior(person, responsibility));
            assertThat(superiors.leadsScopeOf(one, r, standing.day()))
                    .as("%s %s %s", party, person, responsibility)
                    .isEqualTo(people.leadsScopeOf(party, responsibility));
        });
    }
}
