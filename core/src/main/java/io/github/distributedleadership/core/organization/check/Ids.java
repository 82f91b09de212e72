package io.github.distributedleadership.core.organization.check;

import com.google.common.collect.Collections2;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.problem.Place;
import io.github.distributedleadership.core.value.PlainText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The ids of the rows of a collection, with the row of each. */
final class Ids {
    private final Table table;
    private final Problems problems;
    private final Map<Object, Integer> rows = new HashMap<>();

    Ids(Table table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    void add(Object id, int row) {
        Integer first = rows.putIfAbsent(id, row);
        if (first != null) {
            problems.add(
                    problems.row(table, row).at("id"),
                    "the id \"" + PlainText.excerpt(id.toString()) + "\" is given already to "
                            + problems.row(table, first).path() + "; each " + table.row() + " needs its own");
        }
    }

    void require(Object id, Supplier<Place.OfRow> place) {
        if (!rows.containsKey(id) && !problems.mayHaveUnread(table, id.toString())) {
            problems.addMissing(
                    place, table.row(), id.toString(), () -> Collections2.transform(rows.keySet(), Object::toString));
        }
    }

    Optional<Integer> row(Object id) {
        return Optional.ofNullable(rows.get(id));
    }
}
