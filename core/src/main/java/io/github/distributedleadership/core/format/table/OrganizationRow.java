package io.github.distributedleadership.core.format.table;

import io.github.distributedleadership.core.format.csv.CsvRows;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.format.token.Tokens;
import io.github.distributedleadership.core.format.token.Tokens.Kind;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The one row of {@code organization.csv} as the tokens of a document without collections. */
final class OrganizationRow implements Tokens {
    private static final Set<String> DATA = Set.of("purpose", "basis");

    private final RowTokens row;
    private final int line;
    private int at = -1;

    private OrganizationRow(RowTokens row, int line) {
        this.row = row;
        this.line = line;
    }

    /** Reads the row, and tells where there is not exactly one. */
    static OrganizationRow read(CsvRows rows, TableHeader header, Faults faults) throws IOException {
        if (!rows.next()) {
            throw new BrokenText(1, "has no row; an organisation is described in one, of which the format is 1");
        }
        if (rows.size() != header.size()) {
            throw new BrokenText(rows.line(), TableTokens.wrongNumber(rows, header));
        }
        RowTokens row = new RowTokens(header.ownByPlace());
        row.begin(rows.cells());
        row.add(Kind.OBJECT);
        Map<String, Integer> data = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            TableHeader.Column column = header.column(i);
            if (column != null && DATA.contains(column.name())) {
                data.put(column.name(), i);
            } else {
                TableTokens.cell(column, rows.cell(i), row);
            }
        }
        if (!data.isEmpty() || row.hasOwn("data")) {
            object("data", row, () -> {
                for (int i : data.values()) {
                    TableTokens.cell(header.column(i), rows.cell(i), row);
                }
            });
        }
        if (row.hasOwn("practice")) {
            object("practice", row, () -> {});
        }
        row.endObject("");
        int line = rows.line();
        for (String stray : row.strays()) {
            faults.add(stray, line, "nothing of that name holds fields of one's own; there are data and practice");
        }
        if (rows.next()) {
            faults.add("", rows.line(), "a second row describes an organisation; a folder holds one, so take it out");
        }
        return new OrganizationRow(row, line);
    }

    private interface Fields {
        void read() throws IOException;
    }

    private static void object(String place, RowTokens row, Fields fields) throws IOException {
        row.key(place);
        row.add(Kind.OBJECT);
        fields.read();
        row.endObject(place);
    }

    @Override
    public Kind next() {
        at++;
        return at < row.size() ? row.kind(at) : Kind.END;
    }

    @Override
    public String text() {
        return row.text(at);
    }

    @Override
    public int line() {
        return line;
    }
}
