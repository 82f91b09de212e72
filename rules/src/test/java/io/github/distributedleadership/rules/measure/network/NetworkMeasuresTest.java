package io.github.distributedleadership.rules.measure.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkMeasuresTest {
    private static final Network FOUR = TeamOfFour.RATINGS.atLeast(4);

    @Test
    void the_worked_example_has_the_documented_values() {
        assertThat(FOUR.arcCount()).isEqualTo(5);
        assertValue(NetworkMeasures.density(), FOUR, 5 / 12.0);
        assertValue(NetworkMeasures.density(), FOUR, 0.416667);
        assertValue(NetworkMeasures.centralizationIn(), FOUR, 7 / 9.0);
        assertValue(NetworkMeasures.centralizationIn(), FOUR, 0.777778);
        assertValue(NetworkMeasures.decentralization(), FOUR, 2 / 9.0);
        assertValue(NetworkMeasures.decentralization(), FOUR, 0.222222);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 50})
    void a_star_to_which_all_look_is_fully_centralized(int n) {
        Network star = star(n);
        assertValue(NetworkMeasures.density(), star, 1.0 / n);
        assertValue(NetworkMeasures.centralizationIn(), star, 1);
        assertValue(NetworkMeasures.decentralization(), star, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 50})
    void a_star_whose_centre_looks_to_all_is_hardly_centralized(int n) {
        double expected = 1 / Math.pow(n - 1, 2);
        assertValue(NetworkMeasures.centralizationIn(), star(n).transposed(), expected);
        assertValue(NetworkMeasures.decentralization(), star(n).transposed(), 1 - expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 50})
    void a_ring_is_not_centralized(int n) {
        Network.Builder ring = Network.builder();
        IntStream.range(0, n).forEach(i -> ring.arc("m" + i, "m" + (i + 1) % n));
        assertValue(NetworkMeasures.density(), ring.build(), 1.0 / (n - 1));
        assertValue(NetworkMeasures.centralizationIn(), ring.build(), 0);
        assertValue(NetworkMeasures.decentralization(), ring.build(), 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 50})
    void where_all_look_to_all_density_is_1_and_nobody_stands_out(int n) {
        Network.Builder complete = Network.builder();
        IntStream.range(0, n).forEach(i -> IntStream.range(0, n).forEach(j -> complete.arc("m" + i, "m" + j)));
        assertThat(complete.build().dropped().selfTies()).isEqualTo(n);
        assertValue(NetworkMeasures.density(), complete.build(), 1);
        assertValue(NetworkMeasures.centralizationIn(), complete.build(), 0);
        assertValue(NetworkMeasures.decentralization(), complete.build(), 1);
    }

    @Test
    void without_arcs_all_are_equal() {
        Network silent = Network.builder().node("ana").node("ben").build();
        assertValue(NetworkMeasures.density(), silent, 0);
        assertValue(NetworkMeasures.centralizationIn(), silent, 0);
        assertValue(NetworkMeasures.decentralization(), silent, 1);
    }

    @Test
    void below_two_nodes_nothing_is_defined() {
        Network single = Network.builder().arc("ana", "ana").build();
        for (NetworkMeasure measure : NetworkMeasures.all()) {
            String why =
                    measure.id().equals("centralization-betweenness") ? "fewer than 3 nodes" : "fewer than 2 nodes";
            for (Network network : List.of(Network.empty(), single)) {
                MeasuredNetwork rated = MeasuredNetwork.of(network).withRatings(network, Scale.ONE_TO_FIVE);
                assertThat(measure.of(rated)).isEqualTo(Measurement.undefined(measure.id(), why));
            }
        }
    }

    @Test
    void sixty_thousand_nodes_do_not_overflow() {
        // 60,000 squared is beyond an int
        assertValue(NetworkMeasures.density(), star(60_000), 1.0 / 60_000);
        assertValue(NetworkMeasures.centralizationIn(), star(60_000), 1);
    }

    @Test
    void a_measure_answers_for_itself_only() {
        NetworkMeasure wrong = NetworkMeasure.of(
                NetworkMeasures.density().measure(), network -> Measurement.exact("gini", network.size()));
        assertThatIllegalStateException()
                .isThrownBy(() -> wrong.of(FOUR))
                .withMessage("the computation of density gave a value of gini");
    }

    private static Network star(int n) {
        Network.Builder star = Network.builder().node("centre");
        IntStream.range(1, n).forEach(i -> star.arc("m" + i, "centre"));
        return star.build();
    }

    private static void assertValue(NetworkMeasure measure, Network network, double expected) {
        assertThat(measure.of(network).status()).isEqualTo("EXACT");
        assertThat(measure.of(network).value().orElseThrow()).isCloseTo(expected, within(5e-7));
    }
}
