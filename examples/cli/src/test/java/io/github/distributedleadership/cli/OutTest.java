package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --out} replaces a file when all is written, or leaves everything as it was. */
class OutTest {
    @TempDir
    Path folder;

    @Test
    void the_result_goes_to_the_file_and_nothing_to_standard_output() {
        Path out = folder.resolve("result.json");
        Cli cli = Cli.run("assess", Cli.STUDIO, "--format", "json", "--out", out);
        assertThat(cli).isEqualTo(new Cli(0, "", ""));
        assertThat(Cli.read(out))
                .isEqualTo(Cli.run("assess", Cli.STUDIO, "--format", "json").out());
        assertOnlyThere("result.json");
    }

    @Test
    void an_existing_file_is_replaced() {
        Path out = Cli.write(folder.resolve("old.txt"), "old\n".repeat(10_000));
        assertThat(Cli.run("check", Cli.STUDIO, "--out", out).code()).isZero();
        assertThat(Cli.read(out)).isEqualTo(Cli.run("check", Cli.STUDIO).out());
        assertOnlyThere("old.txt");
    }

    @Test
    void an_existing_file_stays_when_the_input_is_bad() {
        Path out = Cli.write(folder.resolve("old.txt"), "old\n");
        assertThat(Cli.run("assess", folder.resolve("missing.yaml"), "--out", out)
                        .code())
                .isEqualTo(3);
        assertThat(Cli.read(out)).isEqualTo("old\n");
        assertOnlyThere("old.txt");
    }

    @Test
    void a_folder_is_refused() {
        assertThat(Cli.run("check", Cli.STUDIO, "--out", folder))
                .isEqualTo(new Cli(3, "", folder + ": is a folder; give the name of a file\n"));
        assertThat(Cli.run("check", Cli.STUDIO, "--out", "").err())
                .isEqualTo("--out was given an empty name; give the name of a file\n");
    }

    @Test
    void a_file_in_a_missing_folder_is_refused() {
        Path out = folder.resolve("none/result.txt");
        assertThat(Cli.run("check", Cli.STUDIO, "--out", out))
                .isEqualTo(new Cli(3, "", out + ": cannot be written, for its folder is not there; make it first\n"));
    }

    @Test
    void a_place_that_cannot_be_written_is_refused_by_the_name_that_was_given() {
        Path out = Path.of("/proc/leadership-result.txt");
        Assumptions.assumeTrue(Files.isDirectory(out.getParent()));
        Cli cli = Cli.run("check", Cli.STUDIO, "--out", out);
        assertThat(cli.code()).isEqualTo(3);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.errors())
                .singleElement()
                .asString()
                .startsWith(out + ": cannot be written")
                .endsWith("; choose another place");
    }

    @Test
    void the_input_itself_is_never_replaced_however_it_is_spelled() throws IOException {
        Path input = Files.copy(Cli.STUDIO, folder.resolve("studio.yaml"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), input);
        for (Path out : new Path[] {input, folder.resolve("./studio.yaml"), link}) {
            Cli cli = Cli.run("assess", input, "--out", out);
            assertThat(cli.code()).isEqualTo(3);
            assertThat(cli.errors()).singleElement().asString().startsWith(out + ": is the input itself");
        }
        assertThat(input).hasSameTextualContentAs(Cli.STUDIO);
    }

    @Test
    void a_link_stays_a_link_and_what_it_leads_to_is_replaced() throws IOException {
        Path target = Cli.write(folder.resolve("target.txt"), "old\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("target.txt"));
        assertThat(Cli.run("check", Cli.STUDIO, "--out", link).code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Cli.read(target)).startsWith("Nothing is wrong");
    }

    @Test
    void what_a_link_leads_to_is_made_where_it_is_not_there_yet() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("target.txt"));
        assertThat(Cli.run("check", Cli.STUDIO, "--out", link).code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Cli.read(folder.resolve("target.txt"))).startsWith("Nothing is wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-rw-", "rwxr-x--x"})
    void a_file_that_is_replaced_leaves_its_mode_and_its_owner(String mode) throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path out = Cli.write(folder.resolve("old.txt"), "old\n");
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString(mode));
        PosixFileAttributes before = Files.readAttributes(out, PosixFileAttributes.class);
        assertThat(Cli.run("check", Cli.STUDIO, "--out", out).code()).isZero();
        PosixFileAttributes after = Files.readAttributes(out, PosixFileAttributes.class);
        assertThat(PosixFilePermissions.toString(after.permissions())).isEqualTo(mode);
        assertThat(after.owner()).isEqualTo(before.owner());
        assertThat(after.group()).isEqualTo(before.group());
        assertThat(Cli.read(out)).startsWith("Nothing is wrong");
    }

    @Test
    void a_full_disk_is_told_in_one_sentence() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(Files.newOutputStream(full), false, StandardCharsets.UTF_8)) {
            int code =
                    Main.run(out, new PrintStream(err, true, StandardCharsets.UTF_8), "check", Cli.STUDIO.toString());
            assertThat(code).isEqualTo(3);
        }
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "the result could not be written to standard output as a whole; make room there, or name a"
                                + " file with --out");
    }

    @Test
    void a_device_is_written_to_and_stays_a_device() {
        Path device = Path.of("/dev/null");
        Assumptions.assumeTrue(Files.exists(device) && !Files.isRegularFile(device));
        assertThat(Cli.run("check", Cli.STUDIO, "--out", device)).isEqualTo(new Cli(0, "", ""));
        assertThat(Files.exists(device) && !Files.isRegularFile(device)).isTrue();
    }

    private void assertOnlyThere(String... names) {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
