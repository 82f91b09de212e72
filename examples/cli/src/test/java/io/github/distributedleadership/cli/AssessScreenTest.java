package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What assess shows: one screen, and more where it is asked for. */
class AssessScreenTest {
    @TempDir
    Path folder;

    private static String out(Object... args) {
        Cli cli = Cli.run(args);
        assertThat(cli.code()).as(cli.err()).isZero();
        return cli.out();
    }

    private static String err(Object... args) {
        Cli cli = Cli.run(args);
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        return cli.err();
    }

    @Test
    void without_a_file_it_is_about_the_school_and_says_so() {
        String text = out("assess");
        assertThat(text)
                .startsWith("Example: Harbour Primary School (give a file to see yours)\n")
                .endsWith(out("assess", Cli.SCHOOL));
        assertThat(text.lines().count()).isLessThanOrEqualTo(60);
        assertThat(out("assess", "--full", "teams")).startsWith("Example: Harbour Primary School");
        assertThat(Trees.json(out("assess", "--format", "json")))
                .isEqualTo(Trees.json(out("assess", Cli.SCHOOL, "--format", "json")));
    }

    @Test
    void a_file_that_is_not_there_never_becomes_the_school() {
        Cli cli = Cli.run("assess", folder.resolve("missing.yaml"));
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.out()).isEmpty();
        assertThat(Cli.run("assess", "--full", "everything").code()).isEqualTo(3);
    }

    @Test
    void every_command_that_the_last_lines_name_is_there() {
        String text = out("assess");
        assertThat(text.substring(text.indexOf("More: ")).replaceAll("\\s+", " "))
                .isEqualTo(
                        "More: --full all of it; --full kinds|advice|teams|leaders|conditions|network|record one part;"
                                + " --about ID one responsibility, team or member; leadership plan FILE what to record. ");
        assertThat(text).contains("leadership decide FILE ID");
        assertThat(Cli.run("decide", Cli.SCHOOL, "budget").code()).isZero();
        assertThat(Cli.run("plan", Cli.SCHOOL).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "kinds, How responsibilities are held",
        "advice, Whether to delegate or to share",
        "teams, What form leadership has",
        "leaders, Who leads by a recorded role",
        "conditions, The six conditions",
        "network, Whom people look to",
        "record, 'What is undetermined, and what to record next'"
    })
    void full_with_a_part_tells_that_part_of_the_whole(String part, String heading) {
        String text = out("assess", "--full", part, Cli.SCHOOL);
        String body = text.substring(text.indexOf("\n\n"));
        assertThat(body).startsWith("\n\n" + heading + "\n---");
        assertThat(out("assess", Cli.SCHOOL, "--full")).contains(body.strip());
        assertThat(out("assess", Cli.SCHOOL, "--full", part)).isEqualTo(text);
    }

    @Test
    void the_word_after_full_is_the_organisation_unless_it_is_a_part() {
        assertThat(out("assess", "--full", Cli.STUDIO)).isEqualTo(out("assess", Cli.STUDIO, "--full"));
    }

    @Test
    void about_tells_of_one_responsibility_team_or_member() {
        assertThat(out("assess", Cli.SCHOOL, "--about", "budget")).startsWith("Budget [budget]\n");
        assertThat(out("assess", Cli.SCHOOL, "--about", "site")).startsWith("Office and site [site]\n");
        assertThat(out("assess", Cli.SCHOOL, "--about", "team:site")).startsWith("Office and site [site]\n");
        assertThat(out("assess", Cli.SCHOOL, "--about", "hal")).startsWith("Hal Whitcombe [hal]\n");
        Cli unknown = Cli.run("assess", Cli.SCHOOL, "--about", "budgte");
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).endsWith("no responsibility, team or member \"budgte\"; did you mean \"budget\"?\n");
    }

    @Test
    void practice_counts_as_far_back_as_the_window_says() {
        assertThat(out("assess", Cli.SCHOOL, "--window", "P6M")).contains("Practice since 31 May 2025.");
        assertThat(err("assess", Cli.SCHOOL, "--window", "soon"))
                .contains("not a length of time: \"soon\"; write one such as P1Y, P6M or P90D");
        assertThat(err("assess", Cli.SCHOOL, "--window", "P0D")).contains("the window must be longer than nothing");
    }

    @Test
    void another_threshold_can_be_set_and_all_are_listed() {
        assertThat(out("assess", "--set", "list")).contains("sharing.minDecisions=5\n", "policies.weighty=0.7\n");
        assertThat(out("assess", Cli.SCHOOL, "--set", "sharing.minDecisions=50"))
                .contains("Nothing on record tells who decides in practice.");
        assertThat(out("decide", Cli.SCHOOL, "budget", "--set=policies.weighty=0.9", "--set=sharing.minDecisions=50"))
                .contains("0.9 or more is weighty", "at least 50 to say who decides");
        assertThat(err("assess", Cli.SCHOOL, "--set", "sharing.minDecisions"))
                .startsWith("--set needs a threshold and a value, such as sharing.minDecisions=8, but"
                        + " \"sharing.minDecisions\" was given; --set list shows them");
        assertThat(err("decide", Cli.SCHOOL, "budget", "--set", "policies.weigthy=1"))
                .startsWith("--set: no threshold \"policies.weigthy\"; did you mean \"policies.weighty\"?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--about budget --full; --about and --full were both given; give one of them",
                "--about budget --for hal; --about and --for were both given; give one of them",
                "--full --for hal; --full and --for were both given; give one of them",
                "--full kinds --format json; JSON tells everything; leave the part out, or ask for text",
                "--about hal --format json; JSON tells everything; leave the part out, or ask for text",
                "--for hal; --for needs an organisation; give the name of its file"
            })
    void what_does_not_go_together_is_refused(String line) {
        int end = line.indexOf("; ");
        String[] words = ("assess " + line.substring(0, end)).split(" ");
        assertThat(err((Object[]) words)).startsWith(line.substring(end + 2));
    }
}
