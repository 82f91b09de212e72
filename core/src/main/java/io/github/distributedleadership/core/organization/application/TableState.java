package io.github.distributedleadership.core.organization.application;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.value.Extensible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one collection while changes are applied to it.
 *
 * <p>Rows are found by an index on the attributes that were asked for, made when first asked, so that a long list of
 * changes of the same shape is one pass.
 */
final class TableState {
    private final Table table;
    private final List<@Nullable Extensible> rows = new ArrayList<>();
    private final Map<List<String>, Map<List<Object>, Set<Integer>>> indexes = new HashMap<>();

    TableState(Table table, Iterable<? extends Extensible> given) {
        this.table = table;
        given.forEach(rows::add);
    }

    Extensible row(int place) {
        Extensible row = rows.get(place);
        if (row == null) {
            throw new IllegalStateException("no row at " + place);
        }
        return row;
    }

    List<Extensible> rows() {
        List<Extensible> left = new ArrayList<>(rows.size());
        for (Extensible row : rows) {
            if (row != null) {
                left.add(row);
            }
        }
        return left;
    }

    void add(Extensible row) {
        rows.add(row);
        indexes.forEach((attributes, index) -> enter(attributes, index, rows.size() - 1));
    }

    void remove(int place) {
        forget(place);
        rows.set(place, null);
    }

    void set(int place, Extensible row) {
        forget(place);
        rows.set(place, row);
        indexes.forEach((attributes, index) -> enter(attributes, index, place));
    }

    /** The places of the rows that have these values, in order. */
    List<Integer> find(Map<String, ?> values) {
        List<String> attributes = new ArrayList<>();
        List<Object> key = new ArrayList<>();
        new TreeMap<>(values).forEach((attribute, value) -> {
            attributes.add(attribute);
            key.add(Optional.<Object>of(value));
        });
        Map<List<Object>, Set<Integer>> index = indexes.get(attributes);
        if (index == null) {
            index = new HashMap<>();
            for (int place = 0; place < rows.size(); place++) {
                if (rows.get(place) != null) {
                    enter(attributes, index, place);
                }
            }
            indexes.put(attributes, index);
        }
        Set<Integer> found = index.get(key);
        return found == null ? List.of() : List.copyOf(found);
    }

    private void forget(int place) {
        indexes.forEach((attributes, index) -> {
            Set<Integer> places = index.get(key(attributes, row(place)));
            if (places != null) {
                places.remove(place);
            }
        });
    }

    private void enter(List<String> attributes, Map<List<Object>, Set<Integer>> index, int place) {
        index.computeIfAbsent(key(attributes, row(place)), k -> new TreeSet<>()).add(place);
    }

    private List<Object> key(List<String> attributes, Extensible row) {
        List<Object> key = new ArrayList<>(attributes.size());
        for (String attribute : attributes) {
            key.add(Rows.any(table).attribute(row, attribute));
        }
        return key;
    }
}
