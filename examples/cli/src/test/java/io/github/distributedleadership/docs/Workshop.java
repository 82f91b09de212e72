package io.github.distributedleadership.docs;

import io.github.distributedleadership.cli.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Tries out what a page says: compiles its Java, runs it and the {@code leadership} commands beside it, each in a JVM of
 * its own, in a folder in which the files of the page lie.
 *
 * @param folder where the files of the page lie
 */
record Workshop(Path folder) {
    private static final Pattern EXPORTS = Pattern.compile("^\\s*exports\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);
    private static final long TIMEOUT_IN_SECONDS = 120;

    /** The packages that the library exports, as its modules say. */
    static List<String> exported() throws IOException {
        List<String> packages = new ArrayList<>();
        for (String module : List.of("core", "rules")) {
            String text = Files.readString(Page.root().resolve(module + "/src/main/java/module-info.java"));
            EXPORTS.matcher(text).results().forEach(found -> packages.add(found.group(1)));
        }
        return packages;
    }

    /** What is wrong with the snippets for the compiler, one message each; none: they are compiled. */
    List<String> compile(List<Snippet> snippets) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of("--release", "17", "-proc:none", "-nowarn", "-d", folder.toString());
        try (var files = compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> classPath = Stream.of(classPath().split(Pattern.quote(System.getProperty("path.separator")), -1))
                    .map(Path::of)
                    .toList();
            files.setLocationFromPaths(javax.tools.StandardLocation.CLASS_PATH, classPath);
            List<Source> sources = snippets.stream().map(Source::new).toList();
            compiler.getTask(null, files, found, options, null, sources).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(Workshop::message)
                .toList();
    }

    /** What the snippet prints; what went before it in the snippets that it continues is left out. */
    String run(Snippet snippet) throws IOException, InterruptedException {
        Result result = java(folder, List.of(snippet.name()));
        if (result.code() != 0) {
            throw new AssertionError(snippet.fence().place() + " ends with " + result.code() + ":\n" + result.output());
        }
        return result.output()
                .substring(result.output().lastIndexOf(Snippet.BOUNDARY) + 1)
                .strip();
    }

    /** What a {@code leadership} command writes, results and messages, and its exit code. */
    Result leadership(Path where, String command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(Main.class.getName()));
        words.addAll(List.of(command.strip().split("\\s+"))
                .subList(1, command.strip().split("\\s+").length));
        return java(where, words);
    }

    private Result java(Path where, List<String> words) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-cp",
                folder + System.getProperty("path.separator") + classPath()));
        command.addAll(words);
        Process process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(TIMEOUT_IN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(words + " does not end within " + TIMEOUT_IN_SECONDS + " seconds");
        }
        return new Result(process.exitValue(), Files.readString(output));
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static String message(Diagnostic<? extends JavaFileObject> diagnostic) {
        String what = diagnostic.getMessage(Locale.ROOT);
        if (diagnostic.getSource() instanceof Source source) {
            long line = diagnostic.getLineNumber() - source.snippet.offset();
            return source.snippet.fence().place() + ", its line " + line + ": " + what;
        }
        return what;
    }

    /**
     * How a command ended.
     *
     * @param code its exit code
     * @param output all that it wrote
     */
    record Result(int code, String output) {}

    private static final class Source extends SimpleJavaFileObject {
        private final Snippet snippet;

        Source(Snippet snippet) {
            super(URI.create("memory:///" + snippet.name() + ".java"), Kind.SOURCE);
            this.snippet = snippet;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return snippet.source();
        }
    }
}
