package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code decide} about bare competences, from outside. */
class DecidePanelTest {
    @TempDir
    private Path folder;

    private static Cli decide(String options) {
        return Cli.run((Object[]) ("decide " + options).split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "panel-weighted.txt;  --panel 0.9,0.7,0.7,0.7,0.7 --quorum 3",
                "panel-weighted.json; --panel 0.9,0.7,0.7,0.7,0.7 --quorum 3 --format json",
                "panel-delegate.txt;  --panel 0.2,0.6,1 --prior 0.7",
                "panel-fewer.txt;     --panel 0.55,0.8,0.8,0.55,0.8",
                "panel-fewer.json;    --panel 0.55,0.8,0.8,0.55,0.8 --format json",
                "panel-alone.txt;     --panel 0.7",
            })
    void the_answer_is_the_one_that_was_read_and_kept(String golden, String options) {
        Cli cli = decide(options);
        assertThat(cli.err()).isEmpty();
        assertThat(cli.code()).isZero();
        Path file = Cli.resource("golden/" + golden);
        if (Boolean.getBoolean("golden.update")) {
            Cli.write(file, cli.out());
        }
        assertThat(cli.out()).isEqualTo(Cli.read(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.6,0.6,0.6;      Let all 3 vote, one vote each",
                "0.8,0.7,0.6;      Let the best one, of 0.8, decide alone",
                "0.9,0.75,0.75;    It makes no difference",
                "0.8,0.8,0.8,0.55; Let the best 3 vote, one vote each, and leave out the other 1",
                "0.5,0.5;          Accuracy does not settle it",
                "0.1,0.6,0.6;      Do the opposite of what the one of 0.1 says",
                "0.7;              There is nobody to share with: the only one is right with a probability " + "of 0.7",
                "0.5,0.5 --prior 0.7; Nobody need be asked: nobody here is right more often than a coin. "
                        + "Going by what was known beforehand is right with a probability of 0.7",
                "0.5 --prior 0.7;  Nobody need be asked: nobody here is right more often than a coin",
                "0.7,0.7,0.7 --prior 0.8; Let all 3 vote, one vote each, and go by what was known "
                        + "beforehand unless all are against it. That is right more often, by 0.063",
                "0.7,0.7,0.7,0.7 --prior 0.6; Let all 4 vote, one vote each, and go by what was known "
                        + "beforehand unless 3 or more are against it",
                "0.7 --prior 0.2;  Nobody need be asked: what was known beforehand outweighs the only "
                        + "vote. Going by it is right more often, by 0.1, than going by that vote",
                "0,1;              Let the best one, of 0.999999999, decide alone",
                "1,0;              Let the best one, of 0.999999999, decide alone",
            })
    void it_begins_with_what_to_do(String panel, String begins) {
        assertThat(decide("--panel " + panel).out().replaceAll("\n {2}", " ")).contains("\n- " + begins);
    }

    @Test
    void what_was_known_beforehand_weighs_as_one_more_vote() {
        assertThat(decide("--panel 0.9,0.7,0.7 --prior 0.7").out().replaceAll("\\s+", " "))
                .contains("That rule weighs the votes, in the order given, 2.197, 0.847, 0.847. What was known "
                        + "beforehand counts as one more vote for that option, 0.847.");
        assertThat(decide("--panel 0.9,0.7,0.7 --prior 0.99").out().replaceAll("\\s+", " "))
                .contains("- Nobody need be asked: what was known beforehand outweighs all votes together")
                .doesNotContain("Let several vote");
        assertThat(decide("--panel 0.9,0.7,0.7 --prior 0.7 --format json").out())
                .contains("\"priorWeight\" : 0.8472978603872034", "\"decidedBeforehand\" : false")
                .doesNotContain("neededAgainstPrior");
        assertThat(decide("--panel 0.7,0.7,0.7 --prior 0.8 --format json").out())
                .contains("\"neededAgainstPrior\" : 3");
    }

    @Test
    void a_thousand_are_answered_between_bounds() {
        StringBuilder all = new StringBuilder("0.5");
        for (int i = 1; i < 1000; i++) {
            all.append(",0.").append(500 + i % 37);
        }
        Cli text = Cli.run("decide", "--panel", all.toString());
        assertThat(text.out()).contains("is right with a probability between").contains("… 1000 in all]");
        assertThat(Cli.run("decide", "--panel", all, "--format", "json").out())
                .contains("\"status\" : \"BOUNDED\"", "\"bounds\" : [")
                .contains("\"verdict\" : \"SHARE_WEIGHTED\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--panel 0.9,x;              competences[1] must be a number such as 0.7 but was \"x\"",
                "--panel 0.9,,0.7;           competences[1] must be a number such as 0.7 but was \"\"",
                "--panel 0.9,1.2;            competences[1] must be a probability from 0 to 1 but was 1.2",
                "--panel NaN;                competences[0] must be a probability from 0 to 1 but was NaN",
                "--panel=;                   a panel must have at least one member, but no competence was given",
                "--panel 0.9,0.8 --quorum 3; --quorum: the quorum of a panel of 2 must be from 1 to 2 but was 3",
                "--panel 0.9 --quorum 0;     a quorum must be a whole number of at least 1 but was \"0\"",
                "--panel 0.9 --prior 1;      a prior must lie between 0 and 1, both excluded, but was 1",
                "--panel 0.9 --prior often;  a prior must be a number such as 0.7 but was \"often\"",
                "--quorum 2;                 --quorum needs --panel",
                "--prior 0.3;                --prior needs --panel",
                "--panel 0.9 --as-of 2025-01-01; --as-of needs dates, and --panel has none",
            })
    void bad_usage_is_one_line(String options, String message) {
        Cli cli = decide(options);
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.errors())
                .singleElement()
                .asString()
                .contains(message)
                .endsWith("; see leadership decide --help");
    }

    @Test
    void more_than_a_panel_can_have_are_refused() {
        String all = String.join(",", Collections.nCopies(100_001, "0.6"));
        assertThat(Cli.run("decide", "--panel", all).err())
                .contains("a panel may have at most 100000 members but was given 100001");
    }

    @Test
    void the_answer_can_be_written_to_a_file() {
        Path out = folder.resolve("answer.json");
        assertThat(Cli.run("decide", "--panel", "0.9,0.7,0.7", "--format", "json", "--out", out))
                .isEqualTo(new Cli(0, "", ""));
        assertThat(Cli.read(out)).startsWith("{\n  \"format\" : 1,\n  \"verdict\" : \"DELEGATE\"");
    }
}
