package io.github.distributedleadership.core.format.table;

import io.github.distributedleadership.core.format.csv.CsvRows;
import io.github.distributedleadership.core.format.csv.CsvText;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Characters;
import io.github.distributedleadership.core.format.token.JsonTokens;
import io.github.distributedleadership.core.format.token.Quoted;
import io.github.distributedleadership.core.format.token.Tokens.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of one's own as JSON: a list of rows, of which the first is the header, each a list of texts.
 *
 * <p>So it stands in the other forms as a field of one's own, and comes out again as the same table.
 */
final class OwnTable {
    /** More would fill the memory with what no rule reads. */
    private static final int MOST = 20_000_000;

    private static final int MOST_CELLS = 10_000;

    private OwnTable() {}

    /** {@return the rows as compact JSON} */
    static String read(CsvRows rows) throws IOException {
        StringBuilder json = new StringBuilder("[");
        int width = 0;
        while (rows.next()) {
            if (json.length() == 1) {
                width = rows.size();
            } else if (rows.size() != width) {
                throw new BrokenText(
                        rows.line(),
                        "the row has " + rows.size() + (rows.size() == 1 ? " cell" : " cells") + " but the header has "
                                + width + "; write a comma between all cells, empty ones too");
            }
            json.append(json.length() == 1 ? "[" : ",[");
            for (int i = 0; i < width; i++) {
                json.append(i == 0 ? "" : ",");
                Quoted.quote(rows.cell(i), json);
            }
            json.append(']');
            if (json.length() > MOST) {
                throw new BrokenText(
                        rows.line(),
                        "a table of your own has more than " + MOST
                                + " characters; keep it outside the folder, for it is held in memory");
            }
        }
        if (json.length() == 1) {
            throw new BrokenText(1, "the table is empty; its first line must name the columns");
        }
        return json.append(']').toString();
    }

    /** {@return the rows of a value of one's own, where it is a table that can be written and read again} */
    static Optional<List<List<String>>> rows(String json) {
        if (!json.startsWith("[[\"") || json.length() > MOST) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        try {
            JsonTokens tokens = new JsonTokens(Characters.of(new StringReader(json)));
            tokens.next();
            for (Kind kind = tokens.next(); kind == Kind.LIST; kind = tokens.next()) {
                List<String> row = new ArrayList<>();
                for (kind = tokens.next(); kind == Kind.TEXT; kind = tokens.next()) {
                    row.add(tokens.text());
                }
                rows.add(row);
                if (kind != Kind.END_LIST || !isRow(row, rows.get(0).size())) {
                    return Optional.empty();
                }
            }
            boolean whole = tokens.next() == Kind.END;
            return whole ? Optional.of(rows) : Optional.empty();
        } catch (BrokenText e) {
            return Optional.empty(); // something else of one's own, which is refused where it is written
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    private static boolean isRow(List<String> row, int width) {
        return row.size() == width
                && width <= MOST_CELLS
                && (width > 1 || width == 1 && !row.get(0).isBlank())
                && row.stream().noneMatch(OwnTable::isUnwritable);
    }

    /** Whether no file in UTF-8 holds the text as it is. */
    private static boolean isUnwritable(String text) {
        return text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    static void write(String json, Appendable out) throws IOException {
        for (List<String> row : rows(json).orElseThrow()) {
            CsvText.row(out, row);
        }
    }
}
