package io.github.distributedleadership.rules.measure.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.distributedleadership.core.network.Network;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What structure leadership has, in the classes that Mehra, Smith, Dixon and Robertson (2006) told apart: whom many look to, and
 * whether those look to each other.
 *
 * <p>A leader is to whom at least a share of the others looks, {@code tau}; the default is one half. One leader is
 * LEADER_CENTERED; several who all look to each other are DISTRIBUTED_COORDINATED, else DISTRIBUTED_FRAGMENTED. Where somebody is
 * known to be the formal leader and is none of them, he or she is added before it is asked whether several look to each other.
 * The names of the classes are theirs, from memory; the computation is our own.
 *
 * <pre>{@code
 * Typology typology = MeasuredNetwork.of(network).withLeader("ana").typology();
 * typology.structure();      // Optional[DISTRIBUTED_COORDINATED]
 * typology.leaders();        // [ana, ben]
 * typology.isFormal();       // Optional[true]: ana is one of them
 * }</pre>
 *
 * @param structure the class; empty: fewer than two nodes
 * @param leaders to whom at least that share looks, sorted; never chosen by order where several are equal
 * @param coordination of the pairs of leaders, and of the formal leader, the share that looks to each other; empty: fewer than
 *     two leaders
 * @param isFormal whether the formal leader is among the leaders; empty: it is not known who that is
 */
public record Typology(
        Optional<Structure> structure,
        ImmutableSet<String> leaders,
        OptionalDouble coordination,
        Optional<Boolean> isFormal) {
    /** What share of the others must look to a leader where nothing else is said. */
    public static final double HALF = 0.5;

    /** So that 7 of 10 are at least a share of 0.7, which no double is. */
    private static final double ROUNDING = 1e-9;

    /** The classes. */
    public enum Structure {
        /** Nobody is looked to by enough of the others. */
        NO_LEADER,
        /** One is. */
        LEADER_CENTERED,
        /** Several are, and all of them look to each other. */
        DISTRIBUTED_COORDINATED,
        /** Several are, and not all of them look to each other. */
        DISTRIBUTED_FRAGMENTED
    }

    static Typology of(Network network, OptionalInt formal, double tau) {
        int n = network.size();
        ImmutableList.Builder<Integer> found = ImmutableList.builder();
        for (int node = 0; node < n && n > 1; node++) {
            if (network.inDegree(node) >= tau * (n - 1) - ROUNDING) {
                found.add(node);
            }
        }
        ImmutableList<Integer> leaders = found.build();
        ImmutableSet<String> names = leaders.stream().map(network::node).collect(ImmutableSet.toImmutableSet());
        Optional<Boolean> isFormal =
                formal.isPresent() && n > 1 ? Optional.of(leaders.contains(formal.getAsInt())) : Optional.empty();
        if (leaders.size() < 2) {
            Structure structure = leaders.isEmpty() ? Structure.NO_LEADER : Structure.LEADER_CENTERED;
            return new Typology(
                    n < 2 ? Optional.empty() : Optional.of(structure), names, OptionalDouble.empty(), isFormal);
        }
        ImmutableList<Integer> asked = isFormal.orElse(true)
                ? leaders
                : ImmutableList.<Integer>builder()
                        .addAll(leaders)
                        .add(formal.getAsInt())
                        .build();
        double pairs = asked.size() * (asked.size() - 1.0) / 2;
        double mutual = mutual(network, asked);
        return new Typology(
                Optional.of(mutual == pairs ? Structure.DISTRIBUTED_COORDINATED : Structure.DISTRIBUTED_FRAGMENTED),
                names,
                OptionalDouble.of(mutual / pairs),
                isFormal);
    }

    private static double mutual(Network network, ImmutableList<Integer> asked) {
        boolean[] isAsked = new boolean[network.size()];
        asked.forEach(node -> isAsked[node] = true);
        long ends = 0;
        for (int node : asked) {
            for (int arc = network.outBegin(node); arc < network.outEnd(node); arc++) {
                int other = network.target(arc);
                ends += isAsked[other] && network.hasArc(other, node) ? 1 : 0;
            }
        }
        return ends / 2.0;
    }
}
