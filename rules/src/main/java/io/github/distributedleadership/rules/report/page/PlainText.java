package io.github.distributedleadership.rules.report.page;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Plain text in lines of at most 100 characters, where words allow. */
public final class PlainText implements PageFormat {
    /** Titles and headings are underlined. */
    public static final PlainText UNDERLINED = new PlainText(true);
    /** Titles and headings are lines like others: for a page that fits a screen. */
    public static final PlainText DENSE = new PlainText(false);

    private static final int WIDTH = 100;
    /** How much of a line is left where it is indented most. */
    private static final int ROOM = WIDTH - 8;

    private static final String INDENT = "    ";
    private static final String BETWEEN = "  ";
    /** Room for a word that stands beside sentences. */
    private static final String BESIDE = "        ";

    private final boolean isUnderlined;

    private PlainText(boolean isUnderlined) {
        this.isUnderlined = isUnderlined;
    }

    @Override
    public void write(Block block, Appendable out) throws IOException {
        if (block instanceof Block.Title title) {
            wrapped("", INDENT, title.text(), out);
            underline("=", title.text(), out);
        } else if (block instanceof Block.Heading heading) {
            out.append('\n');
            wrapped("", INDENT, heading.text(), out);
            underline("-", heading.text(), out);
        } else if (block instanceof Block.Paragraph paragraph) {
            wrapped("", "", paragraph.text(), out);
        } else if (block instanceof Block.Item item) {
            wrapped("- ", "  ", item.text(), out);
        } else if (block instanceof Block.Numbered numbered) {
            wrapped(numbered.number() + ". ", isUnderlined ? INDENT : "   ", numbered.text(), out);
        } else if (block instanceof Block.Under under) {
            String indent = isUnderlined ? INDENT : "   ";
            wrapped(indent, indent, under.text(), out);
        } else if (block instanceof Block.Table table) {
            table(table.rows(), out);
        } else if (block instanceof Block.Labelled labelled) {
            String label = labelled.label() + " ".repeat(Math.max(1, BESIDE.length() - length(labelled.label())));
            for (String text : labelled.texts()) {
                wrapped(label, BESIDE, text, out);
                label = BESIDE;
            }
        } else {
            out.append('\n');
        }
    }

    private void underline(String with, String text, Appendable out) throws IOException {
        if (isUnderlined) {
            line(with.repeat(Math.min(WIDTH, length(text))), out);
        }
    }

    /** Cells stand below each other, as far as a row has room for it; one that has not is written as words. */
    private static void table(ImmutableList<ImmutableList<String>> rows, Appendable out) throws IOException {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows) {
            if (width(row) <= WIDTH) {
                for (int i = 0; i < row.size(); i++) {
                    widths[i] = Math.max(widths[i], length(row.get(i)));
                }
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(BETWEEN).append(row.get(i));
                line.append(" ".repeat(Math.max(0, widths[i] - length(row.get(i)))));
            }
            if (length(line.toString().stripTrailing()) <= WIDTH) {
                line(line.toString(), out);
            } else {
                wrapped(BETWEEN, INDENT, String.join(BETWEEN, row), out);
            }
        }
    }

    private static int width(List<String> row) {
        return row.stream().mapToInt(cell -> BETWEEN.length() + length(cell)).sum();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void wrapped(String first, String others, String text, Appendable out) throws IOException {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : words(text)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString(), out);
                line.setLength(0);
                line.append(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString(), out);
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

    private static void line(String text, Appendable out) throws IOException {
        out.append(text.stripTrailing()).append('\n');
    }
}
