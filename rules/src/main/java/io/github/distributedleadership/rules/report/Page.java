package io.github.distributedleadership.rules.report;

import java.io.IOException;

/** Plain text in lines of at most 100 characters, where words allow. */
final class Page {
    private static final int WIDTH = 100;

    private final Appendable out;

    Page(Appendable out) {
        this.out = out;
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

    void numbered(int number, String text) throws IOException {
        wrapped(number + ". ", "    ", text);
    }

    void under(String text) throws IOException {
        wrapped("    ", "    ", text);
    }

    void blank() throws IOException {
        out.append('\n');
    }

    private void wrapped(String first, String others, String text) throws IOException {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
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

    private void line(String text) throws IOException {
        out.append(text.stripTrailing()).append('\n');
    }
}
