package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.indicator.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code new} writes something that is read without a problem and gives a first answer. */
class NewTest {
    private static final String TAKEN = ": is there already and is not replaced; give a new place\n";

    @TempDir
    private Path folder;

    private static Organization read(Path place) throws IOException {
        return OrganizationFormat.of(place).read(place);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "class.yaml, school",
        "class.yml, school",
        "class.json, school",
        "class, school",
        "team.yaml, team",
        "team.json, team",
        "team, team",
        "asked.yaml, survey",
        "asked.json, survey",
        "asked, survey"
    })
    void what_is_written_is_assessed_without_a_word_of_complaint(String name, String like) {
        Path place = folder.resolve(name);
        Cli written = Cli.run("new", place, "--like", like);
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(written.err()).contains("written: " + place).contains("then: leadership assess " + place);
        for (String command : List.of("check", "assess", "plan")) {
            for (String format : List.of("text", "json")) {
                Cli cli = Cli.run(command, place, "--format", format);
                assertThat(cli.err()).isEmpty();
                assertThat(cli.code()).isZero();
                assertThat(cli.out()).hasSizeGreaterThan(400);
            }
        }
        assertThat(Cli.run("convert", place, "--to", "tables", "--out", folder.resolve("tables")))
                .isEqualTo(new Cli(0, "", ""));
        assertThat(Cli.run("assess", folder.resolve("tables")).out())
                .isEqualTo(Cli.run("assess", place).out());
    }

    @Test
    void a_class_of_twenty_five_and_a_team_of_eight_get_a_first_answer() throws IOException {
        assertThat(Cli.run("new", folder.resolve("c"), "--like", "school").code())
                .isZero();
        assertThat(Cli.run("new", folder.resolve("t")).code()).isZero();
        Assessment school = Assessment.of(read(folder.resolve("c/organization.yaml")));
        assertThat(school.organization().members()).hasSize(26);
        assertThat(kinds(school))
                .contains(
                        HoldingKind.SHARED, HoldingKind.SHARED_IN_NAME_ONLY, HoldingKind.DELEGATED, HoldingKind.UNHELD)
                .doesNotContain(HoldingKind.UNDETERMINED);
        Assessment team = Assessment.of(read(folder.resolve("t/organization.yaml")));
        assertThat(team.organization().members()).hasSize(8);
        assertThat(kinds(team))
                .contains(
                        HoldingKind.SHARED,
                        HoldingKind.SHARED_IN_NAME_ONLY,
                        HoldingKind.SOLE,
                        HoldingKind.DELEGATED,
                        HoldingKind.RETAINED,
                        HoldingKind.UNHELD)
                .doesNotContain(HoldingKind.UNDETERMINED);
    }

    private static List<HoldingKind> kinds(Assessment assessment) {
        return assessment.responsibilities().stream().map(held -> held.kind()).toList();
    }

    @Test
    void a_survey_tells_what_people_answered_at_once() throws IOException {
        Path place = folder.resolve("asked.yaml");
        assertThat(Cli.run("new", place, "--like", "survey").code()).isZero();
        Assessment assessment = Assessment.of(read(place));
        for (Indicator indicator : Indicator.values()) {
            if (indicator.isPerceived()) {
                assertThat(assessment.conditions().at(indicator).isDetermined())
                        .as(indicator.id())
                        .isTrue();
            }
        }
        assertThat(Cli.read(place)).contains("Print asked-questionnaire.md").contains("leadership assess asked.yaml");
        assertThat(Cli.read(folder.resolve("asked-questionnaire.md"))).contains("It is not validated");
        assertThat(names()).containsExactly("asked-questionnaire.md", "asked.yaml");
    }

    @Test
    void a_folder_has_the_organisation_the_sheet_and_blank_tables() throws IOException {
        Path place = Files.createDirectory(folder.resolve("empty"));
        assertThat(Cli.run("new", place, "--like", "team").code()).isZero();
        assertThat(place.resolve("questionnaire.md"))
                .hasSameTextualContentAs(Cli.module("src/main/resources/new/survey/questionnaire.md"));
        Organization blank = read(place.resolve("tables"));
        for (Table table : Table.values()) {
            assertThat(blank.size(table)).isZero();
            // a row that nobody entered yet must not read as "there is none"
            assertThat(blank.coverage(table)).isEqualTo(Coverage.PARTIAL);
            assertThat(place.resolve("tables").resolve(table.key() + ".csv")).isRegularFile();
        }
        assertThat(Cli.run("plan", place.resolve("tables")).out())
                .contains("1. Record responsibilities, and who holds them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"there.yaml", "there.json", "there"})
    void what_is_there_is_never_replaced(String name) throws IOException {
        Path file = Cli.write(folder.resolve(name), "mine");
        assertThat(Cli.run("new", file)).isEqualTo(new Cli(3, "", file + TAKEN));
        assertThat(Cli.read(file)).isEqualTo("mine");
        assertThat(Cli.run("new", folder)).isEqualTo(new Cli(3, "", folder + TAKEN));
        assertThat(names()).containsExactly(name);
    }

    @Test
    void a_sheet_that_is_there_is_not_replaced_either_and_nothing_is_left_half() throws IOException {
        Path sheet = Cli.write(folder.resolve("s-questionnaire.md"), "mine");
        assertThat(Cli.run("new", folder.resolve("s.yaml"), "--like", "survey"))
                .isEqualTo(new Cli(3, "", sheet + TAKEN));
        assertThat(names()).containsExactly("s-questionnaire.md");
        Path nowhere = folder.resolve("not/there");
        for (Path place : List.of(nowhere, nowhere.resolveSibling("there.yaml"))) {
            assertThat(Cli.run("new", place))
                    .isEqualTo(new Cli(
                            3, "", place + ": cannot be written, for its folder is not there; choose another place\n"));
        }
        assertThat(names()).containsExactly("s-questionnaire.md");
    }

    @Test
    void usage_is_told() {
        assertThat(Cli.run("new", folder.resolve("x"), "--like", "club"))
                .isEqualTo(new Cli(
                        2,
                        "",
                        "Invalid value for option '--like': there is school, team or survey to start from, but"
                                + " \"club\" was given; see leadership new --help\n"));
        assertThat(Cli.run("new", folder.resolve("x"), "--out", folder.resolve("y")))
                .isEqualTo(new Cli(2, "", "new writes to PLACE; leave --out out; see leadership new --help\n"));
        assertThat(Cli.run("new", ""))
                .isEqualTo(new Cli(3, "", "PLACE was given an empty name; give the name of a new file or folder\n"));
        assertThat(Cli.run("new").code()).isEqualTo(2);
    }

    @Test
    void what_is_read_is_not_written_over_by_its_result() {
        Path place = folder.resolve("t");
        assertThat(Cli.run("new", place).code()).isZero();
        Path file = place.resolve("organization.yaml");
        String before = Cli.read(file);
        assertThat(Cli.run("assess", place, "--out", file))
                .isEqualTo(new Cli(
                        3, "", file + ": is the input itself, which is never replaced; give another file to --out\n"));
        assertThat(Cli.read(file)).isEqualTo(before);
        assertThat(Cli.run("assess", place, "--out", place.resolve("answer.txt"))
                        .code())
                .isZero();
    }
}
