package io.github.distributedleadership.core.format.row;

import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Characters;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.format.token.Source;
import io.github.distributedleadership.core.format.token.Tokens;
import io.github.distributedleadership.core.format.token.Tokens.Kind;
import io.github.distributedleadership.core.problem.Problem;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the places of problems that showed only when the whole was there.
 *
 * <p>It reads the text a second time, because to remember the place of every word would cost more memory than the
 * organisation. A row was checked in its own order: its sets are sorted, and its short forms are long. So a place is
 * found by the text that was given there; where that is not known, by its path.
 */
public final class Locator {
    private final List<Problem> problems;
    private final int[] certainty;
    private final Map<String, Map<Integer, List<Integer>>> rows = new HashMap<>();

    /**
     * Prepares to look for the places.
     *
     * @param problems each with the line of its row
     */
    public Locator(List<Problem> problems) {
        this.problems = new ArrayList<>(problems);
        this.certainty = new int[problems.size()];
        for (int i = 0; i < problems.size(); i++) {
            String path = problems.get(i).path();
            int bracket = path.indexOf('[');
            String table = bracket < 0 ? path : path.substring(0, bracket);
            int row = bracket < 0 ? -1 : Integer.parseInt(path.substring(bracket + 1, path.indexOf(']')));
            rows.computeIfAbsent(table, unused -> new HashMap<>())
                    .computeIfAbsent(row, unused -> new ArrayList<>())
                    .add(i);
        }
    }

    /** {@return the problems with the lines and paths that were found} */
    List<Problem> locate(Tokens.Form form, Source source) {
        try (Characters text = source.open()) {
            look(form.of(text));
        } catch (IOException | BrokenText e) {
            // the file was changed meanwhile: the lines of the rows are what is left
            return problems;
        }
        return problems;
    }

    /** Looks for the places in these tokens of a document. */
    public void look(Tokens tokens) throws IOException {
        Cursor in = new Cursor(tokens, new Faults());
        in.next();
        fields(in);
    }

    /** {@return the problems with the lines and paths that were found so far} */
    public List<Problem> found() {
        return problems;
    }

    private void fields(Cursor in) throws IOException {
        while (in.next() == Kind.KEY) {
            int line = in.line();
            in.next();
            String path = in.path();
            if (path.equals("practice") && in.kind() == Kind.OBJECT) {
                fields(in);
                continue;
            }
            Map<Integer, List<Integer>> wanted = rows.getOrDefault(path, Map.of());
            List<Integer> whole = wanted.getOrDefault(-1, List.of());
            whole.forEach(i -> found(i, path, line, 1));
            if (!whole.isEmpty()) {
                words(in, whole);
            } else if (in.kind() == Kind.LIST && !wanted.isEmpty()) {
                for (int row = 0; in.next() != Kind.END_LIST; row++) {
                    row(in, wanted.getOrDefault(row, List.of()));
                }
            } else {
                in.skip();
            }
        }
    }

    /** A list of words at the top, of which a problem quotes one before all else. */
    private void words(Cursor in, List<Integer> wanted) throws IOException {
        int outside = in.depth();
        do {
            if (in.isWord()) {
                for (int i : wanted) {
                    String message = problems.get(i).message();
                    if (message.startsWith("\"" + in.excerpt() + "\"", message.indexOf('"'))) {
                        found(i, in.path(), in.line(), 2);
                    }
                }
            }
        } while (isInside(in, outside));
    }

    private void row(Cursor in, List<Integer> wanted) throws IOException {
        if (wanted.isEmpty()) {
            in.skip();
            return;
        }
        String row = in.path();
        Map<String, List<Integer>> byPath = new HashMap<>();
        Map<String, List<Integer>> byGiven = new HashMap<>();
        for (int i : wanted) {
            Problem problem = problems.get(i);
            byPath.computeIfAbsent(problem.path(), unused -> new ArrayList<>()).add(i);
            problem.given()
                    .ifPresent(given -> byGiven.computeIfAbsent(given, unused -> new ArrayList<>())
                            .add(i));
        }
        int outside = in.depth();
        do {
            if (in.kind() != Kind.END_LIST && in.kind() != Kind.END_OBJECT) {
                visit(in, row, byPath, byGiven);
            }
        } while (isInside(in, outside));
    }

    private void visit(Cursor in, String row, Map<String, List<Integer>> byPath, Map<String, List<Integer>> byGiven)
            throws IOException {
        List<Integer> same = in.isWord() || in.kind() == Kind.KEY ? byGiven.get(bare(in.text())) : null;
        String path = in.path();
        for (int i : byPath.getOrDefault(path, List.of())) {
            found(i, path, in.line(), in.kind() == Kind.KEY ? 1 : 2);
        }
        if (same != null) {
            boolean saysTeam = in.text().startsWith("team:");
            for (int i : same) {
                Problem problem = problems.get(i);
                boolean isTeam = problem.message().startsWith("no team ");
                if (isUnder(path, row, problem.path()) && (isTeam || !saysTeam)) {
                    found(i, path, in.line(), isTeam && !saysTeam ? 3 : 4);
                }
            }
        }
    }

    /** Whether the place lies in the field of the row that the problem names, or in the long form of that field. */
    private static boolean isUnder(String place, String row, String wanted) {
        String field = wanted.length() <= row.length() + 1 ? "" : wanted.substring(row.length() + 1);
        int end = 0;
        while (end < field.length() && field.charAt(end) != '.' && field.charAt(end) != '[') {
            end++;
        }
        String name = field.substring(0, end);
        return startsWithField(place, row + "." + name)
                || name.equals("reportsTo") && startsWithField(place, row + ".reporting");
    }

    private static boolean startsWithField(String place, String field) {
        return place.startsWith(field)
                && (place.length() == field.length() || ".[".indexOf(place.charAt(field.length())) >= 0);
    }

    private static boolean isInside(Cursor in, int outside) throws IOException {
        boolean opened = in.kind() == Kind.OBJECT || in.kind() == Kind.LIST;
        if (in.depth() <= outside && !opened) {
            return false;
        }
        in.next();
        return in.depth() > outside;
    }

    private static String bare(String reference) {
        int colon = reference.indexOf(':');
        String id = switch (colon < 0 ? "" : reference.substring(0, colon)) {
            case "member", "team", "responsibility" -> reference.substring(colon + 1);
            default -> reference;
        };
        return Normalizer.normalize(id, Normalizer.Form.NFC);
    }

    private void found(int problem, String path, int line, int sure) {
        if (sure > certainty[problem]) {
            certainty[problem] = sure;
            problems.set(problem, problems.get(problem).locatedAt(path, line));
        }
    }
}
