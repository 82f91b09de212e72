package io.github.distributedleadership.core.description.row;

import io.github.distributedleadership.core.value.Recorded;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One field of a row: its name, the kind of its value, and how it is got from a row and set in a draft of one.
 *
 * @param <T> the row
 * @param <B> the draft, mostly the builder of the row
 * @param <V> the value
 */
public final class Field<T, B, V> {
    /** What it means that a row has no value there. */
    public enum Presence {
        /** No row is without. */
        REQUIRED,
        /** It is not known, or what goes without saying. */
        OPTIONAL,
        /** It is not known; that there is none is told apart. */
        RECORDED
    }

    private final String name;
    private final Kind<V> kind;
    private final Presence presence;
    private final Function<T, ?> attribute;
    private final Function<T, @Nullable V> value;
    private final BiConsumer<B, V> setter;
    private final BiConsumer<B, Recorded<V>> recorded;
    private final Function<V, Object> attributeOf;
    private final @Nullable Function<T, V> standard;
    private final Optional<String> inShort;

    private Field(Parts<T, B, V> parts) {
        this.name = parts.name;
        this.kind = parts.kind;
        this.presence = parts.presence;
        this.attribute = parts.attribute;
        this.value = parts.value;
        this.setter = parts.setter;
        this.recorded = parts.recorded;
        this.attributeOf = parts.attributeOf;
        this.standard = parts.standard;
        this.inShort = Optional.ofNullable(parts.inShort);
    }

    /** What a field is made of. */
    static final class Parts<T, B, V> {
        private final String name;
        private final Kind<V> kind;
        private final Presence presence;
        private final Function<T, ?> attribute;
        private final Function<T, @Nullable V> value;
        private final BiConsumer<B, V> setter;
        private BiConsumer<B, Recorded<V>> recorded = (draft, record) -> {};
        private Function<V, Object> attributeOf = v -> v;
        private @Nullable Function<T, V> standard;
        private @Nullable String inShort;

        Parts(
                String name,
                Kind<V> kind,
                Presence presence,
                Function<T, ?> attribute,
                Function<T, @Nullable V> value,
                BiConsumer<B, V> setter) {
            this.name = name;
            this.kind = kind;
            this.presence = presence;
            this.attribute = attribute;
            this.value = value;
            this.setter = setter;
        }

        Parts<T, B, V> recorded(BiConsumer<B, Recorded<V>> set) {
            this.recorded = set;
            this.attributeOf = Recorded::known;
            return this;
        }

        Parts<T, B, V> attributeOf(Function<V, Object> wrap) {
            this.attributeOf = wrap;
            return this;
        }

        Parts<T, B, V> standard(Function<T, V> goesWithoutSaying) {
            this.standard = goesWithoutSaying;
            return this;
        }

        Parts<T, B, V> inShort(@Nullable String shorter) {
            this.inShort = shorter;
            return this;
        }

        Field<T, B, V> field() {
            return new Field<>(this);
        }
    }

    /** {@return its name in files} */
    public String name() {
        return name;
    }

    /** {@return the kind of its value} */
    public Kind<V> kind() {
        return kind;
    }

    /** {@return what it means that there is no value} */
    public Presence presence() {
        return presence;
    }

    /** {@return the name of its short form; empty: it has none} */
    public Optional<String> inShort() {
        return inShort;
    }

    /** {@return the name by which it is declared complete and its problems are told: that of the short form, where it has one} */
    public String key() {
        return inShort.orElse(name);
    }

    /** {@return the value; null: there is none, or it is not known} */
    @Nullable
    public V value(T row) {
        return value.apply(row);
    }

    /** {@return the attribute as the type of the row has it, with what says that it is known or none} */
    public Object attribute(T row) {
        return attribute.apply(row);
    }

    /** {@return the attribute with that value} */
    public Object attributeOf(V known) {
        return attributeOf.apply(known);
    }

    /** Whether nothing is said of it. */
    public boolean isUnknown(T row) {
        return presence == Presence.RECORDED
                ? ((Recorded<?>) attribute.apply(row)).isUnknown()
                : value.apply(row) == null;
    }

    Predicate<T> saysAnything() {
        return row -> !isUnknown(row);
    }

    /** Whether the object that stands there says something in a field of its own. */
    Predicate<T> saysIn(String inner) {
        Predicate<V> says = ((Kind.Part<V>) kind).row().says(inner);
        return row -> {
            V object = value.apply(row);
            return object != null && says.test(object);
        };
    }

    /** Whether it is on record that there is none. */
    public boolean isNone(T row) {
        return presence == Presence.RECORDED && ((Recorded<?>) attribute.apply(row)).isNone();
    }

    /** Whether the value goes without saying. */
    public boolean isStandard(T row) {
        return standard != null && standard.apply(row).equals(value.apply(row));
    }

    /** {@return what sets the value in a draft} */
    public BiConsumer<B, V> setter() {
        return setter;
    }

    /** {@return what says in a draft what is on record} */
    public BiConsumer<B, Recorded<V>> recorder() {
        return recorded;
    }

    /** Says in a draft that there is none. */
    void setNone(B draft) {
        recorded.accept(draft, Recorded.none());
    }

    void copy(T row, B draft, Copying to) {
        V known = value.apply(row);
        V copied = known == null ? null : kind.copied(known, to);
        if (copied != null) {
            setter.accept(draft, copied);
        } else if (isNone(row)) {
            setNone(draft);
        }
    }

    /** Whether it is the id of the row itself. */
    public boolean isId() {
        return name.equals("id");
    }

    /** Tells what it refers to. */
    public void references(T row, References found) {
        V known = value.apply(row);
        if (known != null) {
            kind.references(known, found);
        }
    }

    void objects(T row, Consumer<String> places) {
        V known = value.apply(row);
        if (known != null) {
            kind.objects(name, known, places);
        }
    }
}
