package io.github.distributedleadership.core.organization.check;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Field;
import io.github.distributedleadership.core.description.row.References;
import io.github.distributedleadership.core.description.row.Row;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Requires of all that rows refer to that it is there. */
final class ReferenceCheck implements References {
    private final Map<Table, Ids> ids;
    private final Supplier<String> path = this::path;
    private Table table = Table.MEMBERS;
    private int row;
    private String field = "";
    private boolean inShort; // its elements may stand in a form without places
    private int element;

    ReferenceCheck(Map<Table, Ids> ids) {
        this.ids = ids;
    }

    /** Looks at the row of that place. */
    <T, B> void check(Table of, Row<T, B> fields, T value, int place) {
        table = of;
        row = place;
        for (Field<T, B, ?> one : fields.referring()) {
            field = one.key();
            inShort = one.inShort().isPresent();
            element = -1;
            one.references(value, this);
        }
    }

    @Override
    public void element(int place) {
        element = place;
    }

    @Override
    public void to(Table to, Object id, String inside) {
        Objects.requireNonNull(ids.get(to)).require(id, inside.isEmpty() ? path : () -> path() + "." + inside);
    }

    private String path() {
        return table.path() + "[" + row + "]." + field + (element < 0 || inShort ? "" : "[" + element + "]");
    }
}
