package io.github.distributedleadership.rules.policy;

import io.github.distributedleadership.core.column.IntRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Rows of a table by the number of what they are about; of most things there are none. */
final class RowsAbout<T> {
    private final List<T> rows;
    private final IntRows places;

    private RowsAbout(List<T> rows, IntRows places) {
        this.rows = rows;
        this.places = places;
    }

    /** Those rows, each about the thing of that number; rows about nothing below so many are left out. */
    static <T> RowsAbout<T> of(Stream<T> rows, ToIntFunction<T> about, int numbers) {
        List<T> all = rows.toList();
        return new RowsAbout<>(all, IntRows.byKey(all.stream().mapToInt(about).toArray(), numbers));
    }

    /** The rows about the thing of that number, in the order given. */
    List<T> about(int number) {
        int size = places.size(number);
        if (size == 0) {
            return List.of();
        }
        List<T> about = new ArrayList<>(size);
        places.forEach(number, place -> about.add(rows.get(place)));
        return about;
    }
}
