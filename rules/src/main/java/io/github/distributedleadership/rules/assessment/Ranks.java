package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.network.NamedNetwork;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.core.value.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

/** The rank of each node, as far as it is known, and who is in the highest. */
final class Ranks {
    private static final int LISTED = 20;

    private final OptionalDouble[] values;
    private final BitSet appointed = new BitSet();
    private final OptionalDouble highest;

    private Ranks(OptionalDouble[] values, OptionalDouble highest) {
        this.values = values;
        this.highest = highest;
        for (int node = 0; node < values.length; node++) {
            if (values[node].isPresent() && values[node].equals(highest)) {
                appointed.set(node);
            }
        }
    }

    /** Ranks of which nothing is known. */
    static Ranks unknown(int nodes) {
        OptionalDouble[] values = new OptionalDouble[nodes];
        Arrays.fill(values, OptionalDouble.empty());
        return new Ranks(values, OptionalDouble.empty());
    }

    /** The ranks in that column, which must be there and hold numbers. */
    static Ranks of(NamedNetwork network, String column, boolean lowestIsTop) {
        ImmutableSortedMap<String, String> texts = network.attributes().get(column);
        if (texts == null) {
            throw new IllegalArgumentException("there is no column \"" + PlainText.excerpt(column) + "\""
                    + NearMiss.question(column, network.attributes().keySet())
                    + (network.attributes().isEmpty()
                            ? "; nothing is written about the nodes"
                            : "; there is "
                                    + PlainText.excerpt(String.join(
                                            ", ", network.attributes().keySet()))));
        }
        OptionalDouble[] values = new OptionalDouble[network.network().size()];
        OptionalDouble highest = OptionalDouble.empty();
        List<String> wrong = new ArrayList<>();
        for (int node = 0; node < values.length; node++) {
            String text = texts.getOrDefault(network.network().node(node), "").strip();
            values[node] = number(text);
            if (values[node].isEmpty() && !text.isEmpty()) {
                wrong.add("\"" + PlainText.excerpt(text) + "\" of "
                        + PlainText.excerpt(network.network().node(node)));
            }
            if (values[node].isPresent() && (highest.isEmpty() || isAbove(values[node], highest, lowestIsTop))) {
                highest = values[node];
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(
                    "a rank must be a number, and empty or NA where it is not known, but in the"
                            + " column \"" + PlainText.excerpt(column) + "\" there is "
                            + String.join(", ", wrong.subList(0, Math.min(LISTED, wrong.size())))
                            + (wrong.size() > LISTED ? " and " + (wrong.size() - LISTED) + " more" : ""));
        }
        return new Ranks(values, highest);
    }

    private static boolean isAbove(OptionalDouble one, OptionalDouble other, boolean lowestIsTop) {
        int order = Double.compare(one.getAsDouble(), other.getAsDouble());
        return lowestIsTop ? order < 0 : order > 0;
    }

    private static OptionalDouble number(String text) {
        if (!text.matches("[+-]?(\\d{1,300}\\.?\\d{0,300}|\\.\\d{1,300})([eE][+-]?\\d{1,3})?")) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? OptionalDouble.of(value + 0.0) : OptionalDouble.empty();
    }

    /** The rank of a node, where it is known. */
    OptionalDouble at(int node) {
        return values[node];
    }

    /** The highest rank that is known. */
    OptionalDouble highest() {
        return highest;
    }

    /** Who is in the highest rank. */
    BitSet appointed() {
        return appointed;
    }

    /** Of how many nodes the rank is known. */
    int known() {
        int known = 0;
        for (OptionalDouble value : values) {
            known += value.isPresent() ? 1 : 0;
        }
        return known;
    }

    /** Whether there are known ranks below the highest. */
    boolean tellsApart() {
        return appointed.cardinality() < known();
    }
}
