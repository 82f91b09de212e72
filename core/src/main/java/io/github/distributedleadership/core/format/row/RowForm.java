package io.github.distributedleadership.core.format.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Row;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Moment;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a row, or an object in one, is read and written: field by field, as the kind of each says.
 *
 * @param <T> the row
 * @param <B> the draft
 */
public final class RowForm<T, B> {
    private static final Map<Row<?, ?>, RowForm<?, ?>> KNOWN = new ConcurrentHashMap<>();

    private final Row<T, B> row;
    private final ImmutableList<FieldForm<T, B, ?>> fields;
    private final Shape<B, T> shape;

    private RowForm(Row<T, B> row) {
        this.row = row;
        this.fields = row.fields().stream().map(FieldForm::new).collect(ImmutableList.toImmutableList());
        this.shape = shape(row, fields);
    }

    /** {@return the form of that row} */
    @SuppressWarnings("unchecked") // each row was put with its own form
    public static <T, B> RowForm<T, B> of(Row<T, B> row) {
        RowForm<?, ?> known = KNOWN.get(row);
        if (known == null) {
            known = new RowForm<>(row);
            KNOWN.put(row, known);
        }
        return (RowForm<T, B>) known;
    }

    /** {@return the form of the rows of that collection} */
    public static RowForm<Extensible, ?> of(Table table) {
        return of(Rows.any(table));
    }

    /** {@return how it is read} */
    public Shape<B, T> shape() {
        return shape;
    }

    private static <T, B> Shape<B, T> shape(Row<T, B> row, ImmutableList<FieldForm<T, B, ?>> fields) {
        Shape.Builder<B, T> shape = Shape.of(row.name(), row::draft);
        fields.forEach(field -> field.addTo(shape, reading -> reading));
        if (row.hasTerm()) {
            shape.term(row::term);
        }
        if (row.isExtensible()) {
            shape.extensions(row::own);
        }
        return shape.build(row::finish);
    }

    /** Adds the fields to a shape of which the draft has that of the row in it. */
    public <D, S> Shape.Builder<D, S> addTo(Shape.Builder<D, S> other, Shape.Draft<D, B> of) {
        fields.forEach(field -> field.addTo(other, reading -> (draft, in) -> reading.read(of.in(draft), in)));
        return other.term((draft, term) -> row.term(of.in(draft), term))
                .extensions((draft, own) -> row.own(of.in(draft), own));
    }

    /** {@return name to how each attribute is read by which a row can be found, in the order in which rows are written} */
    public ImmutableMap<String, Cursor.Reading<?>> attributes() {
        ImmutableMap.Builder<String, Cursor.Reading<?>> attributes = ImmutableMap.builder();
        fields.forEach(field -> field.addTo(attributes));
        if (row.hasTerm()) {
            attributes.put("from", Values::moment).put("until", Values::moment);
        }
        return attributes.buildOrThrow();
    }

    /** Writes an attribute of a row, as {@link #attributes} read it. */
    public void writeAttribute(RowText text, String name, Object attribute) {
        if (attribute instanceof Moment moment && (name.equals("from") || name.equals("until"))) {
            text.moment(name, moment);
            return;
        }
        for (FieldForm<T, B, ?> field : fields) {
            if (field.name().equals(name)) {
                field.writeAttribute(text, attribute);
            }
        }
    }

    /** {@return how the types call what the file calls so} */
    public String attribute(String name) {
        return fields.stream()
                .filter(field -> field.inShort().equals(Optional.of(name)))
                .map(FieldForm::name)
                .findFirst()
                .orElse(name);
    }

    /** Writes the fields, but those of one's own in the row of a collection. */
    public void write(RowText text, T value) {
        for (FieldForm<T, B, ?> field : fields) {
            field.write(text, value);
        }
        if (row.hasTerm()) {
            text.term(row.term(value));
        }
    }

    /** Whether one word says all about to whom a member reports. */
    public static boolean isInShort(Set<Reporting> lines) {
        return FieldForm.isInShort(lines);
    }

    /** Writes the object, with the fields of one's own that stand in it. */
    void writeObject(RowText text, String place, T value) {
        if (row.isExtensible()) {
            text.object(() -> {
                write(text, value);
                text.extensions(row.own(value));
            });
        } else {
            text.objectAt(place, () -> write(text, value));
        }
    }
}
