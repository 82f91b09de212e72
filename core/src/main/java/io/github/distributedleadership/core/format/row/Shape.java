package io.github.distributedleadership.core.format.row;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Extras;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.format.token.Tokens.Kind;
import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Term;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which fields an object has, and how each is read into a draft of the value.
 *
 * <p>Everything that is wrong with the object is told, each with its place, before it is given up.
 *
 * @param <D> the draft, mostly the builder of the value
 * @param <T> the value
 */
public final class Shape<D, T> {
    private final String kind;
    private final Supplier<D> start;
    private final Function<D, T> finish;
    private final ImmutableMap<String, Field<D>> fields;
    private final @Nullable BiConsumer<D, Term> term;
    private final @Nullable BiConsumer<D, ImmutableSortedMap<String, String>> extensions;

    private Shape(Builder<D, T> builder, Function<D, T> finish) {
        this.kind = builder.kind;
        this.start = builder.start;
        this.finish = finish;
        this.fields = ImmutableMap.copyOf(builder.fields);
        this.term = builder.term;
        this.extensions = builder.extensions;
    }

    /**
     * Begins a shape.
     *
     * @param kind what it is a shape of, with its article, for messages: "a member"
     * @param start makes an empty draft
     */
    public static <D, T> Builder<D, T> of(String kind, Supplier<D> start) {
        return new Builder<>(kind, start);
    }

    /** Reads the value of one field into the draft. */
    public interface FieldReading<D> extends Cursor.Into<D> {}

    /**
     * Finds a draft in another.
     *
     * @param <D> the other
     * @param <B> the draft that it has in it
     */
    public interface Draft<D, B> {
        B in(D draft);
    }

    /** The rivals are the bits of the fields beside which it must not stand. */
    private record Field<D>(long bit, long rivals, boolean required, String advice, FieldReading<D> reading) {
        FieldReading<D> refusal() {
            return (draft, in) -> {
                throw new Refused(advice);
            };
        }
    }

    /** The fields, in the order in which they are written. */
    ImmutableSet<String> fields() {
        return fields.keySet();
    }

    /** The fields that every object of this shape has. */
    public ImmutableSet<String> required() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().required())
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
    }

    public T read(Cursor in) throws IOException {
        int line = in.line();
        D draft = start.get();
        Extras extras = readFields(draft, in);
        try {
            finishExtras(draft, extras);
            return finish.apply(draft);
        } catch (IllegalArgumentException e) {
            in.faults().add(in.path(), line, String.valueOf(e.getMessage()));
            throw Refused.alreadySaid();
        }
    }

    /** Reads the object into a draft that others fill too. */
    public void fill(D draft, Cursor in) throws IOException {
        finishExtras(draft, readFields(draft, in));
    }

    private Extras readFields(D draft, Cursor in) throws IOException {
        if (in.kind() != Kind.OBJECT) {
            throw new Refused(kind + " must be an object such as " + example() + " but was " + in.found());
        }
        int line = in.line();
        long before = in.faults().count();
        Extras extras = new Extras(in.depth() + 1);
        Extras outer = extensions == null ? null : in.beginRow(extras);
        long seen = 0;
        while (in.next() == Kind.KEY) {
            Field<D> field = fields.get(in.text());
            if (field == null && term != null && readTerm(in, extras)) {
                continue;
            }
            if (field == null) {
                unknown(in);
            } else if ((seen & field.bit) != 0) {
                in.refuseSecond();
            } else {
                boolean saidOtherwise = (seen & field.rivals) != 0;
                seen |= field.bit;
                in.next();
                in.attempt(saidOtherwise ? field.refusal() : field.reading, draft);
            }
        }
        if (extensions != null) {
            in.endRow(outer);
        }
        requireAll(in, seen, line);
        in.requireNoneSince(before);
        return extras;
    }

    private static boolean readTerm(Cursor in, Extras extras) throws IOException {
        boolean from = in.text().equals("from");
        if (!from && !in.text().equals("until")) {
            return false;
        }
        if ((from ? extras.from : extras.until) != null) {
            in.refuseSecond();
            return true;
        }
        in.next();
        Moment moment = in.attempt(Values::moment);
        if (from) {
            extras.from = moment;
        } else {
            extras.until = moment;
        }
        return true;
    }

    private void unknown(Cursor in) throws IOException {
        String key = in.text();
        if (in.keepOwn(key)) {
            return;
        }
        String near = in.faults().nearMiss(key, known());
        in.report("unknown field \"" + in.excerpt() + "\""
                + (near.isEmpty() ? "; " + kind + " has " + String.join(", ", known()) : near));
        in.next();
        in.skip();
    }

    private void requireAll(Cursor in, long seen, int line) {
        fields.forEach((name, field) -> {
            if (field.required && (seen & field.bit) == 0) {
                in.faults().add(in.path(), line, "the field \"" + name + "\" is missing; " + field.advice);
            }
        });
    }

    private void finishExtras(D draft, Extras extras) {
        if (term != null && (extras.from != null || extras.until != null)) {
            term.accept(draft, Term.of(Optional.ofNullable(extras.from), Optional.ofNullable(extras.until)));
        }
        ImmutableSortedMap<String, String> own = extras.own();
        if (extensions != null && own != null) {
            extensions.accept(draft, own);
        }
    }

    public ImmutableSet<String> known() {
        return term == null
                ? fields.keySet()
                : ImmutableSet.<String>builder()
                        .addAll(fields.keySet())
                        .add("from", "until")
                        .build();
    }

    private String example() {
        ImmutableSet<String> names = required().isEmpty() ? fields() : required();
        return "{" + names.iterator().next() + ": …}";
    }

    /** Collects the fields of a {@link Shape}. */
    public static final class Builder<D, T> {
        private final String kind;
        private final Supplier<D> start;
        private final Map<String, Field<D>> fields = new LinkedHashMap<>();
        private @Nullable BiConsumer<D, Term> term;
        private @Nullable BiConsumer<D, ImmutableSortedMap<String, String>> extensions;

        private Builder(String kind, Supplier<D> start) {
            this.kind = kind;
            this.start = start;
        }

        public Builder<D, T> required(String name, FieldReading<D> reading) {
            return required(name, kind + " must have it", reading);
        }

        /** Adds a field, with what to do where it is missing. */
        public Builder<D, T> required(String name, String advice, FieldReading<D> reading) {
            fields.put(name, new Field<>(1L << fields.size(), 0, true, advice, reading));
            return this;
        }

        public Builder<D, T> optional(String name, FieldReading<D> reading) {
            fields.put(name, new Field<>(1L << fields.size(), 0, false, "", reading));
            return this;
        }

        /** Adds two fields that say the same, of which only one may be given. */
        Builder<D, T> eitherOf(String one, FieldReading<D> reading, String other, FieldReading<D> otherReading) {
            String advice = one + " and " + other + " say the same; keep one of them";
            long first = 1L << fields.size();
            fields.put(one, new Field<>(first, first << 1, false, advice, reading));
            fields.put(other, new Field<>(first << 1, first, false, advice, otherReading));
            return this;
        }

        /** Adds the fields {@code from} and {@code until}. */
        public Builder<D, T> term(BiConsumer<D, Term> setter) {
            this.term = setter;
            return this;
        }

        /** Keeps fields that begin with {@code x-}, as {@link Extensible} has them. */
        public Builder<D, T> extensions(BiConsumer<D, ImmutableSortedMap<String, String>> setter) {
            this.extensions = setter;
            return this;
        }

        public Shape<D, T> build(Function<D, T> finish) {
            return new Shape<>(this, finish);
        }
    }
}
