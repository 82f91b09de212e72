package io.github.distributedleadership.core.format.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Characters;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table in CSV as RFC 4180 has it: commas, double quotes, any line end. Rows without anything in them are
 * passed over. It holds one row at a time.
 *
 * <p>A table that is broken (a quote that is never closed, text behind a quote, a row that no table has) throws
 * {@link BrokenText} with the line of its row.
 */
public final class CsvRows implements Closeable {
    /** More cells than any table has, and more text than any row. */
    private static final int MAX_CELLS = 1 << 20;

    private static final int MAX_CHARACTERS = 1 << 24;

    private final Characters text;
    private final CsvParser parser;
    private List<String> cells = List.of();
    private int line;

    private CsvRows(Characters text, CsvParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /** The rows of that text, which is closed with them. */
    public static CsvRows of(Characters text) throws IOException {
        return new CsvRows(text, parser(text));
    }

    private static CsvParser parser(Characters text) throws IOException {
        CsvParser parser = CsvFactory.builder()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .build()
                .createParser(text);
        text.longest(MAX_CHARACTERS); // a cell may list all members
        parser.setSchema(CsvSchema.emptySchema());
        parser.nextToken(); // the array of all rows
        return parser;
    }

    /** Goes to the next row that has something in it; false where there is none. */
    public boolean next() throws IOException {
        do {
            if (!read()) {
                return false;
            }
        } while (cells.size() == 1 && cells.get(0).isBlank());
        return true;
    }

    private boolean read() throws IOException {
        List<String> row = new ArrayList<>(cells.size());
        long characters = 0;
        try {
            text.mark();
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                cells = List.of();
                return false;
            }
            line = Math.max(1, parser.currentLocation().getLineNr());
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                text.mark();
                String cell = parser.getText();
                characters += cell.length();
                if (row.size() == MAX_CELLS || characters > MAX_CHARACTERS) {
                    throw new BrokenText(
                            line,
                            "the row has more than " + (row.size() == MAX_CELLS ? MAX_CELLS : MAX_CHARACTERS)
                                    + (row.size() == MAX_CELLS ? " cells" : " characters")
                                    + ", as no table has; are line ends missing?");
                }
                row.add(cell);
            }
        } catch (JsonProcessingException e) {
            throw new BrokenText(line, inWords(String.valueOf(e.getOriginalMessage())));
        }
        cells = row;
        return true;
    }

    private static String inWords(String problem) {
        if (problem.startsWith("Missing closing quote")) {
            return "a quote that is opened in this row is never closed; close it, and write a quote inside a text twice";
        }
        if (problem.startsWith("Unexpected character")) {
            return "something stands between a closing quote and the next comma; put the whole cell in quotes, and write"
                    + " a quote inside it twice";
        }
        return "not CSV: " + BrokenText.quoted(problem);
    }

    /** The line on which the row begins, from 1. */
    public int line() {
        return line;
    }

    /** The cells of the row, without their quotes; never changed. */
    public List<String> cells() {
        return cells;
    }

    /** How many cells the row has. */
    public int size() {
        return cells.size();
    }

    /** One cell of the row, without its quotes and otherwise as it stands there. */
    public String cell(int column) {
        return cells.get(column);
    }

    @Override
    public void close() throws IOException {
        parser.close();
        text.close();
    }
}
