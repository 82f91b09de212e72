package io.github.distributedleadership.core.format.token;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.format.token.Tokens.Kind;
import io.github.distributedleadership.core.value.PlainText;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document: the token there, and the path to it.
 *
 * <p>A reader of a value is called at the first token of the value and leaves the cursor at the last. What is wrong with
 * a value becomes a problem with its path and line, and reading goes on behind that value.
 */
public final class Cursor implements JsonText.Walk {
    /** Deeper than any organisation; extensions may need some depth, a trap needs more. */
    public static final int MAX_DEPTH = 100;

    private final Tokens tokens;
    private final Faults faults;
    private final Interned interned;
    private final boolean[] lists = new boolean[MAX_DEPTH + 2];
    private final int[] places = new int[MAX_DEPTH + 2];
    private final @Nullable String[] keys = new @Nullable String[MAX_DEPTH + 2];
    private int depth;
    private Kind kind = Kind.END;
    private @Nullable Extras row;
    private @Nullable Rows rows;
    private int watched = -1;
    private int rowLine;
    private int keyLine;
    private @Nullable String id;

    public Cursor(Tokens tokens, Faults faults) {
        this(tokens, faults, new Interned());
    }

    /** Goes over one text of several, which share their values. */
    public Cursor(Tokens tokens, Faults faults, Interned interned) {
        this.tokens = tokens;
        this.faults = faults;
        this.interned = interned;
    }

    /** Reads one value. */
    public interface Reading<T> {
        T read(Cursor in) throws IOException;
    }

    @Override
    public Kind next() throws IOException {
        kind = tokens.next();
        switch (kind) {
            case KEY -> {
                keys[depth] = tokens.text();
                keyLine = tokens.line();
            }
            case OBJECT -> open(false);
            case LIST -> open(true);
            case TEXT, PLAIN, NULL, REFUSED -> word();
            case END_OBJECT, END_LIST -> depth--;
            case END -> {}
        }
        return kind;
    }

    private void word() {
        places[depth]++;
        if (depth == watched && kind != Kind.REFUSED && "id".equals(keys[depth])) {
            id = tokens.text();
        }
    }

    private void open(boolean list) {
        places[depth]++;
        depth++;
        if (depth > MAX_DEPTH) {
            throw new BrokenText(line(), "nested deeper than " + MAX_DEPTH + " levels; no organisation is");
        }
        lists[depth] = list;
        places[depth] = -1;
        keys[depth] = null;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String text() {
        return tokens.text();
    }

    public int line() {
        return tokens.line();
    }

    public Interned interned() {
        return interned;
    }

    public Faults faults() {
        return faults;
    }

    /** How many lists and objects the value of the current token lies in. */
    public int depth() {
        return kind == Kind.OBJECT || kind == Kind.LIST ? depth - 1 : depth;
    }

    /** The path of the current token: {@code holdings[3].holders[1]}. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 1; i <= depth(); i++) {
            if (lists[i]) {
                path.append('[').append(places[i]).append(']');
            } else if (keys[i] != null) {
                path.append(i > 1 ? "." : "").append(PlainText.excerpt(keys[i]));
            }
        }
        return path.toString();
    }

    /** The path of the current token within the row. */
    private String pathInRow(Extras inside) {
        StringBuilder path = new StringBuilder();
        for (int i = inside.depth; i <= depth(); i++) {
            if (lists[i]) {
                path.append('[').append(places[i]).append(']');
            } else if (keys[i] != null) {
                path.append(i > inside.depth ? "." : "").append(keys[i]);
            }
        }
        return path.toString();
    }

    /** Begins to read a row, which takes the fields of one's own. */
    @Nullable
    public Extras beginRow(Extras begun) {
        Extras outer = row;
        row = begun;
        return outer;
    }

    /** Goes back to the row outside. */
    public void endRow(@Nullable Extras outer) {
        row = outer;
    }

    /** Keeps the field of which the key is here for the row, where it is one of one's own; else false, and all to do. */
    public boolean keepOwn(String key) throws IOException {
        Extras inside = row;
        if (inside == null || !key.startsWith("x-")) {
            return false;
        }
        String place = pathInRow(inside);
        if (inside.hasOwn(place)) {
            refuseSecond();
            return true;
        }
        next();
        String json = kind == Kind.NULL ? "null" : attempt(JsonText::of);
        inside.keep(place, json == null ? "" : json);
        return true;
    }

    /** Names the objects of the list that ends here by their canonical places. */
    public <T> void renumber(List<T> given, List<T> canonical) {
        if (row != null) {
            row.renumber(pathInRow(row), given, canonical);
        }
    }

    /** Tells that the field of which the key is here was given before, and goes to its end. */
    public void refuseSecond() throws IOException {
        report("the field \"" + excerpt() + "\" is given twice; take one out");
        next();
        skip();
    }

    /** Tells of a problem at the current token. */
    public void report(String message) {
        faults.add(faults.isFull() ? "" : path(), line(), message);
    }

    /** Goes to the end of the value that begins here; a word ends where it begins. */
    public void skip() throws IOException {
        finish(depth());
    }

    private void finish(int outside) throws IOException {
        while (depth > outside) {
            next();
        }
    }

    /** Reads one value into a draft. */
    public interface Into<D> {
        void read(D draft, Cursor in) throws IOException;
    }

    /** Reads the value at this place into the draft; where it was refused, that is told, and the cursor is at its end. */
    public <D> void attempt(Into<? super D> reading, D draft) throws IOException {
        int outside = depth();
        try {
            requireValue();
            reading.read(draft, this);
        } catch (Refused | IllegalArgumentException | DateTimeException | ArithmeticException e) {
            refused(e, outside);
        }
    }

    /** The value at this place, or null where it was refused; then the problem is told, and the cursor is at its end. */
    public <T> @Nullable T attempt(Reading<T> reading) throws IOException {
        int outside = depth();
        try {
            requireValue();
            return reading.read(this);
        } catch (Refused | IllegalArgumentException | DateTimeException | ArithmeticException e) {
            refused(e, outside);
            return null;
        }
    }

    private void requireValue() {
        if (kind == Kind.NULL) {
            throw new Refused("has no value; give one, write [] or none where there is none, or leave it out"
                    + " where it is not known");
        }
        if (kind == Kind.REFUSED) {
            throw new Refused(tokens.text());
        }
    }

    private void refused(RuntimeException e, int outside) throws IOException {
        if (!(e instanceof Refused refused)) {
            report(String.valueOf(e.getMessage()));
        } else if (!refused.isAlreadySaid()) {
            report(refused.sentence());
        }
        finish(outside);
    }

    /** The elements that could be read, of a list; an unreadable one is told, and the list then is too. */
    public <T> ImmutableList<T> list(Reading<T> element) throws IOException {
        if (kind != Kind.LIST) {
            throw new Refused("must be a list but was " + found() + (isWord() ? "; write [" + excerpt() + "]" : ""));
        }
        long before = faults.count();
        ImmutableList.Builder<T> elements = ImmutableList.builder();
        while (next() != Kind.END_LIST) {
            T read = attempt(element);
            if (read != null) {
                elements.add(read);
            }
        }
        requireNoneSince(before);
        return elements.build();
    }

    /** Tells the taker of rows where the word here stands, which names a row; nothing that goes without saying. */
    void tellName() {
        if (rows == null) {
            return;
        }
        boolean inObject = depth > watched && !lists[depth];
        if (inObject || line() != rowLine) {
            boolean inList = depth > watched && lists[watched + 1];
            tell(rows, inList ? places[watched + 1] : -1, inObject ? keys[depth] : "", line());
        }
    }

    /** Tells the taker of rows where the key and the value of the entry here stand. */
    public void tellEntry() {
        if (rows != null && (keyLine != rowLine || line() != rowLine)) {
            tell(rows, -1, keys[depth], keyLine);
            tell(rows, -1, keys[depth], line());
        }
    }

    private void tell(Rows taker, int element, @Nullable String inside, int line) {
        taker.word(String.valueOf(keys[watched]), element, String.valueOf(inside), line);
    }

    /** Tells the taker of rows in which order the elements of the list that ends here are given, where it is another. */
    public <T> void tellOrder(List<T> given, List<T> canonical) {
        if (rows == null || given.equals(canonical)) {
            return;
        }
        Map<T, Integer> first = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            first.putIfAbsent(given.get(i), i);
        }
        rows.order(
                String.valueOf(keys[watched]),
                canonical.stream()
                        .mapToInt(element -> first.getOrDefault(element, 0))
                        .toArray());
    }

    /** Is told of every row where it begins, of what stands elsewhere in it, and of those that could not be read. */
    public interface Rows {
        void begins(int line);

        /**
         * Takes the place of a word that names a row, or of an answer.
         *
         * @param element the number of the element in which it stands; −1: in none
         * @param inside the field of the object in which it stands; empty: in none
         */
        default void word(String field, int element, String inside, int line) {}

        /** Takes for each element of a field, in its canonical order, the number with which it was given. */
        default void order(String field, int[] places) {}

        /** The place of the row that could not be read, and its id where that could be read. */
        default void unreadable(int place, Optional<String> id) {}
    }

    /** The rows that could be read; each of the others is told with what is wrong, and once more to the taker. */
    public <T> ImmutableList<T> listOfReadable(Reading<T> element, Rows taker) throws IOException {
        if (kind != Kind.LIST) {
            throw new Refused("must be a list but was " + found() + (isWord() ? "; write [" + excerpt() + "]" : ""));
        }
        ImmutableList.Builder<T> elements = ImmutableList.builder();
        int idDepth = depth + 1;
        for (int place = 0; next() != Kind.END_LIST; place++) {
            watched = idDepth;
            id = null;
            rows = taker;
            rowLine = line();
            taker.begins(rowLine);
            T read = attempt(element);
            if (read != null) {
                elements.add(read);
            } else {
                taker.unreadable(place, Optional.ofNullable(id));
            }
        }
        rows = null;
        return elements.build();
    }

    /** The entries of an object whose keys are words of the file. */
    public <K, V> Map<K, V> map(Function<String, K> key, Reading<V> value, String example) throws IOException {
        if (kind != Kind.OBJECT) {
            throw new Refused("must be an object such as " + example + " but was " + found());
        }
        long before = faults.count();
        Map<K, V> entries = new LinkedHashMap<>();
        while (next() == Kind.KEY) {
            K k = attempt(in -> key.apply(in.text()));
            boolean twice = k != null && entries.containsKey(k);
            if (twice) {
                report("the key \"" + excerpt() + "\" is given twice; take one out");
            }
            next();
            if (k == null || twice) {
                skip();
                continue;
            }
            V v = attempt(value);
            if (v != null) {
                entries.put(k, v);
            }
        }
        requireNoneSince(before);
        return entries;
    }

    public void requireNoneSince(long before) {
        if (faults.count() != before) {
            throw Refused.alreadySaid();
        }
    }

    public boolean isWord() {
        return kind == Kind.TEXT || kind == Kind.PLAIN;
    }

    public String excerpt() {
        return PlainText.excerpt(tokens.text());
    }

    /** What stands here, for a message. */
    public String found() {
        return switch (kind) {
            case OBJECT -> "an object {...}";
            case LIST -> "a list [...]";
            case TEXT, KEY -> "the text \"" + excerpt() + "\"";
            case PLAIN -> excerpt();
            default -> "nothing";
        };
    }
}
