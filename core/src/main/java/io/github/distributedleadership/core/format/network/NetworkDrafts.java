package io.github.distributedleadership.core.format.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.network.NamedNetwork;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.network.NetworkName;
import io.github.distributedleadership.core.network.NetworkOptions;
import io.github.distributedleadership.core.value.PlainText;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The networks of a file while it is read: ties as they come, nodes where a file of them was given. */
public final class NetworkDrafts {
    private static final int MAX_NETWORKS = 100_000;

    private final NetworkOptions options;
    private final @Nullable NodeRows nodes;
    private final Faults faults;
    private final Map<NetworkName, Network.Builder> builders = new TreeMap<>();
    private final Map<NetworkName, NodeRows.NodeSet> sets = new TreeMap<>();
    private Optional<String> network = Optional.empty();
    private Optional<String> relation = Optional.empty();
    private boolean aligned = true;

    public NetworkDrafts(NetworkOptions options, @Nullable NodeRows nodes, Faults faults) {
        this.options = options;
        this.nodes = nodes;
        this.faults = faults;
    }

    /** Finds out of which network ties are that do not tell it, but of which the nodes do. */
    void align(Selection ties) {
        if (nodes == null) {
            return;
        }
        long before = faults.count();
        if (nodes.selection().tellsNetworks() && !ties.tellsNetworks()) {
            network = nodes.only(true, faults);
        }
        if (nodes.selection().tellsRelations() && !ties.tellsRelations()) {
            relation = nodes.only(false, faults);
        }
        aligned = faults.count() == before;
    }

    /** The name of the network of ties of that name. */
    NetworkName named(NetworkName ties) {
        return new NetworkName(ties.network().or(() -> network), ties.relation().or(() -> relation));
    }

    /** Adds a node. */
    void node(NetworkName name, String node) {
        builder(name).node(node);
    }

    /** Adds a tie. */
    void tie(NetworkName name, String source, String target, double weight) {
        builder(name).arc(source, target, weight);
    }

    /** Whether that may be a node of the network; else that is a fault. */
    boolean isNode(NetworkName name, String node, String path, int line) {
        if (nodes == null || !aligned || !nodes.isSound()) {
            return true;
        }
        NodeRows.NodeSet set = sets.computeIfAbsent(name, nodes::of);
        if (set.ids().contains(node)) {
            return true;
        }
        String where = name.equals(NetworkName.NONE) || nodes.names().contains(NetworkName.NONE)
                ? ""
                : " of " + PlainText.excerpt(name.toString());
        faults.add(
                path,
                line,
                "no node \"" + PlainText.excerpt(node) + "\"" + where + " in " + nodes.name()
                        + faults.nearMiss(node, set.ids()));
        return false;
    }

    private Network.Builder builder(NetworkName name) {
        if (builders.size() == MAX_NETWORKS && !builders.containsKey(name)) {
            throw new BrokenText(
                    0,
                    "there are more than " + MAX_NETWORKS + " networks in the file; is the column \"network\" or"
                            + " \"relation\" something else?");
        }
        return builders.computeIfAbsent(name, unused -> options.builder());
    }

    /** The networks, by name. */
    public ImmutableList<NamedNetwork> build() {
        if (nodes != null) {
            addWithoutTies(nodes);
        }
        if (builders.isEmpty()) {
            builder(NetworkName.NONE);
        }
        ImmutableList.Builder<NamedNetwork> all = ImmutableList.builder();
        builders.forEach((name, builder) -> {
            NodeRows.NodeSet set = nodes == null ? new NodeRows.NodeSet() : nodes.of(name);
            ImmutableSortedMap<String, ImmutableSortedMap<String, String>> attributes = set.attributes();
            all.add(new NamedNetwork(name, builder.nodes(set.ids()).build(), attributes));
        });
        return all.build();
    }

    private void addWithoutTies(NodeRows rows) {
        Set<NodeRows.NodeSet> withTies = Collections.newSetFromMap(new IdentityHashMap<>());
        builders.keySet().forEach(ties -> withTies.add(rows.of(ties)));
        for (NetworkName name : rows.names()) {
            if (!withTies.contains(rows.of(name))) {
                builder(new NetworkName(
                        name.network().or(options::network), name.relation().or(options::relation)));
            }
        }
    }
}
