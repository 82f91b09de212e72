package io.github.distributedleadership.core.network;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which network of a file: the text in its column {@code network} and that in its column {@code relation}.
 *
 * @param network such as the place where it was observed; empty: the file does not tell networks apart
 * @param relation what a tie means there, such as advice; empty: the file does not tell relations apart
 */
public record NetworkName(Optional<String> network, Optional<String> relation) implements Comparable<NetworkName> {
    /** The only network of a file. */
    public static final NetworkName NONE = new NetworkName(Optional.empty(), Optional.empty());

    private static final Comparator<NetworkName> ORDER = Comparator.comparing(
                    NetworkName::network, Comparators.emptiesFirst(Comparator.<String>naturalOrder()))
            .thenComparing(NetworkName::relation, Comparators.emptiesFirst(Comparator.<String>naturalOrder()));

    @Override
    public int compareTo(NetworkName other) {
        return ORDER.compare(this, other);
    }

    /** {@return the two parts with a space between them, as far as they are there} */
    @Override
    public String toString() {
        return (network.orElse("") + " " + relation.orElse("")).strip();
    }
}
