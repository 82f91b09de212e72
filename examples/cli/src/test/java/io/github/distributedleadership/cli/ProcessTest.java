package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The command as people run it: a process of its own, with little memory, in another folder. */
@Tag("process")
class ProcessTest {
    /** Far more than it takes, so that a busy machine is no failure, and far less than a hang. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    /** The worst files that people and programs hand in. */
    enum Worst {
        NESTED_YAML("nested.yaml", "line 1: an organisation must be an object"),
        NESTED_JSON("nested.json", "line 1: nested deeper than 100 levels"),
        ALIAS_BOMB("bomb.yaml", "line 2: anchors (&a) are not read"),
        HUGE_LINE_YAML("huge.yaml", "line 2: a text or comment has more than"),
        HUGE_LINE_JSON("huge.json", "line 1: a text has more than"),
        BINARY("binary.yaml", "line 1: the text must be UTF-8");

        final String file;
        final String message;

        Worst(String file, String message) {
            this.file = file;
            this.message = message;
        }

        byte[] bytes() {
            return switch (this) {
                case NESTED_YAML -> text("[".repeat(100_000));
                case NESTED_JSON -> text("{\"format\": 1, \"x-a\": " + "[".repeat(100_000));
                case ALIAS_BOMB -> {
                    StringBuilder bomb = new StringBuilder("format: 1\nx-a: &a [x, x, x, x, x, x, x, x, x]\n");
                    for (char c = 'b'; c < 'k'; c++) {
                        bomb.append("x-").append(c).append(": &").append(c).append(" [");
                        bomb.append(("*" + (char) (c - 1) + ", ").repeat(8)).append("x]\n");
                    }
                    yield text(bomb.toString());
                }
                case HUGE_LINE_YAML -> text("format: 1\nname: \"" + "x".repeat(30_000_000) + "\"\n");
                case HUGE_LINE_JSON -> text("{\"format\": 1, \"name\": \"" + "x".repeat(30_000_000) + "\"}");
                case BINARY -> {
                    byte[] bytes = new byte[20_000];
                    new java.util.Random(7).nextBytes(bytes);
                    bytes[0] = (byte) 0xFF;
                    yield bytes;
                }
            };
        }

        private static byte[] text(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_worst_input_is_refused_in_few_lines_within_seconds(Worst worst) throws Exception {
        Path file = Files.write(folder.resolve(worst.file), worst.bytes());
        Cli cli = leadership("check", file.toString());
        assertThat(cli.code()).as(cli.err()).isEqualTo(3);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.errors())
                .hasSizeLessThanOrEqualTo(12)
                .allMatch(line -> line.startsWith(file + ": ") && line.length() < 400)
                .anyMatch(line -> line.contains(worst.message));
    }

    @Test
    void it_runs_in_any_folder_on_a_path_from_there() throws Exception {
        Files.copy(Cli.STUDIO, folder.resolve("studio.yaml"));
        Cli cli = leadership("assess", "studio.yaml");
        assertThat(cli).isEqualTo(new Cli(0, Cli.run("assess", Cli.STUDIO).out(), ""));
        assertThat(leadership("check", "studio.yaml", "--out", "result.txt")).isEqualTo(new Cli(0, "", ""));
        assertThat(folder.resolve("result.txt")).isRegularFile();
        assertThat(leadership("check", "no.yaml").err()).isEqualTo("no.yaml: there is no such file; check the name\n");
    }

    @Test
    void results_are_utf_8_whatever_the_locale() throws Exception {
        Path file = Files.writeString(folder.resolve("names.yaml"), "format: 1\nname: Žluťoučký kůň 学校\n");
        assertThat(leadership("assess", file.toString(), "--full").out()).startsWith("Žluťoučký kůň 学校, undated\n");
    }

    private Cli leadership(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("it ends by itself")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Cli(process.exitValue(), Cli.read(out), Cli.read(err));
    }
}
