package io.github.distributedleadership.core.format.table;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.distributedleadership.core.format.csv.CsvHeader;
import io.github.distributedleadership.core.format.csv.CsvRows;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.PlainText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first row of a table: what stands in each of its columns. */
public final class TableHeader {
    /** A column that the library knows. */
    record Column(String name, CellForm form) {}

    private final List<@Nullable Column> columns = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, List<RowTokens.Own>> ownByPlace = new HashMap<>();
    private final ImmutableMap<String, CellForm> known;
    private final Faults faults;

    private TableHeader(ImmutableMap<String, CellForm> known, Faults faults) {
        this.known = known;
        this.faults = faults;
    }

    /**
     * Reads the header, and tells what is wrong with it; an unknown column is passed over.
     *
     * @param required the columns without which no row says anything
     */
    public static TableHeader read(
            CsvRows rows, ImmutableMap<String, CellForm> known, ImmutableSet<String> required, Faults faults)
            throws IOException {
        if (!rows.next()) {
            throw new BrokenText(
                    1,
                    "the table is empty; its first line must name the columns, such as "
                            + String.join(",", known.keySet()));
        }
        if (rows.size() == 1 && !known.containsKey(rows.cell(0)) && rows.cell(0).matches(".*[;\t].*")) {
            throw new BrokenText(
                    rows.line(),
                    "the header is one cell" + CsvHeader.of(rows, faults).otherSeparator());
        }
        TableHeader header = new TableHeader(known, faults);
        for (int i = 0; i < rows.size(); i++) {
            header.add(rows.cell(i), i, rows.line());
        }
        Set<String> missing = Sets.difference(required, header.names);
        if (!missing.isEmpty()) {
            throw new BrokenText(
                    rows.line(),
                    (missing.size() == 1 ? "the column \"" : "the columns \"") + String.join("\", \"", missing)
                            + (missing.size() == 1 ? "\" is missing" : "\" are missing")
                            + "; each row must have a value there");
        }
        return header;
    }

    private void add(String cell, int place, int line) {
        columns.add(null);
        String name;
        try {
            name = CellText.text(cell, 0, cell.length());
        } catch (Refused e) {
            faults.add("", line, "column " + (place + 1) + ": " + e.sentence());
            return;
        }
        CellForm form = known.get(name);
        boolean own = name.startsWith("x-") || Extensible.place(name).isPresent();
        if (form == null && !own) {
            String near = faults.nearMiss(name, known.keySet());
            String what = name.isEmpty()
                    ? "column " + (place + 1) + " has no name; give it one, or take the comma out"
                    : "unknown column \"" + PlainText.excerpt(name) + "\""
                            + (near.isEmpty() ? "; there are " + String.join(", ", known.keySet()) : near);
            faults.add("", line, what);
        } else if (!names.add(name)) {
            faults.add("", line, "the column \"" + PlainText.excerpt(name) + "\" is given twice; take one out");
        } else if (form != null) {
            columns.set(place, new Column(name, form));
        } else {
            String object = Extensible.place(name).orElse("");
            String key = object.isEmpty() ? name : name.substring(object.length() + 1);
            ownByPlace.computeIfAbsent(object, unused -> new ArrayList<>()).add(new RowTokens.Own(key, place));
        }
    }

    public int size() {
        return columns.size();
    }

    /** The column at that place, or null where its cells belong to no field. */
    @Nullable
    Column column(int place) {
        return columns.get(place);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** The columns of one's own, by the place of the object in which they stand. */
    Map<String, List<RowTokens.Own>> ownByPlace() {
        return ownByPlace;
    }
}
