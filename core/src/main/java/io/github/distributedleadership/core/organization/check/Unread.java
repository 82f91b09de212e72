package io.github.distributedleadership.core.organization.check;

import io.github.distributedleadership.core.description.Table;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows that were given but could not be read: they count in the numbers of rows, and what names them is no fault. */
public final class Unread {
    private final Set<Table> tables = EnumSet.noneOf(Table.class);
    /** So many ids are held; where there are more, any may be among the rows that could not be read. */
    private static final int MOST_IDS = 100_000;

    private final Map<Table, BitSet> places = new EnumMap<>(Table.class);
    private final Map<Table, Set<String>> ids = new EnumMap<>(Table.class);

    public boolean isEmpty() {
        return tables.isEmpty() && places.isEmpty();
    }

    public void table(Table table) {
        tables.add(table);
    }

    public void row(Table table, int place, Optional<String> id) {
        places.computeIfAbsent(table, unused -> new BitSet()).set(place);
        Set<String> known = ids.computeIfAbsent(table, unused -> new HashSet<>());
        if (id.isPresent() && known.size() < MOST_IDS) {
            known.add(id.get());
        } else {
            tables.add(table);
            known.clear();
        }
    }

    /** Whether a row with that id may be among those that could not be read. */
    boolean mayHold(Table table, String id) {
        return tables.contains(table) || ids.getOrDefault(table, Set.of()).contains(id);
    }

    /** {@return the number that the row has where all are counted, of its number among those that could be read} */
    int place(Table table, int read) {
        BitSet missing = places.getOrDefault(table, new BitSet());
        int place = read;
        for (int bit = missing.nextSetBit(0); bit >= 0 && bit <= place; bit = missing.nextSetBit(bit + 1)) {
            place++;
        }
        return place;
    }
}
