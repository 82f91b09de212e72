package io.github.distributedleadership.core.network;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;

/**
 * A network as a file describes it: its name, the network itself, and what is written about its nodes.
 *
 * @param name which network of the file it is
 * @param network the network
 * @param attributes what is written about nodes: column to node to text; a node of which a column tells nothing is
 *     not in that column, so a column may be empty
 */
public record NamedNetwork(
        NetworkName name, Network network, ImmutableSortedMap<String, ImmutableSortedMap<String, String>> attributes) {
    /** The column that holds what nodes are called, where their ids are numbers or codes. */
    public static final String NAME = "name";

    /** Refuses an attribute of what is no node. */
    public NamedNetwork {
        attributes.forEach((column, values) -> {
            for (String node : values.keySet()) {
                if (network.indexOf(node).isEmpty()) {
                    throw new IllegalArgumentException(
                            "the column \"" + column + "\" tells of \"" + node + "\", which is no node of the network");
                }
            }
        });
    }

    /** {@return a network of which nothing more is known} */
    public static NamedNetwork of(Network network) {
        return new NamedNetwork(NetworkName.NONE, network, ImmutableSortedMap.of());
    }

    /** {@return what that column tells of that node; empty: nothing, or there is no such column} */
    public Optional<String> attribute(String column, String node) {
        return Optional.ofNullable(
                attributes.getOrDefault(column, ImmutableSortedMap.of()).get(node));
    }

    /** {@return how large it is, after its name where it has one} */
    @Override
    public String toString() {
        return name.equals(NetworkName.NONE) ? network.toString() : name + ": " + network;
    }
}
