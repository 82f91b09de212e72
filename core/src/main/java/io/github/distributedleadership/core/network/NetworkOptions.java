package io.github.distributedleadership.core.network;

import io.github.distributedleadership.core.value.PlainText;
import java.util.Optional;

/**
 * What may be chosen about reading networks.
 *
 * <pre>{@code
 * NetworkOptions.STANDARD.withRelation("advice").withWeights(Weights.LOWER_IS_STRONGER);
 * }</pre>
 *
 * @param network only the network of that name; empty: all that there are
 * @param relation only ties of that relation; empty: each relation is a network of its own
 * @param weights which of two weights means the stronger tie; it decides which of ties given twice stays
 * @param minWeight a tie of a weight below it is none, and counted as dropped; 0 or more
 * @param keepsZeros whether a weight of 0 is kept, as a rating on a scale that begins at 0 is
 */
public record NetworkOptions(
        Optional<String> network, Optional<String> relation, Weights weights, double minWeight, boolean keepsZeros) {
    /** Everything that there is, and higher weights are stronger. */
    public static final NetworkOptions STANDARD =
            new NetworkOptions(Optional.empty(), Optional.empty(), Weights.HIGHER_IS_STRONGER, 0, false);

    /** Refuses names that no network could have, and a least weight that no weight could be compared with. */
    public NetworkOptions {
        network = network.map(name -> PlainText.word(name, "a network"));
        relation = relation.map(name -> PlainText.word(name, "a relation"));
        if (!(minWeight >= 0 && minWeight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the least weight of a tie must be a finite number of 0 or more but was " + minWeight);
        }
    }

    /** {@return the same, with only the network of that name} */
    public NetworkOptions withNetwork(String name) {
        return new NetworkOptions(Optional.of(name), relation, weights, minWeight, keepsZeros);
    }

    /** {@return the same, with only ties of that relation} */
    public NetworkOptions withRelation(String name) {
        return new NetworkOptions(network, Optional.of(name), weights, minWeight, keepsZeros);
    }

    /** {@return the same, with weights read that way} */
    public NetworkOptions withWeights(Weights order) {
        return new NetworkOptions(network, relation, order, minWeight, keepsZeros);
    }

    /** {@return the same, with ties from that weight on} */
    public NetworkOptions withMinWeight(double least) {
        return new NetworkOptions(network, relation, weights, least, keepsZeros);
    }

    /** {@return the same, with weights of 0 kept} */
    public NetworkOptions withZeros() {
        return new NetworkOptions(network, relation, weights, minWeight, true);
    }

    /** {@return a builder of a network that is read so} */
    public Network.Builder builder() {
        Network.Builder builder = Network.builder().minWeight(minWeight);
        if (keepsZeros) {
            builder.keepZeros();
        }
        return weights == Weights.LOWER_IS_STRONGER ? builder.lowerIsStronger() : builder;
    }
}
