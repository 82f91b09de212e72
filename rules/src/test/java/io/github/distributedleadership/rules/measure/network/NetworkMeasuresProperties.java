package io.github.distributedleadership.rules.measure.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
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

        boolean[][] matrix() {
            // nodes are sorted by their names
            Network network = plain();
            boolean[][] looks = new boolean[members][members];
            network.arcs()
                    .forEach(arc -> looks[network.indexOf(arc.source()).orElseThrow()][
                            network.indexOf(arc.target()).orElseThrow()] = true);
            return looks;
        }

        /** Some groups, by the number of the member's name; there are at most ten members, so this is the order of nodes. */
        int[] groups() {
            return IntStream.range(0, members)
                    .map(i -> i * 7 % 3 + (ties.size() + i) % 2)
                    .toArray();
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
        List<Measurement> expected = measured(ties.plain());
        List<Measurement> found = measured(ties.named(renamed));
        for (int i = 0; i < expected.size(); i++) {
            if (expected.get(i).measure().equals("centralization-betweenness")) {
                // sums over paths come in another order
                assertThat(found.get(i).value().orElse(0))
                        .isCloseTo(expected.get(i).value().orElse(0), within(1e-12));
            } else {
                assertThat(found.get(i)).isEqualTo(expected.get(i));
            }
        }
    }

    @Property
    void the_order_of_the_ties_does_not_matter(@ForAll("ties") Ties ties, @ForAll long seed) {
        List<int[]> shuffled = new ArrayList<>(ties.ties());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(measured(new Ties(ties.members(), shuffled).plain())).isEqualTo(measured(ties.plain()));
    }

    @Property
    void every_value_lies_in_the_range_of_its_measure_and_is_a_number_or_explained(@ForAll("ties") Ties ties) {
        MeasuredNetwork network = rated(ties);
        for (NetworkMeasure measure : NetworkMeasures.all()) {
            explained(measure.measure(), measure.of(network));
        }
        for (MemberMeasure measure : MemberMeasures.all()) {
            MemberValues values = measure.of(network);
            for (int member = 0; member < values.size(); member++) {
                explained(measure.measure(), values.at(member));
            }
        }
    }

    private static void explained(Measure measure, Measurement result) {
        if (result.value().isPresent()) {
            // of values that were approached, the last bit may be beyond the end
            double value = result.value().getAsDouble();
            double clamped =
                    Math.max(measure.range().low(), Math.min(measure.range().high(), value));
            assertThat(value).as(measure.id()).isCloseTo(clamped, within(1e-9));
            assertThat(result.status()).isIn("EXACT", "CONVERGED");
        } else {
            assertThat(result.name().isPresent() || result.status().startsWith("UNDEFINED: "))
                    .as(result.toString())
                    .isTrue();
        }
    }

    @Property
    void every_value_is_that_of_a_slow_plain_computation(@ForAll("ties") Ties ties) {
        MeasuredNetwork network = rated(ties);
        PlainMeasures plain = new PlainMeasures(ties.matrix());
        plain.whole()
                .forEach((id, expected) ->
                        same(id, expected, NetworkMeasures.get(id).of(network)));
        plain.members().forEach((id, expected) -> same(id, expected, network));
        plain.brokerage(ties.groups()).forEach((id, expected) -> same(id, expected, network));
    }

    private static void same(String id, double[] expected, MeasuredNetwork network) {
        MemberValues values = MemberMeasures.get(id).of(network);
        for (int node = 0; node < expected.length; node++) {
            same(id, expected[node], values.at(node));
        }
    }

    private static void same(String id, double expected, Measurement result) {
        if (Double.isNaN(expected)) {
            assertThat(result.value()).as(id).isEmpty();
            assertThat(result.status()).startsWith("UNDEFINED: ");
        } else {
            assertThat(result.value().orElseThrow()).as(id).isCloseTo(expected, within(1e-9));
        }
    }

    @Property
    void a_value_in_proportion_to_those_of_the_neighbours_is_an_eigenvector(@ForAll("ties") Ties ties) {
        boolean[][] looks = ties.matrix();
        MemberValues values = MemberMeasures.get("eigenvector").of(ties.plain());
        if (!values.at(0).isDefined()) {
            assertThat(ties.plain().arcCount()).isZero();
            return;
        }
        int n = ties.members();
        double[] own = IntStream.range(0, n)
                .mapToDouble(i -> values.at(i).value().orElseThrow())
                .toArray();
        double[] sums = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                sums[i] += looks[i][j] || looks[j][i] ? own[j] : 0;
            }
        }
        double eigenvalue = Arrays.stream(sums).max().orElseThrow();
        assertThat(Arrays.stream(own).max()).hasValue(1);
        for (int i = 0; i < n; i++) {
            assertThat(sums[i] / eigenvalue).isCloseTo(own[i], within(1e-7));
        }
    }

    @Property
    void the_other_direction_swaps_what_is_received_and_given_and_keeps_what_has_none(@ForAll("ties") Ties ties) {
        Network network = ties.plain();
        Network turned = network.transposed();
        assertThat(value("centralization-in", network)).isEqualTo(value("centralization-out", turned));
        for (String id : List.of(
                "density",
                "centralization-betweenness",
                "reciprocity-edge",
                "reciprocity-dyadic",
                "reciprocity-nonnull",
                "connectedness",
                "hierarchy",
                "efficiency",
                "transitivity",
                "components-weak",
                "components-strong")) {
            OptionalDouble there = value(id, network);
            OptionalDouble back = value(id, turned);
            assertThat(there.isPresent()).as(id).isEqualTo(back.isPresent());
            assertThat(there.orElse(0)).as(id).isCloseTo(back.orElse(0), within(1e-12));
        }
    }

    @Property
    void what_is_there_and_what_is_not_share_all_pairs(@ForAll("ties") Ties ties) {
        Network network = ties.plain();
        Network.Builder builder = Network.builder().nodes(network.nodes());
        for (int i = 0; i < network.size(); i++) {
            for (int j = 0; j < network.size(); j++) {
                if (i != j && !network.hasArc(i, j)) {
                    builder.arc(network.node(i), network.node(j));
                }
            }
        }
        Network complement = builder.build();
        assertThat(value("density", network).orElseThrow()
                        + value("density", complement).orElseThrow())
                .isCloseTo(1, within(1e-12));
        assertThat(value("reciprocity-dyadic", complement)).isEqualTo(value("reciprocity-dyadic", network));
    }

    @Property
    void who_is_without_ties_changes_no_tie_of_others(@ForAll("ties") Ties ties) {
        Network network = ties.plain();
        Network larger = Network.builder().nodes(network.nodes()).node("~").build();
        Network.Builder builder = Network.builder().nodes(larger.nodes());
        network.arcs().forEach(arc -> builder.arc(arc.source(), arc.target()));
        larger = builder.build();
        for (String id : List.of(
                "reciprocity-edge",
                "reciprocity-nonnull",
                "hierarchy",
                "efficiency",
                "lub",
                "transitivity",
                "share-hhi",
                "effective-leaders")) {
            assertThat(value(id, larger)).as(id).isEqualTo(value(id, network));
        }
        assertThat(value("components-weak", larger).orElseThrow())
                .isEqualTo(value("components-weak", network).orElseThrow() + 1);
        assertThat(value("density", larger).orElseThrow())
                .isLessThanOrEqualTo(value("density", network).orElseThrow());
        MemberValues before = MemberMeasures.get("betweenness").of(network);
        MemberValues after = MemberMeasures.get("betweenness").of(larger);
        for (int node = 0; node < network.size(); node++) { // the new one is sorted last
            assertThat(after.at(node).value().orElseThrow())
                    .isCloseTo(before.at(node).value().orElseThrow(), within(1e-12));
        }
    }

    @Property
    void one_more_tie_never_lowers_density_or_parts_what_hangs_together(
            @ForAll("ties") Ties ties, @ForAll int source, @ForAll int target) {
        Network network = ties.plain();
        List<int[]> more = new ArrayList<>(ties.ties());
        more.add(new int[] {Math.floorMod(source, ties.members()), Math.floorMod(target, ties.members())});
        Network denser = new Ties(ties.members(), more).plain();
        for (String id : List.of("density", "connectedness")) {
            assertThat(value(id, denser).orElseThrow())
                    .isGreaterThanOrEqualTo(value(id, network).orElseThrow());
        }
        for (String id : List.of("components-weak", "components-strong")) {
            assertThat(value(id, denser).orElseThrow())
                    .isLessThanOrEqualTo(value(id, network).orElseThrow());
        }
    }

    private static OptionalDouble value(String id, Network network) {
        return NetworkMeasures.get(id).of(network).value();
    }

    private static MeasuredNetwork rated(Ties ties) {
        Network network = ties.plain();
        Map<String, String> groups = new TreeMap<>();
        for (int node = 0; node < ties.members(); node++) {
            groups.put("m" + node, "g" + ties.groups()[node]);
        }
        return MeasuredNetwork.of(network).withRatings(network, Scale.of(0, 1)).withGroups(groups);
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
                .between(2, 10)
                .flatMap(n -> Arbitraries.integers()
                        .between(0, n - 1)
                        .array(int[].class)
                        .ofSize(2)
                        .list()
                        .ofMaxSize(3 * n)
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
