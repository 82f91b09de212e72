package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file is said line by line, and nothing else is. */
class BadInputTest {
    @TempDir
    Path folder;

    @Test
    void each_problem_is_a_line_with_file_line_path_what_was_given_and_what_to_do() {
        Path file = Cli.write(folder.resolve("bad.yaml"), """
                format: 1
                members:
                  - {id: ana, reportsTo: bob}
                  - {id: rob, reportsTo: rob}
                responsibilities:
                  - {id: r, owner: an}
                holdings:
                  - {responsibility: r, holders: [ana], from: 2025-01-01}
                  - {responsibility: r, holders: [rob], until: 2025-03-01}
                """);
        for (String command : new String[] {"assess", "check"}) {
            Cli cli = Cli.run(command, file);
            assertThat(cli.code()).isEqualTo(3);
            assertThat(cli.out()).isEmpty();
            assertThat(cli.errors())
                    .contains(
                            file + ": line 3: members[0].reportsTo: no member \"bob\"; did you mean \"rob\"?",
                            file + ": line 6: responsibilities[0].owner: no member \"an\"; did you mean \"ana\"?",
                            file + ": line 9: holdings[1]: overlaps holdings[0]: both are holdings of \"r\" on the same"
                                    + " day; end one before the other begins")
                    .anyMatch(line -> line.startsWith(file + ": line 4: members[1].reportsTo: \"rob\" stands above"))
                    .hasSize(4);
        }
    }

    @Test
    void the_first_hundred_problems_are_listed_with_near_misses_for_twenty_and_the_rest_counted() {
        String rows = IntStream.range(0, 130)
                .mapToObj(i -> "  - {id: m" + i + ", naem: x}\n")
                .collect(Collectors.joining());
        Path file = Cli.write(folder.resolve("many.yaml"), "format: 1\nmembers:\n" + rows);
        Cli cli = Cli.run("check", file);
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.errors()).hasSize(101);
        assertThat(cli.errors().get(100)).isEqualTo(file + ": and 30 more problems");
        assertThat(cli.errors().subList(0, 20)).allMatch(line -> line.endsWith("did you mean \"name\"?"));
        assertThat(cli.errors().subList(20, 100)).noneMatch(line -> line.contains("did you mean"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.yaml", "no-folder/org.json"})
    void a_missing_file_is_bad_input(String name) {
        Path file = folder.resolve(name);
        assertThat(Cli.run("assess", file))
                .isEqualTo(new Cli(3, "", file + ": there is no such file; check the name\n"));
    }

    @Test
    void a_folder_without_tables_is_no_organisation() {
        assertThat(Cli.run("check", folder))
                .isEqualTo(new Cli(
                        3,
                        "",
                        folder.resolve("organization.csv")
                                + ": is missing; a folder of tables has this one, with the columns format and name\n"));
        assertThat(Cli.run("check", "").err())
                .isEqualTo("ORG was given an empty name; give the name of a file that describes an organisation\n");
    }

    @Test
    void what_is_wrong_with_tables_is_told_with_the_file_of_each() {
        Cli.write(folder.resolve("organization.csv"), "format\n1\n");
        Cli.write(folder.resolve("members.csv"), "id,reportsTo\nana,bob\n");
        Cli.write(folder.resolve("goal.csv"), "id\n");
        assertThat(Cli.run("assess", folder))
                .isEqualTo(new Cli(
                        3,
                        "",
                        folder.resolve("members.csv") + ": line 2: members[0].reportsTo: no member \"bob\"\n"
                                + folder.resolve("goal.csv")
                                + ": is no table of an organisation; did you mean \"goals.csv\"?\n"));
    }

    @Test
    void a_name_of_a_file_cannot_forge_a_line() {
        Cli cli = Cli.run("check", folder.resolve("a\n\033[31mb\u202Ec.yaml"));
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.errors()).hasSize(1);
        assertThat(cli.err()).doesNotContain("\033", "\u202E");
    }

    @Test
    void problems_cannot_forge_a_line() {
        Path file = Cli.write(folder.resolve("forged.yaml"), """
                format: 1
                members:
                  - {id: ana, "x\\r\\nall is well\\e[2J\\u202E": 1}
                  - {id: "b\\nc"}
                """);
        Cli cli = Cli.run("check", file);
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.errors()).allMatch(line -> line.startsWith(file + ": line "));
        assertThat(cli.err()).doesNotContain("\033", "\r", "\u202E");
    }

    @Test
    void a_change_that_cannot_be_is_told_with_its_place() {
        Path changes = Cli.write(folder.resolve("changes.yaml"), "- {vacate: budget}\n- {coach: nia, by: nia}\n");
        assertThat(Cli.run("what-if", Cli.SCHOOL, changes))
                .isEqualTo(new Cli(
                        3, "", changes + ": line 2: changes[1]: \"nia\" must not be coach and coachee at once\n"));
    }

    @Test
    void a_long_chain_of_policies_is_told_in_one_sentence() {
        StringBuilder chain = new StringBuilder("policies:\n");
        for (int i = 0; i < 2000; i++) {
            chain.append("  - {id: p%d, combine: unanimous, of: [%s]}\n"
                    .formatted(i, i < 1999 ? "p" + (i + 1) : "standard"));
        }
        Path policies = Cli.write(folder.resolve("policies.yaml"), chain.toString());
        Cli cli = Cli.run("decide", Cli.SCHOOL, "budget", "--policies", policies, "--policy", "p0");
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.errors())
                .containsExactly(
                        policies + ": line 11: policies[9].of[0]: policies must not be put together more than 10"
                                + " levels deep");
    }
}
