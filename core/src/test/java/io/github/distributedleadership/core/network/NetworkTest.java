package io.github.distributedleadership.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
    private static final Network THREE = Network.builder()
            .arc("ben", "ana", 4)
            .arc("cleo", "ana", 5)
            .arc("ana", "ben", 2)
            .node("dan")
            .build();

    @Test
    void nodes_are_sorted_and_numbered_in_that_order() {
        assertThat(THREE.nodes()).containsExactly("ana", "ben", "cleo", "dan");
        assertThat(THREE.size()).isEqualTo(4);
        assertThat(THREE.node(2)).isEqualTo("cleo");
        assertThat(THREE.indexOf("cleo")).hasValue(2);
        assertThat(THREE.indexOf("zoe")).isEmpty();
    }

    @Test
    void arcs_come_by_source_then_target() {
        assertThat(THREE.arcs())
                .containsExactly(new Arc("ana", "ben", 2), new Arc("ben", "ana", 4), new Arc("cleo", "ana", 5));
        assertThat(THREE.arcs()).hasToString("[ana -> ben (2), ben -> ana (4), cleo -> ana (5)]");
        assertThat(THREE.arcCount()).isEqualTo(3);
        assertThat(THREE).hasToString("4 nodes, 3 arcs");
    }

    @Test
    void an_arc_of_a_node_between_nodes_without_any_is_found_by_its_number() {
        Network sparse = Network.builder()
                .nodes(List.of("a", "b", "d", "e"))
                .arc("c", "a")
                .arc("c", "e")
                .arc("f", "a")
                .node("g")
                .build();
        assertThat(sparse.arcs()).hasToString("[c -> a (1), c -> e (1), f -> a (1)]");
        assertThatThrownBy(() -> sparse.arcs().get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void leadership_received_is_the_in_degree() {
        int ana = THREE.indexOf("ana").orElseThrow();
        assertThat(THREE.inDegree(ana)).isEqualTo(2);
        assertThat(THREE.outDegree(ana)).isEqualTo(1);
        assertThat(THREE.inDegree(3) + THREE.outDegree(3)).isZero();
    }

    @Test
    void neighbours_are_visited_in_order_from_both_ends() {
        List<String> seen = new ArrayList<>();
        THREE.forEachIn(0, (source, weight) -> seen.add(THREE.node(source) + " " + weight));
        THREE.forEachOut(0, (target, weight) -> seen.add(THREE.node(target) + " " + weight));
        assertThat(seen).containsExactly("ben 4.0", "cleo 5.0", "ben 2.0");
    }

    @Test
    void a_single_arc_can_be_asked_for() {
        assertThat(THREE.hasArc(1, 0)).isTrue();
        assertThat(THREE.hasArc(0, 2)).isFalse();
        assertThat(THREE.weight(1, 0)).hasValue(4);
        assertThat(THREE.weight(3, 0)).isEmpty();
    }

    @Test
    void transposed_it_goes_from_leader_to_follower() {
        Network turned = THREE.transposed();
        assertThat(turned.arcs()).hasToString("[ana -> ben (4), ana -> cleo (5), ben -> ana (2)]");
        assertThat(turned.transposed()).isEqualTo(THREE);
        assertThat(turned).isNotEqualTo(THREE);
    }

    @Test
    void a_tie_to_oneself_is_dropped_and_counted_and_its_node_stays() {
        Network network =
                Network.builder().arc("ana", "ana", 5).arc("ana", "ana", 0).build();
        assertThat(network.nodes()).containsExactly("ana");
        assertThat(network.arcs()).isEmpty();
        assertThat(network.dropped()).isEqualTo(new Dropped(2, 0, 0));
        assertThat(network).hasToString("1 node, 0 arcs");
    }

    @Test
    void ties_given_again_collapse_to_the_strongest() {
        Network.Builder builder =
                Network.builder().arc("ben", "ana", 2).arc("ben", "ana", 4).arc("ben", "ana", 3);
        assertThat(builder.build().arcs()).containsExactly(new Arc("ben", "ana", 4));
        assertThat(builder.build().dropped()).isEqualTo(new Dropped(0, 0, 2));
        assertThat(builder.lowerIsStronger().build().arcs()).containsExactly(new Arc("ben", "ana", 2));
    }

    @Test
    void ties_from_some_weight_on_are_a_network_of_the_same_nodes() {
        Network ratings = Network.builder()
                .keepZeros()
                .arc("ana", "ana", 5)
                .arc("ana", "ben", 4)
                .arc("ben", "ana", 3.999)
                .arc("cleo", "ana", 0)
                .build();
        assertThat(ratings.arcs())
                .as("a rating of 0 is one")
                .containsExactly(new Arc("ana", "ben", 4), new Arc("ben", "ana", 3.999), new Arc("cleo", "ana", 0));
        assertThat(ratings.dropped()).isEqualTo(new Dropped(1, 0, 0));
        Network strong = ratings.atLeast(4);
        assertThat(strong.nodes()).containsExactly("ana", "ben", "cleo");
        assertThat(strong.arcs()).containsExactly(new Arc("ana", "ben", 4));
        assertThat(strong.transposed().arcs()).containsExactly(new Arc("ben", "ana", 4));
        assertThat(strong.dropped()).isEqualTo(new Dropped(1, 2, 0));
        assertThat(ratings.atLeast(0).arcCount()).as("0 is no tie").isEqualTo(2);
        assertThat(strong.atLeast(4)).isSameAs(strong);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ratings.atLeast(-1))
                .withMessage("the least weight of a tie must be a finite number of 0 or more but was -1");
    }

    @Test
    void a_tie_too_weak_is_none_and_is_counted() {
        Network.Builder builder = Network.builder()
                .arc("ana", "ben", 4)
                .arc("ben", "ana", 3.999)
                .arc("cleo", "ana", 0)
                .arc("cleo", "ben", -0.0);
        assertThat(builder.build().arcCount()).isEqualTo(2);
        assertThat(builder.build().dropped().weak()).isEqualTo(2);

        Network strong = builder.minWeight(4).build();
        assertThat(strong.arcs()).containsExactly(new Arc("ana", "ben", 4));
        assertThat(strong.nodes()).containsExactly("ana", "ben", "cleo");
        assertThat(strong.dropped().total()).isEqualTo(3);
        assertThat(strong.dropped().isNone()).isFalse();
    }

    @Test
    void the_empty_network_has_nothing() {
        assertThat(Network.empty().nodes()).isEmpty();
        assertThat(Network.empty().arcs()).isEmpty();
        assertThat(Network.empty().dropped().isNone()).isTrue();
        assertThat(Network.empty()).isEqualTo(Network.builder().build()).hasToString("0 nodes, 0 arcs");
    }

    @Test
    void networks_are_equal_by_what_they_hold() {
        Network one = Network.builder().arc("ben", "ana", 4).build();
        assertThat(Network.builder()
                        .nodes(List.of("ben", "ana"))
                        .arc("ben", "ana", 4)
                        .build())
                .isEqualTo(one)
                .hasSameHashCodeAs(one);
        assertThat(Network.builder().arc("ben", "ana", 5).build()).isNotEqualTo(one);
        assertThat(Network.builder().arc("ana", "ben", 4).build()).isNotEqualTo(one);
        assertThat(Network.builder().arc("ben", "ana", 4).node("cleo").build()).isNotEqualTo(one);
        assertThat(Network.builder().arc("ben", "ana", 4).arc("ben", "ana", 4).build())
                .isNotEqualTo(one);
    }

    @Test
    void a_built_network_does_not_change_when_its_builder_goes_on() {
        Network.Builder builder = Network.builder().arc("ben", "ana");
        Network before = builder.build();
        builder.arc("aaron", "ana").arc("ben", "ana", 9);
        assertThat(before.arcs()).containsExactly(new Arc("ben", "ana", 1));
        assertThat(builder.build().arcs()).hasSize(2);
    }

    @Test
    void the_same_name_typed_on_two_keyboards_is_one_node() {
        Network network =
                Network.builder().arc("Zo\u00eb", "ana").arc("Zoe\u0308", "ben").build();
        assertThat(network.nodes()).containsExactly("Zo\u00eb", "ana", "ben");
        assertThat(network.outDegree(0)).isEqualTo(2);
    }

    @Test
    void a_node_may_begin_with_any_word() {
        assertThat(Network.builder().node("team:literacy").build().nodes()).containsExactly("team:literacy");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_weight_that_is_negative_or_not_finite_is_refused(double weight) {
        Network.Builder builder = Network.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.arc("ben", "ana", weight))
                .withMessageStartingWith("a weight must be a finite number of 0 or more but was ")
                .withMessageEndingWith(" from \"ben\" to \"ana\"; shift the scale so that 0 means no tie");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.minWeight(weight))
                .withMessageStartingWith("the least weight of a tie must be a finite number of 0 or more but was ");
        assertThat(builder.build()).isEqualTo(Network.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ana", "a\nb"})
    void a_node_is_plain_text(String node) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Network.builder().node(node))
                .withMessageStartingWith("a node must not ");
    }

    @Test
    void a_node_has_at_most_256_characters() {
        assertThat(Network.builder().node("x".repeat(256)).build().size()).isOne();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Network.builder().node("x".repeat(257)))
                .withMessageStartingWith("a node must have at most 256 characters but has 257");
    }

    @Test
    void the_same_nodes_may_have_other_arcs() {
        Network network = Network.builder().arc("ben", "ana", 4).node("cleo").build();
        Network other = network.withArcs(new int[] {2, 0, 2}, new int[] {0, 1, 0});
        assertThat(other)
                .isEqualTo(Network.builder()
                        .node("ben")
                        .arc("cleo", "ana")
                        .arc("cleo", "ana")
                        .arc("ana", "ben")
                        .build());
        assertThat(other.dropped().duplicates()).isOne();
        assertThat(network.withArcs(new int[0], new int[0]).arcCount()).isZero();
    }

    @Test
    void other_arcs_run_between_two_nodes_that_are_there() {
        Network network = Network.builder().arc("ben", "ana").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network.withArcs(new int[] {1}, new int[] {1}))
                .withMessage("an arc must run between two different nodes of 2 but was from 1 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network.withArcs(new int[] {0}, new int[] {2}))
                .withMessage("an arc must run between two different nodes of 2 but was from 0 to 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network.withArcs(new int[] {0, 1}, new int[] {1}))
                .withMessage("every arc must have a source and a target but there are 2 sources and 1 targets");
    }
}
