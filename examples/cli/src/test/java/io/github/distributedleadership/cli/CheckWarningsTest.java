package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} warns of what may be a slip, and says all the same that nothing is wrong. */
class CheckWarningsTest {
    @TempDir
    private Path folder;

    private String file(String members) {
        return Cli.write(folder.resolve("organization.yaml"), "format: 1\nmembers: [" + members + "]\n")
                .toString();
    }

    @Test
    void members_that_look_like_machines_or_like_one_person_twice_are_told() {
        Cli cli = Cli.run("check", file("{id: release-bot}, {id: a1, name: Ana Ruiz}, {id: a2, name: 'RUIZ, Ana'}"));
        assertThat(cli.code()).isZero();
        assertThat(cli.out())
                .startsWith("Nothing is wrong")
                .contains("Warning: member \"release-bot\" looks like a machine")
                .contains("Warning: members \"a1\", \"a2\" look like one person");
    }

    @Test
    void json_has_them_too() {
        JsonNode json = Trees.json(Cli.run("check", file("{id: release-bot}, {id: ana}"), "--format", "json")
                .out());
        assertThat(json.get("valid").asBoolean()).isTrue();
        assertThat(json.get("warnings")).hasSize(1);
        assertThat(json.get("warnings").get(0).get("about").asText()).isEqualTo("MACHINE");
        assertThat(json.get("warnings").get(0).get("ids")).hasToString("[\"release-bot\"]");
    }

    @Test
    void nothing_is_said_of_those_whose_kind_is_written_or_whose_names_differ() {
        Cli cli = Cli.run("check", file("{id: release-bot, kind: machine}, {id: ana}, {id: ben}"));
        assertThat(cli.out()).doesNotContain("Warning");
        assertThat(Cli.run("check", Cli.SCHOOL).out()).doesNotContain("Warning");
    }

    @Test
    void of_very_many_a_hundred_are_told_and_the_rest_is_counted() {
        String bots =
                IntStream.range(0, 130).mapToObj(i -> "{id: n" + i + "-bot}").collect(Collectors.joining(", "));
        String out = Cli.run("check", file(bots)).out();
        assertThat(out.lines().filter(line -> line.startsWith("Warning: "))).hasSize(101);
        assertThat(out).contains("Warning: 30 more like these\n");
    }
}
