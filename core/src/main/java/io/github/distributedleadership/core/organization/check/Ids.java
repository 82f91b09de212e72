package io.github.distributedleadership.core.organization.check;

import com.google.common.collect.Collections2;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.value.PlainText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The ids of one kind, with the row of each. */
final class Ids<T extends Comparable<?>> {
    private final Table table;
    private final String kind;
    private final Function<T, String> text;
    private final Problems problems;
    private final Map<T, Integer> rows = new HashMap<>();

    Ids(Table table, String kind, Function<T, String> text, Problems problems) {
        this.table = table;
        this.kind = kind;
        this.text = text;
        this.problems = problems;
    }

    void add(T id, int row, String table) {
        Integer first = rows.putIfAbsent(id, row);
        if (first != null) {
            problems.add(
                    table + "[" + row + "].id",
                    "the id \"" + PlainText.excerpt(text.apply(id)) + "\" is given already to " + table + "[" + first
                            + "]; each " + kind + " needs its own");
        }
    }

    void require(T id, Supplier<String> path) {
        if (!rows.containsKey(id) && !problems.mayHaveUnread(table, text.apply(id))) {
            problems.addMissing(path, kind, text.apply(id), () -> Collections2.transform(rows.keySet(), text::apply));
        }
    }

    Optional<Integer> row(T id) {
        return Optional.ofNullable(rows.get(id));
    }
}
