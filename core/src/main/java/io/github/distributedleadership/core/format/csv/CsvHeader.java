package io.github.distributedleadership.core.format.csv;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.value.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The first row of a table: which column stands where. A column is found by its name, else by that in any case. */
public final class CsvHeader {
    /** Stands for a column that is not there. */
    public static final int ABSENT = -1;

    private final List<String> columns = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> anyCase = new HashMap<>();

    private CsvHeader() {}

    /** Reads the header from the row at which the table stands. */
    public static CsvHeader of(CsvRows rows, Faults faults) {
        CsvHeader header = new CsvHeader();
        for (int column = 0; column < rows.size(); column++) {
            String name = rows.cell(column).strip();
            header.columns.add(name);
            Integer before = name.isEmpty() ? null : header.places.putIfAbsent(name, column);
            header.anyCase.putIfAbsent(lower(name), column);
            if (before != null) {
                faults.add(PlainText.excerpt(name), rows.line(), "there are two columns of that name; rename one");
            }
        }
        return header;
    }

    /** The first row of a matrix, of which only the length counts here. */
    public static CsvHeader ofNodes(CsvRows rows) {
        CsvHeader header = new CsvHeader();
        for (int column = 0; column < rows.size(); column++) {
            header.columns.add(rows.cell(column));
        }
        return header;
    }

    /** Where the column stands, or {@link #ABSENT}. */
    public int find(String column) {
        return places.getOrDefault(column, anyCase.getOrDefault(lower(column), ABSENT));
    }

    /** The column there; empty where it has no name, such as the numbers of rows that R writes. */
    public String name(int place) {
        return columns.get(place);
    }

    public int size() {
        return columns.size();
    }

    /** The names of the columns that have one. */
    public ImmutableList<String> names() {
        return columns.stream().filter(name -> !name.isEmpty()).collect(ImmutableList.toImmutableList());
    }

    /** How to tell that cells seem to be kept apart by something else than commas, as the end of a message. */
    public String otherSeparator() {
        String first = columns.isEmpty() ? "" : columns.get(0);
        boolean one = columns.size() == 1;
        return one && first.contains(";")
                ? "; the cells are separated by semicolons, it seems: separate them by commas"
                : one && first.contains("\t")
                        ? "; the cells are separated by tabs, it seems: separate them by commas"
                        : "";
    }

    /** Whether the row has one cell for each column; else that is a fault. */
    public boolean fits(CsvRows row, Faults faults) {
        if (row.size() == columns.size()) {
            return true;
        }
        faults.add(
                "",
                row.line(),
                "must have " + cells(columns.size()) + ", as many as the header, but has " + row.size());
        return false;
    }

    private static String cells(int count) {
        return count + (count == 1 ? " cell" : " cells");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
