package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} says which fields are kept and not used yet. */
class CheckUnusedTest {
    private static final String ORGANIZATION = """
            format: 1
            members: [{id: ana}, {id: bot, kind: machine}]
            responsibilities: [{id: budget}]
            holdings: [{responsibility: budget, holders: [ana], deputies: [bot]}]
            leaders: [{member: ana, scope: {organization: true}, directs: false}]
            """;

    @TempDir
    private Path folder;

    @Test
    void fields_that_no_rule_uses_are_named_once() throws IOException {
        Cli cli = Cli.run("check", file(ORGANIZATION));
        assertThat(cli.code()).isZero();
        assertThat(cli.out())
                .contains(
                        "Note: kept, and not used by any rule yet: members.kind, holdings.deputies, leaders.directs\n");
    }

    @Test
    void json_names_them_too() throws IOException {
        assertThat(Trees.json(Cli.run("check", file(ORGANIZATION), "--format", "json")
                                .out())
                        .get("notUsedYet"))
                .hasToString("[\"members.kind\",\"holdings.deputies\",\"leaders.directs\"]");
    }

    @Test
    void nothing_is_said_where_none_is_given() throws IOException {
        String plain = ORGANIZATION
                .replace(", kind: machine", "")
                .replace(", deputies: [bot]", "")
                .replace(", directs: false", "");
        assertThat(Cli.run("check", file(plain)).out()).doesNotContain("not used");
        assertThat(Trees.json(Cli.run("check", file(plain), "--format", "json").out())
                        .has("notUsedYet"))
                .isFalse();
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("organization.yaml"), text).toString();
    }
}
