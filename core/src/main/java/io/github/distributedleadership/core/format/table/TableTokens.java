package io.github.distributedleadership.core.format.table;

import io.github.distributedleadership.core.format.csv.CsvRows;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.format.token.Tokens;
import io.github.distributedleadership.core.value.PlainText;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as the tokens of the document that holds its rows and nothing else: {@code {members: [{id: ana}, …]}}.
 *
 * <p>So that whatever reads a document reads a table, with the same messages and paths.
 */
public final class TableTokens implements Tokens {
    private final CsvRows rows;
    private final TableHeader header;
    private final Faults faults;
    private final List<String> path;
    private final RowTokens row;
    private int before;
    private int after;
    private int at;
    private int place = -1;
    private boolean ended;

    /**
     * Begins behind the header.
     *
     * @param path the keys that lead to the rows: {@code [practice, decisions]}
     */
    TableTokens(CsvRows rows, TableHeader header, List<String> path, Faults faults) {
        this.rows = rows;
        this.header = header;
        this.faults = faults;
        this.path = path;
        this.row = new RowTokens(header.ownByPlace());
    }

    @Override
    public Kind next() throws IOException {
        if (before < 2 * path.size()) {
            before++;
            return before % 2 == 1 ? Kind.OBJECT : Kind.KEY;
        }
        if (before == 2 * path.size()) {
            before++;
            return Kind.LIST;
        }
        at++;
        if (at < row.size()) {
            return row.kind(at);
        }
        if (!ended && nextRow()) {
            return row.kind(0);
        }
        ended = true;
        after++;
        return after == 1 ? Kind.END_LIST : after <= 1 + path.size() ? Kind.END_OBJECT : Kind.END;
    }

    private boolean nextRow() throws IOException {
        if (!rows.next()) {
            return false;
        }
        at = 0;
        place++;
        row.begin(rows.cells());
        if (rows.size() == header.size()) {
            fill();
        } else {
            row.add(Kind.REFUSED, wrongNumber(rows, header));
        }
        return true;
    }

    public static String wrongNumber(CsvRows rows, TableHeader header) {
        return "the row has " + rows.size() + (rows.size() == 1 ? " cell" : " cells") + " but the header has "
                + header.size() + "; write a comma between all cells, empty ones too, and put quotes around a cell"
                + " with a comma in it";
    }

    private void fill() throws IOException {
        row.add(Kind.OBJECT);
        for (int i = 0; i < header.size(); i++) {
            cell(header.column(i), rows.cell(i), row);
        }
        row.endObject("");
        for (String stray : row.strays()) {
            faults.add(
                    String.join(".", path) + "[" + place + "]." + PlainText.excerpt(stray),
                    rows.line(),
                    "stands in \"" + stray.substring(0, stray.indexOf('.'))
                            + "\", which is not there; take it out or give" + " that");
        }
    }

    /** Adds the field of one cell, or why it cannot be read. */
    static void cell(TableHeader.@Nullable Column column, String cell, RowTokens row) throws IOException {
        if (column == null || cell.isEmpty()) {
            return;
        }
        int first = row.size() + 1;
        row.key(column.name());
        try {
            column.form().read(column.name(), cell, row);
        } catch (Refused e) {
            row.backTo(first);
            row.add(Kind.REFUSED, e.sentence());
        }
    }

    @Override
    public String text() {
        if (before <= 2 * path.size()) {
            return path.get(before / 2 - 1);
        }
        return row.text(at);
    }

    @Override
    public int line() {
        return Math.max(1, rows.line());
    }
}
