package io.github.distributedleadership.rules.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.AnyOrganization;
import io.github.distributedleadership.rules.Organizations;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.holding.count.Superiors;
import io.github.distributedleadership.rules.holding.plain.PlainAnswer;
import io.github.distributedleadership.rules.holding.plain.PlainEnacted;
import io.github.distributedleadership.rules.holding.plain.PlainTwin;
import io.github.distributedleadership.rules.holding.plain.Truth;
import io.github.distributedleadership.rules.rule.Told;
import io.github.distributedleadership.rules.testkit.RandomOrganizations;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.api.SoftAssertions;

/** What is computed by numbers and rows is what the plain twin reads from the objects, on every shape of organisation. */
class TwinProperties extends AnyOrganization {

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void small_organisations_full_of_gaps_are_nearly_all_answered_as_by_the_plain_twin(
            @ForAll("tapes") List<Integer> tape) {
        Organization organization = Organizations.read(tape);
        PlainTwin twin = new PlainTwin(organization);
        for (HoldingFinding held : Sharing.of(organization).all()) {
            SoftAssertions softly = new SoftAssertions();
            assertEqual(softly, held, twin.of(held.responsibility()));
            Statistics.label("as the twin").collect(softly.wasSuccess());
            collect(held);
        }
        // members who come and go, teams of nobody and gaps beside gaps are read differently now and then
        Statistics.label("as the twin").coverage(c -> c.check(true).percentage(p -> p > 99.8));
        Statistics.label("on paper")
                .coverage(c -> List.of(OnPaper.values()).forEach(o -> c.check(o).count(n -> n >= 10)));
        Statistics.label("in record")
                .coverage(c ->
                        List.of(InRecord.values()).forEach(o -> c.check(o).count(n -> n >= 10)));
        Statistics.label("kind")
                .coverage(c ->
                        List.of(HoldingKind.values()).forEach(o -> c.check(o).count(n -> n >= 10)));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void larger_organisations_are_answered_as_by_the_plain_twin(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int members, @ForAll boolean hasGaps) {
        assertEqual(RandomOrganizations.of(seed, members, hasGaps ? Fraction.of(0.1) : Fraction.ZERO));
    }

    private static void collect(HoldingFinding held) {
        Statistics.label("on paper").collect(held.onPaper());
        Statistics.label("in record").collect(held.inRecord());
        Statistics.label("kind").collect(held.kind());
    }

    private static void assertEqual(Organization organization) {
        PlainTwin twin = new PlainTwin(organization);
        for (HoldingFinding held : Sharing.of(organization).all()) {
            SoftAssertions softly = new SoftAssertions();
            assertEqual(softly, held, twin.of(held.responsibility()));
            softly.assertAll();
        }
    }

    private static void assertEqual(SoftAssertions softly, HoldingFinding held, PlainAnswer plain) {
        String at = held.responsibility().value();
        softly.assertThat(held.onPaper())
                .as("%s on paper", at)
                .hasToString(plain.onPaper().name());
        softly.assertThat(held.inRecord())
                .as("%s in the record", at)
                .hasToString(plain.inRecord().name());
        softly.assertThat(held.kind())
                .as("%s kind", at)
                .hasToString(plain.kind().name());
        softly.assertThat(held.evidence() == Evidence.RECORD)
                .as("%s by the record", at)
                .isEqualTo(plain.isByRecord());
        softly.assertThat(held.differs()).as("%s differs", at).isEqualTo(plain.differs());
        softly.assertThat(held.interventions()).as("%s interventions", at).isEqualTo(plain.interventions());
        softly.assertThat(held.automated()).as("%s automated", at).isEqualTo(plain.automated());
        softly.assertThat(members(held.holders())).as("%s holders", at).isEqualTo(plain.holders());
        softly.assertThat(members(held.nominalHolders()))
                .as("%s nominal holders", at)
                .isEqualTo(plain.nominal());
        softly.assertThat(members(held.carriers())).as("%s carriers", at).isEqualTo(plain.carriers());
        softly.assertThat(held.ratified()).as("%s ratified", at).isEqualTo(plain.isRatified());
        if (plain.enacted() != PlainEnacted.NEEDS_PERMUTATIONS) {
            softly.assertThat(held.enactedArrangement().map(Enum::name).orElse("NONE"))
                    .as("%s enacted", at)
                    .isEqualTo(plain.enacted().name());
        }
        assertFigures(softly, held, plain);
    }

    private static void assertFigures(SoftAssertions softly, HoldingFinding held, PlainAnswer plain) {
        String at = held.responsibility().value();
        softly.assertThat(held.figures().map(DecisionFigures::decisions).orElse(0))
                .as("%s decisions", at)
                .isEqualTo(plain.n());
        held.figures().ifPresent(figures -> {
            softly.assertThat(figures.alone()).as("%s alone", at).isEqualTo(plain.topAlone());
            softly.assertThat(figures.share()).as("%s share", at).isCloseTo(plain.share(), within(1e-12));
            softly.assertThat(figures.worth()).as("%s worth", at).isCloseTo(plain.worth(), within(1e-9));
            softly.assertThat(figures.spreadP()).as("%s spread", at).isCloseTo(plain.spreadP(), within(1e-9));
            softly.assertThat(figures.concentratedP())
                    .as("%s concentrated", at)
                    .isCloseTo(plain.concentratedP(), within(1e-9));
            if (figures.alone() > 0) {
                softly.assertThat(figures.top())
                        .as("%s top", at)
                        .isEqualTo(plain.top().orElseThrow());
            }
        });
    }

    /** A team of unknown members is no person, and the twin counts persons. */
    private static Set<MemberId> members(Collection<Party> parties) {
        Set<MemberId> members = new TreeSet<>();
        parties.stream().filter(MemberId.class::isInstance).forEach(party -> members.add((MemberId) party));
        return members;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void superiors_are_those_of_the_plain_twin(@ForAll("tapes") List<Integer> tape) {
        Organization organization = Organizations.read(tape);
        Snapshot standing = Snapshot.of(organization);
        Superiors superiors = Superiors.of(standing);
        PlainTwin twin = new PlainTwin(organization);
        LocalDate day = LocalDate.ofEpochDay(standing.day());
        PlainPairs.each(organization, (party, person, responsibility) -> {
            int r = standing.index().number(responsibility);
            int one = standing.index().code(party);
            int other = standing.index().code(person);
            Told told = superiors.told(one, other, r, standing.day());
            Truth plain = twin.isSuperiorAsFarAsIsWritten(party, person, responsibility, day);
            // of a team of unknown members it is enough to say nothing false, and of who is not there nothing is asked
            boolean isAsked = OrganizationIndex.isTeam(other) ? !told.isUnknown() : standing.isPresent(other);
            if (isAsked) {
                assertThat(told.isUnknown() ? Truth.UNKNOWN : told.isYes() ? Truth.YES : Truth.NO)
                        .as("%s above %s in %s", party, person, responsibility)
                        .isEqualTo(plain);
            }
        });
    }
}
