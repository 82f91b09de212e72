package io.github.distributedleadership.core.format.row;

import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.value.Extensible;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * Writes a whole document: one field or one row a line.
 *
 * <p>The order of fields is that of the shapes, the order of rows that of the organisation, so equal organisations give
 * equal text, and a difference between two files is a difference between rows.
 */
public final class DocumentWriting {
    private final boolean yaml;
    private final Appendable out;
    private final DocumentRow text;
    private boolean first = true;

    public DocumentWriting(boolean yaml, Appendable out) {
        this.yaml = yaml;
        this.out = out;
        this.text = new DocumentRow(yaml);
    }

    public void write(Organization organization) throws IOException {
        out.append(yaml ? "" : "{");
        header(organization);
        for (Table table : Table.values()) {
            if (!table.isPractice()) {
                table(organization, table, 0);
            }
        }
        practice(organization);
        out.append(yaml ? "\n" : "\n}\n");
    }

    private void header(Organization organization) throws IOException {
        field(row -> row.count("format", OptionalInt.of(DocumentShapes.FORMAT)));
        field(row -> row.text("name", organization.name()));
        field(row -> row.text("vision", organization.vision()));
        field(row -> row.moment("asOf", organization.asOf()));
        text.row(organization.extensions(), () -> {}).take();
        if (organization.purpose().isPresent() || organization.basis().isPresent() || text.hasOwnAt("data")) {
            field(row -> row.object("data", () -> {
                row.constant("purpose", organization.purpose());
                row.text("basis", organization.basis());
            }));
        }
        if (organization.recordedCompletely()) {
            field(row -> row.text("recorded", "complete"));
        }
        List<Table> partial = Arrays.stream(Table.values())
                .filter(table -> organization.coverage(table) == Coverage.PARTIAL)
                .toList();
        if (!partial.isEmpty()) {
            field(row -> row.list("partial", partial, table -> row.value(table.key())));
        }
        if (!organization.completeAttributes().isEmpty()) {
            field(row -> row.list("complete", organization.completeAttributes(), row::value));
        }
        for (var extension : organization.extensions().entrySet()) {
            if (extension.getKey().startsWith("x-")) {
                field(row -> row.own(extension.getKey(), extension.getValue(), ""));
            }
        }
    }

    private void practice(Organization organization) throws IOException {
        boolean recorded = Arrays.stream(Table.values())
                .anyMatch(t -> t.isPractice() && organization.coverage(t) != Coverage.NOT_RECORDED);
        SortedMap<String, String> own = organization.extensions().subMap("practice.", "practice/");
        if (!recorded && own.isEmpty()) {
            return;
        }
        begin(0);
        out.append(yaml ? "practice:" : "\"practice\": {");
        first = true;
        for (Table table : Table.values()) {
            if (table.isPractice()) {
                table(organization, table, 1);
            }
        }
        for (var extension : own.entrySet()) {
            begin(1);
            text.own(extension.getKey().substring("practice.".length()), extension.getValue(), "  ");
            out.append(text.take());
        }
        out.append(yaml ? "" : "\n  }");
    }

    private void field(Consumer<DocumentRow> field) throws IOException {
        field.accept(text);
        String line = text.take();
        if (!line.isEmpty()) {
            begin(0);
            out.append(line);
        }
    }

    /** Begins the line of a field. */
    private void begin(int level) throws IOException {
        out.append(first ? "" : yaml ? "\n" : ",").append(yaml ? "" : "\n");
        if (yaml && first && level > 0) {
            out.append("\n");
        }
        out.append("  ".repeat(yaml ? level : level + 1));
        first = false;
    }

    private void table(Organization organization, Table table, int level) throws IOException {
        if (organization.coverage(table) == Coverage.NOT_RECORDED) {
            return;
        }
        rows(table, level, organization.rows(table));
    }

    /** The fields of one row, but those of one's own. */
    public static void fields(Table table, RowText text, Extensible row) {
        RowForm.of(table).write(text, row);
    }

    private void rows(Table table, int level, List<? extends Extensible> rows) throws IOException {
        begin(level);
        out.append(yaml ? table.key() + ":" : "\"" + table.key() + "\": [");
        if (rows.isEmpty()) {
            out.append(yaml ? " []" : "]");
            return;
        }
        String indent = "\n" + "  ".repeat(yaml ? level + 1 : level + 2) + (yaml ? "- " : "");
        String separator = "";
        for (Extensible row : rows) {
            String line =
                    text.row(row.extensions(), () -> fields(table, text, row)).take();
            out.append(separator).append(indent).append(line);
            separator = yaml ? "" : ",";
        }
        out.append(yaml ? "" : "\n" + "  ".repeat(level + 1) + "]");
    }
}
