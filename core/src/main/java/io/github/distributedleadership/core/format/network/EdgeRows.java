package io.github.distributedleadership.core.format.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.distributedleadership.core.format.csv.Cells;
import io.github.distributedleadership.core.format.csv.CsvHeader;
import io.github.distributedleadership.core.format.csv.CsvRows;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.network.NetworkName;
import io.github.distributedleadership.core.network.NetworkOptions;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.core.value.PlainText;
import java.io.IOException;

/** A list of ties, one a row. */
public final class EdgeRows {
    static final String SOURCE = "source";
    static final String TARGET = "target";
    static final String WEIGHT = "weight";

    private static final ImmutableList<String> REQUIRED = ImmutableList.of(SOURCE, TARGET);
    private static final ImmutableSet<String> KNOWN =
            ImmutableSet.of(SOURCE, TARGET, WEIGHT, Selection.RELATION, Selection.NETWORK);

    private final NetworkDrafts drafts;
    private final Faults faults;
    private final CsvHeader header;
    private final Selection selection;

    private EdgeRows(NetworkDrafts drafts, Faults faults, CsvHeader header, NetworkOptions options) {
        this.drafts = drafts;
        this.faults = faults;
        this.header = header;
        this.selection = new Selection(options, header.find(Selection.NETWORK), header.find(Selection.RELATION));
    }

    /** Whether that is the header of a list of ties. */
    public static boolean isHeader(CsvHeader header) {
        return REQUIRED.stream().allMatch(column -> header.find(column) != CsvHeader.ABSENT);
    }

    /** Reads all rows; what networks they tell apart. */
    public static Selection read(CsvRows rows, NetworkDrafts drafts, Faults faults, NetworkOptions options)
            throws IOException {
        if (!rows.next()) {
            throw new BrokenText(1, "the file is empty; a list of ties begins with the header source,target");
        }
        CsvHeader header = CsvHeader.of(rows, faults);
        checkColumns(header, rows.line(), faults);
        EdgeRows edges = new EdgeRows(drafts, faults, header, options);
        drafts.align(edges.selection);
        while (rows.next()) {
            if (header.fits(rows, faults)) {
                edges.row(rows);
            }
        }
        return edges.selection;
    }

    private static void checkColumns(CsvHeader header, int line, Faults faults) {
        if (!isHeader(header)) {
            String missing = header.find(SOURCE) == CsvHeader.ABSENT ? SOURCE : TARGET;
            throw new BrokenText(
                    line,
                    "the header of a list of ties must have the columns \"source\" and \"target\" but has no \""
                            + missing
                            + "\"" + header.otherSeparator() + faults.nearMiss(missing, header.names())
                            + (header.otherSeparator().isEmpty() ? "; a matrix begins with an empty cell" : ""));
        }
        for (String name : header.names()) {
            NearMiss.of(name, KNOWN)
                    .filter(known -> !known.equalsIgnoreCase(name) && header.find(known) == CsvHeader.ABSENT)
                    .ifPresent(known -> faults.add(
                            PlainText.excerpt(name),
                            line,
                            "there is no column of that name; did you mean \"" + known + "\"? Else give it another"));
        }
    }

    private void row(CsvRows row) {
        NetworkName given = selection.of(row, faults);
        if (given == null) {
            return;
        }
        NetworkName name = drafts.named(given);
        long before = faults.count();
        String source = node(row, SOURCE, name);
        String target = node(row, TARGET, name);
        double weight = weight(row);
        if (faults.count() == before) {
            drafts.tie(name, source, target, weight);
        }
    }

    private String node(CsvRows row, String column, NetworkName name) {
        try {
            String node = Cells.node(row.cell(header.find(column)));
            drafts.isNode(name, node, column, row.line());
            return node;
        } catch (Refused e) {
            faults.add(column, row.line(), e.sentence());
            return "";
        }
    }

    private double weight(CsvRows row) {
        int column = header.find(WEIGHT);
        if (column == CsvHeader.ABSENT) {
            return 1;
        }
        try {
            return Cells.weight(row.cell(column));
        } catch (Refused e) {
            faults.add(WEIGHT, row.line(), e.sentence());
            return 0;
        }
    }
}
