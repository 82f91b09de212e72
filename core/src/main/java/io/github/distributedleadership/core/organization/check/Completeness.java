package io.github.distributedleadership.core.organization.check;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Field;
import io.github.distributedleadership.core.description.row.Row;
import io.github.distributedleadership.core.description.row.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads "absent" as "none" where a description says that it is complete. */
public final class Completeness {
    /** The attributes that can be declared complete, as files name them. */
    public static final ImmutableList<String> ATTRIBUTES = Arrays.stream(Table.values())
            .flatMap(table -> Rows.of(table).fields().stream()
                    .filter(field -> field.presence() == Field.Presence.RECORDED)
                    .map(field -> name(table, field)))
            .collect(ImmutableList.toImmutableList());

    private final Set<String> attributes;
    private final boolean all;

    public Completeness(Set<String> attributes, boolean all) {
        this.attributes = attributes;
        this.all = all;
    }

    /** {@return what makes the rows of that collection complete} */
    public <T> UnaryOperator<T> of(Table table, Row<T, ?> row) {
        return completing(table, row);
    }

    private <T, B> UnaryOperator<T> completing(Table table, Row<T, B> row) {
        List<Field<T, B, ?>> complete = row.fields().stream()
                .filter(field -> field.presence() == Field.Presence.RECORDED)
                .filter(field -> all || attributes.contains(name(table, field)))
                .toList();
        return complete.isEmpty() ? UnaryOperator.identity() : value -> row.completed(value, complete);
    }

    private static String name(Table table, Field<?, ?, ?> field) {
        return table.key() + "." + field.key();
    }
}
