package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.Organization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code convert} writes the same organisation in another form. */
class ConvertTest {
    private static final Cli DONE = new Cli(0, "", "");

    @TempDir
    private Path folder;

    private static Organization read(Path place) throws IOException {
        return OrganizationFormat.of(place).read(place);
    }

    @Test
    void the_same_organisation_stands_in_every_form() throws IOException {
        Path tables = folder.resolve("school");
        Path json = folder.resolve("school.json");
        Path yaml = folder.resolve("school.yaml");
        assertThat(Cli.run("convert", Cli.SCHOOL, "--to", "tables", "--out", tables))
                .isEqualTo(DONE);
        assertThat(Cli.run("convert", tables, "--to", "json", "--out", json)).isEqualTo(DONE);
        assertThat(Cli.run("convert", json, "--to", "yaml", "--out", yaml)).isEqualTo(DONE);
        assertThat(read(yaml)).isEqualTo(read(Cli.SCHOOL));
        assertThat(Cli.run("assess", tables)).isEqualTo(Cli.run("assess", Cli.SCHOOL));
    }

    @Test
    void however_strange_the_text_no_form_changes_an_assessment_by_a_byte() throws IOException {
        Path yaml = Cli.write(folder.resolve("strange.yaml"), Cli.read(Cli.resource("strange.yaml")));
        Path tables = folder.resolve("strange");
        Path json = folder.resolve("strange.json");
        Path again = folder.resolve("again.yaml");
        assertThat(Cli.run("convert", yaml, "--to", "tables", "--out", tables)).isEqualTo(DONE);
        assertThat(Cli.run("convert", tables, "--to", "json", "--out", json)).isEqualTo(DONE);
        assertThat(Cli.run("convert", json, "--to", "yaml", "--out", again)).isEqualTo(DONE);
        for (String format : new String[] {"text", "json"}) {
            Cli assessed = Cli.run("assess", yaml, "--people", "--ids", "all", "--format", format);
            assertThat(assessed.code()).isZero();
            assertThat(assessed.out()).contains("!empty", "=1+1");
            for (Path form : new Path[] {tables, json, again}) {
                assertThat(Cli.run("assess", form, "--people", "--ids", "all", "--format", format))
                        .isEqualTo(assessed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json", "tables"})
    void of_several_at_once_to_one_place_one_writes_and_the_others_say_so(String form) {
        for (int round = 0; round < 5; round++) {
            Path place = folder.resolve("place" + round + (form.equals("tables") ? "" : "." + form));
            List<Cli> done = IntStream.range(0, 4)
                    .parallel()
                    .mapToObj(i -> Cli.run("convert", Cli.STUDIO, "--to", form, "--out", place))
                    .toList();
            assertThat(done.stream().filter(DONE::equals)).hasSize(1);
            assertThat(done.stream().filter(cli -> !cli.equals(DONE)))
                    .hasSize(3)
                    .allMatch(cli -> cli.equals(new Cli(
                            3, "", place + ": is there already and is not replaced; give a new place to --out\n")));
        }
    }

    @Test
    void what_is_there_is_never_replaced() throws IOException {
        Path file = Cli.write(folder.resolve("there.yaml"), "mine");
        String refused = ": is there already and is not replaced; give a new place to --out\n";
        assertThat(Cli.run("convert", Cli.STUDIO, "--to", "yaml", "--out", file))
                .isEqualTo(new Cli(3, "", file + refused));
        assertThat(Cli.run("convert", Cli.STUDIO, "--to", "tables", "--out", file))
                .isEqualTo(new Cli(3, "", file + refused));
        assertThat(Cli.run("convert", Cli.STUDIO, "--to", "tables", "--out", folder))
                .isEqualTo(new Cli(3, "", folder + refused));
        assertThat(Cli.read(file)).isEqualTo("mine");
        Path nowhere = folder.resolve("not/there");
        for (String form : new String[] {"yaml", "json", "tables"}) {
            assertThat(Cli.run("convert", Cli.STUDIO, "--to", form, "--out", nowhere))
                    .isEqualTo(new Cli(
                            3,
                            "",
                            nowhere + ": cannot be written, for its folder is not there; choose another place\n"));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void usage_is_told() {
        assertThat(Cli.run("convert", Cli.STUDIO, "--to", "csv", "--out", "x").err())
                .contains("an organisation is written as yaml, json or tables, but \"csv\" was given");
        assertThat(Cli.run("convert", Cli.STUDIO, "--to", "json"))
                .isEqualTo(new Cli(
                        2, "", "--out is missing; name the place to write to; see leadership convert --help\n"));
    }

    @Test
    void pseudonyms_are_the_same_in_every_export_with_the_same_key() throws IOException {
        Path key = folder.resolve("key.csv");
        Path first = folder.resolve("first.yaml");
        Path second = folder.resolve("second.yaml");
        assertThat(Cli.run("convert", Cli.STUDIO, "--to", "yaml", "--out", first, "--pseudonyms", key))
                .isEqualTo(DONE);
        String keyText = Cli.read(key);
        assertThat(keyText).startsWith("id,pseudonym\n").contains("\nbo,p-");
        assertThat(Cli.run("convert", Cli.STUDIO, "--to", "yaml", "--out", second, "--pseudonyms", key))
                .isEqualTo(DONE);
        assertThat(Cli.read(key)).isEqualTo(keyText);
        assertThat(Cli.read(second)).isEqualTo(Cli.read(first));
        assertThat(read(first).members())
                .hasSize(6)
                .allSatisfy(member -> assertThat(member.name())
                        .matches("p-[a-z2-9]{10}")
                        .isEqualTo(member.id().value()));
    }

    @Test
    void a_key_never_lies_in_what_it_opens_and_is_checked() {
        Path out = folder.resolve("out");
        Path key = out.resolve("key.csv");
        assertThat(Cli.run("convert", Cli.STUDIO, "--to", "tables", "--out", out, "--pseudonyms", key))
                .isEqualTo(new Cli(
                        3,
                        "",
                        key + ": the key would lie inside what it is the key to; give --pseudonyms a place apart from"
                                + " it\n"));
        Path wrong = Cli.write(folder.resolve("wrong.csv"), "id,pseudonym\nbo,p1\nana,p1\nbo,p 2\nx,\n");
        assertThat(Cli.run("convert", Cli.STUDIO, "--to", "tables", "--out", out, "--pseudonyms", wrong)
                        .errors())
                .containsExactly(
                        wrong + ": line 3: pseudonym: \"p1\" is given on line 2 already; give each their own",
                        wrong + ": line 4: id: \"bo\" is given twice; take one out",
                        wrong + ": line 5: pseudonym: the id of a member must not be empty");
        assertThat(out).doesNotExist();
    }
}
