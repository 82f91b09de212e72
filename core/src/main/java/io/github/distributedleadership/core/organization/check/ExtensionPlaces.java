package io.github.distributedleadership.core.organization.check;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.problem.Place;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.PlainText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Checks that extensions within an object of a row have such an object to stand in; else they could not be written. */
final class ExtensionPlaces {
    private static final String EXTENSIONS = "extensions";

    private final Problems problems;

    ExtensionPlaces(Problems problems) {
        this.problems = problems;
    }

    void check(Table table, List<? extends Extensible> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Extensible row = rows.get(i);
            if (!row.extensions().isEmpty()) {
                check(table, i, row);
            }
        }
    }

    void checkWhole(Collection<String> keys) {
        check(() -> new Place.OfHead(EXTENSIONS), keys, Set.of("data", "practice"));
    }

    private void check(Table table, int number, Extensible row) {
        Set<String> keys = row.extensions().keySet();
        if (keys.stream().anyMatch(key -> Extensible.place(key).isPresent())) {
            check(
                    () -> problems.row(table, number).at(EXTENSIONS),
                    keys,
                    Rows.any(table).objects(row));
        }
    }

    private void check(Supplier<Place> where, Collection<String> keys, Set<String> places) {
        for (String key : keys) {
            Optional<String> place = Extensible.place(key);
            if (place.isPresent() && !places.contains(place.get())) {
                problems.add(
                        where.get(),
                        "\"" + PlainText.excerpt(key) + "\" stands in \"" + place.get()
                                + "\", which is not there; take it out or give that");
            }
        }
    }
}
