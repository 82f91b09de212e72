package io.github.distributedleadership.core.format;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.format.csv.CsvHeader;
import io.github.distributedleadership.core.format.csv.CsvRows;
import io.github.distributedleadership.core.format.file.AtomicFile;
import io.github.distributedleadership.core.format.file.Input;
import io.github.distributedleadership.core.format.network.Choosing;
import io.github.distributedleadership.core.format.network.EdgeRows;
import io.github.distributedleadership.core.format.network.GraphmlReading;
import io.github.distributedleadership.core.format.network.GraphmlWriting;
import io.github.distributedleadership.core.format.network.MatrixRows;
import io.github.distributedleadership.core.format.network.NetworkDrafts;
import io.github.distributedleadership.core.format.network.NetworkWriting;
import io.github.distributedleadership.core.format.network.NodeRows;
import io.github.distributedleadership.core.format.network.Selection;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.network.NamedNetwork;
import io.github.distributedleadership.core.network.NetworkOptions;
import io.github.distributedleadership.core.problem.InvalidFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The forms of text in which networks are kept: who looks to whom.
 *
 * <pre>{@code
 * Path edges = Path.of("edges.csv");
 * NetworkOptions advice = NetworkOptions.STANDARD.withRelation("advice");
 * for (NamedNetwork network : NetworkFormat.of(edges).read(edges, Path.of("nodes.csv"), advice)) {
 *     System.out.println(network);      // advice: 21 nodes, 190 arcs
 * }
 * }</pre>
 *
 * <p>A file may hold several networks; all that were asked for are read, by name, and with no question all that there are.
 * Ties of a node to itself are dropped, of ties given twice the strongest stays, and both are counted. What is read must be
 * UTF-8. All problems of the files are reported at once, each with its line, unless a text itself is broken: that ends the
 * reading of it. It holds the networks in memory, never the text.
 *
 * <p>A <em>table of nodes</em> is CSV with the column {@code id}, which also keeps nodes without ties; where it is given, a
 * tie to what it does not list is a fault. Its columns {@code network} and {@code relation} tell networks apart; every
 * other column is an {@linkplain NamedNetwork#attributes attribute}. An empty cell or {@code NA} is unknown.
 *
 * <p>Reading CSV needs the library {@code com.fasterxml.jackson.dataformat:jackson-dataformat-csv}; without it that throws
 * an {@link IllegalStateException} that says so.
 */
public enum NetworkFormat {
    /**
     * CSV with the columns {@code source} and {@code target}, and perhaps {@code weight} (else every tie weighs 1),
     * {@code relation} and {@code network}. Other columns are passed over, unless their name is nearly one of these.
     */
    EDGES {
        @Override
        ImmutableList<NamedNetwork> read(Input edges, @Nullable Input nodes, NetworkOptions options)
                throws IOException {
            return table(edges, nodes, options, EdgeRows::read);
        }

        @Override
        public void write(NamedNetwork network, Appendable out) throws IOException {
            NetworkWriting.edges(network, out);
        }
    },
    /**
     * CSV as a square: the first row and the first column hold the nodes, the cell of a row and a column the weight of the
     * tie from the one to the other. An empty cell, {@code NA} and 0 are no tie.
     */
    MATRIX {
        @Override
        ImmutableList<NamedNetwork> read(Input edges, @Nullable Input nodes, NetworkOptions options)
                throws IOException {
            return table(edges, nodes, options, (rows, drafts, faults, unused) -> {
                Selection selection = Selection.none(options);
                MatrixRows.read(rows, drafts, faults, selection);
                return selection;
            });
        }

        @Override
        public void write(NamedNetwork network, Appendable out) throws IOException {
            NetworkWriting.matrix(network, out);
        }
    },
    /**
     * GraphML. The id of a graph is the name of its network; the key of edges whose name is {@code weight} holds weights,
     * {@code relation} relations; keys of nodes are attributes. An undirected edge is a tie both ways. Nodes stand in the
     * file, so there is no table of them. A document type is refused, and with it all entities.
     */
    GRAPHML {
        @Override
        ImmutableList<NamedNetwork> read(Input edges, @Nullable Input nodes, NetworkOptions options)
                throws IOException {
            if (nodes != null) {
                nodes.faults().add("", 0, "GraphML holds its nodes itself; leave the table of nodes out");
            }
            ImmutableList.Builder<NamedNetwork> networks = ImmutableList.builder();
            edges.read(text -> networks.addAll(GraphmlReading.read(text, options, edges.faults())));
            throwIfAny(edges, nodes);
            return networks.build();
        }

        @Override
        public void write(NamedNetwork network, Appendable out) throws IOException {
            GraphmlWriting.write(network, out);
        }
    };

    /**
     * {@return the form of that file: GraphML where its name ends in {@code .graphml} or {@code .xml}, a list of ties where
     * the header has source and target, a matrix where it begins with an empty cell, else a list of ties}
     *
     * @throws IOException when the file cannot be read
     */
    public static NetworkFormat of(Path file) throws IOException {
        Path name = file.getFileName();
        String ending = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        if (ending.endsWith(".graphml") || ending.endsWith(".xml")) {
            return GRAPHML;
        }
        // a pipe can be read only once
        if (!Files.isRegularFile(file)) {
            return EDGES;
        }
        Input input = Input.of(file);
        boolean[] isMatrix = {false};
        input.readRows(rows -> {
            if (rows.next()) {
                isMatrix[0] = rows.cell(0).isBlank() && !EdgeRows.isHeader(CsvHeader.of(rows, new Faults()));
            }
        });
        return isMatrix[0] ? MATRIX : EDGES;
    }

    abstract ImmutableList<NamedNetwork> read(Input edges, @Nullable Input nodes, NetworkOptions options)
            throws IOException;

    /**
     * {@return the networks of that file that were asked for, by name; at least one}
     *
     * @throws InvalidFile with every problem, where the file holds no valid network
     * @throws IOException when the file cannot be read
     */
    public ImmutableList<NamedNetwork> read(Path edges, NetworkOptions options) throws IOException {
        return read(Input.of(edges), null, options);
    }

    /**
     * {@return the networks of that file that were asked for, with the nodes of that table, by name; at least one}
     *
     * @throws InvalidFile with every problem, where the files hold no valid network
     * @throws IOException when a file cannot be read
     */
    public ImmutableList<NamedNetwork> read(Path edges, Path nodes, NetworkOptions options) throws IOException {
        return read(Input.of(edges), Input.of(nodes), options);
    }

    /**
     * {@return the networks in that text that were asked for, by name; at least one}
     *
     * @throws InvalidFile with every problem, where the text holds no valid network
     */
    public ImmutableList<NamedNetwork> parse(String edges, NetworkOptions options) {
        return parse(Input.of(edges), null, options);
    }

    /**
     * {@return the networks in that text that were asked for, with the nodes of that table, by name; at least one}
     *
     * @throws InvalidFile with every problem, where the texts hold no valid network
     */
    public ImmutableList<NamedNetwork> parse(String edges, String nodes, NetworkOptions options) {
        return parse(Input.of(edges), Input.of(nodes), options);
    }

    private ImmutableList<NamedNetwork> parse(Input edges, @Nullable Input nodes, NetworkOptions options) {
        try {
            return read(edges, nodes, options);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    /**
     * Writes the ties of the network as text, with its name where the form has a place for it; the caller encodes it as
     * UTF-8. What was dropped is not written. A list of ties has no place for a node without ties, and only GraphML has one
     * for attributes: write the {@linkplain #writeNodes table of nodes} beside it.
     *
     * @throws IllegalArgumentException where a text holds a character that the form cannot hold, which is so only in XML
     * @throws IOException when the output does
     */
    public abstract void write(NamedNetwork network, Appendable out) throws IOException;

    /** Writes the ties of the network to that file, as a whole or not at all. */
    public void write(NamedNetwork network, Path file) throws IOException {
        AtomicFile.write(file, out -> write(network, out));
    }

    /**
     * Writes the nodes and their attributes as CSV; the caller encodes it as UTF-8.
     *
     * @throws IOException when the output does
     */
    public static void writeNodes(NamedNetwork network, Appendable out) throws IOException {
        NetworkWriting.nodes(network, out);
    }

    /** Reads the rows of ties; what they tell apart. */
    interface Ties {
        Selection read(CsvRows rows, NetworkDrafts drafts, Faults faults, NetworkOptions options) throws IOException;
    }

    private static ImmutableList<NamedNetwork> table(
            Input edges, @Nullable Input nodes, NetworkOptions options, Ties ties) throws IOException {
        NodeRows rows = nodes == null ? null : new NodeRows(options, nodes);
        if (rows != null) {
            rows.read();
        }
        NetworkDrafts drafts = new NetworkDrafts(options, rows, edges.faults());
        edges.readRows(in -> {
            Selection told = ties.read(in, drafts, edges.faults(), options);
            if (edges.faults().count() == 0 && (rows == null || rows.isSound())) {
                Choosing.check(options, told, Optional.ofNullable(rows).map(NodeRows::selection), edges.faults());
            }
        });
        throwIfAny(edges, nodes);
        return drafts.build();
    }

    private static void throwIfAny(Input edges, @Nullable Input nodes) {
        if (nodes == null) {
            Input.throwIfAny(edges);
        } else {
            Input.throwIfAny(edges, nodes);
        }
    }
}
