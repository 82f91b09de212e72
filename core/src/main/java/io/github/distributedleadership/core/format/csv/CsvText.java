package io.github.distributedleadership.core.format.csv;

import java.io.IOException;
import java.util.Iterator;

/**
 * Writes rows of CSV as RFC 4180 has it, with line feeds. Needs no library.
 *
 * <pre>{@code
 * CsvText.row(out, List.of("day shift, north", "0.5"));   // "day shift, north",0.5
 * }</pre>
 */
public final class CsvText {
    private CsvText() {}

    /**
     * Writes one row.
     *
     * @param out where to
     * @param cells the cells, at least one
     * @throws IOException when the output does
     */
    public static void row(Appendable out, Iterable<String> cells) throws IOException {
        Iterator<String> rest = cells.iterator();
        String first = rest.next();
        // a row of one empty cell would look like no row
        out.append(first.isEmpty() && !rest.hasNext() ? "\"\"" : cell(first));
        while (rest.hasNext()) {
            out.append(',').append(cell(rest.next()));
        }
        out.append('\n');
    }

    /** The cell, in quotes where it could be taken for something else. */
    static String cell(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c != ',' && c != '"' && c != '\n' && c != '\r' && c != '\uFEFF';
        }
        return plain && text.equals(text.strip()) ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
