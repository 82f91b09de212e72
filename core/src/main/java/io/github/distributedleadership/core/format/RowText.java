package io.github.distributedleadership.core.format;

import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.core.value.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes the fields of a row, in any form; what is unknown is left out. */
abstract class RowText {
    /** Begins a field of the row or of an object in it. */
    abstract void key(String key);

    /** Writes a text. */
    abstract void value(String text);

    /** Writes a word that is known to be a text without quotes, such as a date. */
    abstract void word(String word);

    /** Writes a number, or yes or no. */
    abstract void bare(String word);

    /** Writes that it is known to be none. */
    abstract void none();

    /** Begins an object or a list. */
    abstract void open(char bracket);

    /** Ends an object or a list. */
    abstract void close(char bracket);

    /** Begins an element of a list. */
    abstract void element();

    /** Writes the fields of one's own that stand in the object at that place of the row. */
    abstract void ownAt(String place);

    /** Writes the fields of one's own that stand in the row itself, or in an object that has its own. */
    abstract void extensions(Map<String, String> extensions);

    /** Whether fields of one's own stand in the object at that place. */
    abstract boolean hasOwnAt(String place);

    RowText object(Runnable fields) {
        open('{');
        fields.run();
        close('}');
        return this;
    }

    void object(String key, Runnable fields) {
        key(key);
        objectAt(key, fields);
    }

    /** Writes an object that stands at that place of the row. */
    private void objectAt(String place, Runnable fields) {
        object(() -> {
            fields.run();
            ownAt(place);
        });
    }

    /** Writes a list of objects of which none is a row. */
    <T> void objects(String key, Iterable<? extends T> elements, Consumer<T> fields) {
        int[] place = {0};
        list(key, elements, (T element) -> objectAt(key + "[" + place[0]++ + "]", () -> fields.accept(element)));
    }

    void text(String key, String text) {
        key(key);
        value(text);
    }

    void text(String key, Optional<String> text) {
        text.ifPresent(t -> text(key, t));
    }

    /** An id or another value that is written as its text. */
    <T> void text(String key, Optional<T> value, Function<T, String> text) {
        value.ifPresent(v -> text(key, text.apply(v)));
    }

    void constant(String key, Enum<?> constant) {
        key(key);
        value(Words.of(constant));
    }

    void constant(String key, Optional<? extends Enum<?>> constant) {
        constant.ifPresent(c -> constant(key, c));
    }

    void number(String key, double number) {
        key(key);
        number(number);
    }

    private void number(double number) {
        bare(Numbers.plain(number));
    }

    void count(String key, OptionalInt count) {
        if (count.isPresent()) {
            key(key);
            bare(Integer.toString(count.getAsInt()));
        }
    }

    void yesOrNo(String key, boolean value) {
        key(key);
        bare(Boolean.toString(value));
    }

    void moment(String key, Moment moment) {
        key(key);
        word(moment.toString());
    }

    void moment(String key, Optional<Moment> moment) {
        moment.ifPresent(m -> moment(key, m));
    }

    void scale(String key, Scale scale) {
        list(key, List.of(scale.low(), scale.high()), this::number);
    }

    void term(Term term) {
        moment("from", term.start());
        moment("until", term.end());
    }

    void party(String key, Optional<Party> party) {
        party.ifPresent(p -> text(key, p.reference()));
    }

    /** A party or none; one that is called none is marked as a member. */
    void partyOrNone(String key, Recorded<Party> party) {
        orNone(key, party, p -> p.reference().equals(Values.NONE) ? "member:" + Values.NONE : p.reference());
    }

    /** A text or the word none; the function has to keep the two apart. */
    <T> void orNone(String key, Recorded<T> value, Function<T, String> text) {
        if (!value.isUnknown()) {
            if (value.isNone()) {
                key(key);
                none();
            } else {
                text(key, value.value().map(text));
            }
        }
    }

    void parties(String key, Recorded<? extends Iterable<Party>> parties) {
        list(key, parties, party -> value(party.reference()));
    }

    void parties(String key, Iterable<Party> parties) {
        list(key, parties, party -> value(party.reference()));
    }

    /** A list, empty where it is known that there is nothing. */
    <T> void list(String key, Recorded<? extends Iterable<T>> elements, Consumer<T> element) {
        if (!elements.isUnknown()) {
            list(key, elements.value().map(e -> (Iterable<T>) e).orElse(List.of()), element);
        }
    }

    <T> void list(String key, Iterable<? extends T> elements, Consumer<T> element) {
        key(key);
        open('[');
        for (T e : elements) {
            element();
            element.accept(e);
        }
        close(']');
    }

    void levels(String key, Recorded<? extends Map<Skill, Fraction>> levels) {
        if (!levels.isUnknown()) {
            Map<Skill, Fraction> known =
                    levels.value().map(l -> (Map<Skill, Fraction>) l).orElse(Map.of());
            map(key, known, Skill::name, level -> number(level.value()));
        }
    }

    <K, V> void map(String key, Map<K, V> map, Function<K, String> name, Consumer<V> value) {
        object(
                key,
                () -> map.forEach((k, v) -> {
                    key(name.apply(k));
                    value.accept(v);
                }));
    }

    void numbers(String key, Map<?, Double> numbers) {
        map(key, numbers, Object::toString, this::number);
    }
}
