package io.github.distributedleadership.rules.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.AnyOrganization;
import io.github.distributedleadership.rules.Organizations;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.assessment.AssessmentOptions;
import io.github.distributedleadership.rules.condition.Gap;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.holding.Rewritten;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.testkit.RandomOrganizations;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What stands out, against the plain ranking, and what must not change it. */
class SummaryProperties extends AnyOrganization {
    private static final Pattern RESPONSIBILITY = Pattern.compile("work-([a-f])");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static Organization drawn(long seed, int members) {
        return RandomOrganizations.of(seed, members, Fraction.of(seed % 3 == 0 ? 0 : 0.2));
    }

    private static List<StandOut> all(Summary summary) {
        return Stream.concat(summary.standOuts().stream(), summary.lesser().stream())
                .toList();
    }

    private static Stream<Finding> findings(StandOut one) {
        return Stream.of(Stream.of(one.finding()), one.body().stream(), one.suggestion().stream())
                .flatMap(sentences -> sentences);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void what_is_told_is_what_the_plain_ranking_tells_in_its_order(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(min = 2, max = 40) int members) {
        agrees(Assessment.of(drawn(seed, members)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void so_it_is_in_small_organisations_of_every_shape(@ForAll("tapes") List<Integer> tape) {
        agrees(Assessment.of(Organizations.read(tape)));
    }

    private static void agrees(Assessment assessment) {
        List<StandOut> told = all(assessment.summary());
        List<PlainRanking.Found> plain = PlainRanking.of(assessment);
        assertThat(told)
                .extracting(one -> one.type().name())
                .isEqualTo(plain.stream().map(PlainRanking.Found::type).toList());
        for (int i = 0; i < plain.size(); i++) {
            assertThat(told.get(i).type().tier().number())
                    .isEqualTo(plain.get(i).tier());
            assertThat(told.get(i).reach()).isCloseTo(plain.get(i).reach(), within(1e-9));
            assertThat(told.get(i).ids()).isEqualTo(plain.get(i).ids());
        }
        assertThat(assessment.summary().standOuts()).hasSizeLessThanOrEqualTo(8);
    }

    /** A comparison with nothing would prove nothing. */
    @Example
    void every_class_is_met_by_what_is_drawn() {
        Set<StandOutClass> met = EnumSet.noneOf(StandOutClass.class);
        for (int seed = 0; seed < 300 && met.size() < StandOutClass.values().length; seed++) {
            all(Assessment.of(drawn(seed, 2 + seed % 30)).summary()).forEach(one -> met.add(one.type()));
        }
        assertThat(met).containsExactlyInAnyOrder(StandOutClass.values());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_rows_changes_nothing(@ForAll("tapes") List<Integer> tape, @ForAll long seed) {
        Organization organization = Organizations.read(tape);
        Summary one = Assessment.of(organization).summary();
        Summary other = Assessment.of(Rewritten.shuffled(organization, seed)).summary();
        assertThat(all(other)).isEqualTo(all(one));
        assertThat(other.headline()).isEqualTo(one.headline());
        assertThat(other.kinds()).isEqualTo(one.kinds());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void other_names_of_people_change_nothing_but_names(@ForAll("tapes") List<Integer> tape, @ForAll long seed) {
        List<String> names = new ArrayList<>(Organizations.NAMES);
        Collections.shuffle(names, new Random(seed));
        List<StandOut> one = all(Assessment.of(Organizations.read(tape)).summary());
        List<StandOut> other =
                all(Assessment.of(Organizations.read(tape, names)).summary());
        assertThat(other)
                .extracting(StandOut::type)
                .isEqualTo(one.stream().map(StandOut::type).toList());
        assertThat(other)
                .extracting(StandOut::reach)
                .isEqualTo(one.stream().map(StandOut::reach).toList());
        assertThat(other)
                .extracting(StandOut::ids)
                .isEqualTo(one.stream().map(StandOut::ids).toList());
        assertThat(other.stream().flatMap(SummaryProperties::findings).map(f -> f.template() + ""))
                .containsExactlyElementsOf(one.stream()
                        .flatMap(SummaryProperties::findings)
                        .map(f -> f.template() + "")
                        .toList());
    }

    /** In the reverse order of ids, even: only what is told first among equals may be another. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void other_ids_of_responsibilities_change_no_class_no_member_and_no_reach(@ForAll("tapes") List<Integer> tape)
            throws IOException {
        Organization organization = Organizations.read(tape);
        StringBuilder json = new StringBuilder();
        OrganizationFormat.JSON.write(organization, json);
        String renamed = RESPONSIBILITY
                .matcher(json)
                .replaceAll(id -> "job-" + (char) ('z' - (id.group(1).charAt(0) - 'a')));
        List<StandOut> one = all(Assessment.of(organization).summary());
        List<StandOut> other = all(Assessment.of(OrganizationFormat.JSON.read(new StringReader(renamed)))
                .summary());
        assertThat(other.stream().map(SummaryProperties::withoutOrder))
                .containsExactlyInAnyOrderElementsOf(
                        one.stream().map(SummaryProperties::withoutOrder).toList());
    }

    private static List<Object> withoutOrder(StandOut one) {
        Set<String> ids = one.ids().stream()
                .map(id -> id.startsWith("job-") ? "work-" + (char) ('a' + 'z' - id.charAt(4)) : id)
                .collect(Collectors.toCollection(TreeSet::new));
        return List.of(one.type(), one.reach(), ids);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void every_number_in_a_sentence_is_among_its_facts(@ForAll @IntRange(max = 100_000) int seed) {
        Summary summary = Assessment.of(drawn(seed, 2 + seed % 30)).summary();
        Stream.concat(summary.headline().stream(), all(summary).stream().flatMap(SummaryProperties::findings))
                .forEach(finding -> {
                    Set<String> numbers = new TreeSet<>();
                    // the longest first, for an id may begin as another one does
                    Set<String> ids = new TreeSet<>(
                            Comparator.comparing((String id) -> -id.length()).thenComparing(id -> id));
                    for (Fact fact : finding.facts().values()) {
                        if (fact instanceof Fact.Count count) {
                            numbers.add(count.value() + "");
                        } else if (fact instanceof Fact.Id id) {
                            ids.add(id.value());
                        } else if (fact instanceof Fact.Ids several) {
                            ids.addAll(several.value());
                        }
                    }
                    String rest = finding.message();
                    for (String id : ids) {
                        rest = rest.replace(id, "");
                    }
                    assertThat(NUMBER.matcher(rest).results().map(found -> found.group()))
                            .as(finding.message())
                            .allMatch(numbers::contains);
                });
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void nothing_that_is_withheld_is_told(@ForAll @IntRange(max = 100_000) int seed) {
        Organization organization = drawn(seed, 2 + seed % 30);
        Assessment strict = Assessment.of(organization, AssessmentOptions.STANDARD.withMinGroup(1000));
        for (Gap gap : strict.conditions().gaps()) {
            assertThat(gap.isOfIndicators()).as("what people said is withheld").isTrue();
        }
        List<String> withheld = Stream.of(Indicator.values())
                .map(indicator -> strict.conditions().at(indicator))
                .filter(IndicatorResult::isWithheld)
                .map(result -> result.indicator().id())
                .sorted()
                .toList();
        List<StandOut> told = all(strict.summary());
        assertThat(told.stream()
                        .filter(one -> one.type() == StandOutClass.WITHHELD)
                        .flatMap(one -> one.ids().stream()))
                .containsExactlyElementsOf(withheld);
        // whatever people said: all else is told as if nobody had been asked
        assertThat(told.stream().flatMap(SummaryProperties::findings))
                .noneMatch(finding -> finding.facts().values().stream().anyMatch(Fact::isPersonal));
        assertThat(told.stream().filter(one -> one.type() == StandOutClass.VOICES_DIFFER))
                .allMatch(one -> one.body().stream().noneMatch(f -> f.message().contains("people said"))
                        && !one.finding().message().contains("people said"));
    }
}
