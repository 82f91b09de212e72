package io.github.distributedleadership.core.organization.check;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Place;
import io.github.distributedleadership.core.problem.Problem;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.core.value.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Collects problems in bounded memory, with a near miss for the first few. */
public final class Problems {
    private static final int MAX_NEAR_MISSES = 20;

    private final List<Problem> listed = new ArrayList<>();
    private final Unread unread;
    private long count;

    public Problems() {
        this(new Unread());
    }

    public Problems(Unread unread) {
        this.unread = unread;
    }

    /** Whether a row with that id may be among those that could not be read. */
    boolean mayHaveUnread(Table table, String id) {
        return unread.mayHold(table, id);
    }

    /** {@return the row of that number among those that could be read, with the number that it was given with} */
    Place.OfRow row(Table table, int read) {
        // of those that are only counted nobody sees the number, and there may be a million of them
        return Place.OfRow.of(table, isFull() ? read : unread.place(table, read));
    }

    public void add(Place place, String message) {
        add(place, message, Optional.empty());
    }

    /** Adds that something is wrong with what was given there. */
    void add(Place place, String message, Optional<String> given) {
        count++;
        if (!isFull()) {
            listed.add(new Problem(
                    Optional.of(place), path(place), message, given, OptionalInt.empty(), Optional.empty()));
        }
    }

    public void addMissing(
            Supplier<? extends Place> place, String kind, String given, Supplier<? extends Iterable<String>> known) {
        if (isFull()) {
            count++;
            return;
        }
        String question = count < MAX_NEAR_MISSES ? NearMiss.question(given, known.get()) : "";
        add(place.get(), "no " + kind + " \"" + PlainText.excerpt(given) + "\"" + question, Optional.of(given));
    }

    /** A field that has a short form is known by that. */
    private static String path(Place place) {
        return place instanceof Place.OfRow at
                ? at.field()
                        .flatMap(Rows.of(at.table())::inShort)
                        .map(Place.OfRow.of(at.table(), at.row())::at)
                        .orElse(at)
                        .path()
                : place.path();
    }

    private boolean isFull() {
        return listed.size() >= InvalidOrganization.MAX_LISTED;
    }

    public void throwIfAny() {
        if (count > 0) {
            throw new InvalidOrganization(listed, count);
        }
    }
}
