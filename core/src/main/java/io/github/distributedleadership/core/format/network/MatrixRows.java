package io.github.distributedleadership.core.format.network;

import io.github.distributedleadership.core.format.csv.Cells;
import io.github.distributedleadership.core.format.csv.CsvHeader;
import io.github.distributedleadership.core.format.csv.CsvRows;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.network.NetworkName;
import io.github.distributedleadership.core.value.PlainText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ties as a square: the source at the beginning of the row, the target at the head of the column. */
public final class MatrixRows {
    private final NetworkDrafts drafts;
    private final Faults faults;
    private final CsvHeader header;
    private final NetworkName name;
    private final List<String> targets = new ArrayList<>();
    /** The line of the row of each node; 0 where none was seen yet. */
    private final Map<String, Integer> rows = new HashMap<>();

    private MatrixRows(NetworkDrafts drafts, Faults faults, CsvHeader header) {
        this.drafts = drafts;
        this.faults = faults;
        this.header = header;
        this.name = drafts.named(NetworkName.NONE);
    }

    public static void read(CsvRows rows, NetworkDrafts drafts, Faults faults, Selection selection) throws IOException {
        if (!rows.next()) {
            throw new BrokenText(
                    1,
                    "the file is empty; a matrix begins with an empty cell, and then the nodes, which are its columns");
        }
        drafts.align(selection);
        MatrixRows matrix = new MatrixRows(drafts, faults, CsvHeader.ofNodes(rows));
        matrix.columns(rows);
        while (rows.next()) {
            if (matrix.header.fits(rows, faults)) {
                matrix.row(rows);
            }
        }
        matrix.checkSquare();
    }

    private void columns(CsvRows row) {
        for (int column = 1; column < row.size(); column++) {
            try {
                String node = Cells.node(row.cell(column));
                if (rows.putIfAbsent(node, 0) != null) {
                    faults.add(
                            PlainText.excerpt(node), row.line(), "there are two columns of that name; a node has one");
                }
                drafts.isNode(name, node, "", row.line());
                drafts.node(name, node);
                targets.add(node);
            } catch (Refused e) {
                faults.add("column " + (column + 1), row.line(), e.sentence());
                targets.add("");
            }
        }
    }

    private void row(CsvRows row) {
        String source;
        try {
            source = Cells.node(row.cell(0));
        } catch (Refused e) {
            faults.add("", row.line(), e.sentence());
            return;
        }
        Integer before = rows.put(source, row.line());
        if (before == null) {
            faults.add(
                    "",
                    row.line(),
                    "the row \"" + PlainText.excerpt(source) + "\" has no column; a matrix has the same nodes both ways"
                            + faults.nearMiss(source, targets));
            return;
        }
        if (before > 0) {
            faults.add(
                    "",
                    row.line(),
                    "the row \"" + PlainText.excerpt(source) + "\" stands on line " + before + " already");
            return;
        }
        for (int column = 1; column < row.size(); column++) {
            if (!Cells.isUnknown(row.cell(column))) {
                cell(row, source, column);
            }
        }
    }

    private void cell(CsvRows row, String source, int column) {
        String target = targets.get(column - 1);
        try {
            double weight = Cells.weight(row.cell(column));
            if (!target.isEmpty()) {
                drafts.tie(name, source, target, weight);
            }
        } catch (Refused e) {
            faults.add(
                    target.isEmpty() ? "column " + (column + 1) : PlainText.excerpt(target), row.line(), e.sentence());
        }
    }

    private void checkSquare() {
        for (String target : targets) {
            if (!target.isEmpty() && rows.getOrDefault(target, 1) == 0) {
                faults.add(
                        PlainText.excerpt(target),
                        0,
                        "the column has no row of that name; a matrix has the same nodes both ways");
            }
        }
    }
}
