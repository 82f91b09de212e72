package io.github.distributedleadership.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.explain.Detail;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is said about one of them alone. */
class AboutTextTest {
    private static final Path SCHOOL = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../examples/cli/src/main/resources/examples/school.yaml");

    private static String about(String id) throws IOException {
        return AboutText.of(id, Detail.standard()).render(Assessment.of(OrganizationFormat.YAML.read(SCHOOL)));
    }

    @Test
    void of_a_responsibility_how_it_is_held_and_should_be() throws IOException {
        assertThat(about("residential-trip"))
                .startsWith("Residential trip [residential-trip]\n===")
                .contains(
                        "Shared in name only: ",
                        "- On paper Hal Whitcombe, Oscar Lindqvist and Wren Gallagher hold it",
                        "\nWhether to delegate or to share\n");
    }

    @Test
    void of_a_team_its_form_who_leads_it_and_what_it_owns() throws IOException {
        assertThat(about("team:site"))
                .startsWith("Office and site [site]\n===")
                .contains("\nWho leads it\n", "\nWhat it owns\n", "- Repairs [caretaking]: sole, on paper.");
    }

    @Test
    void of_a_member_recorded_roles_and_what_the_paper_gives() throws IOException {
        assertThat(about("hal"))
                .startsWith("Hal Whitcombe [hal]\n===")
                .contains("\nHolds on paper\n", "- Residential trip [residential-trip]: shared in name only.");
    }

    @Test
    void what_holds_nothing_is_said_to() throws IOException {
        assertThat(Assessment.of(OrganizationFormat.YAML.parse("{format: 1, members: [{id: ana, name: Ana}]}")))
                .extracting(AboutText.of("ana", Detail.standard())::render)
                .isEqualTo("Ana [ana]\n=========\n\nHolds on paper: nothing\n-----------------------\n");
    }

    @Test
    void of_what_is_not_there_nothing_is_said() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> about("nobody"))
                .withMessage("no responsibility, team or member \"nobody\"");
    }
}
