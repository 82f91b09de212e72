package io.github.distributedleadership.core.format.row;

import io.github.distributedleadership.core.format.token.Words;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.core.value.Term;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes the fields of a row, in any form; what is unknown is left out. */
public abstract class RowText {
    /** Begins a field of the row or of an object in it. */
    public abstract void key(String key);

    /** Writes a text. */
    public abstract void value(String text);

    /** Writes a word that is known to be a text without quotes, such as a date. */
    public abstract void word(String word);

    /** Writes a number, or yes or no. */
    public abstract void bare(String word);

    /** Writes that it is known to be none. */
    public abstract void none();

    /** Begins an object or a list. */
    public abstract void open(char bracket);

    /** Ends an object or a list. */
    public abstract void close(char bracket);

    /** Begins an element of a list. */
    public abstract void element();

    /** Writes the fields of one's own that stand in the object at that place of the row. */
    public abstract void ownAt(String place);

    /** Writes the fields of one's own that stand in the row itself, or in an object that has its own. */
    public abstract void extensions(Map<String, String> extensions);

    /** Whether fields of one's own stand in the object at that place. */
    public abstract boolean hasOwnAt(String place);

    public RowText object(Runnable fields) {
        open('{');
        fields.run();
        close('}');
        return this;
    }

    public void object(String key, Runnable fields) {
        key(key);
        objectAt(key, fields);
    }

    /** Writes an object that stands at that place of the row. */
    void objectAt(String place, Runnable fields) {
        object(() -> {
            fields.run();
            ownAt(place);
        });
    }

    /** Writes a list. */
    <T> void elements(Iterable<? extends T> elements, Consumer<T> element) {
        open('[');
        for (T e : elements) {
            element();
            element.accept(e);
        }
        close(']');
    }

    public void text(String key, String text) {
        key(key);
        value(text);
    }

    public void text(String key, Optional<String> text) {
        text.ifPresent(t -> text(key, t));
    }

    /** An id or another value that is written as its text. */
    public <T> void text(String key, Optional<T> value, Function<T, String> text) {
        value.ifPresent(v -> text(key, text.apply(v)));
    }

    public void constant(String key, Enum<?> constant) {
        key(key);
        value(Words.of(constant));
    }

    public void constant(String key, Optional<? extends Enum<?>> constant) {
        constant.ifPresent(c -> constant(key, c));
    }

    public void number(String key, double number) {
        key(key);
        number(number);
    }

    private void number(double number) {
        bare(Numbers.plain(number));
    }

    public void count(String key, OptionalInt count) {
        if (count.isPresent()) {
            key(key);
            bare(Integer.toString(count.getAsInt()));
        }
    }

    public void yesOrNo(String key, boolean value) {
        key(key);
        bare(Boolean.toString(value));
    }

    public void moment(String key, Moment moment) {
        key(key);
        word(moment.toString());
    }

    public void moment(String key, Optional<Moment> moment) {
        moment.ifPresent(m -> moment(key, m));
    }

    public void term(Term term) {
        moment("from", term.start());
        moment("until", term.end());
    }

    public void parties(String key, Iterable<Party> parties) {
        list(key, parties, party -> value(party.reference()));
    }

    public <T> void list(String key, Iterable<? extends T> elements, Consumer<T> element) {
        key(key);
        elements(elements, element);
    }
}
