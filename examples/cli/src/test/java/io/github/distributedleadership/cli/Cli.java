package io.github.distributedleadership.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a command line did.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Cli(int code, String out, String err) {
    /** The school that comes with the command. */
    static final Path SCHOOL = module("src/main/resources/examples/school.yaml");

    /** What that school thinks of trying. */
    static final Path SCHOOL_CHANGES = module("src/main/resources/examples/school-changes.yaml");

    /** A studio of six, in YAML. */
    static final Path STUDIO = resource("studio.yaml");

    static Cli run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                List.of(args).stream().map(Object::toString).toArray(String[]::new));
        return new Cli(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines on standard error. */
    List<String> errors() {
        return err.lines().toList();
    }

    static Path resource(String name) {
        return module("src/test/resources/" + name);
    }

    /** A path inside the module, wherever the tests run. */
    static Path module(String path) {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve(path);
    }

    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
