package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that people gave may hold anything; text for people shows no more than a name. */
class NamesTest {
    private static final String ORGANIZATION = """
            format: 1
            name: "Evil\\n- Forged line\\e[31m\\u202E\\u2028\\u0085End"
            members:
              - {id: a, name: "Ann\\r\\nIn short\\t\\u0007\\u2066", reportsTo: none}
              - {id: "b\\u200Dc", reportsTo: a}
            teams:
              - {id: t, name: "T\\n- forged team", members: [a]}
            responsibilities:
              - {id: r, name: "R\\n- forged [r2] \\e[2J\\u202E", owner: team:t}
            holdings:
              - {responsibility: r, holders: [a], arrangement: divided, parts: {a: "x\\ny"}}
            leaders:
              - {member: a, role: "chair\\n- forged role\\u202E", scope: {team: t}}
            practice:
              initiatives:
                - {proposers: [a], at: 2025-01-01, lesson: "one\\ntwo\\e[1m"}
            """;

    @TempDir
    Path folder;

    @Test
    void names_cannot_forge_lines_or_turn_or_colour_the_text() {
        Path file = Cli.write(folder.resolve("names.yaml"), ORGANIZATION);
        for (List<Object> args : List.<List<Object>>of(
                List.of("assess", file),
                List.of("assess", file, "--full"),
                List.of("check", file),
                List.of("assess", file, "--for", "a"))) {
            Cli cli = Cli.run(args.toArray());
            assertThat(cli.code()).as(cli.err()).isZero();
            assertThat(cli.out().codePoints().filter(NamesTest::isUnsafe).toArray())
                    .as(cli.out())
                    .isEmpty();
            assertThat(cli.out().lines())
                    .noneMatch(
                            line -> line.startsWith("- forged") || line.startsWith("- Forged") || line.equals("two"));
        }
        assertThat(Cli.run("assess", file, "--full").out().lines().filter(line -> line.equals("In short")))
                .hasSize(1);
    }

    @Test
    void json_keeps_names_as_they_were_given() {
        Path file = Cli.write(folder.resolve("names.yaml"), ORGANIZATION);
        JsonNode json = Trees.json(Cli.run("assess", file, "--format", "json").out());
        assertThat(json.get("organization").asText()).startsWith("Evil\n- Forged line\033[31m");
    }

    private static boolean isUnsafe(int c) {
        int type = Character.getType(c);
        return c != '\n' && type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.FORMAT && c != 0x200D;
    }
}
