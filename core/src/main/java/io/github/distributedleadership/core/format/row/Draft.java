package io.github.distributedleadership.core.format.row;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An organisation while it is read. */
public final class Draft {
    /** So many ids of rows that cannot be read are held; where there are more, it may be any. */
    private static final int MOST_IDS = 100_000;

    public final OrganizationBuilder organization = Organization.builder();
    public final RowLines lines = new RowLines();
    private final Set<Table> read = EnumSet.noneOf(Table.class);
    private final Set<Table> unreadable = EnumSet.noneOf(Table.class);
    private final Map<Table, BitSet> unread = new EnumMap<>(Table.class);
    private final Map<Table, Set<String>> unreadIds = new EnumMap<>(Table.class);
    private final Set<String> own = new HashSet<>();

    /** Notes where the rows of the collection begin, and which of them cannot be read. */
    Cursor.Rows rowsOf(Table table) {
        return new Cursor.Rows() {
            @Override
            public void begins(int line) {
                lines.add(table, line);
            }

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
