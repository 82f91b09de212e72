package io.github.distributedleadership.core.format.row;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.problem.Problem;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** On which line each row begins: the one thing about places that is held in memory, at four bytes a row. */
public final class RowLines {
    private static final Pattern ROW = Pattern.compile("(?:practice\\.)?([a-z]+)\\[(\\d+)]");

    private final Map<Table, IntList> lines = new EnumMap<>(Table.class);

    private int complete;

    /** Notes where the attributes are named of which absent means none. */
    void complete(int line) {
        complete = line;
    }

    void add(Table table, int line) {
        lines.computeIfAbsent(table, unused -> new IntList()).add(line);
    }

    /** {@return in which collection the path leads; empty: in none} */
    public static Optional<Table> table(String path) {
        Matcher row = ROW.matcher(path);
        return row.lookingAt() ? Table.ofKey(row.group(1)) : Optional.empty();
    }

    /** {@return the number of the row to which the path leads, which must be one of a collection} */
    public static int row(String path) {
        Matcher row = ROW.matcher(path);
        if (!row.lookingAt()) {
            throw new IllegalArgumentException("no row: " + path);
        }
        return Integer.parseInt(row.group(2));
    }

    /** {@return the problem with the line of its row; as it is where it lies in no row} */
    public Problem locate(Problem problem) {
        if (complete > 0 && problem.path().startsWith("complete")) {
            return problem.locatedAt(problem.path(), complete);
        }
        Matcher row = ROW.matcher(problem.path());
        Optional<IntList> table = row.lookingAt() ? Table.ofKey(row.group(1)).map(lines::get) : Optional.empty();
        return table.map(rows -> problem.locatedAt(problem.path(), rows.get(Integer.parseInt(row.group(2)))))
                .orElse(problem);
    }
}
