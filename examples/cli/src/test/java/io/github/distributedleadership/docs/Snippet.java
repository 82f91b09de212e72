package io.github.distributedleadership.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java fence as a source to compile.
 *
 * <p>The text of a fence is the body of a method, unless it declares a class. Imports at its top go to the top of the
 * source; those of {@code java.util}, {@code java.time}, {@code java.nio.file} and of everything that the library exports
 * are implied.
 *
 * @param fence the fence
 * @param name the name of the class to compile, and to run
 * @param source the source
 * @param offset how many lines of the source stand before the first line of the fence
 * @param runs whether there is something to run
 */
record Snippet(Fence fence, String name, String source, int offset, boolean runs) {
    /** Printed between the output of earlier fences and that of the fence itself. */
    static final String BOUNDARY = "\0";

    private static final Pattern TYPE = Pattern.compile(
            "(?:(?:public|final|abstract|sealed|non-sealed) )*(?:class|interface|record|enum) (\\w+).*");

    /**
     * Makes the source.
     *
     * @param fence the fence
     * @param earlier the fences that it continues, in order; empty: it stands alone
     * @param implied the packages whose types need no import
     */
    static Snippet of(Fence fence, List<Fence> earlier, List<String> implied) {
        StringBuilder imports = new StringBuilder();
        Stream.concat(Stream.of("java.util", "java.time", "java.nio.file"), implied.stream())
                .forEach(name -> imports.append("import ").append(name).append(".*; "));
        boolean runs = !fence.mark().equals("not run");
        Optional<String> type = declaredType(fence);
        if (type.isPresent()) {
            boolean hasMain = fence.text().contains("static void main(String[] ");
            return new Snippet(fence, type.get(), imports + "\n" + fence.text(), 1, runs && hasMain);
        }
        List<String> body = new ArrayList<>();
        earlier.forEach(before -> split(before, imports, body));
        body.add(earlier.isEmpty() ? "" : "System.out.print(\"\\0\");");
        int offset = 2 + body.size();
        split(fence, imports, body);
        String name = String.format(Locale.ROOT, "Snippet%04d", fence.line());
        String source =
                imports + "\nfinal class " + name + " { public static void main(String[] unused) throws Exception {\n"
                        + String.join("\n", body) + "\n}}\n";
        return new Snippet(fence, name, source, offset, runs);
    }

    // an import leaves an empty line behind, so that lines keep their numbers
    private static void split(Fence fence, StringBuilder imports, List<String> body) {
        for (String line : fence.lines()) {
            boolean isImport = line.startsWith("import ");
            if (isImport) {
                imports.append(line).append(' ');
            }
            body.add(isImport ? "" : line);
        }
    }

    private static Optional<String> declaredType(Fence fence) {
        return fence.lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("//"))
                .findFirst()
                .map(TYPE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
    }
}
