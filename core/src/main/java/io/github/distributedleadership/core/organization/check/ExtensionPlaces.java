package io.github.distributedleadership.core.organization.check;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.PlainText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that extensions within an object of a row have such an object to stand in; else they could not be written. */
final class ExtensionPlaces {
    private final Problems problems;

    ExtensionPlaces(Problems problems) {
        this.problems = problems;
    }

    void check(Table table, List<? extends Extensible> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Extensible row = rows.get(i);
            if (!row.extensions().isEmpty()) {
                check(table.path() + "[" + i + "]", row.extensions().keySet(), table, row);
            }
        }
    }

    void checkWhole(Collection<String> keys) {
        check("extensions", keys, Set.of("data", "practice"));
    }

    private void check(String path, Collection<String> keys, Table table, Extensible row) {
        if (keys.stream().anyMatch(key -> Extensible.place(key).isPresent())) {
            check(path + ".extensions", keys, Rows.any(table).objects(row));
        }
    }

    private void check(String path, Collection<String> keys, Set<String> places) {
        for (String key : keys) {
            Optional<String> place = Extensible.place(key);
            if (place.isPresent() && !places.contains(place.get())) {
                problems.add(
                        path,
                        "\"" + PlainText.excerpt(key) + "\" stands in \"" + place.get()
                                + "\", which is not there; take it out or give that");
            }
        }
    }
}
