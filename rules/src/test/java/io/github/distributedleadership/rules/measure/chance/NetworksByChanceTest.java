package io.github.distributedleadership.rules.measure.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.RealData;
import io.github.distributedleadership.rules.measure.network.NetworkMeasures;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworksByChanceTest {
    private static final Network STAR = Network.builder()
            .arc("ben", "ana")
            .arc("cleo", "ana")
            .arc("dan", "ana")
            .build();

    private static long mutual(Network network) {
        return network.arcs().stream()
                        .filter(arc -> network.hasArc(
                                network.indexOf(arc.target()).orElseThrow(),
                                network.indexOf(arc.source()).orElseThrow()))
                        .count()
                / 2;
    }

    private static Network random(int nodes, int seed) {
        return NullModel.SIZE.draw(named(nodes), new Draws(seed, 77, 0));
    }

    private static Network named(int nodes) {
        Network.Builder builder = Network.builder();
        for (int i = 0; i < nodes; i++) {
            builder.node("n" + i);
        }
        return builder.build();
    }

    @Property(tries = 200)
    void each_model_keeps_what_it_says(@ForAll @IntRange(min = 0, max = 9) int nodes, @ForAll int seed) {
        Network network = random(nodes, seed);
        for (NullModel model : NullModel.values()) {
            Network drawn = model.draw(network, new Draws(seed, 1, 1));
            assertThat(drawn.nodes()).isEqualTo(network.nodes());
            assertThat(drawn.dropped().duplicates()).isZero();
            if (model != NullModel.SIZE) {
                assertThat(drawn.arcCount()).isEqualTo(network.arcCount());
            }
            if (model == NullModel.DYAD_CENSUS) {
                assertThat(mutual(drawn)).isEqualTo(mutual(network));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(NullModel.class)
    void every_network_of_the_kind_is_equally_probable(NullModel model) {
        // three nodes: a and b look to each other, c looks to a
        Network like =
                Network.builder().arc("a", "b").arc("b", "a").arc("c", "a").build();
        int kinds = switch (model) {
            case SIZE -> 64;
            case DENSITY -> 20;
            case DYAD_CENSUS -> 12;
        };
        Map<Object, Integer> counts = new HashMap<>();
        int draws = 1000 * kinds;
        for (int run = 0; run < draws; run++) {
            counts.merge(model.draw(like, new Draws(11, 3, run)).arcs().toString(), 1, Integer::sum);
        }
        assertThat(counts).hasSize(kinds);
        double chi = counts.values().stream()
                .mapToDouble(n -> (n - 1000.0) * (n - 1000.0) / 1000)
                .sum();
        // mean kinds - 1, variance twice that; four deviations
        assertThat(chi).isLessThan(kinds - 1 + 4.5 * Math.sqrt(2.0 * (kinds - 1)));
    }

    @Test
    void the_star_of_the_worked_example_is_one_of_4_in_220() {
        ChanceResult result = UniformGraphTest.of(
                        STAR,
                        NetworkMeasures.centralizationIn(),
                        NullModel.DENSITY,
                        ChanceOptions.STANDARD.withValues(20_000))
                .orElseThrow();
        assertThat(result.observed()).isEqualTo(1);
        assertThat(result.pHigh()).isCloseTo(4 / 220.0, within(4 * result.monteCarloError(4 / 220.0)));
        assertThat(result.pLow()).isEqualTo(1);
    }

    @Test
    void the_same_bits_come_from_any_number_of_threads() throws ExecutionException, InterruptedException {
        Network network = random(12, 5);
        ChanceOptions options = ChanceOptions.STANDARD.withSeed(99);
        ChanceResult here = UniformGraphTest.of(network, NetworkMeasures.density(), NullModel.SIZE, options)
                .orElseThrow();
        for (int threads : new int[] {1, 3, 8}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(pool.submit(() -> UniformGraphTest.of(
                                                network, NetworkMeasures.density(), NullModel.SIZE, options)
                                        .orElseThrow())
                                .get())
                        .isEqualTo(here);
                assertThat(pool.submit(() -> QapTest.of(network, random(12, 6), options))
                                .get())
                        .isEqualTo(QapTest.of(network, random(12, 6), options));
            } finally {
                pool.shutdown();
            }
        }
        assertThat(UniformGraphTest.of(network, NetworkMeasures.density(), NullModel.SIZE, options.withSeed(98)))
                .isNotEqualTo(Optional.of(here));
    }

    @Test
    void what_is_undefined_is_not_tested_and_undefined_draws_are_counted() {
        assertThat(UniformGraphTest.of(
                        Network.builder().node("ana").build(),
                        NetworkMeasures.density(),
                        NullModel.SIZE,
                        ChanceOptions.STANDARD))
                .isEmpty();
        ChanceResult result = UniformGraphTest.of(
                        STAR,
                        network -> network.hasArc(0, 1) ? OptionalDouble.empty() : OptionalDouble.of(1),
                        NullModel.SIZE,
                        ChanceOptions.STANDARD)
                .orElseThrow();
        assertThat(result.undefined() + result.values()).isEqualTo(999);
        assertThat(result.undefined()).isBetween(400, 600);
        assertThat(result.pHigh()).isEqualTo(1);
    }

    @Test
    void two_networks_of_three_tell_nothing() {
        Network both = Network.builder()
                .arc("ana", "ben")
                .arc("ben", "ana")
                .node("cleo")
                .build();
        Network more = Network.builder()
                .arc("ana", "ben")
                .arc("ben", "ana")
                .arc("cleo", "ana")
                .build();
        ChanceResult result =
                QapTest.of(more, both, ChanceOptions.STANDARD.withValues(9999)).orElseThrow();
        assertThat(result.observed()).isCloseTo(0.707107, within(5e-7));
        assertThat(result.pHigh()).isCloseTo(1 / 3.0, within(0.02));
    }

    @Test
    void networks_of_different_people_and_empty_ones_cannot_be_compared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QapTest.of(STAR, named(4), ChanceOptions.STANDARD))
                .withMessage(
                        "the two networks must have the same nodes, but one has 4 and the other 4, or they have other"
                                + " names; keep those who are in both");
        assertThat(QapTest.of(named(4), named(4), ChanceOptions.STANDARD)).isEmpty();
        assertThat(QapTest.of(named(0), named(0), ChanceOptions.STANDARD)).isEmpty();
    }

    @Property(tries = 100)
    void of_ties_without_weights_both_tests_of_two_networks_say_the_same(@ForAll int seed) {
        Network one = random(7, seed);
        Network other = random(7, seed + 1);
        Optional<ChanceResult> plain = QapTest.of(one, other, ChanceOptions.STANDARD.withValues(99));
        Optional<ChanceResult> weighted = QapTest.ofWeights(one, other, ChanceOptions.STANDARD.withValues(99));
        assertThat(weighted.isPresent()).isEqualTo(plain.isPresent());
        if (plain.isPresent()) {
            assertThat(weighted.orElseThrow().observed())
                    .isCloseTo(plain.orElseThrow().observed(), within(1e-11));
            assertThat(weighted.orElseThrow().pHigh())
                    .isEqualTo(plain.orElseThrow().pHigh());
        }
    }

    @Property(tries = 100)
    void weights_correlate_as_two_tables_without_their_diagonals_do(@ForAll int seed) {
        Network one = weighted(6, seed);
        Network other = weighted(6, seed + 1);
        double[] x = table(one);
        double[] y = table(other);
        assertThat(QapTest.ofWeights(one, other, ChanceOptions.STANDARD.withValues(9))
                        .orElseThrow()
                        .observed())
                .isCloseTo(pearson(x, y), within(1e-11));
    }

    private static Network weighted(int nodes, int seed) {
        Network shape = random(nodes, seed);
        Draws draws = new Draws(seed, 78, 0);
        Network.Builder builder = Network.builder();
        shape.nodes().forEach(builder::node);
        shape.arcs()
                .forEach(arc -> builder.arc(arc.source(), arc.target(), 1 + draws.below(5) + draws.below(10) / 10.0));
        return builder.arc("n0", "n1", 2.5).arc("n1", "n0", 0.5).build();
    }

    private static double[] table(Network network) {
        double[] table = new double[network.size() * (network.size() - 1)];
        int cell = 0;
        for (int source = 0; source < network.size(); source++) {
            for (int target = 0; target < network.size(); target++) {
                if (source != target) {
                    table[cell++] = network.weight(source, target).orElse(0);
                }
            }
        }
        return table;
    }

    private static double pearson(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double products = 0;
        double squaresX = 0;
        double squaresY = 0;
        for (int i = 0; i < x.length; i++) {
            products += (x[i] - meanX) * (y[i] - meanY);
            squaresX += (x[i] - meanX) * (x[i] - meanX);
            squaresY += (y[i] - meanY) * (y[i] - meanY);
        }
        return products / Math.sqrt(squaresX * squaresY);
    }

    @Test
    void weights_that_are_the_same_everywhere_correlate_with_nothing() {
        Network same =
                Network.builder().arc("ana", "ben", 0.1).arc("ben", "ana", 0.1).build();
        Network other =
                Network.builder().arc("ana", "ben", 3).arc("ben", "ana", 4).build();
        assertThat(QapTest.ofWeights(same, other, ChanceOptions.STANDARD)).isEmpty();
        assertThat(QapTest.ofWeights(other, other, ChanceOptions.STANDARD)
                        .orElseThrow()
                        .observed())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QapTest.ofWeights(STAR, named(4), ChanceOptions.STANDARD))
                .withMessageStartingWith("the two networks must have the same nodes");
    }

    private static Network managers(String relation) {
        Network.Builder network = Network.builder();
        for (Map<String, String> row :
                RealData.rows(RealData.folder("krackhardt_hightech").resolve("nodes.csv"))) {
            network.node(row.get("id"));
        }
        for (Map<String, String> row :
                RealData.rows(RealData.folder("krackhardt_hightech").resolve("edges.csv"))) {
            if (row.get("relation").equals(relation)) {
                network.arc(row.get("source"), row.get("target"));
            }
        }
        return network.build();
    }

    /**
     * With R 4.2.2 and sna 2.7-1, 5000 draws each: mean and standard deviation of cug.test(advice, centralization, cmode = …,
     * FUN.args = list(FUN = degree, cmode = "indegree")), and gcor and qaptest of advice and friendship.
     */
    @Test
    void the_managers_stand_to_chance_as_in_sna() {
        Network advice = managers("advice");
        double[][] means = {{0.2181055, 0.05326781}, {0.2193755, 0.05621333}, {0.2199635, 0.05660449}};
        for (NullModel model : NullModel.values()) {
            ChanceResult result = UniformGraphTest.of(
                            advice, NetworkMeasures.centralizationIn(), model, ChanceOptions.STANDARD.withValues(4999))
                    .orElseThrow();
            assertThat(result.observed()).isCloseTo(0.47, within(1e-9));
            // both means are drawn: five standard errors of their difference
            assertThat(result.mean().orElseThrow()).isCloseTo(means[model.ordinal()][0], within(0.0055));
            assertThat(result.deviation().orElseThrow()).isCloseTo(means[model.ordinal()][1], within(0.004));
            assertThat(result.pHigh()).isLessThan(0.004);
        }
        ChanceResult both = QapTest.of(advice, managers("friendship"), ChanceOptions.STANDARD.withValues(4999))
                .orElseThrow();
        assertThat(both.observed()).isCloseTo(0.154585452048473, within(1e-12));
        assertThat(both.mean().orElseThrow()).isCloseTo(-0.0008752405, within(0.0075));
        assertThat(both.deviation().orElseThrow()).isCloseTo(0.07352593, within(0.005));
        assertThat(both.pHigh()).isCloseTo(0.0238, within(0.012));
    }
}
