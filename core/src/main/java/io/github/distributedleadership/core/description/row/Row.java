package io.github.distributedleadership.core.description.row;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a row, or of an object in one, in the order in which they are written.
 *
 * @param <T> the row
 * @param <B> the draft, mostly the builder of the row
 */
public final class Row<T, B> {
    private final String name;
    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final ImmutableList<Field<T, B, ?>> fields;
    private final ImmutableList<Field<T, B, ?>> referring;
    private final ImmutableMap<String, Function<T, Object>> attributes;
    private final @Nullable Function<T, Term> term;
    private final BiConsumer<B, Term> setTerm;
    private final @Nullable BiConsumer<B, ImmutableSortedMap<String, String>> setOwn;
    private final Kind<T> kind;

    private Row(Builder<T, B> builder, Function<B, T> finish) {
        this.name = builder.name;
        this.start = builder.start;
        this.finish = finish;
        this.fields = builder.fields.build();
        this.term = builder.term;
        this.setTerm = builder.setTerm;
        this.setOwn = builder.setOwn;
        this.referring = fields.stream()
                .filter(field -> !field.isId() && field.kind().isReferring())
                .collect(ImmutableList.toImmutableList());
        this.attributes = attributes(fields, builder.term);
        this.kind = new Kind.Part<>(this);
    }

    private static <T, B> ImmutableMap<String, Function<T, Object>> attributes(
            List<Field<T, B, ?>> fields, @Nullable Function<T, Term> term) {
        ImmutableMap.Builder<String, Function<T, Object>> attributes = ImmutableMap.builder();
        fields.forEach(field -> attributes.put(field.name(), field::attribute));
        if (term != null) {
            attributes.put("from", row -> term.apply(row).start());
            attributes.put("until", row -> term.apply(row).end());
        }
        return attributes.buildOrThrow();
    }

    /**
     * Begins the description of a row.
     *
     * @param name what it is, with its article, for messages: "a member"
     * @param start makes an empty draft
     */
    static <T, B> Builder<T, B> of(String name, Supplier<B> start) {
        return new Builder<>(name, start);
    }

    /** {@return what it is, with its article: "a member"} */
    public String name() {
        return name;
    }

    /** {@return the fields but those of the term, in the order in which they are written} */
    public ImmutableList<Field<T, B, ?>> fields() {
        return fields;
    }

    /** {@return an empty draft} */
    public B draft() {
        return start.get();
    }

    /** {@return the row of the draft} */
    public T finish(B draft) {
        return finish.apply(draft);
    }

    /** {@return the kind of the row where it is the value of a field} */
    public Kind<T> kind() {
        return kind;
    }

    /** Whether it has a term, in the fields {@code from} and {@code until}. */
    public boolean hasTerm() {
        return term != null;
    }

    /** {@return the term; always where it has none} */
    public Term term(T row) {
        return term == null ? Term.ALWAYS : term.apply(row);
    }

    /** Sets the term in a draft. */
    public void term(B draft, Term set) {
        setTerm.accept(draft, set);
    }

    /** Whether fields of one's own stand in the row itself, and not in that in which it lies. */
    public boolean isExtensible() {
        return setOwn != null;
    }

    /** {@return the fields of one's own of the row itself} */
    public ImmutableSortedMap<String, String> own(T row) {
        return setOwn != null && row instanceof Extensible extensible
                ? extensible.extensions()
                : ImmutableSortedMap.of();
    }

    /** Sets the fields of one's own in a draft. */
    public void own(B draft, ImmutableSortedMap<String, String> extensions) {
        if (setOwn != null) {
            setOwn.accept(draft, extensions);
        }
    }

    /** {@return the row with what becomes of people, teams and words in it} */
    public T copy(T row, Copying to) {
        return finish.apply(copied(row, to));
    }

    private B copied(T row, Copying to) {
        B draft = start.get();
        for (Field<T, B, ?> field : fields) {
            field.copy(row, draft, to);
        }
        term(draft, term(row));
        own(draft, to.own(own(row)));
        return draft;
    }

    /** {@return the row, in which there is none of what is unknown of these fields} */
    public T completed(T row, List<Field<T, B, ?>> complete) {
        boolean changes = false;
        for (Field<T, B, ?> field : complete) {
            changes |= field.isUnknown(row);
        }
        if (!changes) {
            return row;
        }
        B draft = copied(row, Whole.ROW);
        for (Field<T, B, ?> field : complete) {
            if (field.isUnknown(row)) {
                field.setNone(draft);
            }
        }
        return finish.apply(draft);
    }

    /** {@return the name of the short form of that field} */
    public Optional<String> inShort(String field) {
        return fields.stream()
                .filter(one -> one.name().equals(field))
                .findFirst()
                .flatMap(Field::inShort);
    }

    /** {@return the fields that can refer to other rows, but the id of its own} */
    public ImmutableList<Field<T, B, ?>> referring() {
        return referring;
    }

    /** {@return the names of all that a row says, by which it can be found} */
    public ImmutableSet<String> attributes() {
        return attributes.keySet();
    }

    /** {@return what the row says there, without the optional around it; empty: nothing, or there is no such attribute} */
    public Optional<Object> attribute(T row, String attribute) {
        Function<T, Object> accessor = attributes.get(attribute);
        if (accessor == null) {
            return Optional.empty();
        }
        Object value = accessor.apply(row);
        return value instanceof Optional<?> optional ? optional.map(v -> v) : Optional.of(value);
    }

    /** {@return whether a row says something in that field of its table; of the table as a whole every row does} */
    public Predicate<T> says(FieldId id) {
        return id.field().map(this::says).orElse(row -> true);
    }

    Predicate<T> says(String key) {
        List<String> path = Splitter.on('.').limit(2).splitToList(key);
        return fields.stream()
                .filter(field -> field.key().equals(path.get(0)))
                .findFirst()
                .map(field -> path.size() == 1 ? field.saysAnything() : field.saysIn(path.get(1)))
                .orElse(row -> attribute(row, key).isPresent()); // an end of the term
    }

    /** {@return the id of the row; null: it has none} */
    public @Nullable Object id(T row) {
        Field<T, B, ?> first = fields.get(0);
        return first.isId() ? first.value(row) : null;
    }

    /** Tells all that the row refers to. */
    void references(T row, References found) {
        for (Field<T, B, ?> field : referring) {
            field.references(row, found);
        }
    }

    /** {@return the places of the objects of the row in which fields of one's own can stand: {@code stakes}, {@code resources[0]}} */
    public Set<String> objects(T row) {
        Set<String> places = new HashSet<>();
        for (Field<T, B, ?> field : fields) {
            if (!field.isId()) {
                field.objects(row, places::add);
            }
        }
        return places;
    }

    /** Copies all as it is. */
    private enum Whole implements Copying {
        ROW
    }

    /** Collects the fields of a row. */
    static final class Builder<T, B> {
        private final String name;
        private final Supplier<B> start;
        private final ImmutableList.Builder<Field<T, B, ?>> fields = ImmutableList.builder();
        private @Nullable Function<T, Term> term;
        private BiConsumer<B, Term> setTerm = (draft, always) -> {};
        private @Nullable BiConsumer<B, ImmutableSortedMap<String, String>> setOwn;

        private Builder(String name, Supplier<B> start) {
            this.name = name;
            this.start = start;
        }

        private <V> Builder<T, B> add(Field.Parts<T, B, V> parts) {
            fields.add(parts.field());
            return this;
        }

        /** Adds a field that every row has. */
        <V> Builder<T, B> required(String field, Kind<V> kind, Function<T, V> get, BiConsumer<B, V> set) {
            return add(new Field.Parts<>(field, kind, Field.Presence.REQUIRED, get, get, set));
        }

        /** Adds a field that has a value of its own where nothing is said. */
        <V> Builder<T, B> standard(
                String field, Kind<V> kind, Function<T, V> get, BiConsumer<B, V> set, Function<T, V> standard) {
            return add(new Field.Parts<>(field, kind, Field.Presence.OPTIONAL, get, get, set).standard(standard));
        }

        /** Adds a field of which the value may be unknown. */
        <V> Builder<T, B> optional(String field, Kind<V> kind, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
            return add(new Field.Parts<>(
                    field,
                    kind,
                    Field.Presence.OPTIONAL,
                    get,
                    row -> get.apply(row).orElse(null),
                    set));
        }

        /** Adds a whole number that may be unknown. */
        Builder<T, B> count(String field, Function<T, OptionalInt> get, ObjIntConsumer<B> set) {
            return add(new Field.Parts<T, B, Integer>(
                            field,
                            Kind.COUNT,
                            Field.Presence.OPTIONAL,
                            get,
                            row -> {
                                OptionalInt count = get.apply(row);
                                return count.isPresent() ? count.getAsInt() : null;
                            },
                            set::accept)
                    .attributeOf(OptionalInt::of));
        }

        /** Adds a number that may be unknown. */
        Builder<T, B> number(String field, Function<T, OptionalDouble> get, ObjDoubleConsumer<B> set) {
            return add(new Field.Parts<T, B, Double>(
                            field,
                            Kind.NUMBER,
                            Field.Presence.OPTIONAL,
                            get,
                            row -> {
                                OptionalDouble number = get.apply(row);
                                return number.isPresent() ? number.getAsDouble() : null;
                            },
                            set::accept)
                    .attributeOf(OptionalDouble::of));
        }

        /** Adds a field that says apart whether there is none or nothing is known. */
        <V> Builder<T, B> recorded(
                String field, Kind<V> kind, Function<T, Recorded<V>> get, BiConsumer<B, Recorded<V>> set) {
            return recorded(field, null, kind, get, set);
        }

        /** Adds such a field that has a short form. */
        <V> Builder<T, B> recorded(
                String field,
                @Nullable String inShort,
                Kind<V> kind,
                Function<T, Recorded<V>> get,
                BiConsumer<B, Recorded<V>> set) {
            return add(new Field.Parts<T, B, V>(
                            field,
                            kind,
                            Field.Presence.RECORDED,
                            get,
                            row -> get.apply(row) instanceof Recorded.Known<V> known ? known.it() : null,
                            (draft, value) -> set.accept(draft, Recorded.known(value)))
                    .recorded(set)
                    .inShort(inShort));
        }

        /** Adds the term. */
        Builder<T, B> term(Function<T, Term> get, BiConsumer<B, Term> set) {
            term = get;
            setTerm = set;
            return this;
        }

        /** Lets fields of one's own stand in the row. */
        Builder<T, B> extensions(BiConsumer<B, ImmutableSortedMap<String, String>> set) {
            setOwn = set;
            return this;
        }

        Row<T, B> build(Function<B, T> finish) {
            return new Row<>(this, finish);
        }
    }
}
