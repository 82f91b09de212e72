package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same facts give the same bytes. */
class StabilityTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void twice_the_same_file_gives_the_same_bytes(String format) {
        assertThat(Cli.run("assess", Cli.SCHOOL, "--format", format).out())
                .isEqualTo(Cli.run("assess", Cli.SCHOOL, "--format", format).out());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_of_rows_and_of_keys_changes_nothing(long seed) {
        Path shuffled = Cli.write(
                folder.resolve("shuffled.json"),
                Trees.shuffled(Trees.yaml(Cli.SCHOOL), new Random(seed)).toString());
        assertSameResults(shuffled, Cli.SCHOOL);
    }

    @Test
    void json_and_yaml_of_the_same_organisation_give_the_same_results() {
        assertSameResults(Cli.resource("studio.json"), Cli.STUDIO);
        Path school =
                Cli.write(folder.resolve("school.json"), Trees.yaml(Cli.SCHOOL).toPrettyString());
        assertSameResults(school, Cli.SCHOOL);
    }

    @Test
    void no_result_tells_the_file_or_a_line_or_the_clock() {
        Path elsewhere = Cli.write(folder.resolve("unheard-of.yaml"), "\n\n\n# moved down\n" + Cli.read(Cli.SCHOOL));
        assertSameResults(elsewhere, Cli.SCHOOL);
        String json = Cli.run("assess", elsewhere, "--format", "json").out();
        assertThat(json).doesNotContain("unheard-of", folder.toString(), "\"line\"");
        // the school is of one day, so a clock would show
        assertThat(json).doesNotContain(LocalDate.now(ZoneOffset.UTC).toString());
    }

    private static void assertSameResults(Path one, Path other) {
        for (String format : new String[] {"text", "json"}) {
            Cli first = Cli.run("assess", one, "--format", format, "--ids", "all", "--people");
            assertThat(first.code()).as(first.err()).isZero();
            assertThat(first.out())
                    .isEqualTo(Cli.run("assess", other, "--format", format, "--ids", "all", "--people")
                            .out());
            assertThat(Cli.run("check", one, "--format", format).out())
                    .isEqualTo(Cli.run("check", other, "--format", format).out());
        }
    }
}
