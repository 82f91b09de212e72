package io.github.distributedleadership.core.format.row;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.problem.Place;
import io.github.distributedleadership.core.problem.Problem;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An organisation while it is read. */
public final class Draft {
    /** So many ids of rows that cannot be read are held; where there are more, it may be any. */
    private static final int MOST_IDS = 100_000;

    public final OrganizationBuilder organization = Organization.builder();
    private final Map<Table, RowPlaces> places = new EnumMap<>(Table.class);
    private final Map<String, Attribute> complete = new HashMap<>();
    private final Set<Table> read = EnumSet.noneOf(Table.class);
    private final Set<Table> unreadable = EnumSet.noneOf(Table.class);
    private final Map<Table, BitSet> unread = new EnumMap<>(Table.class);
    private final Map<Table, Set<String>> unreadIds = new EnumMap<>(Table.class);
    private final Set<String> own = new HashSet<>();

    /** Where an attribute is named of which absent means none. */
    record Attribute(String name, String path, int line) {}

    /** Notes where the rows of the collection begin, and which of them cannot be read. */
    Cursor.Rows rowsOf(Table table) {
        RowPlaces rows = new RowPlaces(table) {
            @Override
            public void unreadable(int place, Optional<String> id) {
                organization.unreadable(table, place, id);
                if (table == Table.MEMBERS || table == Table.TEAMS) {
                    unread.computeIfAbsent(table, unused -> new BitSet()).set(place);
                    Set<String> known = unreadIds.computeIfAbsent(table, unused -> new HashSet<>());
                    if (id.isEmpty() || known.size() == MOST_IDS) {
                        unreadable.add(table);
                    } else {
                        known.add(id.get());
                    }
                }
            }
        };
        places.put(table, rows);
        return rows;
    }

    /** Notes that the collection was read to its end, whatever is wrong with its rows. */
    void hasRead(Table table) {
        read.add(table);
    }

    /** Notes that the collection is there and cannot be read. */
    public void isUnreadable(Table table) {
        organization.unreadable(table);
        unreadable.add(table);
    }

    /** Whether a member or team of that id may be among the rows that could not be read. */
    public boolean mayBeUnread(Table table, String id) {
        return unreadable.contains(table)
                || unreadIds.getOrDefault(table, Set.of()).contains(id);
    }

    /** {@return how many members or teams before the row of that number could be read} */
    public int readBefore(Table table, int place) {
        return place - unread.getOrDefault(table, new BitSet()).get(0, place).cardinality();
    }

    void complete(Attribute attribute) {
        complete.putIfAbsent(attribute.name(), attribute);
        organization.complete(attribute.name());
    }

    /** {@return the problem with the line and path of what is wrong in the text; as it is where it lies in no row} */
    public Problem locate(Problem problem) {
        if (problem.place().orElse(null) instanceof Place.OfRow at) {
            RowPlaces of = places.get(at.table());
            return of == null ? problem : of.locate(problem, at);
        }
        return problem.given()
                .map(complete::get)
                .map(attribute -> problem.locatedAt(attribute.path(), attribute.line()))
                .orElse(problem);
    }

    /** Takes a field of one's own at the top. */
    void extension(String key, String json) {
        own.add(key);
        organization.extension(key, json);
    }

    /** Whether the field of one's own is given. */
    public boolean hasOwn(String key) {
        return own.contains(key);
    }

    /** Says of the collections that were not read that anything may be in them. */
    void forgiveTheRest() {
        for (Table table : Table.values()) {
            if (!read.contains(table)) {
                organization.unreadable(table);
            }
        }
    }
}
