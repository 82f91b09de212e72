package io.github.distributedleadership.core.format.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.format.file.Input;
import io.github.distributedleadership.core.format.token.Characters;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Decimals;
import io.github.distributedleadership.core.format.token.FileLibrary;
import io.github.distributedleadership.core.format.token.JsonTokens;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.format.token.Tokens;
import io.github.distributedleadership.core.format.token.Tokens.Kind;
import io.github.distributedleadership.core.format.token.YamlTokens;
import io.github.distributedleadership.core.problem.InvalidFile;
import io.github.distributedleadership.core.value.PlainText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A value in a text of YAML or JSON, with its place: what a small format of its own is read from, so that its mistakes are
 * told like those of an organisation, all at once, each with its path and line.
 *
 * <pre>{@code
 * PlacedValue file = PlacedValue.read(Path.of("policies.yaml"));
 * Map<String, PlacedValue> fields = file.fields("a file of policies", List.of("policies"), List.of());
 * fields.get("policies").elements().forEach(policy -> policy.refuse("is not what was asked for"));
 * file.throwIfAny();
 * }</pre>
 *
 * <p>Every method that reads tells of what it cannot read, and gives nothing back in its place; {@link #throwIfAny()} throws
 * what was told so far. A field that is given twice is told at once. The whole text is kept in memory; one of more than
 * {@value #MOST} values is refused. Anchors, aliases, merge keys and tags of YAML are not read.
 *
 * <p>Not thread-safe, for what is told is gathered for the whole file.
 */
public final class PlacedValue {
    /** The most values that one text may have. */
    public static final int MOST = 100_000;

    private final Input input;
    private final Kind kind;
    private final String text;
    private final String path;
    private final int line;
    private final ImmutableMap<String, Entry> entries;
    private final ImmutableList<PlacedValue> elements;

    private PlacedValue(
            Input input,
            Kind kind,
            String text,
            String path,
            int line,
            Map<String, Entry> entries,
            List<PlacedValue> elements) {
        this.input = input;
        this.kind = kind;
        this.text = text;
        this.path = path;
        this.line = line;
        this.entries = ImmutableMap.copyOf(entries);
        this.elements = ImmutableList.copyOf(elements);
    }

    /**
     * A field of an object.
     *
     * @param name its name, as a text with its place
     * @param value its value
     */
    public record Entry(PlacedValue name, PlacedValue value) {}

    /**
     * {@return the value that is the whole of that file: JSON where its name ends in {@code .json}, else YAML}
     *
     * @throws InvalidFile where the text is broken
     * @throws IOException when the file cannot be read
     */
    public static PlacedValue read(Path file) throws IOException {
        return read(OrganizationFormat.of(file), Input.of(file));
    }

    /**
     * {@return the value that is the whole of that text}
     *
     * @throws InvalidFile where the text is broken
     */
    public static PlacedValue parse(OrganizationFormat form, String text) {
        try {
            return read(form, Input.of(text));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    private static Tokens tokens(OrganizationFormat form, Characters text) throws IOException {
        return form == OrganizationFormat.YAML ? new YamlTokens(text) : new JsonTokens(text);
    }

    private static PlacedValue read(OrganizationFormat form, Input input) throws IOException {
        return FileLibrary.needed(form, () -> {
            PlacedValues whole = new PlacedValues(input);
            input.read(text -> whole.read(new Cursor(tokens(form, text), input.faults())));
            return whole.root().orElseThrow(() -> invalid(input));
        });
    }

    /** A word, or no value. */
    static PlacedValue word(Input input, Cursor in) {
        return new PlacedValue(
                input,
                in.kind(),
                in.kind() == Kind.NULL || in.kind() == Kind.END ? "" : in.text(),
                in.path(),
                in.line(),
                Map.of(),
                List.of());
    }

    static PlacedValue object(Input input, String path, int line, Map<String, Entry> entries) {
        return new PlacedValue(input, Kind.OBJECT, "", path, line, entries, List.of());
    }

    static PlacedValue list(Input input, String path, int line, List<PlacedValue> elements) {
        return new PlacedValue(input, Kind.LIST, "", path, line, Map.of(), elements);
    }

    /** {@return where it stands in the text: {@code policies[2].rules[0].say}; empty: it is the whole} */
    public String path() {
        return path;
    }

    /** {@return on which line it begins, from 1} */
    public int line() {
        return line;
    }

    /** {@return whether it has fields} */
    public boolean isObject() {
        return kind == Kind.OBJECT;
    }

    /** {@return whether it is a list} */
    public boolean isList() {
        return kind == Kind.LIST;
    }

    /** Tells that something is wrong with it. */
    public void refuse(String message) {
        input.faults().add(path, line, message);
    }

    /** Throws everything that was told of the file, by line, where anything was. */
    public void throwIfAny() {
        if (input.faults().count() > 0) {
            throw invalid(input);
        }
    }

    private static InvalidFile invalid(Input input) {
        return new InvalidFile(
                input.faults().listed().stream()
                        .sorted(Comparator.comparingInt(
                                problem -> problem.line().orElse(0)))
                        .map(input::located)
                        .collect(ImmutableList.toImmutableList()),
                input.faults().count());
    }

    /**
     * {@return the fields that were given, of those that it may have; none where it is no object}
     *
     * <p>Fields that it cannot have, and required ones that are missing, are told.
     *
     * @param what what it is, with its article, for messages: "a rule"
     * @param required the names of the fields that must be given
     * @param optional the names of those that may be
     */
    public ImmutableMap<String, PlacedValue> fields(String what, List<String> required, List<String> optional) {
        Iterable<String> known = Iterables.concat(required, optional);
        if (!isObject()) {
            refuse(what + " must be an object such as {" + known.iterator().next() + ": …} but was " + found());
            return ImmutableMap.of();
        }
        Map<String, PlacedValue> given = new LinkedHashMap<>();
        entries.forEach((name, entry) -> {
            if (Iterables.contains(known, name)) {
                given.put(name, entry.value());
            } else {
                String near = input.faults().nearMiss(name, known);
                entry.name()
                        .refuse("unknown field \"" + PlainText.excerpt(name) + "\""
                                + (near.isEmpty() ? "; " + what + " has " + String.join(", ", known) : near));
            }
        });
        required.stream()
                .filter(name -> !given.containsKey(name))
                .forEach(name -> refuse("the field \"" + name + "\" is missing; " + what + " must have it"));
        return ImmutableMap.copyOf(given);
    }

    /** {@return the fields, whatever their names are, in their order; where it is no object, that is told} */
    public ImmutableList<Entry> entries(String example) {
        if (!isObject()) {
            refuse("must be an object such as " + example + " but was " + found());
        }
        return entries.values().asList();
    }

    /** {@return the elements of the list, in their order; where it is no list, that is told} */
    public ImmutableList<PlacedValue> elements() {
        if (!isList()) {
            refuse("must be a list but was " + found() + (isWord() ? "; write [" + PlainText.excerpt(text) + "]" : ""));
        }
        return elements;
    }

    /** {@return the text; empty where it is none, which is told} A number and {@code true} are texts too. */
    public Optional<String> text() {
        if (!isWord()) {
            refuse("must be a text but was " + found());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** {@return the number, which is finite; empty where it is none, which is told} */
    public OptionalDouble number() {
        if (kind == Kind.PLAIN && Decimals.isDecimal(text)) {
            try {
                return OptionalDouble.of(Decimals.finite(text));
            } catch (Refused e) {
                refuse(e.sentence());
                return OptionalDouble.empty();
            }
        }
        boolean meant = kind == Kind.TEXT && Decimals.isDecimal(text);
        refuse("must be a number but was " + found()
                + (meant
                        ? "; write it without quotes"
                        : isWord() ? "; write decimal digits, such as 1000 or 0.5" : ""));
        return OptionalDouble.empty();
    }

    /**
     * {@return what that word means, of a closed list; empty where it is none of them, which is told}
     *
     * @param words word to its meaning
     */
    public <T> Optional<T> oneOf(Map<String, T> words) {
        if (isWord() && words.containsKey(text)) {
            return Optional.ofNullable(words.get(text));
        }
        refuse("must be one of " + String.join(", ", words.keySet()) + " but was "
                + (isWord()
                        ? "\"" + PlainText.excerpt(text) + "\"" + input.faults().nearMiss(text, words.keySet())
                        : found()));
        return Optional.empty();
    }

    private boolean isWord() {
        return kind == Kind.TEXT || kind == Kind.PLAIN || kind == Kind.KEY;
    }

    /** What stands here, for a message. */
    private String found() {
        return switch (kind) {
            case OBJECT -> "an object {...}";
            case LIST -> "a list [...]";
            case TEXT, KEY -> "the text \"" + PlainText.excerpt(text) + "\"";
            case PLAIN -> PlainText.excerpt(text);
            default -> "nothing";
        };
    }

    /** {@return such as {@code policies[0].id (line 3)}} */
    @Override
    public String toString() {
        return path + " (line " + line + ")";
    }
}
