package io.github.distributedleadership.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.rules.assessment.Assessment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One screen, whatever the organisation. */
class AssessmentOverviewTest {
    private static final Path SCHOOL = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../examples/cli/src/main/resources/examples/school.yaml");

    private static final OverviewHints HINTS =
            new OverviewHints("--full", "decide FILE ID", ImmutableList.of("More: --full all of it"));

    private static String overview(Organization organization) {
        return AssessmentOverview.standard().render(Assessment.of(organization));
    }

    private static String overview(String yaml) {
        return overview(OrganizationFormat.YAML.parse(yaml));
    }

    private static void assertFitsAScreen(String text) {
        assertThat(text.lines().count()).isLessThanOrEqualTo(AssessmentOverview.LINES);
        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100));
    }

    @Test
    void the_first_screen_of_the_school_says_who_leads_what_is_only_on_paper_what_hangs_on_one_and_what_to_try()
            throws IOException {
        String text = overview(OrganizationFormat.YAML.read(SCHOOL));
        assertFitsAScreen(text);
        assertThat(text)
                .startsWith(
                        "Harbour Primary School, as of 30 November 2025\nPractice since 1 December 2024. Data for teaching.")
                .contains(
                        "23 of 38 responsibilities rest on one person each",
                        "12 shared in practice",
                        "1. At risk: six of the most important responsibilities rest on one person each.\n",
                        "three are shared in name only.\n   Residential trip: Hal Whitcombe made all 8 decisions.",
                        "Leo Tran decides on First assessments.",
                        "   Try: name a second person.\n",
                        "8. Not known: 17 of the 42 that are held are known from paper only.",
                        "budget            share it: Beatrice Lund, Carol Whitlock  nobody else could step in",
                        "Capacity        78  people: 45",
                        "Record next: who holds Minibus; who assigned Wet playtime; who answers for Settling in.");
    }

    @Test
    void it_says_where_to_go_on_only_where_it_was_told() throws IOException {
        Assessment school = Assessment.of(OrganizationFormat.YAML.read(SCHOOL));
        assertThat(AssessmentOverview.standard().render(school))
                .contains("Three lesser findings are left out here.\n", "\nSuggested changes\n")
                .doesNotContain("--full", "More:");
        assertThat(AssessmentOverview.standard().with(HINTS).render(school))
                .contains(
                        "Three lesser findings: --full\n",
                        "Suggested changes, each with its reasons: decide FILE ID\n",
                        "More: --full all of it\n");
    }

    @Test
    void where_only_paper_is_known_it_says_so() {
        assertThat(overview("""
                format: 1
                name: Allotments
                members: [{id: ana}, {id: ben}]
                responsibilities: [{id: gates, name: Gates and keys}, {id: water}]
                holdings: [{responsibility: water, holders: [ana, ben]}]
                """))
                .startsWith("""
                Allotments, undated
                Not for appraisal, pay or dismissal.

                """)
                .contains("How they are held, on paper\n", "Nothing on record tells who decides in practice.");
    }

    @Test
    void where_there_is_no_responsibility_it_asks_for_them() {
        String text = overview("{format: 1, members: [{id: ana}]}");
        assertFitsAScreen(text);
        assertThat(text)
                .startsWith("An organisation without a name, undated\n")
                .contains("Record next: responsibilities, and who holds them")
                .doesNotContain("How they are held", "What matters most");
    }

    @Test
    void numbers_above_a_thousand_have_commas_and_many_responsibilities_fit_too() {
        String text = overview(of("", 6000));
        assertFitsAScreen(text);
        assertThat(text).contains("1,200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wolfeschlegelsteinhausenbergerdorff ",
                "\u202eevil ",
                "\u0645\u062f\u0631\u0633\u0629 ",
                "a*b_c|d<e>f[g](h) ",
                "iPhone and eBay "
            })
    void names_of_any_length_and_script_break_no_line_and_keep_their_case(String part) throws IOException {
        String name = part.repeat(40).substring(0, 200);
        String text = overview(of(name, 40));
        assertFitsAScreen(text);
        assertThat(text.codePoints().filter(c -> c == 0x202e || Character.isISOControl(c) && c != '\n'))
                .isEmpty();
        assertThat(text).contains(part.startsWith("\u202e") ? "evil" : part.substring(0, 5));
    }

    @Test
    void in_markdown_what_people_wrote_stays_text() {
        assertThat(AssessmentOverview.standard()
                        .renderMarkdown(Assessment.of(OrganizationFormat.YAML.parse(of("a*b_c|d<e> ", 40)))))
                .startsWith("# ")
                .contains("a\\*b\\_c\\|d\\<e\\>", "\n| ", "|---")
                .doesNotContain("a*b");
    }

    /** Five sorts of responsibilities, as many of each; all names begin with that. */
    private static String of(String name, int responsibilities) {
        StringBuilder text = new StringBuilder("format: 1\nname: \"" + name + "\"\nasOf: 2025-12-31\nmembers:\n");
        for (String id : List.of("ruth", "ana", "ben", "cy")) {
            text.append("  - {id: %s, name: \"%s\", reportsTo: %s}\n"
                    .formatted(id, name + id, id.equals("ruth") ? "none" : "ruth"));
        }
        text.append("leaders: []\nresponsibilities:\n");
        for (int i = 0; i < responsibilities; i++) {
            text.append("  - {id: r%d, name: \"%s\", significance: 0.9}\n".formatted(i, name + i));
        }
        text.append("holdings:\n");
        for (int i = 0; i < responsibilities; i++) {
            String row = switch (i % 5) {
                case 0 -> "  - {responsibility: r%d, holders: [ana], assignedBy: ruth, accountable: [ana]}\n";
                case 1 -> "  - {responsibility: r%d, holders: [ana, ben], accountable: [ana, ben]}\n";
                case 2 -> "  - {responsibility: r%d, holders: none}\n";
                case 3 -> "  - {responsibility: r%d, holders: [ana, ben, cy], accountable: [ana, ben, cy]}\n";
                default -> "  - {responsibility: r%d, holders: [cy], assignedBy: none, accountable: [cy]}\n";
            };
            text.append(row.formatted(i));
        }
        text.append("practice:\n  decisions:\n");
        for (int i = 0; i < responsibilities; i++) {
            for (int d = 1; d <= 9; d++) {
                text.append("    - {responsibility: r%d, deciders: [%s], at: 2025-%02d-05}\n"
                        .formatted(i, i % 5 == 4 ? "ben" : "ana", d));
            }
        }
        return text.toString();
    }
}
