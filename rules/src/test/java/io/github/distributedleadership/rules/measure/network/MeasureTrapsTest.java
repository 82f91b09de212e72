package io.github.distributedleadership.rules.measure.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.distribution.Distribution;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where well-known software gives, or invites, an answer that would mislead a study of leadership. */
class MeasureTrapsTest {
    private static final double SIX_DIGITS = 5e-7;

    @Test
    void self_ties_that_cannot_be_do_not_enter_the_normaliser() {
        // igraph's default divides by n (n - 1), as if one could look to oneself: 7 / 12
        assertThat(whole("centralization-in", TeamOfFour.TEAM))
                .isCloseTo(0.777778, within(SIX_DIGITS))
                .isNotCloseTo(0.583333, within(SIX_DIGITS));
    }

    @Test
    void the_centralization_of_ratings_does_not_exceed_1() {
        // sna divides sums of ratings by what the degrees of ties could sum to: 22 / 9
        assertThat(whole("centralization-in-valued", TeamOfFour.TEAM)).isCloseTo(0.611111, within(SIX_DIGITS));
        Network.Builder star = Network.builder();
        for (String rater : List.of("a", "b", "c", "d")) {
            for (String rated : List.of("a", "b", "c", "d")) {
                star.arc(rater, rated, rated.equals("a") ? 5 : 1);
            }
        }
        assertThat(whole("centralization-in-valued", rated(star.build(), Scale.ONE_TO_FIVE)))
                .as("the most that can be")
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "out-tree, 0>1 0>2 1>3 1>4, 1, 1, 1, 1",
        "two bosses, a>c b>c c>d c>e, 1, 1, 1, 0.833333",
        "two roots share two reports, 0>2 1>2 0>3 1>3, 1, 1, 0.888889, 0.333333",
        "diamond, 0>1 0>2 1>3 2>3, 1, 1, 0.888889, 1",
        "ring, 0>1 1>2 2>0, 1, 0, 0.75, 1",
        "everybody above everybody, 0>1 1>0 0>2 2>0 1>2 2>1, 1, 0, 0, 1"
    })
    void a_least_upper_bound_is_below_all_other_bounds_not_above_them(
            String name, String arcs, double connectedness, double hierarchy, double efficiency, double lub) {
        // sna's lubness asks for a common root instead: of two bosses it gives 0.333333
        Network leaderToFollower = network(arcs);
        MeasuredNetwork network = MeasuredNetwork.of(leaderToFollower.transposed());
        assertThat(whole("connectedness", network)).isCloseTo(connectedness, within(SIX_DIGITS));
        assertThat(whole("hierarchy", network)).isCloseTo(hierarchy, within(SIX_DIGITS));
        assertThat(whole("efficiency", network)).isCloseTo(efficiency, within(SIX_DIGITS));
        assertThat(whole("lub", network)).isCloseTo(lub, within(SIX_DIGITS));
    }

    @Test
    void a_pair_alone_has_no_component_in_which_a_bound_could_be_missing() {
        Network pair = network("boss>report").transposed();
        assertThat(NetworkMeasures.get("lub").of(pair))
                .isEqualTo(Measurement.undefined("lub", "no component of 3 nodes"));
        assertThat(whole("hierarchy", MeasuredNetwork.of(pair))).isEqualTo(1);
        assertThat(whole("efficiency", MeasuredNetwork.of(pair))).isEqualTo(1);
    }

    @Test
    void shares_are_of_nominations_since_those_of_raw_ratings_never_look_concentrated() {
        assertThat(whole("share-hhi", TeamOfFour.TEAM)).isCloseTo(0.52, within(SIX_DIGITS));
        assertThat(whole("effective-leaders", TeamOfFour.TEAM)).isCloseTo(1.923077, within(SIX_DIGITS));
        Distribution raw = Distribution.of(15, 10, 8, 5);
        assertThat(raw.concentration().orElseThrow()).isCloseTo(0.286704, within(SIX_DIGITS));
        assertThat(raw.effectiveNumber().orElseThrow()).isCloseTo(3.487923, within(SIX_DIGITS));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 10, 101, 1000})
    void the_eigenvector_of_a_star_does_not_swing(int n) {
        MemberValues values = MemberMeasures.get("eigenvector").of(star(n));
        assertThat(values.at(0).status()).isEqualTo("CONVERGED");
        assertThat(values.at(0).value().orElseThrow()).isEqualTo(1);
        for (int member = 1; member < n; member++) {
            assertThat(values.at(member).value().orElseThrow()).isCloseTo(1 / Math.sqrt(n - 1), within(1e-8));
        }
    }

    @Test
    void the_eigenvector_of_two_sides_with_ties_only_across_does_not_swing() {
        Network.Builder sides = Network.builder();
        IntStream.range(0, 3).forEach(i -> IntStream.range(0, 27).forEach(j -> sides.arc("few" + i, "many" + j)));
        MemberValues values = MemberMeasures.get("eigenvector").of(sides.build());
        assertThat(values.at(0).value().orElseThrow()).isEqualTo(1);
        assertThat(values.at(29).value().orElseThrow()).isCloseTo(1.0 / 3, within(1e-8));
        assertThat(values.at(29).status()).isEqualTo("CONVERGED");
    }

    @Test
    void an_eigenvector_that_does_not_come_near_enough_says_so() {
        // a chain of so many that neighbouring values hardly differ
        Network.Builder chain = Network.builder();
        IntStream.range(0, 30_000).forEach(i -> chain.arc("m" + i, "m" + (i + 1)));
        Measurement value = MemberMeasures.get("eigenvector").of(chain.build()).at(0);
        assertThat(value.status()).isEqualTo("NOT_CONVERGED");
        assertThat(value.value()).as("the last approximation").isPresent();
    }

    @Test
    void without_ties_nothing_divides_by_zero() {
        Network silent = Network.builder().node("a").node("b").node("c").build();
        MeasuredNetwork network = rated(silent, Scale.ONE_TO_FIVE);
        assertThat(NetworkMeasures.all())
                .filteredOn(measure -> measure.of(network).isDefined())
                .extracting(measure -> measure.of(network).toString())
                .containsExactly(
                        "density = 0",
                        "centralization-in = 0",
                        "centralization-out = 0",
                        "centralization-betweenness = 0",
                        "decentralization = 1",
                        "reciprocity-dyadic = 1",
                        "connectedness = 0",
                        "components-weak = 3",
                        "components-strong = 3",
                        "structure = NO_LEADER");
        assertThat(NetworkMeasures.all())
                .filteredOn(measure -> !measure.of(network).isDefined())
                .allSatisfy(measure -> assertThat(measure.of(network).status()).startsWith("UNDEFINED: "));
        assertThat(MemberMeasures.all())
                .extracting(measure -> measure.of(network).at(0).toString())
                .containsExactly(
                        "in-degree = 0",
                        "out-degree = 0",
                        "in-strength = 0",
                        "betweenness = 0",
                        "pagerank = 0.3333333333333333, converged in 1 steps",
                        "eigenvector UNDEFINED: no arcs",
                        "coreness = 0",
                        "constraint UNDEFINED: no ties",
                        "brokerage-coordinator UNDEFINED: needs groups",
                        "brokerage-itinerant UNDEFINED: needs groups",
                        "brokerage-representative UNDEFINED: needs groups",
                        "brokerage-gatekeeper UNDEFINED: needs groups",
                        "brokerage-liaison UNDEFINED: needs groups");
    }

    @Test
    void nobody_and_one_member_have_no_network_and_do_have_places() {
        for (MemberMeasure measure : MemberMeasures.all()) {
            assertThat(measure.of(Network.empty()).size()).isZero();
            assertThat(measure.of(Network.builder().node("ana").build()).size()).isEqualTo(1);
        }
        assertThat(MemberMeasures.get("pagerank")
                        .of(Network.builder().node("ana").build())
                        .at(0)
                        .value())
                .hasValue(1);
    }

    @Test
    void normalisers_do_not_overflow_at_46343_members() {
        // (n - 1) (n - 2) is beyond an int from here on
        MeasuredNetwork star = MeasuredNetwork.of(star(46_343));
        assertThat(whole("density", star)).isCloseTo(1.0 / 46_343, within(1e-15));
        assertThat(whole("centralization-in", star)).isEqualTo(1);
        assertThat(whole("decentralization", star)).isZero();
        assertThat(whole("centralization-betweenness", star)).isZero();
        assertThat(whole("reciprocity-dyadic", star)).isCloseTo(1 - 2.0 / 46_343, within(1e-12));
        assertThat(whole("connectedness", star)).isEqualTo(1);
        assertThat(whole("hierarchy", star)).isEqualTo(1);
        assertThat(whole("efficiency", star)).isEqualTo(1);
        assertThat(whole("lub", star)).isEqualTo(1);
        assertThat(whole("transitivity", star)).isZero();
        assertThat(whole("gini-corrected", star)).isCloseTo(1, within(1e-12));
        assertThat(whole("cv-population", star)).isCloseTo(Math.sqrt(46_342), within(1e-9));
    }

    @Test
    void more_shortest_paths_than_a_double_can_count_are_shared_all_the_same() {
        // a thousand and a half rooms in a row with two doors each: 2^1500 ways
        int rooms = 1500;
        Network.Builder doors = Network.builder();
        for (int room = 0; room < rooms; room++) {
            String here = String.format("r%04d", room);
            String next = String.format("r%04d", room + 1);
            for (String door : List.of("a", "b")) {
                doors.arc(here, here + door).arc(here + door, next);
            }
        }
        Network network = doors.build();
        MemberValues values = MemberMeasures.get("betweenness").of(network);
        for (int room = 0; room <= rooms; room += 100) {
            // of all before this room and all after it, three nodes a room
            double expected = 3.0 * room * (3.0 * (rooms - room));
            int node = network.indexOf(String.format("r%04d", room)).orElseThrow();
            assertThat(values.at(node).value().orElseThrow()).isCloseTo(expected, within(1e-6 * (1 + expected)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void the_bits_do_not_depend_on_how_many_threads_there_are(int threads) throws Exception {
        Random random = new Random(1);
        Network.Builder builder = Network.builder();
        for (int i = 0; i < 4000; i++) {
            builder.arc("m" + random.nextInt(700), "m" + random.nextInt(700));
        }
        Network network = builder.build();
        for (String id : List.of("betweenness", "pagerank", "eigenvector", "constraint")) {
            assertThat(bits(id, network, threads)).as(id).isEqualTo(bits(id, network, 1));
        }
    }

    private static long[] bits(String id, Network network, int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            MemberValues values =
                    pool.submit(() -> MemberMeasures.get(id).of(network)).get();
            return IntStream.range(0, network.size())
                    .mapToLong(member ->
                            Double.doubleToLongBits(values.at(member).value().orElse(-1)))
                    .toArray();
        } finally {
            pool.shutdown();
        }
    }

    static Network star(int n) {
        Network.Builder star = Network.builder().node("a");
        IntStream.range(1, n).forEach(i -> star.arc("m" + i, "a"));
        return star.build();
    }

    private static MeasuredNetwork rated(Network ratings, Scale scale) {
        return MeasuredNetwork.of(ratings).withRatings(ratings, scale);
    }

    private static Network network(String arcs) {
        Network.Builder network = Network.builder();
        Arrays.stream(arcs.split(" ")).map(arc -> arc.split(">")).forEach(ends -> network.arc(ends[0], ends[1]));
        return network.build();
    }

    private static double whole(String id, MeasuredNetwork network) {
        return NetworkMeasures.get(id).of(network).value().orElseThrow();
    }
}
