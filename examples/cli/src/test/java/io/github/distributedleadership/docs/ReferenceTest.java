package io.github.distributedleadership.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.network.MemberMeasure;
import io.github.distributedleadership.rules.measure.network.MemberMeasures;
import io.github.distributedleadership.rules.measure.network.NetworkMeasure;
import io.github.distributedleadership.rules.measure.network.NetworkMeasures;
import io.github.distributedleadership.rules.panel.Panel;
import io.github.distributedleadership.rules.panel.PanelQuestion;
import io.github.distributedleadership.rules.panel.Prior;
import io.github.distributedleadership.rules.report.PanelFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages list is what there is: fields, indicators, sources. */
final class ReferenceTest {
    private static final String NO_FIELD = "no-such-field-anywhere";
    private static final Pattern KNOWN = Pattern.compile("unknown field \"" + NO_FIELD + "\"; .*? has (.*)");
    private static final Pattern MISSING = Pattern.compile("the field \"(\\w+)\" is missing; .*");
    private static final Pattern FIRST_CELL = Pattern.compile("\\| (`[^|]*`) \\| (yes)?.*");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
                    The top; ROW
                    data; {format: 1, data: ROW}
                    members; {format: 1, members: [ROW]}
                    reporting; {format: 1, members: [{id: a, reporting: [ROW]}]}
                    teams; {format: 1, teams: [ROW]}
                    memberships; {format: 1, teams: [{id: a, members: [ROW]}]}
                    goals; {format: 1, goals: [ROW]}
                    responsibilities; {format: 1, responsibilities: [ROW]}
                    resources; {format: 1, responsibilities: [{id: a, resources: [ROW]}]}
                    stakes; {format: 1, responsibilities: [{id: a, stakes: ROW}]}
                    situation; {format: 1, responsibilities: [{id: a, situation: ROW}]}
                    holdings; {format: 1, holdings: [ROW]}
                    leaders; {format: 1, leaders: [ROW]}
                    Practice; {format: 1, practice: ROW}
                    decisions; {format: 1, practice: {decisions: [ROW]}}
                    initiatives; {format: 1, practice: {initiatives: [ROW]}}
                    feedback; {format: 1, practice: {feedback: [ROW]}}
                    reflections; {format: 1, practice: {reflections: [ROW]}}
                    coaching; {format: 1, practice: {coaching: [ROW]}}
                    trust; {format: 1, practice: {trust: [ROW]}}
                    claims; {format: 1, practice: {claims: [ROW]}}
                    answers; {format: 1, practice: {answers: [ROW]}}
                    allocations; {format: 1, practice: {allocations: [ROW]}}
                    surveys; {format: 1, practice: {surveys: [ROW]}}
                    items; {format: 1, practice: {surveys: [{id: a, at: 2025-01-01, scale: [1, 5], items: [ROW]}]}}
                    responses; {format: 1, practice: {responses: [ROW]}}
                    """)
    void the_page_about_the_file_lists_the_fields_of_the_reader(String heading, String file) throws IOException {
        List<String> problems = problems(file.replace("ROW", "{" + NO_FIELD + ": 1}"));
        List<String> fields = problems.stream()
                .map(KNOWN::matcher)
                .filter(Matcher::matches)
                .flatMap(known -> Arrays.stream(known.group(1).split(", ")))
                .toList();
        List<String> required = problems.stream()
                .map(MISSING::matcher)
                .filter(Matcher::matches)
                .map(missing -> missing.group(1))
                .toList();

        Map<String, Boolean> listed = fieldsUnder(heading);
        assertThat(listed.keySet()).containsExactlyInAnyOrderElementsOf(fields);
        // feedback needs a giver or a perspective, which no list of single fields can say
        assertThat(listed.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .filter(field -> !heading.equals("feedback")
                                || !List.of("giver", "anonymous").contains(field)))
                .containsExactlyInAnyOrderElementsOf(required);
    }

    @Test
    void the_page_about_conditions_lists_every_indicator_with_its_evidence_and_fields() throws IOException {
        List<String> rows = Files.readAllLines(Page.root().resolve("docs/guide/conditions.md")).stream()
                .filter(line -> line.matches("\\| `.*\\| (PAPER|RECORD|PERCEIVED|MIXED) \\|.*"))
                .map(line -> line.replaceFirst(" \\|.*\\| (?=[A-Z]+ \\|)", " | "))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        Stream.of(Indicator.values()).map(ReferenceTest::row).toList());
    }

    @Test
    void the_page_about_measuring_lists_every_measure_as_the_catalogue_describes_it() throws IOException {
        List<String> rows = Files.readAllLines(Page.root().resolve("docs/guide/measuring.md")).stream()
                .filter(line -> line.matches("\\| `[a-z-]+` \\|.*\\| ✱? ?\\|"))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(measures().map(ReferenceTest::row).toList());
    }

    private static Stream<Measure> measures() {
        return Stream.concat(
                NetworkMeasures.all().stream().map(NetworkMeasure::measure),
                MemberMeasures.all().stream().map(MemberMeasure::measure));
    }

    private static String row(Measure measure) {
        return "| `" + measure.id() + "` | " + measure.definition().replace("|", "\\|") + " | "
                + (measure.names().isEmpty() ? measure.range() : "a name") + " | "
                + (measure.ours() ? "own" : "`" + measure.source() + "`") + " |"
                + (measure.cost() == Measure.Cost.LINEAR ? "" : " ✱") + " |";
    }

    @Test
    void every_source_that_a_result_names_is_listed() throws IOException {
        Organization school = OrganizationFormat.YAML.read(
                Page.root().resolve("examples/cli/src/main/resources/examples/school.yaml"));
        Assessment assessment = Assessment.of(school);
        Stream<Finding> findings = Stream.concat(
                assessment.responsibilities().stream().flatMap(held -> held.findings().stream()),
                assessment.headline().stream());
        List<String> named = Stream.concat(
                        findings.map(Finding::source), measures().map(Measure::source))
                .filter(source -> !source.equals(Finding.OWN))
                .distinct()
                .toList();
        String sources = Files.readString(Page.root().resolve("docs/sources.md"));
        for (String key : named) {
            assertThat(sources).contains("| `" + key + "` |");
        }
    }

    @Test
    void every_source_that_the_answer_about_a_panel_names_is_listed() throws IOException {
        String sources = Files.readString(Page.root().resolve("docs/sources.md"));
        Panel panel = Panel.of(1, 0.7, 0.6, 0.6, 0.4);
        for (Finding finding : PanelFindings.of(
                PanelQuestion.of(panel).withQuorum(2).withPrior(Prior.of(0.6)).answer())) {
            assertThat(sources)
                    .satisfiesAnyOf(
                            text -> assertThat(finding.source()).isEqualTo(Finding.OWN),
                            text -> assertThat(text).contains("| `" + finding.source() + "` |"));
        }
    }

    /** The row of an indicator, without the definition in words. */
    private static String row(Indicator indicator) {
        String fields = indicator.fields().stream()
                .map(field -> "`" + field + "`")
                .reduce((before, next) -> before + ", " + next)
                .orElse("");
        return "| `" + indicator.id() + "`" + (indicator.isDescriptive() ? " (d)" : "") + " | " + indicator.evidence()
                + " | " + fields + " |";
    }

    private static List<String> problems(String yaml) {
        try {
            return List.of("is read without a problem: " + OrganizationFormat.YAML.parse(yaml));
        } catch (InvalidOrganization e) {
            return e.problems().stream().map(problem -> problem.message()).toList();
        }
    }

    /** Field to whether it is required, in the table under that heading of the page. */
    private static Map<String, Boolean> fieldsUnder(String heading) throws IOException {
        Map<String, Boolean> fields = new TreeMap<>();
        boolean here = false;
        for (String line : Files.readAllLines(Page.root().resolve("docs/guide/the-file.md"))) {
            if (line.startsWith("#")) {
                here = line.replaceFirst("#+ ", "").equals(heading);
            }
            Matcher cell = FIRST_CELL.matcher(line);
            if (here && cell.matches()) {
                for (String field : cell.group(1).split(", ")) {
                    fields.put(field.replace("`", ""), cell.group(2) != null);
                }
            }
        }
        return fields;
    }
}
