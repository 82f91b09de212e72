package io.github.distributedleadership.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation: its fences, its links, and the headings that a link can lead to.
 *
 * @param name as messages name it
 * @param fences its fenced blocks, in order
 * @param links the targets of its links, in order
 * @param anchors what may stand behind {@code #} in a link to it
 */
record Page(String name, List<Fence> fences, List<String> links, Set<String> anchors) {
    private static final Pattern OPENING = Pattern.compile("```+\\s*([\\w-]*)\\s*");
    private static final Pattern COMMENT = Pattern.compile("<!--(.*)-->");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    /** The root of the project: the nearest folder above with a README and docs. */
    static Path root() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("README.md")) && Files.isDirectory(at.resolve("docs"))) {
                return at;
            }
        }
        throw new IllegalStateException("no README.md beside docs/ in any folder above");
    }

    /** The README and every page below docs, in the order of their names. */
    static List<Path> all() throws IOException {
        Path root = root();
        try (Stream<Path> below = Files.walk(root.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(root.resolve("README.md")),
                            below.filter(file -> file.toString().endsWith(".md"))
                                    .sorted())
                    .toList();
        }
    }

    static Page read(Path file) throws IOException {
        return of(root().relativize(file).toString().replace('\\', '/'), Files.readAllLines(file));
    }

    static Page of(String name, List<String> lines) {
        List<Fence> fences = new ArrayList<>();
        List<String> links = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        String mark = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher opening = OPENING.matcher(line);
            if (opening.matches()) {
                int end = closing(name, lines, i);
                fences.add(new Fence(name, i + 1, opening.group(1), mark, List.copyOf(lines.subList(i + 1, end))));
                mark = "";
                i = end;
                continue;
            }
            Matcher comment = COMMENT.matcher(line.strip());
            if (!line.isBlank()) {
                mark = comment.matches() ? comment.group(1).strip() : "";
            }
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                anchors.add(anchor(heading.group(1)));
            }
            Matcher link = LINK.matcher(CODE.matcher(line).replaceAll("code"));
            while (link.find()) {
                links.add(link.group(1));
            }
        }
        return new Page(name, List.copyOf(fences), List.copyOf(links), Set.copyOf(anchors));
    }

    private static int closing(String name, List<String> lines, int opening) {
        for (int i = opening + 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                return i;
            }
        }
        throw new IllegalArgumentException(name + ": the fence at line " + (opening + 1) + " is never closed");
    }

    // as the common viewers of Markdown make them: lower case, spaces to hyphens, no punctuation
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .strip()
                .replace(' ', '-');
    }
}
