package io.github.distributedleadership.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NetworkProperties {
    private static final double LEAST = 2;

    @Property
    void the_order_of_the_ties_changes_nothing(@ForAll("ties") List<Arc> ties, @ForAll long seed) {
        List<Arc> shuffled = new ArrayList<>(ties);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(network(shuffled)).isEqualTo(network(ties)).hasSameHashCodeAs(network(ties));
    }

    @Property
    void every_tie_is_an_arc_or_counted_as_dropped(@ForAll("ties") List<Arc> ties) {
        Network network = network(ties);
        assertThat(network.arcCount() + network.dropped().total()).isEqualTo(ties.size());
    }

    @Property
    void it_holds_what_a_plain_map_holds(@ForAll("ties") List<Arc> ties) {
        Map<String, Double> plain = new TreeMap<>();
        for (Arc tie : ties) {
            if (!tie.source().equals(tie.target()) && tie.weight() >= LEAST) {
                plain.merge(tie.source() + " " + tie.target(), tie.weight(), Math::max);
            }
        }
        Map<String, Double> held = new TreeMap<>();
        network(ties).arcs().forEach(arc -> held.put(arc.source() + " " + arc.target(), arc.weight()));
        assertThat(held).isEqualTo(plain);
    }

    @Property
    void both_directions_hold_the_same_arcs(@ForAll("ties") List<Arc> ties) {
        Network network = network(ties);
        List<String> out = new ArrayList<>();
        List<String> in = new ArrayList<>();
        for (int node = 0; node < network.size(); node++) {
            for (int arc = network.outBegin(node); arc < network.outEnd(node); arc++) {
                out.add(node + " " + network.target(arc) + " " + network.outWeight(arc));
            }
            for (int arc = network.inBegin(node); arc < network.inEnd(node); arc++) {
                in.add(network.source(arc) + " " + node + " " + network.inWeight(arc));
            }
        }
        assertThat(in).containsExactlyInAnyOrderElementsOf(out);
    }

    @Property
    void transposed_twice_is_the_same(@ForAll("ties") List<Arc> ties) {
        assertThat(network(ties).transposed().transposed()).isEqualTo(network(ties));
    }

    @Provide
    Arbitrary<List<Arc>> ties() {
        Arbitrary<String> node = Arbitraries.of("ana", "ben", "cleo", "dan", "eva", "Finn", "no", "1", "\u00c9lodie");
        Arbitrary<Double> weight = Arbitraries.of(0.0, 0.5, 1.999, 2.0, 3.0, 5.0);
        return Combinators.combine(node, node, weight).as(Arc::new).list().ofMaxSize(60);
    }

    private static Network network(List<Arc> ties) {
        Network.Builder builder = Network.builder().minWeight(LEAST);
        ties.forEach(tie -> builder.arc(tie.source(), tie.target(), tie.weight()));
        return builder.build();
    }
}
