package io.github.distributedleadership.core.organization.check;

import io.github.distributedleadership.core.description.Table;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows that were given but could not be read: they count in the numbers of rows, and what names them is no fault. */
public final class Unread {
    private static final Pattern ROW = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\b("
            + Arrays.stream(Table.values()).map(Table::key).collect(Collectors.joining("|")) + ")\\[(\\d{1,9})]");

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

    /** {@return the text with the numbers that the rows have where all are counted} */
    String renumbered(String text) {
        if (places.isEmpty()) {
            return text;
        }
        Matcher row = ROW.matcher(text);
        StringBuilder renumbered = new StringBuilder();
        while (row.find()) {
            String same = row.group();
            String now = row.group(1) == null
                    ? same
                    : row.group(1) + "[" + place(row.group(1), Integer.parseInt(row.group(2))) + "]";
            row.appendReplacement(renumbered, Matcher.quoteReplacement(now));
        }
        return row.appendTail(renumbered).toString();
    }

    private int place(String key, int read) {
        BitSet missing = places.getOrDefault(Table.ofKey(key).orElseThrow(), new BitSet());
        int place = missing.nextClearBit(0);
        for (int before = 0; before < read; before++) {
            place = missing.nextClearBit(place + 1);
        }
        return place;
    }
}
