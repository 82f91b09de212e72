package io.github.distributedleadership.core.format.network;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.format.csv.Cells;
import io.github.distributedleadership.core.format.csv.CsvHeader;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Characters;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.network.NamedNetwork;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.network.NetworkName;
import io.github.distributedleadership.core.network.NetworkOptions;
import io.github.distributedleadership.core.value.PlainText;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Graphs of GraphML as networks: each graph is a network of its name, and so is each relation of its edges. */
public final class GraphmlReading {
    private final XmlElements xml;
    private final NetworkOptions options;
    private final Faults faults;
    private final GraphmlKeys keys;
    private final Map<NetworkName, NamedNetwork> networks = new TreeMap<>();
    private final Selection selection;

    private GraphmlReading(XmlElements xml, NetworkOptions options, Faults faults) {
        this.xml = xml;
        this.options = options;
        this.faults = faults;
        this.keys = new GraphmlKeys(faults);
        this.selection = Selection.none(options);
    }

    public static ImmutableList<NamedNetwork> read(Characters text, NetworkOptions options, Faults faults)
            throws IOException {
        GraphmlReading reading = new GraphmlReading(XmlElements.of(text), options, faults);
        reading.document();
        return ImmutableList.copyOf(reading.networks.values());
    }

    private void document() throws IOException {
        if (!xml.next()) {
            throw new BrokenText(1, "the file is empty; GraphML begins with the element <graphml>");
        }
        if (!xml.name().equals("graphml")) {
            throw new BrokenText(
                    xml.line(),
                    "GraphML begins with the element <graphml>, but this begins with <" + PlainText.excerpt(xml.name())
                            + ">");
        }
        boolean tellsNetworks = false;
        while (xml.nextChild()) {
            if (xml.name().equals("key")) {
                keys.add(xml);
            } else if (xml.name().equals("graph")) {
                tellsNetworks |= graph();
            } else {
                xml.skip();
            }
        }
        Choosing.check(
                options,
                new Selection(
                        options, tellsNetworks ? 0 : CsvHeader.ABSENT, keys.tellsRelations() ? 0 : CsvHeader.ABSENT),
                Optional.of(selection),
                faults);
        if (networks.isEmpty()) {
            networks.put(NetworkName.NONE, NamedNetwork.of(Network.empty()));
        }
    }

    /** A graph while it is read. */
    private static final class Graph {
        private final Optional<String> name;
        private final boolean directed;
        private final Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
        /** Ends of ties that were no nodes yet, and the line of the first such tie. */
        private final Map<String, Integer> missing = new LinkedHashMap<>();

        private final Map<Optional<String>, Network.Builder> relations = new HashMap<>();

        Graph(Optional<String> name, boolean directed) {
            this.name = name;
            this.directed = directed;
        }
    }

    /** Reads one graph; whether it has a name. */
    private boolean graph() throws IOException {
        Optional<String> name = word(xml.attribute("id"), "a network");
        name.ifPresent(selection.networks()::add);
        if (name.isPresent() && options.network().isPresent() && !name.equals(options.network())) {
            xml.skip();
            return true;
        }
        Graph graph = new Graph(name, directed(xml.attribute("edgedefault"), true));
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "node" -> node(graph);
                case "edge" -> edge(graph);
                case "hyperedge" -> {
                    faults.add("", xml.line(), "a hyperedge joins any number of nodes; write it as edges of two");
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        graph.missing.forEach((node, line) -> {
            if (!graph.nodes.containsKey(node)) {
                faults.add(
                        "",
                        line,
                        "no node \"" + PlainText.excerpt(node) + "\" in the graph"
                                + faults.nearMiss(node, graph.nodes.keySet()));
            }
        });
        finish(graph);
        return name.isPresent();
    }

    private void node(Graph graph) throws IOException {
        int line = xml.line();
        Optional<String> id = id("id");
        Map<String, String> data = new HashMap<>();
        while (xml.nextChild()) {
            if (xml.name().equals("data")) {
                keys.data(xml, data, true);
            } else {
                refuseNested();
            }
        }
        if (id.isPresent() && graph.nodes.putIfAbsent(id.get(), data) != null) {
            faults.add(
                    "", line, "the node \"" + PlainText.excerpt(id.get()) + "\" is there already; a node stands once");
        }
    }

    private void edge(Graph graph) throws IOException {
        int line = xml.line();
        Optional<String> source = id("source");
        Optional<String> target = id("target");
        boolean directed = directed(xml.attribute("directed"), graph.directed);
        Map<String, String> data = new HashMap<>();
        while (xml.nextChild()) {
            if (xml.name().equals("data")) {
                keys.data(xml, data, false);
            } else {
                refuseNested();
            }
        }
        Optional<String> relation = relation(data, line);
        if (source.isEmpty()
                || target.isEmpty()
                || relation.isPresent() && options.relation().isPresent() && !relation.equals(options.relation())) {
            return;
        }
        for (String end : new String[] {source.get(), target.get()}) {
            if (!graph.nodes.containsKey(end)) {
                graph.missing.putIfAbsent(end, line);
            }
        }
        String weight = keys.weight(data);
        try {
            double value = weight.isEmpty() ? 1 : Cells.weight(weight);
            Network.Builder ties = graph.relations.computeIfAbsent(relation, unused -> options.builder());
            ties.arc(source.get(), target.get(), value);
            if (!directed && !source.equals(target)) {
                ties.arc(target.get(), source.get(), value);
            }
        } catch (Refused e) {
            faults.add(EdgeRows.WEIGHT, line, e.sentence());
        }
    }

    private Optional<String> relation(Map<String, String> data, int line) {
        if (!keys.tellsRelations()) {
            return Optional.empty();
        }
        String relation = keys.relation(data);
        if (relation.isEmpty()) {
            faults.add(Selection.RELATION, line, "this edge has none, and others have; say what it is");
            return Optional.empty();
        }
        try {
            String word = Cells.word(relation, "a relation");
            selection.relations().add(word);
            return Optional.of(word);
        } catch (Refused e) {
            faults.add(Selection.RELATION, line, e.sentence());
            return Optional.empty();
        }
    }

    private void refuseNested() throws IOException {
        if (xml.name().equals("graph")) {
            faults.add("", xml.line(), "a graph stands inside a node or an edge; write each graph by itself");
        }
        xml.skip();
    }

    private void finish(Graph graph) {
        if (graph.relations.isEmpty()) {
            Optional<String> relation = keys.tellsRelations()
                    ? options.relation().or(() -> word(Strings.emptyToNull(keys.relation(Map.of())), "a relation"))
                    : Optional.empty();
            relation.ifPresent(selection.relations()::add);
            graph.relations.put(relation, options.builder());
        }
        graph.relations.forEach((relation, ties) -> {
            NetworkName name = new NetworkName(graph.name, relation);
            NamedNetwork network =
                    new NamedNetwork(name, ties.nodes(graph.nodes.keySet()).build(), attributes(graph));
            if (networks.putIfAbsent(name, network) != null) {
                faults.add("", xml.line(), "two graphs have the same name, or none; name each by its attribute id");
            }
        });
    }

    private ImmutableSortedMap<String, ImmutableSortedMap<String, String>> attributes(Graph graph) {
        Map<String, Map<String, String>> byColumn = new TreeMap<>();
        keys.ofNodes().forEach(column -> byColumn.put(column, new HashMap<>()));
        graph.nodes.forEach((node, data) -> keys.named(data, true)
                .forEach((column, value) ->
                        byColumn.getOrDefault(column, new HashMap<>()).put(node, value)));
        ImmutableSortedMap.Builder<String, ImmutableSortedMap<String, String>> all = ImmutableSortedMap.naturalOrder();
        byColumn.forEach((column, values) -> all.put(column, ImmutableSortedMap.copyOf(values)));
        return all.build();
    }

    /** The attribute as a node; a fault where it is none. */
    private Optional<String> id(String attribute) {
        String given = xml.attribute(attribute);
        if (given == null) {
            faults.add("", xml.line(), "<" + PlainText.excerpt(xml.name()) + "> must have the attribute " + attribute);
        }
        return word(given, "a node");
    }

    private Optional<String> word(@Nullable String given, String kind) {
        try {
            return given == null ? Optional.empty() : Optional.of(Cells.word(given, kind));
        } catch (Refused e) {
            faults.add("", xml.line(), e.sentence());
            return Optional.empty();
        }
    }

    private boolean directed(@Nullable String given, boolean otherwise) {
        if (given == null) {
            return otherwise;
        }
        boolean yes = given.equals("directed") || given.equals("true");
        if (!yes && !given.equals("undirected") && !given.equals("false")) {
            faults.add(
                    "",
                    xml.line(),
                    "a direction must be directed or undirected, or at an edge true or false, but was \""
                            + PlainText.excerpt(given) + "\"");
        }
        return yes;
    }
}
