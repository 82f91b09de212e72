package io.github.distributedleadership.core.format.network;

import io.github.distributedleadership.core.format.csv.CsvText;
import io.github.distributedleadership.core.network.Arc;
import io.github.distributedleadership.core.network.NamedNetwork;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.network.NetworkName;
import io.github.distributedleadership.core.value.Numbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes networks as CSV: columns in a fixed order, rows by source and target. */
public final class NetworkWriting {
    private static final String ID = "id";

    private NetworkWriting() {}

    public static void edges(NamedNetwork network, Appendable out) throws IOException {
        NetworkName name = network.name();
        List<String> row = new ArrayList<>(List.of(EdgeRows.SOURCE, EdgeRows.TARGET, EdgeRows.WEIGHT));
        name.relation().ifPresent(unused -> row.add(Selection.RELATION));
        name.network().ifPresent(unused -> row.add(Selection.NETWORK));
        CsvText.row(out, row);
        for (Arc arc : network.network().arcs()) {
            row.clear();
            row.add(arc.source());
            row.add(arc.target());
            row.add(Numbers.plain(arc.weight()));
            name.relation().ifPresent(row::add);
            name.network().ifPresent(row::add);
            CsvText.row(out, row);
        }
    }

    public static void matrix(NamedNetwork network, Appendable out) throws IOException {
        Network ties = network.network();
        List<String> row = new ArrayList<>(ties.size() + 1);
        row.add("");
        row.addAll(ties.nodes());
        CsvText.row(out, row);
        for (int source = 0; source < ties.size(); source++) {
            row.clear();
            row.add(ties.node(source));
            for (int target = 0; target < ties.size(); target++) {
                row.add("");
            }
            ties.forEachOut(source, (target, weight) -> row.set(target + 1, Numbers.plain(weight)));
            CsvText.row(out, row);
        }
    }

    public static void nodes(NamedNetwork network, Appendable out) throws IOException {
        List<String> row = new ArrayList<>();
        NetworkName name = network.name();
        name.network().ifPresent(unused -> row.add(Selection.NETWORK));
        name.relation().ifPresent(unused -> row.add(Selection.RELATION));
        row.add(ID);
        row.addAll(network.attributes().keySet());
        for (String column : List.of(ID, Selection.NETWORK, Selection.RELATION)) {
            if (network.attributes().containsKey(column)) {
                throw new IllegalArgumentException(
                        "a table of nodes has a column \"" + column + "\" already; give the attribute another name");
            }
        }
        CsvText.row(out, row);
        for (String node : network.network().nodes()) {
            row.clear();
            name.network().ifPresent(row::add);
            name.relation().ifPresent(row::add);
            row.add(node);
            network.attributes().values().forEach(values -> row.add(values.getOrDefault(node, "")));
            CsvText.row(out, row);
        }
    }
}
