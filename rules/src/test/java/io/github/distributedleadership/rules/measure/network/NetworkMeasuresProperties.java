package io.github.distributedleadership.rules.measure.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NetworkMeasuresProperties {
    /** Ties between numbered members; a self-tie or a tie given again may be among them. */
    record Ties(int members, List<int[]> ties) {
        Network named(List<String> names) {
            Network.Builder builder = Network.builder().nodes(names);
            ties.forEach(tie -> builder.arc(names.get(tie[0]), names.get(tie[1])));
            return builder.build();
        }

        Network plain() {
            return named(names(members));
        }

        @Override
        public String toString() {
            return plain().nodes() + " " + plain().arcs();
        }
    }

    @Property
    void names_do_not_matter(@ForAll("ties") Ties ties, @ForAll long seed) {
        List<String> renamed = new ArrayList<>(names(ties.members()));
        Collections.shuffle(renamed, new Random(seed));
        assertThat(measured(ties.named(renamed))).isEqualTo(measured(ties.plain()));
    }

    @Property
    void the_order_of_the_ties_does_not_matter(@ForAll("ties") Ties ties, @ForAll long seed) {
        List<int[]> shuffled = new ArrayList<>(ties.ties());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(measured(new Ties(ties.members(), shuffled).plain())).isEqualTo(measured(ties.plain()));
    }

    @Property
    void every_value_lies_in_the_range_of_its_measure(@ForAll("ties") Ties ties) {
        for (NetworkMeasure measure : NetworkMeasures.all()) {
            double value = measure.of(ties.plain()).value().orElseThrow();
            assertThat(measure.measure().range().contains(value)).isTrue();
        }
    }

    @Property
    void every_value_is_that_of_a_slow_plain_computation(@ForAll("ties") Ties ties) {
        int n = ties.members();
        boolean[][] looks = new boolean[n][n];
        ties.ties().forEach(tie -> looks[tie[0]][tie[1]] = tie[0] != tie[1]);
        double arcs = 0;
        double[] in = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (looks[i][j]) {
                    arcs++;
                    in[j]++;
                }
            }
        }
        double highest = 0;
        for (double degree : in) {
            highest = Math.max(highest, degree);
        }
        double differences = 0;
        for (double degree : in) {
            differences += highest - degree;
        }
        double centralization = differences / ((n - 1) * (n - 1));
        assertThat(measured(ties.plain()))
                .containsExactly(
                        Measurement.exact("density", arcs / (n * (n - 1))),
                        Measurement.exact("centralization-in", centralization),
                        Measurement.exact("decentralization", 1 - centralization));
    }

    @Property
    void nothing_is_more_centralized_than_a_star(@ForAll("ties") Ties ties) {
        List<int[]> star = IntStream.range(1, ties.members())
                .mapToObj(i -> new int[] {i, 0})
                .toList();
        Network centralized = new Ties(ties.members(), star).plain();
        assertThat(NetworkMeasures.centralizationIn().of(centralized).value()).hasValue(1);
        assertThat(NetworkMeasures.centralizationIn().of(ties.plain()).value().orElseThrow())
                .isLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<Ties> ties() {
        return Arbitraries.integers()
                .between(2, 12)
                .flatMap(n -> Arbitraries.integers()
                        .between(0, n - 1)
                        .array(int[].class)
                        .ofSize(2)
                        .list()
                        .ofMaxSize(2 * n)
                        .map(ties -> new Ties(n, ties)));
    }

    private static List<String> names(int members) {
        return IntStream.range(0, members).mapToObj(i -> "m" + i).collect(Collectors.toList());
    }

    private static List<Measurement> measured(Network network) {
        return NetworkMeasures.all().stream()
                .map(measure -> measure.of(network))
                .toList();
    }
}
