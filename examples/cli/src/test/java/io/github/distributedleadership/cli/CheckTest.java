package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** {@code check} says what a valid organisation has. */
class CheckTest {
    @Test
    void a_valid_file_is_said_to_be_valid_with_what_it_has() {
        Cli cli = Cli.run("check", Cli.SCHOOL);
        assertThat(cli.code()).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out())
                .startsWith("Nothing is wrong: every reference resolves.\n")
                .containsPattern("members +recorded +29\n")
                .containsPattern("trust +partial +[0-9]+\n");
        assertThat(Cli.run("check", Cli.STUDIO).out()).containsPattern("surveys +not recorded\n");
    }

    @Test
    void json_says_the_same() {
        JsonNode json =
                Trees.json(Cli.run("check", Cli.STUDIO, "--format", "json").out());
        assertThat(json.get("format").asInt()).isEqualTo(1);
        assertThat(json.get("valid").asBoolean()).isTrue();
        assertThat(json.get("collections").get("members").get("coverage").asText())
                .isEqualTo("RECORDED");
        assertThat(json.get("collections").get("members").get("rows").asInt()).isEqualTo(6);
        assertThat(json.get("collections").get("surveys").get("coverage").asText())
                .isEqualTo("NOT_RECORDED");
    }

    @Test
    void responsibilities_that_depend_on_each_other_are_told_and_not_refused() {
        assertThat(Cli.run("check", Cli.STUDIO).out())
                .contains("these responsibilities depend on each other in a circle: budget, prices");
        JsonNode json =
                Trees.json(Cli.run("check", Cli.STUDIO, "--format", "json").out());
        assertThat(json.get("dependencyCycles")).hasToString("[[\"budget\",\"prices\"]]");
    }
}
