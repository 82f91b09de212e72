package io.github.distributedleadership.core.format.table;

import io.github.distributedleadership.core.format.token.Tokens.Kind;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tokens that one row of a table stands for; filled anew for each row. */
final class RowTokens {
    /** A column of one's own: its key in the object in which it stands, and its place in the table. */
    record Own(String key, int column) {}

    private final Map<String, List<Own>> ownByPlace;
    private Kind[] kinds = new Kind[64];
    private String[] texts = new String[64];
    private int size;
    private List<String> cells = List.of();
    private final Set<String> ended = new HashSet<>();

    /**
     * Prepares to take rows.
     *
     * @param ownByPlace the columns of one's own, by the place of the object in which they stand; empty text: the row
     */
    RowTokens(Map<String, List<Own>> ownByPlace) {
        this.ownByPlace = ownByPlace;
    }

    void begin(List<String> row) {
        Arrays.fill(texts, 0, size, ""); // so that no long text is kept
        size = 0;
        ended.clear();
        cells = row;
    }

    int size() {
        return size;
    }

    Kind kind(int i) {
        return kinds[i];
    }

    String text(int i) {
        return texts[i];
    }

    /** Takes back all from that token on. */
    void backTo(int first) {
        size = first;
    }

    void add(Kind kind, String text) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            texts = Arrays.copyOf(texts, 2 * size);
        }
        kinds[size] = kind;
        texts[size++] = text;
    }

    void add(Kind kind) {
        add(kind, "");
    }

    void key(String key) {
        add(Kind.KEY, key);
    }

    /** A word of which its place decides what it is. */
    void word(String word) {
        add(Kind.PLAIN, word);
    }

    /** Ends the object that stands at that place of the row, after the fields of one's own that it has. */
    void endObject(String place) throws IOException {
        own(place);
        add(Kind.END_OBJECT);
    }

    /** Whether fields of one's own stand in the object at that place. */
    boolean hasOwn(String place) {
        if (ownByPlace.isEmpty()) {
            return false;
        }
        return ownByPlace.getOrDefault(place, List.of()).stream()
                .anyMatch(own -> !cells.get(own.column()).isEmpty());
    }

    /** {@return the columns of one's own that say something of an object that is not there} */
    List<String> strays() {
        if (ownByPlace.isEmpty()) {
            return List.of();
        }
        return ownByPlace.keySet().stream()
                .filter(place -> !ended.contains(place) && hasOwn(place))
                .sorted()
                .map(place -> place + "."
                        + ownByPlace.getOrDefault(place, List.of()).stream()
                                .filter(own -> !cells.get(own.column()).isEmpty())
                                .findFirst()
                                .map(Own::key)
                                .orElse(""))
                .toList();
    }

    private void own(String place) throws IOException {
        if (ownByPlace.isEmpty()) {
            return;
        }
        ended.add(place);
        for (Own own : ownByPlace.getOrDefault(place, List.of())) {
            String cell = cells.get(own.column());
            if (!cell.isEmpty()) {
                key(own.key());
                OwnCell.read(cell, this);
            }
        }
    }
}
