package io.github.distributedleadership.core.format.row;

import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.description.row.Field;
import io.github.distributedleadership.core.description.row.Kind;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.value.Recorded;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one field of a row is read and written.
 *
 * @param <T> the row
 * @param <B> the draft
 * @param <V> the value
 */
final class FieldForm<T, B, V> {
    private final Field<T, B, V> field;
    private final ValueForm<V> form;
    private final boolean recorded;
    private final boolean several;
    private final @Nullable ValueForm<V> inShort;

    @SuppressWarnings("unchecked") // lines of reporting are the one value that has a short form
    FieldForm(Field<T, B, V> field) {
        this.field = field;
        recorded = field.presence() == Field.Presence.RECORDED;
        several = field.kind() instanceof Kind.Elements || field.kind() instanceof Kind.Entries;
        form = recorded ? ValueForm.besideNone(field.kind()) : ValueForm.of(field.kind());
        inShort = field.inShort().isPresent() ? (ValueForm<V>) ValueForm.REPORTS_TO : null;
    }

    /**
     * Adds what is read of the field to a shape.
     *
     * @param lift makes a reading into the draft of the shape of one into the draft of the row
     */
    <D> void addTo(Shape.Builder<D, ?> shape, Function<Shape.FieldReading<B>, Shape.FieldReading<D>> lift) {
        if (inShort != null) {
            String shorter = field.inShort().orElseThrow();
            shape.eitherOf(shorter, lift.apply(orNone(inShort)), field.name(), lift.apply(orNone(form)));
        } else if (field.presence() == Field.Presence.REQUIRED) {
            shape.required(field.name(), lift.apply(plain()));
        } else {
            shape.optional(field.name(), lift.apply(recorded ? orNone(form) : plain()));
        }
    }

    private Shape.FieldReading<B> plain() {
        Cursor.Reading<V> reading = form.reading();
        BiConsumer<B, V> setter = field.setter();
        return (draft, in) -> setter.accept(draft, reading.read(in));
    }

    /** Reads a value or that there is none. */
    private Shape.FieldReading<B> orNone(ValueForm<V> as) {
        Cursor.Reading<V> reading = as.reading();
        BiConsumer<B, Recorded<V>> recorder = field.recorder();
        return (draft, in) -> {
            if (Values.isNone(in)) {
                recorder.accept(draft, Recorded.none());
                return;
            }
            V value = reading.read(in);
            recorder.accept(draft, several && isEmpty(value) ? Recorded.none() : Recorded.known(value));
        };
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> all && all.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty();
    }

    /** Adds how the field is read to the attribute that a row has there, by its names. */
    void addTo(ImmutableMap.Builder<String, Cursor.Reading<?>> attributes) {
        if (inShort != null) {
            attributes.put(field.inShort().orElseThrow(), in -> attribute(inShort, in));
        }
        attributes.put(field.name(), in -> attribute(form, in));
    }

    private Object attribute(ValueForm<V> as, Cursor in) throws IOException {
        if (recorded && Values.isNone(in)) {
            return Recorded.none();
        }
        V value = as.read(in);
        return recorded && several && isEmpty(value) ? Recorded.none() : field.attributeOf(value);
    }

    /** Writes what the row says there; what a reader supplies by itself is left out. */
    void write(RowText row, T of) {
        V value = field.isStandard(of) ? null : field.value(of);
        if (value != null) {
            writeKnown(row, value);
        } else if (field.isNone(of)) {
            row.key(inShort == null ? field.name() : field.inShort().orElseThrow());
            if (inShort == null && field.kind() instanceof Kind.Elements) {
                row.open('[');
                row.close(']');
            } else if (inShort == null && field.kind() instanceof Kind.Entries) {
                row.object(() -> {});
            } else {
                row.none();
            }
        }
    }

    private void writeKnown(RowText row, V value) {
        if (inShort != null && isInShort(value)) {
            row.key(field.inShort().orElseThrow());
            inShort.write(row, field.name(), value);
        } else {
            row.key(field.name());
            form.write(row, field.name(), value);
        }
    }

    /** Whether one word says all about to whom a member reports. */
    static boolean isInShort(Object value) {
        return value instanceof Collection<?> lines
                && lines.size() == 1
                && lines.iterator().next() instanceof Reporting line
                && line.equals(Reporting.lineTo(line.to()));
    }

    /** Writes an attribute, as a reader of attributes reads it. */
    @SuppressWarnings("unchecked") // whoever asks has the attribute of such a row
    void writeAttribute(RowText row, Object attribute) {
        Object value = attribute;
        if (attribute instanceof Recorded<?> record) {
            if (record.isUnknown()) {
                throw new IllegalArgumentException(
                        "what is not recorded cannot be written, and finds no row: " + field.name());
            }
            value = record.value().orElse(null);
        } else if (attribute instanceof OptionalInt count) {
            value = count.isPresent() ? count.getAsInt() : null;
        } else if (attribute instanceof OptionalDouble number) {
            value = number.isPresent() ? number.getAsDouble() : null;
        }
        if (value != null) {
            row.key(field.name());
            form.write(row, field.name(), (V) value);
        } else if (recorded) {
            row.text(field.name(), Values.NONE);
        }
    }

    /** {@return the name of the field} */
    String name() {
        return field.name();
    }

    /** {@return the name of its short form} */
    Optional<String> inShort() {
        return field.inShort();
    }
}
