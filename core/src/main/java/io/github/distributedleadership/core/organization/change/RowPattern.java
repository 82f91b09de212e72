package io.github.distributedleadership.core.organization.change;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.value.NearMiss;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Points to a row by the values of some of its attributes.
 *
 * <p>Attributes are named as files name them ({@code reportsTo} and {@code reporting} aside: the whole is {@code
 * reporting}), and values are those of the types: {@code Map.of("responsibility", ResponsibilityId.of("budget"))}.
 *
 * @param table in which collection
 * @param values attribute to the value that the row has there, at least one
 */
public record RowPattern(Table table, ImmutableSortedMap<String, Object> values) {
    /** Refuses a pattern without values, and attributes that the rows do not have. */
    public RowPattern {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a pattern for " + table.key() + " must name at least one attribute");
        }
        for (String attribute : values.keySet()) {
            if (!Rows.of(table).attributes().contains(attribute)) {
                throw new IllegalArgumentException("rows of " + table.key() + " have no attribute \"" + attribute + "\""
                        + NearMiss.question(attribute, Rows.of(table).attributes()));
            }
        }
    }

    /** {@return the pattern of these values} */
    public static RowPattern of(Table table, Map<String, ?> values) {
        return new RowPattern(table, ImmutableSortedMap.copyOf(values));
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
