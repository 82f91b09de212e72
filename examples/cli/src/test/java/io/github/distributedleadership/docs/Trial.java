package io.github.distributedleadership.docs;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Does what a page tells its reader to do, and notes what does not come out as the page says.
 *
 * <p>All fences of a page are tried in their order, in one folder in which the example organisation lies as
 * {@code school.yaml}. An HTML comment on the line before a fence says more about it:
 *
 * <ul>
 *   <li>{@code file: team.yaml} it is a file of that name, for the fences below;
 *   <li>{@code more of: team.yaml} it is the rest of that file, or a further piece of it;
 *   <li>{@code wrong file: team.yaml} it is a file that cannot be read, to show how errors read;
 *   <li>{@code continues} this Java goes on where the Java fence before it ended;
 *   <li>{@code not run} this Java is only compiled;
 *   <li>{@code fails} a command here ends with an error;
 *   <li>{@code prints} it is what the Java or the commands before it print;
 *   <li>{@code prints: leadership …} it is what that command prints, given in the root of the project.
 * </ul>
 *
 * <p>Java is what {@link Snippet} makes of it. In {@code sh}, lines that begin with {@code leadership} are run, others not.
 * YAML or JSON of a whole organisation must be one.
 */
final class Trial {
    private static final String SCHOOL = "examples/cli/src/main/resources/examples/school.yaml";

    private final Page page;
    private final Workshop workshop;
    private final List<String> problems = new ArrayList<>();
    private final TreeMap<String, String> files = new TreeMap<>();
    private final Set<String> wrong = new HashSet<>();
    private final Map<Fence, List<String>> printedInstead = new LinkedHashMap<>();
    private Optional<String> printed = Optional.empty();

    private Trial(Page page, Workshop workshop) {
        this.page = page;
        this.workshop = workshop;
    }

    /** Tries the page, in a folder that is empty. */
    static Trial of(Page page, Path folder) throws IOException, InterruptedException {
        Files.copy(Page.root().resolve(SCHOOL), folder.resolve("school.yaml"));
        Trial trial = new Trial(page, new Workshop(folder));
        trial.tryAll();
        return trial;
    }

    /** What does not come out as the page says; nothing: all does. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** The lines of the page with what is printed in place of what it shows. */
    List<String> corrected(List<String> lines) {
        List<String> corrected = new ArrayList<>(lines);
        List<Fence> fences = new ArrayList<>(printedInstead.keySet());
        for (int i = fences.size() - 1; i >= 0; i--) {
            Fence fence = fences.get(i);
            List<String> shown =
                    corrected.subList(fence.line(), fence.line() + fence.lines().size());
            shown.clear();
            shown.addAll(printedInstead.getOrDefault(fence, List.of()));
        }
        return corrected;
    }

    private void tryAll() throws IOException, InterruptedException {
        List<Snippet> snippets = snippets();
        List<String> errors = snippets.isEmpty() ? List.of() : workshop.compile(snippets);
        problems.addAll(errors);
        if (!errors.isEmpty()) {
            return;
        }
        for (Fence fence : page.fences()) {
            keep(fence);
            if (fence.is("java")) {
                Snippet snippet = snippets.stream()
                        .filter(s -> s.fence().equals(fence))
                        .findFirst()
                        .orElseThrow();
                printed = snippet.runs() ? Optional.of(run(snippet)) : Optional.empty();
            } else if (fence.is("sh")) {
                commands(fence);
            }
            compare(fence);
        }
        for (String name : List.copyOf(files.keySet())) {
            close(name);
        }
    }

    private List<Snippet> snippets() throws IOException {
        List<String> implied = Workshop.exported();
        List<Snippet> snippets = new ArrayList<>();
        List<Fence> chain = new ArrayList<>();
        for (Fence fence : page.fences()) {
            if (fence.is("java")) {
                if (!fence.mark().equals("continues")) {
                    chain.clear();
                }
                snippets.add(Snippet.of(fence, chain, implied));
                chain.add(fence);
            }
        }
        return snippets;
    }

    private String run(Snippet snippet) throws IOException, InterruptedException {
        try {
            return workshop.run(snippet);
        } catch (AssertionError e) {
            problems.add(e.getMessage());
            return "";
        }
    }

    private void commands(Fence fence) throws IOException, InterruptedException {
        StringBuilder all = new StringBuilder();
        int failed = 0;
        for (String line : fence.lines()) {
            if (line.startsWith("leadership ")) {
                Workshop.Result result = workshop.leadership(workshop.folder(), line);
                all.append(result.output());
                failed += result.code() == 0 ? 0 : 1;
            }
        }
        if (failed > 0 != fence.mark().equals("fails")) {
            problems.add(fence.place() + (failed > 0 ? " fails:\n" : " does not fail:\n") + all);
        }
        printed = Optional.of(all.toString());
    }

    private void compare(Fence fence) throws IOException, InterruptedException {
        Optional<String> command = fence.marked("prints");
        Optional<String> expected = command.isPresent()
                ? Optional.of(workshop.leadership(Page.root(), command.get()).output())
                : printed;
        if (command.isEmpty() && !fence.mark().equals("prints")) {
            return;
        }
        if (expected.isEmpty()) {
            problems.add(fence.place() + " says what is printed, but nothing before it is run");
        } else if (!new Excerpt(fence.lines()).fits(expected.get())) {
            differs(fence, expected.get());
        }
    }

    private void differs(Fence fence, String expected) {
        List<String> now = new Excerpt(fence.lines()).correctedBy(expected);
        problems.add(fence.place() + " shows\n" + fence.text() + "but printed is\n" + String.join("\n", now) + "\n");
        printedInstead.put(fence, now);
    }

    private void keep(Fence fence) throws IOException {
        Optional<String> whole = fence.marked("file").or(() -> fence.marked("wrong file"));
        Optional<String> more = fence.marked("more of");
        if (whole.isPresent()) {
            close(whole.get());
            files.put(whole.get(), fence.text());
            if (fence.marked("wrong file").isPresent()) {
                wrong.add(whole.get());
            }
        } else if (more.isPresent()) {
            files.merge(more.get(), fence.text(), String::concat);
        } else if (isOrganization(fence.text()) && (fence.is("yaml") || fence.is("json"))) {
            read(fence.place(), fence.is("json") ? OrganizationFormat.JSON : OrganizationFormat.YAML, fence.text());
        }
        for (String name : whole.or(() -> more).stream().toList()) {
            Files.writeString(workshop.folder().resolve(name), files.getOrDefault(name, ""));
        }
    }

    /** The file is complete, or about to be replaced by another of its name. */
    private void close(String name) {
        String text = files.remove(name);
        boolean isWrong = wrong.remove(name);
        if (text == null || !isOrganization(text)) {
            return;
        }
        String place = page.name() + ", the file " + name;
        int before = problems.size();
        read(place, OrganizationFormat.of(Path.of(name)), text);
        if (isWrong && problems.size() == before) {
            problems.add(place + " is said to be wrong, and is read without a problem");
        } else if (isWrong) {
            problems.subList(before, problems.size()).clear();
        }
    }

    private void read(String place, OrganizationFormat format, String text) {
        try {
            format.parse(text);
        } catch (InvalidOrganization e) {
            problems.add(place + " is no organisation:\n" + e.getMessage());
        }
    }

    private static boolean isOrganization(String text) {
        return text.lines().anyMatch(line -> line.startsWith("format: ") || line.contains("\"format\": 1"));
    }
}
