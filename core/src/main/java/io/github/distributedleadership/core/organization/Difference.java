package io.github.distributedleadership.core.organization;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.value.Extensible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is not the same in two organisations, row by row.
 *
 * <p>Rows with an id are compared by it; others are there or not, as often as they are. Immutable and thread-safe.
 *
 * @param rows the differences, by collection, then in the canonical order of the rows: those of the first organisation,
 *     then those that only the second has
 */
public record Difference(ImmutableList<Row> rows) {
    /** {@return what is not the same in these} */
    public static Difference between(Organization before, Organization after) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (Table table : Table.values()) {
            compare(table, before.rows(table), after.rows(table), rows);
        }
        return new Difference(rows.build());
    }

    /** {@return whether all rows are the same} */
    public boolean isNone() {
        return rows.isEmpty();
    }

    private static void compare(
            Table table,
            List<? extends Extensible> before,
            List<? extends Extensible> after,
            ImmutableList.Builder<Row> rows) {
        Map<Object, List<Extensible>> left = new LinkedHashMap<>();
        for (Extensible row : after) {
            left.computeIfAbsent(key(table, row), k -> new ArrayList<>()).add(row);
        }
        for (Extensible row : before) {
            List<Extensible> same = left.getOrDefault(key(table, row), List.of());
            Optional<Extensible> now = same.isEmpty() ? Optional.empty() : Optional.of(same.remove(0));
            if (!now.equals(Optional.of(row))) {
                rows.add(new Row(table, Optional.of(row), now));
            }
        }
        // what was not met is new, in its own order
        left.values()
                .forEach(same -> same.forEach(row -> rows.add(new Row(table, Optional.empty(), Optional.of(row)))));
    }

    // the id where there is one, else the whole row
    private static Object key(Table table, Extensible row) {
        return Rows.any(table).attribute(row, "id").orElse(row);
    }

    /**
     * One row that is not the same.
     *
     * @param table in which collection
     * @param before the row in the first organisation; empty: it has none
     * @param after the row in the second organisation; empty: it has none
     */
    public record Row(Table table, Optional<Extensible> before, Optional<Extensible> after) {}
}
