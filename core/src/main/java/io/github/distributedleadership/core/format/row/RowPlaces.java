package io.github.distributedleadership.core.format.row;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.problem.Place;
import io.github.distributedleadership.core.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the rows of a collection stand in a text, and what names other rows in them.
 *
 * <p>An organisation has millions of such words, so nothing is kept of a word that stands on the line on which its row
 * begins and where the organisation has it too. Of the others a few bytes are kept, in small numbers that take one byte
 * each.
 */
class RowPlaces implements Cursor.Rows {
    private final Table table;
    private final IntList lines = new IntList();
    /** Where the notes of each row begin. */
    private final IntList starts = new IntList();

    private byte[] notes = new byte[0];
    private int size;
    private final List<String> names = new ArrayList<>(List.of(""));
    private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));

    RowPlaces(Table table) {
        this.table = table;
    }

    /** What is noted of a row: the place and line of a word, or the places in the text of the elements of a field. */
    private record Note(String field, OptionalInt element, String inside, int line, int[] order) {
        boolean isOf(Place.OfRow place) {
            return (element.isEmpty() || element.equals(place.element()))
                    && place.inside().map(inside::equals).orElse(true);
        }
    }

    @Override
    public void begins(int line) {
        lines.add(line);
        starts.add(size);
    }

    @Override
    public void word(String field, int element, String inside, int line) {
        note(number(field) << 1);
        note(element + 1);
        note(number(inside));
        note(line - lines.last());
    }

    @Override
    public void order(String field, int[] places) {
        note(number(field) << 1 | 1);
        note(places.length);
        for (int place : places) {
            note(place);
        }
    }

    private int number(String name) {
        return numbers.computeIfAbsent(name, unused -> {
            names.add(name);
            return names.size() - 1;
        });
    }

    /** Appends a number in groups of seven bits, the lowest first. */
    private void note(int number) {
        if (size + 5 > notes.length) {
            notes = Arrays.copyOf(notes, Math.max(64, size + (size >> 1)));
        }
        int rest = number;
        for (; rest > 0x7F; rest >>>= 7) {
            notes[size++] = (byte) (rest | 0x80);
        }
        notes[size++] = (byte) rest;
    }

    /** {@return the problem with the line and path of what is wrong in the text} */
    Problem locate(Problem problem, Place.OfRow place) {
        int line = lines.get(place.row());
        if (place.field().isEmpty()) {
            return problem.locatedAt(line);
        }
        String field = place.field().get();
        Optional<String> inShort = Rows.of(table).inShort(field);
        List<Note> of = notes(place.row()).stream()
                .filter(note -> note.field().equals(field) || inShort.equals(Optional.of(note.field())))
                .toList();
        Place.OfRow inText = of.stream()
                .filter(note -> note.order().length > 0 && place.element().isPresent())
                .findFirst()
                .map(note -> place.element(note.order()[place.element().getAsInt()]))
                .orElse(place);
        List<Note> words = of.stream()
                .filter(note -> note.order().length == 0 && note.isOf(inText))
                .toList();
        if (words.isEmpty()) {
            return problem.locatedAt(inText.equals(place) ? problem.path() : inText.path(), line);
        }
        // the key of an answer comes first, then the answer
        Note word = words.get(problem.given().isPresent() ? 0 : words.size() - 1);
        Place.OfRow at = new Place.OfRow(
                table,
                place.row(),
                Optional.of(word.field()),
                word.element(),
                Optional.of(word.inside()).filter(inside -> !inside.isEmpty()));
        return problem.locatedAt(at.path(), word.line());
    }

    private List<Note> notes(int row) {
        List<Note> found = new ArrayList<>();
        Noted noted = new Noted(starts.get(row));
        int end = row + 1 < starts.size() ? starts.get(row + 1) : size;
        while (noted.at < end) {
            int head = noted.next();
            String field = names.get(head >> 1);
            if ((head & 1) == 1) {
                int[] order = new int[noted.next()];
                Arrays.setAll(order, unused -> noted.next());
                found.add(new Note(field, OptionalInt.empty(), "", 0, order));
            } else {
                int element = noted.next() - 1;
                String inside = names.get(noted.next());
                found.add(new Note(
                        field,
                        element < 0 ? OptionalInt.empty() : OptionalInt.of(element),
                        inside,
                        lines.get(row) + noted.next(),
                        new int[0]));
            }
        }
        return found;
    }

    /** Goes over the notes. */
    private final class Noted {
        private int at;

        Noted(int start) {
            at = start;
        }

        int next() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                byte group = notes[at++];
                number |= (group & 0x7F) << shift;
                if (group >= 0) {
                    return number;
                }
            }
        }
    }
}
