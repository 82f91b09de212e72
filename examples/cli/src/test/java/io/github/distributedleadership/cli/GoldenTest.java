package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole results, word for word.
 *
 * <p>Where a change is meant, {@code mvn test -pl examples/cli -am -Dgolden.update=true} writes them anew; read the difference before
 * you keep it.
 */
class GoldenTest {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @ParameterizedTest
    @CsvSource({
        "school-overview.txt, assess, text",
        "studio-overview.txt, assess, text",
        "studio.json,       assess, json",
        "studio-check.txt,  check,  text",
        "studio-check.json, check,  json",
        "school-plan.txt,   plan,   text",
        "studio-plan.json,  plan,   json"
    })
    void the_result_is_the_one_that_was_read_and_kept(String golden, String command, String format) {
        Path organization = golden.startsWith("school") ? Cli.SCHOOL : Cli.STUDIO;
        verify(golden, Cli.run(command, organization, "--format", format));
    }

    @ParameterizedTest
    @CsvSource({"school", "studio"})
    void everything_is_what_was_read_and_kept(String organization) {
        Path file = organization.equals("school") ? Cli.SCHOOL : Cli.STUDIO;
        verify(organization + ".txt", Cli.run("assess", file, "--full"));
    }

    @ParameterizedTest
    @CsvSource({"kinds", "advice", "teams", "leaders", "conditions", "network", "record"})
    void a_part_is_what_was_read_and_kept(String part) {
        verify("studio-" + part + ".txt", Cli.run("assess", Cli.STUDIO, "--full", part));
    }

    @ParameterizedTest
    @CsvSource({"alone", "unknown", "open-team"})
    void the_overview_of_next_to_nothing_is_what_was_read_and_kept(String organization) {
        verify(organization + "-overview.txt", Cli.run("assess", Cli.resource(organization + ".yaml")));
    }

    @ParameterizedTest
    @CsvSource({"alone", "unknown", "open-team"})
    void what_is_said_of_next_to_nothing_is_what_was_read_and_kept(String organization) {
        verify(organization + ".txt", Cli.run("assess", Cli.resource(organization + ".yaml"), "--full"));
    }

    @ParameterizedTest
    @CsvSource({"studio-bo.txt, text", "studio-bo.json, json"})
    void a_personal_record_is_the_one_that_was_read_and_kept(String golden, String format) {
        verify(golden, Cli.run("assess", Cli.STUDIO, "--for", "bo", "--format", format));
    }

    @ParameterizedTest
    @CsvSource({"school-what-if.txt, text", "school-what-if.json, json"})
    void what_changes_would_alter_is_the_text_that_was_read_and_kept(String golden, String format) {
        verify(golden, Cli.run("what-if", Cli.SCHOOL, Cli.SCHOOL_CHANGES, "--format", format, "--full"));
    }

    @Test
    void what_changes_would_alter_in_short_is_the_text_that_was_read_and_kept() {
        verify("school-what-if-short.txt", Cli.run("what-if", Cli.SCHOOL, Cli.SCHOOL_CHANGES));
    }

    @ParameterizedTest
    @CsvSource({
        "school-decide-budget.txt,        budget,       text",
        "school-decide-safeguarding.txt,  safeguarding, text",
        "school-decide-homework.txt,      homework,     text",
        "school-decide-minibus.txt,       minibus,      text",
        "school-decide-safeguarding.json, safeguarding, json",
        "school-decide-homework.json,     homework,     json"
    })
    void the_advice_about_one_responsibility_is_the_one_that_was_read_and_kept(
            String golden, String responsibility, String format) {
        verify(golden, Cli.run("decide", Cli.SCHOOL, responsibility, "--format", format, "--full"));
    }

    @ParameterizedTest
    @CsvSource({"budget", "safeguarding", "homework", "minibus", "residential-trip", "early-assessment"})
    void the_short_advice_is_the_one_that_was_read_and_kept(String responsibility) {
        verify("school-decide-" + responsibility + "-short.txt", Cli.run("decide", Cli.SCHOOL, responsibility));
    }

    @ParameterizedTest
    @CsvSource({"school, assess", "school, plan", "team, assess", "team, plan", "survey, assess", "survey, plan"})
    void the_first_answer_is_the_one_that_was_read_and_kept(String like, String command) {
        Path start = Cli.module("src/main/resources/new/" + like + "/organization.yaml");
        verify("new-" + like + "-" + command + ".txt", Cli.run(command, start));
    }

    private static void verify(String golden, Cli cli) {
        assertThat(cli.err()).isEmpty();
        assertThat(cli.code()).isZero();
        Path file = Cli.resource("golden/" + golden);
        if (UPDATE) {
            Cli.write(file, cli.out());
        }
        assertThat(cli.out())
                .as("differs from %s; where that is meant, run the tests with -Dgolden.update=true", golden)
                .isEqualTo(Cli.read(file));
    }
}
