package io.github.distributedleadership.core.organization.check;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Field;
import io.github.distributedleadership.core.description.row.References;
import io.github.distributedleadership.core.description.row.Row;
import io.github.distributedleadership.core.problem.Place;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Requires of all that rows refer to that it is there. */
final class ReferenceCheck implements References {
    private final Map<Table, Ids> ids;
    private final Problems problems;
    private final Supplier<Place.OfRow> place = this::place;
    private Table table = Table.MEMBERS;
    private int row;
    private String field = "";
    private int element;
    private String inside = "";

    ReferenceCheck(Map<Table, Ids> ids, Problems problems) {
        this.ids = ids;
        this.problems = problems;
    }

    /** Looks at the row of that number. */
    <T, B> void check(Table of, Row<T, B> fields, T value, int number) {
        table = of;
        row = number;
        for (Field<T, B, ?> one : fields.referring()) {
            field = one.name();
            element = -1;
            one.references(value, this);
        }
    }

    @Override
    public void element(int number) {
        element = number;
    }

    @Override
    public void to(Table to, Object id, String in) {
        inside = in;
        Objects.requireNonNull(ids.get(to)).require(id, place);
    }

    private Place.OfRow place() {
        Place.OfRow at = problems.row(table, row).at(field);
        at = element < 0 ? at : at.element(element);
        return inside.isEmpty() ? at : at.inside(inside);
    }
}
