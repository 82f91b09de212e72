package io.github.distributedleadership.rules.report;

import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.explain.TextRenderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Plain text in lines of at most 100 characters, where words allow. */
final class Page {
    private static final int WIDTH = 100;
    /** How much of a line is left where it is indented most. */
    private static final int ROOM = WIDTH - 4;

    private final Appendable out;
    private final Detail detail;
    private final Names names;
    private final TextRenderer renderer;

    Page(Appendable out, Detail detail, Names names) {
        this.out = out;
        this.detail = detail;
        this.names = names;
        renderer = TextRenderer.of(detail).with(names);
    }

    /** Writes one of several alike. */
    interface Each<T> {
        void write(T one) throws IOException;
    }

    Detail detail() {
        return detail;
    }

    /** What members, teams and responsibilities are called on it. */
    Names names() {
        return names;
    }

    /** The same page, on which responsibilities are shown with their ids, since the next command asks for one. */
    Page withIdsOfResponsibilities() {
        return new Page(out, detail, names.withIdsOfResponsibilities());
    }

    String message(Finding finding) {
        return renderer.message(finding);
    }

    /** The message as a sentence that begins with a capital, unless it begins with a name or an id, which is kept as it is written. */
    String sentence(Finding finding) {
        String template = finding.template().toString();
        // words that are chosen by a number are words
        boolean choosesFirst = template.indexOf('|') < template.indexOf('}') && template.contains("|");
        return template.startsWith("{") && !choosesFirst ? message(finding) + "." : withCapital(finding);
    }

    /** The message as a sentence that begins with a capital, whatever it begins with. */
    String withCapital(Finding finding) {
        return Texts.capital(message(finding)) + ".";
    }

    void title(String text) throws IOException {
        wrapped("", "    ", text);
        line("=".repeat(Math.min(WIDTH, text.codePointCount(0, text.length()))));
    }

    void heading(String text) throws IOException {
        out.append('\n');
        line(text);
        line("-".repeat(Math.min(WIDTH, text.codePointCount(0, text.length()))));
    }

    void paragraph(String text) throws IOException {
        wrapped("", "", text);
    }

    void item(String text) throws IOException {
        wrapped("- ", "  ", text);
    }

    void item(Finding finding) throws IOException {
        item(sentence(finding));
    }

    void items(Iterable<Finding> findings) throws IOException {
        for (Finding finding : findings) {
            item(finding);
        }
    }

    /** The first of them, and how many there are beyond. */
    <T> void first(List<T> all, Each<? super T> each) throws IOException {
        for (int i = 0; i < Math.min(all.size(), detail.idLimit()); i++) {
            each.write(all.get(i));
        }
        more(all.size());
    }

    /** How many there are beyond those that are shown of so many. */
    void more(int size) throws IOException {
        if (size > detail.idLimit()) {
            item("and " + (size - detail.idLimit()) + " more.");
        }
    }

    void numbered(int number, String text) throws IOException {
        wrapped(number + ". ", "    ", text);
    }

    void under(String text) throws IOException {
        wrapped("    ", "    ", text);
    }

    void under(Finding finding) throws IOException {
        under(sentence(finding));
    }

    /** Why it is so on one side of a difference. */
    void under(String side, Finding finding) throws IOException {
        under(side + ": " + message(finding) + ".");
    }

    void blank() throws IOException {
        out.append('\n');
    }

    private void wrapped(String first, String others, String text) throws IOException {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : words(text)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line.setLength(0);
                line.append(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }

    /** The words; one that no line has room for in pieces, unless it is an id in brackets, which somebody may want to copy. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            while (rest.length() > ROOM && !rest.startsWith("[")) {
                int end = rest.offsetByCodePoints(0, rest.codePointCount(0, ROOM));
                words.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            words.add(rest);
        }
        return words;
    }

    private void line(String text) throws IOException {
        out.append(text.stripTrailing()).append('\n');
    }
}
