package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command is asked, and what it says to bad questions. */
class UsageTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "agree", "assess", "check", "decide", "measure"})
    void help_has_an_example_and_exits_0(String command) {
        for (String option : new String[] {"--help", "-h"}) {
            Cli cli = command.isEmpty() ? Cli.run(option) : Cli.run(command, option);
            assertThat(cli.code()).isZero();
            assertThat(cli.err()).isEmpty();
            assertThat(cli.out())
                    .startsWith("Usage: leadership " + command)
                    .contains(
                            "Example:\n  leadership ",
                            "--format",
                            "--out",
                            "--as-of",
                            "--people",
                            "--min-group",
                            "--ids")
                    .contains("--debug", "--version");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "agree", "assess", "check", "decide", "measure"})
    void every_command_tells_the_version(String command) {
        Cli cli = command.isEmpty() ? Cli.run("--version") : Cli.run(command, "--version");
        assertThat(cli.code()).isZero();
        assertThat(cli.out()).matches("leadership \\S.*\\n");
    }

    @Test
    void global_options_stand_before_the_command_or_after_it() {
        Cli before = Cli.run("--format", "json", "--as-of=2025-06-30", "assess", Cli.SCHOOL);
        Cli after = Cli.run("assess", Cli.SCHOOL, "--as-of", "2025-06-30", "--format=json");
        assertThat(before.code()).as(before.err()).isZero();
        assertThat(before.out()).isEqualTo(after.out()).contains("\"asOf\" : \"2025-06-30\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--format csv;           this command writes text or json, but \"csv\" was given",
                "--format html;          this command writes text or json, but \"html\" was given",
                "--format xml;           this command writes text or json, but \"xml\" was given",
                "--as-of 2025-13-01;     not a day: \"2025-13-01\"; write one such as 2025-11-30",
                "--as-of yesterday;      not a day: \"yesterday\"; write one such as 2025-11-30",
                "--min-group 0;          must be a whole number of at least 1 but was \"0\"",
                "--min-group -3;         must be a whole number of at least 1 but was \"-3\"",
                "--min-group many;       must be a whole number of at least 1 but was \"many\"",
                "--ids some;             only \"all\" can be asked for but \"some\" was given",
                "--formt json;           there is no option \"--formt\"; did you mean \"--format\"?",
                "--xyzzy;                there is no option \"--xyzzy\"",
                "another.yaml;           one argument more than it takes: \"another.yaml\"",
                "--out;                  Missing required parameter for option '--out'",
            })
    void bad_usage_is_one_clear_line_and_exit_2(String options, String message) {
        for (String command : new String[] {"assess", "check"}) {
            Cli cli = Cli.run((Object[]) (command + " " + Cli.STUDIO + " " + options).split(" "));
            assertThat(cli.code()).isEqualTo(2);
            assertThat(cli.out()).isEmpty();
            assertThat(cli.errors())
                    .singleElement()
                    .asString()
                    .contains(message)
                    .endsWith("; see leadership " + command + " --help");
        }
    }

    @Test
    void a_command_is_needed_and_a_near_one_is_named() {
        assertThat(Cli.run()).isEqualTo(new Cli(2, "", "no command was given; see leadership --help\n"));
        assertThat(Cli.run("asess", "x.yaml").err())
                .isEqualTo("there is no command \"asess\"; did you mean \"assess\"?; see leadership --help\n");
        assertThat(Cli.run("check").err())
                .isEqualTo("Missing required parameter: 'ORG'; see leadership check --help\n");
    }

    @Test
    void a_name_that_begins_with_an_at_sign_is_a_name() {
        Path list = Cli.write(folder.resolve("list"), "--help\n");
        assertThat(Cli.run("assess", "@" + list).code()).isEqualTo(3);
    }

    @Test
    void a_stack_trace_is_printed_with_debug_alone() {
        Path missing = folder.resolve("missing.yaml");
        assertThat(Cli.run("assess", missing).err()).doesNotContain("\tat ");
        assertThat(Cli.run("assess", missing, "--debug").err()).contains("\tat io.github.distributedleadership.cli.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "-0001-01-01", "2025-02-30"})
    void a_day_that_no_record_can_have_is_bad_usage(String day) {
        Cli cli = Cli.run("assess", Cli.SCHOOL, "--as-of", day);
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.errors()).singleElement().asString().contains("--as-of", day, "; see leadership assess --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "assess", "decide", "agree", "measure", "convert", "what-if"})
    void help_is_the_same_whatever_language_the_machine_speaks(String command) {
        String[] args = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};
        String help = Cli.run((Object[]) args).out();
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Cli.run((Object[]) args).out()).isEqualTo(help);
        } finally {
            Locale.setDefault(machine);
        }
    }
}
