package io.github.distributedleadership.core.network;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.core.value.PlainText;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.RandomAccess;

/**
 * Nodes, and weighted arcs between them. An arc means that its <em>source looks to its target as a leader</em>, so
 * leadership received is the in-degree. Who wants leader to follower, takes the network {@linkplain #transposed()
 * transposed}.
 *
 * <p>It knows nothing of people: a node is a text. Nodes are sorted, and numbered from 0 in that order; between two nodes
 * there is at most one arc in each direction, and none from a node to itself. What was given and is no arc is
 * {@linkplain #dropped() counted}.
 *
 * <pre>{@code
 * Network network = Network.builder().arc("ben", "ana", 4).arc("cleo", "ana", 5).arc("ana", "ana").node("dan").build();
 * network.nodes();                                    // [ana, ben, cleo, dan]
 * network.arcs();                                     // [ben -> ana (4), cleo -> ana (5)]
 * network.inDegree(network.indexOf("ana").orElseThrow());   // 2
 * network.dropped().selfTies();                       // 1
 * }</pre>
 *
 * <p>Written by hand instead of generated: the arcs lie in arrays, once by source and once by target. Loops that must be
 * fast go over arc numbers:
 *
 * <pre>{@code
 * for (int arc = network.outBegin(i); arc < network.outEnd(i); arc++) {
 *     sum += network.outWeight(arc) * value[network.target(arc)];
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe; equal when nodes, arcs, weights and what was dropped are equal.
 */
public final class Network {
    private final ImmutableList<String> nodes;
    private final Rows out;
    private final Rows in;
    private final Dropped dropped;

    private Network(ImmutableList<String> nodes, Rows out, Rows in, Dropped dropped) {
        this.nodes = nodes;
        this.out = out;
        this.in = in;
        this.dropped = dropped;
    }

    /** What is done with one arc of a node. */
    @FunctionalInterface
    public interface Visitor {
        /** Takes the number of the node at the other end, and the weight. */
        void visit(int other, double weight);
    }

    /** {@return a network without nodes} */
    public static Network empty() {
        return builder().build();
    }

    /** {@return a network with nothing in it yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the nodes, sorted, in Unicode's normal form C; the number of a node is its place here} */
    public ImmutableList<String> nodes() {
        return nodes;
    }

    /** {@return how many nodes} */
    public int size() {
        return nodes.size();
    }

    /** {@return the node of that number} */
    public String node(int index) {
        return nodes.get(index);
    }

    /** {@return the number of that node, or empty where there is no such node} */
    public OptionalInt indexOf(String node) {
        int index = Collections.binarySearch(nodes, node);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** {@return how many arcs} */
    public int arcCount() {
        return out.ends.length;
    }

    /** {@return the arcs by source, then target; each is made when it is asked for} */
    public List<Arc> arcs() {
        return new ArcList();
    }

    /** {@return to how many nodes this one looks} */
    public int outDegree(int node) {
        return out.offsets[node + 1] - out.offsets[node];
    }

    /** {@return how many nodes look to this one} */
    public int inDegree(int node) {
        return in.offsets[node + 1] - in.offsets[node];
    }

    /** Visits the nodes that this one looks to, in order. */
    public void forEachOut(int node, Visitor visitor) {
        forEach(out, node, visitor);
    }

    /** Visits the nodes that look to this one, in order. */
    public void forEachIn(int node, Visitor visitor) {
        forEach(in, node, visitor);
    }

    /** {@return whether the one looks to the other} */
    public boolean hasArc(int source, int target) {
        return find(source, target) >= 0;
    }

    /** {@return how strongly the one looks to the other, or empty where there is no arc} */
    public OptionalDouble weight(int source, int target) {
        int arc = find(source, target);
        return arc < 0 ? OptionalDouble.empty() : OptionalDouble.of(out.weights[arc]);
    }

    /** {@return the number of the first arc from this node; arcs are numbered by source, then target} */
    public int outBegin(int node) {
        return out.offsets[node];
    }

    /** {@return the number after the last arc from this node} */
    public int outEnd(int node) {
        return out.offsets[node + 1];
    }

    /** {@return the target of an arc from {@link #outBegin} to before {@link #outEnd} of its source} */
    public int target(int outArc) {
        return out.ends[outArc];
    }

    /** {@return the weight of an arc numbered by source, then target} */
    public double outWeight(int outArc) {
        return out.weights[outArc];
    }

    /** {@return the number of the first arc to this node, where arcs are numbered by target, then source} */
    public int inBegin(int node) {
        return in.offsets[node];
    }

    /** {@return the number after the last arc to this node, where arcs are numbered by target, then source} */
    public int inEnd(int node) {
        return in.offsets[node + 1];
    }

    /** {@return the source of an arc from {@link #inBegin} to before {@link #inEnd} of its target} */
    public int source(int inArc) {
        return in.ends[inArc];
    }

    /** {@return the weight of an arc numbered by target, then source} */
    public double inWeight(int inArc) {
        return in.weights[inArc];
    }

    /** {@return what was given and is no arc} */
    public Dropped dropped() {
        return dropped;
    }

    /** {@return the same nodes with every arc turned round: leader to follower} It costs nothing. */
    public Network transposed() {
        return new Network(nodes, in, out, dropped);
    }

    /**
     * {@return the same nodes with these arcs of weight 1 in place of its own} An arc given twice is one, and is counted.
     *
     * @param sources the numbers of the nodes from which they run
     * @param targets the numbers of the nodes to which they run, in the same order
     * @throws IllegalArgumentException when an arc runs from a node to itself or there is no such node, or one end is missing
     */
    public Network withArcs(int[] sources, int[] targets) {
        if (sources.length != targets.length) {
            throw new IllegalArgumentException("every arc must have a source and a target but there are "
                    + sources.length + " sources and " + targets.length + " targets");
        }
        for (int i = 0; i < sources.length; i++) {
            boolean known = Math.min(sources[i], targets[i]) >= 0 && Math.max(sources[i], targets[i]) < size();
            if (!known || sources[i] == targets[i]) {
                throw new IllegalArgumentException("an arc must run between two different nodes of " + size()
                        + " but was from " + sources[i] + " to " + targets[i]);
            }
        }
        double[] weights = new double[sources.length];
        Arrays.fill(weights, 1);
        Rows rows = Rows.of(size(), sources, targets, weights, sources.length, false);
        return new Network(nodes, rows, rows.turned(), new Dropped(0, 0, sources.length - rows.ends.length));
    }

    /**
     * {@return the same nodes with only the arcs of that weight or more, none of which weighs 0} The others are counted as
     * {@linkplain Dropped#weak() weak}.
     *
     * @throws IllegalArgumentException when the weight is negative or not finite
     */
    public Network atLeast(double weight) {
        checkLeast(weight);
        Rows strong = out.atLeast(weight);
        int fewer = out.ends.length - strong.ends.length;
        return fewer == 0
                ? this
                : new Network(
                        nodes,
                        strong,
                        in.atLeast(weight),
                        new Dropped(dropped.selfTies(), dropped.weak() + fewer, dropped.duplicates()));
    }

    private static void checkLeast(double least) {
        if (!(least >= 0 && least < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the least weight of a tie must be a finite number of 0 or more but was " + Numbers.plain(least));
        }
    }

    private static void forEach(Rows rows, int node, Visitor visitor) {
        for (int arc = rows.offsets[node]; arc < rows.offsets[node + 1]; arc++) {
            visitor.visit(rows.ends[arc], rows.weights[arc]);
        }
    }

    private int find(int source, int target) {
        return Arrays.binarySearch(out.ends, out.offsets[source], out.offsets[source + 1], target);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Network that
                        && nodes.equals(that.nodes)
                        && dropped.equals(that.dropped)
                        && out.sameAs(that.out));
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hash(nodes, dropped) + Arrays.hashCode(out.ends);
    }

    /** {@return how large it is: {@code 4 nodes, 2 arcs}} */
    @Override
    public String toString() {
        return size() + (size() == 1 ? " node, " : " nodes, ") + arcCount() + (arcCount() == 1 ? " arc" : " arcs");
    }

    /** A view, since ten million arcs as objects would be many times the network. */
    private final class ArcList extends AbstractList<Arc> implements RandomAccess {
        @Override
        public Arc get(int index) {
            int source = out.rowOf(Objects.checkIndex(index, size()));
            return new Arc(node(source), node(out.ends[index]), out.weights[index]);
        }

        @Override
        public int size() {
            return out.ends.length;
        }
    }

    /** Takes nodes and ties in any order; the network does not depend on it. Not thread-safe. */
    public static final class Builder {
        private final Map<String, Integer> numbers = new HashMap<>();
        private int[] sources = new int[16];
        private int[] targets = new int[16];
        private double[] weights = new double[16];
        private int count;
        private double minWeight;
        private boolean lowest;
        private boolean zeros;

        private Builder() {}

        /** {@return this, with that node, which may stay without arcs} A node given twice is one. */
        public Builder node(String node) {
            number(node);
            return this;
        }

        /** {@return this, with all those nodes} */
        public Builder nodes(Iterable<String> all) {
            all.forEach(this::number);
            return this;
        }

        /** {@return this, where the one looks to the other with weight 1} */
        public Builder arc(String source, String target) {
            return arc(source, target, 1);
        }

        /**
         * {@return this, where the one looks to the other}
         *
         * @param source who looks, 1 to 256 characters
         * @param target to whom
         * @param weight how strongly, 0 or more and finite; 0 is no tie unless zeros are kept, but source and target are nodes
         * @throws IllegalArgumentException when the weight is negative or no number, or a node cannot be one
         */
        public Builder arc(String source, String target, double weight) {
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "a weight must be a finite number of 0 or more but was " + Numbers.plain(weight)
                                + " from \"" + PlainText.excerpt(source) + "\" to \"" + PlainText.excerpt(target)
                                + "\"; shift the scale so that 0 means no tie");
            }
            if (count == sources.length) {
                int length = (int) Math.min(Integer.MAX_VALUE - 8L, count * 2L);
                sources = Arrays.copyOf(sources, length);
                targets = Arrays.copyOf(targets, length);
                weights = Arrays.copyOf(weights, length);
            }
            sources[count] = number(source);
            targets[count] = number(target);
            weights[count] = weight;
            count++;
            return this;
        }

        /** {@return this, where a tie weaker than that is none} Without it every weight above 0 is a tie. */
        public Builder minWeight(double least) {
            checkLeast(least);
            this.minWeight = least;
            return this;
        }

        /**
         * {@return this, where a weight of 0 is kept as an arc of that weight}
         * For ratings on a scale that begins at 0, where to answer 0 is another thing than not to answer.
         * {@link Network#atLeast} leaves them out again.
         */
        public Builder keepZeros() {
            this.zeros = true;
            return this;
        }

        /**
         * {@return this, where of ties given again the lowest weight is the strongest, not the highest}
         * For scales such as "1 daily, 4 yearly". A weight of 0 is no tie all the same.
         */
        public Builder lowerIsStronger() {
            this.lowest = true;
            return this;
        }

        /** {@return the network} The builder may go on to make larger ones. */
        public Network build() {
            int size = numbers.size();
            String[] sorted = numbers.keySet().toArray(String[]::new);
            Arrays.sort(sorted);
            int[] places = new int[size];
            for (int place = 0; place < size; place++) {
                places[numbers.getOrDefault(sorted[place], 0)] = place;
            }
            int[] from = new int[count];
            int[] to = new int[count];
            double[] strengths = new double[count];
            long selfTies = 0;
            int ties = 0;
            for (int i = 0; i < count; i++) {
                if (sources[i] == targets[i]) {
                    selfTies++;
                } else if ((weights[i] > 0 || zeros) && weights[i] >= minWeight) {
                    from[ties] = places[sources[i]];
                    to[ties] = places[targets[i]];
                    strengths[ties] = weights[i];
                    ties++;
                }
            }
            Rows out = Rows.of(size, from, to, strengths, ties, lowest);
            Dropped dropped = new Dropped(selfTies, count - selfTies - ties, ties - out.ends.length);
            return new Network(ImmutableList.copyOf(sorted), out, out.turned(), dropped);
        }

        private int number(String node) {
            Integer known = numbers.get(node);
            if (known == null) {
                int next = numbers.size();
                known = numbers.putIfAbsent(PlainText.word(node, "a node"), next);
                return known == null ? next : known;
            }
            return known;
        }
    }
}
