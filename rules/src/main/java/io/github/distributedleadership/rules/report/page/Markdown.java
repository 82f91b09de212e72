package io.github.distributedleadership.rules.report.page;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.explain.MarkdownText;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/** Markdown; what people wrote stays text, whatever it would mean there. */
public final class Markdown implements PageFormat {
    /** The only one. */
    public static final Markdown FORMAT = new Markdown();

    private Markdown() {}

    @Override
    public void write(Block block, Appendable out) throws IOException {
        if (block instanceof Block.Title title) {
            out.append("# ").append(MarkdownText.escaped(title.text())).append("\n\n");
        } else if (block instanceof Block.Heading heading) {
            out.append("\n## ").append(MarkdownText.escaped(heading.text())).append("\n\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            out.append(MarkdownText.escaped(paragraph.text())).append("\n\n");
        } else if (block instanceof Block.Item item) {
            out.append("- ").append(MarkdownText.escaped(item.text())).append('\n');
        } else if (block instanceof Block.Numbered numbered) {
            out.append(numbered.number() + ". ")
                    .append(MarkdownText.escaped(numbered.text()))
                    .append('\n');
        } else if (block instanceof Block.Under under) {
            out.append("\n    ").append(MarkdownText.escaped(under.text())).append("\n\n");
        } else if (block instanceof Block.Table table) {
            table(table.rows(), out);
        } else if (block instanceof Block.Labelled labelled) {
            out.append("**").append(MarkdownText.escaped(labelled.label())).append("**\n\n");
            for (String text : labelled.texts()) {
                out.append(MarkdownText.escaped(text)).append("\n\n");
            }
        } else {
            out.append('\n');
        }
    }

    /** A table must have a header there; this one's is empty. */
    private static void table(ImmutableList<ImmutableList<String>> rows, Appendable out) throws IOException {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        row(Collections.nCopies(columns, ""), columns, out);
        out.append("|---".repeat(columns)).append("|\n");
        for (List<String> row : rows) {
            row(row, columns, out);
        }
        out.append('\n');
    }

    private static void row(List<String> cells, int columns, Appendable out) throws IOException {
        for (int i = 0; i < columns; i++) {
            out.append("| ")
                    .append(i < cells.size() ? MarkdownText.escaped(cells.get(i)) : "")
                    .append(' ');
        }
        out.append("|\n");
    }
}
