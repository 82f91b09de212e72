package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.format.PseudonymKey;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.pseudonym.Pseudonyms;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.indicator.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shared by other names says the same, and the key to it is kept well. */
class PseudonymsTest {
    @TempDir
    private Path folder;

    @Test
    void the_assessment_is_the_same_by_other_names() throws IOException {
        Path key = folder.resolve("key.csv");
        Path shared = folder.resolve("shared.yaml");
        assertThat(Cli.run("convert", Cli.SCHOOL, "--to", "yaml", "--out", shared, "--pseudonyms", key)
                        .code())
                .isZero();
        Pseudonyms pseudonyms = PseudonymKey.read(key);
        Organization school = OrganizationFormat.YAML.read(Cli.SCHOOL);
        assertThat(answers(OrganizationFormat.YAML.read(shared), Pseudonyms.none()))
                .isEqualTo(answers(school, pseudonyms));
        String text = Cli.read(shared);
        school.members().forEach(member -> {
            if (!member.name().equals(member.id().value())) {
                assertThat(text).doesNotContain(member.name());
            }
        });
        assertThat(text).doesNotContainPattern("[{, \\n]x-").doesNotContain("comment:");
    }

    @Test
    void of_several_at_once_with_one_key_none_is_without_its_key() throws IOException {
        List<Path> inputs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Path input = folder.resolve("in" + i + ".yaml");
            inputs.add(Files.writeString(input, "format: 1\nmembers: [{id: both}, {id: only" + i + "}]\n"));
        }
        for (int round = 0; round < 5; round++) {
            Path key = folder.resolve("key" + round + ".csv");
            int number = round;
            assertThat(inputs.parallelStream()
                            .map(in -> Cli.run(
                                    "convert",
                                    in,
                                    "--to",
                                    "json",
                                    "--out",
                                    folder.resolve(number + "-" + in.getFileName() + ".json"),
                                    "--pseudonyms",
                                    key))
                            .toList())
                    .allMatch(cli -> cli.code() == 0);
            Pseudonyms all = PseudonymKey.read(key);
            for (Path in : inputs) {
                assertThat(OrganizationFormat.JSON.read(folder.resolve(round + "-" + in.getFileName() + ".json")))
                        .isEqualTo(all.applyTo(OrganizationFormat.YAML.read(in)));
            }
        }
    }

    // what is said of each responsibility, team and indicator, with pseudonyms for holders
    private static List<String> answers(Organization organization, Pseudonyms pseudonyms) {
        Assessment assessment = Assessment.of(organization);
        List<String> answers = new ArrayList<>();
        assessment
                .responsibilities()
                .forEach(held -> answers.add(held.responsibility() + " " + held.kind() + " "
                        + held.onPaper() + " " + held.inRecord() + " " + held.evidence() + " "
                        + held.nominalHolders().stream()
                                .map(member -> pseudonyms.key().getOrDefault("member:" + member, member.toString()))
                                .sorted()
                                .toList()));
        for (Indicator indicator : Indicator.values()) {
            answers.add(assessment.conditions().at(indicator).toString());
        }
        // other names are another order of adding up, which may show in the last digit
        assessment.teams().stream()
                .map(team ->
                        team.form() + " " + Math.rint(team.effectiveHolders().orElse(0) * 1e9))
                .sorted()
                .forEach(answers::add);
        answers.add(assessment.form().form() + "");
        return answers;
    }

    @Test
    void only_its_owner_may_read_a_key_even_one_that_has_grown() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path key = folder.resolve("key.csv");
        assertThat(Cli.run(
                                "convert",
                                Cli.STUDIO,
                                "--to",
                                "json",
                                "--out",
                                folder.resolve("a.json"),
                                "--pseudonyms",
                                key)
                        .code())
                .isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        List<String> before = Files.readAllLines(key);
        assertThat(Cli.run(
                                "convert",
                                Cli.resource("open-team.yaml"),
                                "--to",
                                "json",
                                "--out",
                                folder.resolve("b.json"),
                                "--pseudonyms",
                                key)
                        .code())
                .isZero();
        assertThat(Files.readAllLines(key)).containsAll(before).hasSizeGreaterThan(before.size());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void what_stays_and_may_name_somebody_is_said() {
        Path file = Cli.write(
                folder.resolve("o.yaml"),
                "format: 1\nmembers: [{id: ana}]\nresponsibilities: [{id: ana-desk}, {id: desk}]\n");
        Cli cli = Cli.run(
                "convert",
                file,
                "--to",
                "yaml",
                "--out",
                folder.resolve("p.yaml"),
                "--pseudonyms",
                folder.resolve("k"));
        assertThat(cli)
                .isEqualTo(new Cli(
                        0,
                        "",
                        file
                                + ": warning: the responsibility \"ana-desk\" stays as it is, and the id or a name of a member"
                                + " stands in it; where that is who is meant, give it another name before you pass the"
                                + " result on\n"));
        Organization shared = OrganizationFormat.YAML.parse(Cli.read(folder.resolve("p.yaml")));
        assertThat(shared.responsibilities())
                .extracting(r -> r.id())
                .contains(ResponsibilityId.of("ana-desk"), ResponsibilityId.of("desk"));
    }
}
