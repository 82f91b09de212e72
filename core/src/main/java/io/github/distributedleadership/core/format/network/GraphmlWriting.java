package io.github.distributedleadership.core.format.network;

import io.github.distributedleadership.core.network.Arc;
import io.github.distributedleadership.core.network.NamedNetwork;
import io.github.distributedleadership.core.value.Numbers;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a network as GraphML. Ties are directed, and their weight is data of the key {@code weight}. */
public final class GraphmlWriting {
    private final Appendable out;

    private GraphmlWriting(Appendable out) {
        this.out = out;
    }

    public static void write(NamedNetwork network, Appendable out) throws IOException {
        new GraphmlWriting(out).graph(network);
    }

    private void graph(NamedNetwork network) throws IOException {
        List<String> columns = network.attributes().keySet().asList();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
        key(EdgeRows.WEIGHT, "edge", EdgeRows.WEIGHT, "double", Optional.empty());
        // as what holds for every edge, so that it is told even where there is none
        if (network.name().relation().isPresent()) {
            key(
                    Selection.RELATION,
                    "edge",
                    Selection.RELATION,
                    "string",
                    network.name().relation());
        }
        for (int column = 0; column < columns.size(); column++) {
            key("a" + column, "node", columns.get(column), "string", Optional.empty());
        }
        out.append("  <graph");
        if (network.name().network().isPresent()) {
            attribute("id", network.name().network().get());
        }
        attribute("edgedefault", "directed");
        out.append(">\n");
        for (String node : network.network().nodes()) {
            out.append("    <node");
            attribute("id", node);
            out.append('>');
            for (int column = 0; column < columns.size(); column++) {
                String value = network.attribute(columns.get(column), node).orElse("");
                if (!value.isEmpty()) {
                    data("a" + column, value);
                }
            }
            out.append("</node>\n");
        }
        for (Arc arc : network.network().arcs()) {
            out.append("    <edge");
            attribute("source", arc.source());
            attribute("target", arc.target());
            out.append('>');
            data(EdgeRows.WEIGHT, Numbers.plain(arc.weight()));
            out.append("</edge>\n");
        }
        out.append("  </graph>\n</graphml>\n");
    }

    private void key(String id, String of, String name, String type, Optional<String> otherwise) throws IOException {
        out.append("  <key");
        attribute("id", id);
        attribute("for", of);
        attribute("attr.name", name);
        attribute("attr.type", type);
        if (otherwise.isPresent()) {
            out.append("><default>");
            escape(otherwise.get());
            out.append("</default></key>\n");
        } else {
            out.append("/>\n");
        }
    }

    private void data(String key, String text) throws IOException {
        out.append("<data");
        attribute("key", key);
        out.append('>');
        escape(text);
        out.append("</data>");
    }

    private void attribute(String name, String text) throws IOException {
        out.append(' ').append(name).append("=\"");
        escape(text);
        out.append('"');
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // a reader of XML would make spaces or line feeds of them
                case '\t', '\n', '\r' ->
                    out.append("&#").append(String.valueOf(c)).append(';');
                default -> out.append(Character.toString(checked(c)));
            }
        }
    }

    private static int checked(int c) {
        boolean held = c >= ' ' && c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF;
        if (!held) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "XML cannot hold the character U+%04X; write a list of ties instead", c));
        }
        return c;
    }
}
