package io.github.distributedleadership.core.format.tree;

import io.github.distributedleadership.core.format.file.Input;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Tokens.Kind;
import io.github.distributedleadership.core.format.tree.PlacedValue.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a whole text into values with their places. */
final class PlacedValues {
    private final Input input;
    private @Nullable PlacedValue root;
    private int count;

    PlacedValues(Input input) {
        this.input = input;
    }

    void read(Cursor in) throws IOException {
        in.next();
        root = value(in);
        if (in.kind() != Kind.END) {
            in.next(); // what follows the end of the whole is refused there
        }
    }

    /** The value that is the whole text; empty where the text is broken before its end. */
    Optional<PlacedValue> root() {
        return Optional.ofNullable(root);
    }

    // not deeper than the cursor goes
    private PlacedValue value(Cursor in) throws IOException {
        count++;
        if (count > PlacedValue.MOST) {
            throw new BrokenText(in.line(), "has more than " + PlacedValue.MOST + " values; give it less to hold");
        }
        return switch (in.kind()) {
            case OBJECT -> object(in);
            case LIST -> list(in);
            default -> PlacedValue.word(input, in);
        };
    }

    private PlacedValue object(Cursor in) throws IOException {
        String path = in.path();
        int line = in.line();
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (in.next() == Kind.KEY) {
            String name = in.text();
            if (entries.containsKey(name)) {
                in.refuseSecond();
                continue;
            }
            PlacedValue key = PlacedValue.word(input, in);
            in.next();
            entries.put(name, new Entry(key, value(in)));
        }
        return PlacedValue.object(input, path, line, entries);
    }

    private PlacedValue list(Cursor in) throws IOException {
        String path = in.path();
        int line = in.line();
        List<PlacedValue> elements = new ArrayList<>();
        while (in.next() != Kind.END_LIST) {
            elements.add(value(in));
        }
        return PlacedValue.list(input, path, line, elements);
    }
}
