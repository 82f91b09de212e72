package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code what-if}, from outside. */
class WhatIfTest {
    @TempDir
    private Path folder;

    private Path changes(String text) {
        return Cli.write(folder.resolve("changes.yaml"), text);
    }

    @Test
    void the_changes_of_a_result_can_be_replayed() {
        Cli first = Cli.run("what-if", Cli.SCHOOL, Cli.SCHOOL_CHANGES, "--format", "json");
        String list = first.out()
                .substring(
                        first.out().indexOf("\"changes\" :") + 11, first.out().indexOf("\"responsibilities\" :"))
                .strip();
        Path again = Cli.write(folder.resolve("again.json"), list.substring(0, list.length() - 1));
        assertThat(Cli.run("what-if", Cli.SCHOOL, again, "--format", "json").out())
                .isEqualTo(first.out());
    }

    @Test
    void what_is_wrong_with_the_changes_is_told_with_their_file_and_line() {
        Path wrong = changes("- {vacate: timetable}\n- {share: timetabel, with: [joe]}\n- {erase: nobody}\n");
        Cli cli = Cli.run("what-if", Cli.SCHOOL, wrong);
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.errors())
                .containsExactly(
                        wrong + ": line 2: changes[1]: no responsibility \"timetabel\"; did you mean \"timetable\"?",
                        wrong + ": line 3: changes[2]: no member \"nobody\"");
        assertThat(Cli.run("what-if", Cli.SCHOOL, changes("- {shar: x}")).errors())
                .containsExactly(wrong + ": line 1: changes[0].shar: no verb \"shar\"; did you mean \"share\"?");
    }

    @Test
    void files_that_are_missing_or_would_be_replaced_are_refused() {
        Path missing = folder.resolve("none.yaml");
        assertThat(Cli.run("what-if", Cli.SCHOOL, missing).errors())
                .containsExactly(missing + ": there is no such file; check the name");
        Path list = changes("[]");
        Cli cli = Cli.run("what-if", Cli.SCHOOL, list, "--out", list);
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.errors())
                .containsExactly(list + ": is the input itself, which is never replaced; give another file to --out");
        assertThat(Cli.run("what-if", Cli.SCHOOL).code()).isEqualTo(2);
    }

    @Test
    void the_level_of_a_skill_is_shown_on_request() {
        Path learns = changes("- {skill: phonics, of: sam, to: 0.83}");
        assertThat(Cli.run("what-if", Cli.SCHOOL, learns, "--full").out()).doesNotContain("0.83");
        assertThat(Cli.run("what-if", Cli.SCHOOL, learns, "--people").out())
                .contains(
                        "Sam Okafor reaches another level in phonics.",
                        "The level of Sam Okafor in phonics becomes 0.83.");
    }
}
