package io.github.distributedleadership.core.format.network;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.value.PlainText;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the data of nodes and edges is called in a file of GraphML, and what holds where there is none. */
final class GraphmlKeys {
    private record Key(String name, boolean ofNodes, boolean ofEdges, Optional<String> otherwise) {
        boolean isMistakenFor(Key other) {
            return name.equals(other.name) && (ofNodes && other.ofNodes || ofEdges && other.ofEdges);
        }
    }

    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Faults faults;

    GraphmlKeys(Faults faults) {
        this.faults = faults;
    }

    /** Reads the key at which the elements stand. */
    void add(XmlElements xml) throws IOException {
        int line = xml.line();
        String id = xml.attribute("id");
        String name = xml.attribute("attr.name");
        String of = Optional.ofNullable(xml.attribute("for")).orElse("all");
        Optional<String> otherwise = Optional.empty();
        while (xml.nextChild()) {
            if (xml.name().equals("default")) {
                otherwise = Optional.of(xml.text());
            } else {
                xml.skip();
            }
        }
        if (id == null) {
            faults.add("", line, "<key> must have the attribute id");
            return;
        }
        Key key = new Key(
                name == null || name.isBlank() ? id : name.strip(),
                of.equals("node") || of.equals("all"),
                of.equals("edge") || of.equals("all"),
                otherwise.filter(text -> !text.isBlank()));
        if (keys.values().stream().anyMatch(key::isMistakenFor)) {
            faults.add("", line, "there are two keys of the name \"" + PlainText.excerpt(key.name) + "\"; rename one");
        }
        if (keys.putIfAbsent(id, key) != null) {
            faults.add("", line, "there are two keys \"" + PlainText.excerpt(id) + "\"; an id stands once");
        }
    }

    /** Reads the data at which the elements stand, if it is of nodes or edges, as asked. */
    void data(XmlElements xml, Map<String, String> data, boolean ofNode) throws IOException {
        int line = xml.line();
        String id = xml.attribute("key");
        Key key = id == null ? null : keys.get(id);
        if (id == null || key == null) {
            faults.add(
                    "",
                    line,
                    id == null
                            ? "<data> must have the attribute key"
                            : "no key \"" + PlainText.excerpt(id) + "\"" + faults.nearMiss(id, keys.keySet()));
            xml.skip();
        } else if (ofNode ? key.ofNodes : key.ofEdges) {
            data.put(id, xml.text());
        } else {
            faults.add(
                    "", line, "the key \"" + PlainText.excerpt(id) + "\" is not for " + (ofNode ? "nodes" : "edges"));
            xml.skip();
        }
    }

    /** Data by the names of its keys, with what holds where there is none, without what is empty. */
    Map<String, String> named(Map<String, String> data, boolean ofNode) {
        Map<String, String> named = new HashMap<>();
        keys.forEach((id, key) -> {
            String given = data.get(id);
            Optional<String> value = given == null ? key.otherwise : Optional.of(given);
            if (ofNode ? key.ofNodes : key.ofEdges) {
                value.filter(text -> !text.isBlank()).ifPresent(text -> named.put(key.name, text));
            }
        });
        return named;
    }

    /** The names of what is known about nodes. */
    ImmutableList<String> ofNodes() {
        return keys.values().stream().filter(Key::ofNodes).map(Key::name).collect(ImmutableList.toImmutableList());
    }

    boolean tellsRelations() {
        return keys.values().stream().anyMatch(key -> key.ofEdges && key.name.equals(Selection.RELATION));
    }

    String weight(Map<String, String> data) {
        return ofEdge(data, EdgeRows.WEIGHT);
    }

    String relation(Map<String, String> data) {
        return ofEdge(data, Selection.RELATION);
    }

    private String ofEdge(Map<String, String> data, String name) {
        return named(data, false).getOrDefault(name, "");
    }
}
