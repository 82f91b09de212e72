package io.github.distributedleadership.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The documentation does what it says: how a page is tried stands at {@link Trial}.
 *
 * <p>With {@code -Ddocs.correct=true} each block of a page that shows what is printed gets what is printed now, to be looked
 * at before it is committed; the test still fails.
 */
final class DocumentationTest {
    private static final String CORRECT = "docs.correct";

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> what_a_page_tells_to_do_comes_out_as_it_says() throws IOException {
        return Page.all().stream()
                .map(file -> dynamicTest(Page.root().relativize(file) + "", () -> {
                    Trial trial = Trial.of(Page.read(file), Files.createTempDirectory(temporary, "page"));
                    if (Boolean.getBoolean(CORRECT)) {
                        Files.write(file, trial.corrected(Files.readAllLines(file)));
                    }
                    assertThat(trial.problems()).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_link_within_the_project_leads_somewhere() throws IOException {
        return Page.all().stream()
                .map(file -> dynamicTest(Page.root().relativize(file) + "", () -> {
                    for (String link : Page.read(file).links()) {
                        assertThat(deadEnd(file, link)).as(link).isEmpty();
                    }
                }));
    }

    @Test
    void the_readme_shows_java_and_what_it_prints() throws IOException {
        List<Fence> fences = Page.read(Page.root().resolve("README.md")).fences();
        assertThat(fences).anyMatch(fence -> fence.is("java"));
        assertThat(fences).anyMatch(fence -> fence.mark().equals("prints"));
    }

    @Test
    void the_guide_shows_java_files_and_commands() throws IOException {
        List<Fence> fences = Page.all().stream()
                .filter(file -> file.toString().contains("guide"))
                .flatMap(file -> fences(file).stream())
                .toList();
        for (String language : List.of("java", "yaml", "sh", "text")) {
            assertThat(fences).anyMatch(fence -> fence.is(language));
        }
    }

    @Test
    void the_readme_begins_with_one_command_that_shows_an_assessment_and_one_that_runs_all_tests() throws IOException {
        List<Fence> shell = Page.read(Page.root().resolve("README.md")).fences().stream()
                .filter(fence -> fence.is("sh"))
                .toList();
        assertThat(commands(shell.get(0))).containsExactly("mvn -q -pl examples/cli -am compile exec:java");
        assertThat(commands(shell.get(1))).containsExactly("mvn -B verify");
        assertThat(Files.readString(Page.root().resolve(".ci/run"))).contains("mvn -B verify");
    }

    private static List<Fence> fences(Path file) {
        try {
            return Page.read(file).fences();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> commands(Fence fence) {
        return fence.lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("git clone ") && !line.startsWith("cd "))
                .toList();
    }

    private static Optional<String> deadEnd(Path file, String link) throws IOException {
        if (link.contains("://") || link.startsWith("mailto:")) {
            return Optional.empty();
        }
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target = path.isEmpty() ? file : file.resolveSibling(path).normalize();
        if (!Files.exists(target) || !target.startsWith(Page.root())) {
            return Optional.of("there is no " + path);
        }
        boolean found = hash < 0 || Page.read(target).anchors().contains(link.substring(hash + 1));
        return found ? Optional.empty() : Optional.of("there is no heading " + link.substring(hash));
    }
}
