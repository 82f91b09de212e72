package io.github.distributedleadership.core.format.network;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.format.csv.Cells;
import io.github.distributedleadership.core.format.csv.CsvHeader;
import io.github.distributedleadership.core.format.csv.CsvRows;
import io.github.distributedleadership.core.format.file.Input;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.network.NetworkName;
import io.github.distributedleadership.core.network.NetworkOptions;
import io.github.distributedleadership.core.value.PlainText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The nodes of all networks that were asked for, and what is written about them. */
public final class NodeRows {
    private static final String ID = "id";

    private final NetworkOptions options;
    private final Input input;
    private final Map<NetworkName, NodeSet> sets = new TreeMap<>();
    private Selection selection;

    public NodeRows(NetworkOptions options, Input input) {
        this.options = options;
        this.input = input;
        selection = Selection.none(options);
    }

    /** The nodes of one network. */
    static final class NodeSet {
        private final Map<String, Integer> lines = new HashMap<>();
        private final Map<String, Map<String, String>> attributes = new TreeMap<>();

        Set<String> ids() {
            return lines.keySet();
        }

        ImmutableSortedMap<String, ImmutableSortedMap<String, String>> attributes() {
            ImmutableSortedMap.Builder<String, ImmutableSortedMap<String, String>> all =
                    ImmutableSortedMap.naturalOrder();
            attributes.forEach((column, values) -> all.put(column, ImmutableSortedMap.copyOf(values)));
            return all.build();
        }
    }

    /** Reads the file. */
    public void read() throws IOException {
        input.readRows(this::rows);
    }

    private void rows(CsvRows rows) throws IOException {
        Faults faults = input.faults();
        if (!rows.next()) {
            throw new BrokenText(1, "the file is empty; a table of nodes begins with a header that has the column id");
        }
        CsvHeader header = CsvHeader.of(rows, faults);
        int id = header.find(ID);
        if (id == CsvHeader.ABSENT) {
            throw new BrokenText(
                    rows.line(),
                    "the header of a table of nodes must have the column \"id\"" + header.otherSeparator()
                            + faults.nearMiss(ID, header.names()));
        }
        selection = new Selection(options, header.find(Selection.NETWORK), header.find(Selection.RELATION));
        List<Integer> columns = attributes(header);
        while (rows.next()) {
            if (header.fits(rows, faults)) {
                NetworkName name = selection.of(rows, faults);
                if (name != null) {
                    row(rows, id, sets.computeIfAbsent(name, unused -> set(header, columns)), header, columns);
                }
            }
        }
    }

    private static List<Integer> attributes(CsvHeader header) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            String name = header.name(column);
            boolean known = column == header.find(ID)
                    || column == header.find(Selection.NETWORK)
                    || column == header.find(Selection.RELATION);
            if (!known && !name.isEmpty()) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static NodeSet set(CsvHeader header, List<Integer> columns) {
        NodeSet set = new NodeSet();
        // a column of which nothing is known is there all the same
        columns.forEach(column -> set.attributes.put(header.name(column), new HashMap<>()));
        return set;
    }

    private void row(CsvRows row, int id, NodeSet set, CsvHeader header, List<Integer> columns) {
        String node;
        try {
            node = Cells.node(row.cell(id));
        } catch (Refused e) {
            input.faults().add(ID, row.line(), e.sentence());
            return;
        }
        Integer before = set.lines.putIfAbsent(node, row.line());
        if (before != null) {
            input.faults()
                    .add(
                            ID,
                            row.line(),
                            "the node \"" + PlainText.excerpt(node) + "\" stands on line " + before
                                    + " already; a node has one row");
            return;
        }
        for (int column : columns) {
            String cell = row.cell(column);
            if (!Cells.isUnknown(cell)) {
                set.attributes.getOrDefault(header.name(column), Map.of()).put(node, cell);
            }
        }
    }

    /** Whether nothing is wrong with it, so that a node it lacks is no node. */
    public boolean isSound() {
        return input.faults().count() == 0;
    }

    String name() {
        return input.name();
    }

    public Selection selection() {
        return selection;
    }

    /** The names under which nodes stand. */
    Set<NetworkName> names() {
        return sets.keySet();
    }

    /** The only network or relation of the nodes, for ties that do not tell theirs. */
    Optional<String> only(boolean network, Faults ties) {
        Set<String> different = new TreeSet<>();
        sets.keySet().forEach(name -> (network ? name.network() : name.relation()).ifPresent(different::add));
        if (different.size() > 1) {
            String kind = network ? Selection.NETWORK : Selection.RELATION;
            ties.add(
                    "",
                    1,
                    "there is no column \"" + kind + "\" here, and " + name() + " has nodes of several: "
                            + Choosing.list(different) + "; choose one");
        }
        return different.stream().findFirst();
    }

    /** The nodes of the network of that name, where it has only the parts by which nodes are told apart. */
    NodeSet of(NetworkName ties) {
        NetworkName key = new NetworkName(
                selection.tellsNetworks() ? ties.network() : Optional.empty(),
                selection.tellsRelations() ? ties.relation() : Optional.empty());
        return sets.getOrDefault(key, new NodeSet());
    }
}
