package io.github.distributedleadership.core.format;

import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.core.value.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes objects on one line, in either form; what is unknown is left out. */
final class RowText {
    /** The longest key that YAML takes for one without a question mark, less what escapes may add to it. */
    private static final int LONG_KEY = 160;

    private final boolean yaml;
    private final StringBuilder out = new StringBuilder(256);
    private Map<String, String> own = Map.of();

    RowText(boolean yaml) {
        this.yaml = yaml;
    }

    /** Gives up what was written, and begins anew. */
    String take() {
        String text = out.toString();
        out.setLength(0);
        return text;
    }

    /** Writes a row, with the fields of one's own that it has and that its objects have. */
    RowText row(Map<String, String> extensions, Runnable fields) {
        own = extensions;
        return object(() -> {
            fields.run();
            extensions(extensions);
        });
    }

    RowText object(Runnable fields) {
        out.append('{');
        fields.run();
        out.append('}');
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

    /** Writes the fields of one's own that stand in the object at that place. */
    private void ownAt(String place) {
        own.forEach((key, json) -> {
            if (hasOwnAt(place, key)) {
                own(key.substring(place.length() + 1), json);
            }
        });
    }

    /** Whether fields of one's own stand in the object at that place. */
    boolean hasOwnAt(String place) {
        return own.keySet().stream().anyMatch(key -> hasOwnAt(place, key));
    }

    private static boolean hasOwnAt(String place, String key) {
        return key.startsWith(place) && key.startsWith(".x-", place.length());
    }

    /** Writes a list of objects of which none is a row. */
    <T> void objects(String key, Iterable<? extends T> elements, Consumer<T> fields) {
        int[] place = {0};
        list(key, elements, (T element) -> objectAt(key + "[" + place[0]++ + "]", () -> fields.accept(element)));
    }

    void key(String key) {
        key(key, "");
    }

    private void key(String key, String indent) {
        separate();
        boolean explain = yaml && key.length() > LONG_KEY;
        boolean outside = out.length() == 0;
        out.append(explain ? "? " : "");
        value(key);
        out.append(explain ? (outside ? "\n" + indent + ": " : " : ") : ": ");
    }

    /** A text, in quotes where it would not be one without. */
    void value(String text) {
        if (yaml && Quoted.isBare(text)) {
            out.append(text);
        } else {
            int begin = out.length();
            Quoted.quote(text, out);
            if (out.length() - begin > Tokens.LONGEST) {
                throw new IllegalArgumentException("a text must have at most " + Tokens.LONGEST
                        + " characters as it is written but one has " + (out.length() - begin)
                        + "; it begins with \"" + PlainText.excerpt(text) + "\"");
            }
        }
    }

    /** A word that is known to be a text without quotes, such as a date. */
    private void word(String word) {
        String quote = yaml ? "" : "\"";
        out.append(quote).append(word).append(quote);
    }

    private void separate() {
        if (out.length() > 0 && "{[".indexOf(out.charAt(out.length() - 1)) < 0) {
            out.append(", ");
        }
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
        out.append(Numbers.plain(number));
    }

    void count(String key, OptionalInt count) {
        if (count.isPresent()) {
            key(key);
            out.append(count.getAsInt());
        }
    }

    void yesOrNo(String key, boolean value) {
        key(key);
        out.append(value);
    }

    void moment(String key, Moment moment) {
        key(key);
        word(moment.toString());
    }

    void moment(String key, Optional<Moment> moment) {
        moment.ifPresent(m -> moment(key, m));
    }

    void scale(String key, Scale scale) {
        key(key);
        out.append('[');
        number(scale.low());
        out.append(", ");
        number(scale.high());
        out.append(']');
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
            text(key, value.value().map(text).orElse(Values.NONE));
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
        out.append('[');
        for (T e : elements) {
            separate();
            element.accept(e);
        }
        out.append(']');
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

    /** Writes the fields of one's own that stand in the row itself. */
    void extensions(Map<String, String> extensions) {
        extensions.forEach((key, json) -> {
            if (key.startsWith("x-")) {
                own(key, json);
            }
        });
    }

    private void own(String key, String json) {
        own(key, json, "");
    }

    /** Writes a field of one's own; the indentation is that of a line of its own, for a key too long for one line. */
    void own(String key, String json, String indent) {
        key(key, indent);
        JsonText.rewrite(key, json, out, yaml);
    }
}
