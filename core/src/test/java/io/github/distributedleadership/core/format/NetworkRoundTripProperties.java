package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.format.csv.Cells;
import io.github.distributedleadership.core.network.NamedNetwork;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.network.NetworkName;
import io.github.distributedleadership.core.network.NetworkOptions;
import io.github.distributedleadership.core.network.Ratings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read again as it was. */
class NetworkRoundTripProperties {
    private static final List<String> COLUMNS = List.of("rank", "called, \"so\"", "Rank");

    @Property(tries = 300)
    void a_list_of_ties_with_its_table_of_nodes(@ForAll("networks") NamedNetwork network) throws IOException {
        assertThat(NetworkFormat.EDGES.parse(
                        text(NetworkFormat.EDGES, network), nodes(network), NetworkOptions.STANDARD))
                .containsExactly(network);
    }

    @Property(tries = 300)
    void a_matrix_with_its_table_of_nodes(@ForAll("networks") NamedNetwork network) throws IOException {
        assertThat(NetworkFormat.MATRIX.parse(
                        text(NetworkFormat.MATRIX, network), nodes(network), NetworkOptions.STANDARD))
                .containsExactly(network);
    }

    @Property(tries = 300)
    void graphml(@ForAll("networks") NamedNetwork network) throws IOException {
        assertThat(NetworkFormat.GRAPHML.parse(text(NetworkFormat.GRAPHML, network), NetworkOptions.STANDARD))
                .containsExactly(network);
    }

    @Property(tries = 300)
    void ratings(@ForAll("ratings") Ratings ratings) throws IOException {
        RatingsFormat format = new RatingsFormat("the \"group\", of raters", ratings.items(), ratings.options());
        StringBuilder out = new StringBuilder();
        format.write(ratings, out);
        assertThat(format.parse(out.toString())).isEqualTo(ratings);
    }

    @Property(tries = 300)
    void a_network_does_not_depend_on_the_form_it_came_in(@ForAll("networks") NamedNetwork network) throws IOException {
        Network once = NetworkFormat.GRAPHML
                .parse(text(NetworkFormat.GRAPHML, network), NetworkOptions.STANDARD)
                .get(0)
                .network();
        NamedNetwork bare = new NamedNetwork(NetworkName.NONE, once, ImmutableSortedMap.of());
        assertThat(NetworkFormat.MATRIX
                        .parse(text(NetworkFormat.MATRIX, bare), NetworkOptions.STANDARD)
                        .get(0)
                        .network())
                .isEqualTo(once);
    }

    private static String text(NetworkFormat format, NamedNetwork network) throws IOException {
        StringBuilder out = new StringBuilder();
        format.write(network, out);
        return out.toString();
    }

    private static String nodes(NamedNetwork network) throws IOException {
        StringBuilder out = new StringBuilder();
        NetworkFormat.writeNodes(network, out);
        return out.toString();
    }

    private record Tie(int source, int target, double weight) {}

    @Provide
    Arbitrary<NamedNetwork> networks() {
        Arbitrary<List<String>> nodes =
                words().set().ofMinSize(1).ofMaxSize(6).map(set -> List.copyOf(new TreeSet<>(set)));
        Arbitrary<Tie> tie = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.doubles().between(0, false, 1e300, true))
                .as(Tie::new);
        Arbitrary<NetworkName> name =
                Combinators.combine(words().optional(), words().optional()).as(NetworkName::new);
        return Combinators.combine(
                        nodes, tie.list().ofMaxSize(12), name, cells().list().ofSize(18))
                .as(NetworkRoundTripProperties::network);
    }

    private static NamedNetwork network(List<String> nodes, List<Tie> ties, NetworkName name, List<String> cells) {
        Map<String, Double> distinct = new HashMap<>();
        Network.Builder builder = Network.builder().nodes(nodes);
        for (Tie tie : ties) {
            String source = nodes.get(tie.source() % nodes.size());
            String target = nodes.get(tie.target() % nodes.size());
            // what is dropped is not written
            if (!source.equals(target) && distinct.put(source + " " + target, tie.weight()) == null) {
                builder.arc(source, target, tie.weight());
            }
        }
        ImmutableSortedMap.Builder<String, ImmutableSortedMap<String, String>> attributes =
                ImmutableSortedMap.naturalOrder();
        for (int column = 0; column < COLUMNS.size(); column++) {
            ImmutableSortedMap.Builder<String, String> values = ImmutableSortedMap.naturalOrder();
            for (int node = 0; node < nodes.size(); node++) {
                String cell = cells.get(column * 6 + node);
                if (!Cells.isUnknown(cell)) {
                    values.put(nodes.get(node), cell);
                }
            }
            attributes.put(COLUMNS.get(column), values.build());
        }
        return new NamedNetwork(name, builder.build(), attributes.build());
    }

    @Provide
    Arbitrary<Ratings> ratings() {
        Arbitrary<ImmutableList<String>> items =
                words().set().ofMinSize(1).ofMaxSize(4).map(set -> ImmutableList.copyOf(new TreeSet<>(set)));
        Arbitrary<Optional<Double>> value = Arbitraries.doubles().between(1, 7).optional(0.7);
        return Combinators.combine(
                        items, words().list().ofMaxSize(6), value.list().ofSize(24))
                .as((all, groups, values) -> {
                    Ratings.Builder ratings = Ratings.builder(7, all.toArray(String[]::new));
                    List<Optional<Double>> rest = new ArrayList<>(values);
                    for (String group : groups) {
                        OptionalDouble[] answers = new OptionalDouble[all.size()];
                        for (int item = 0; item < answers.length; item++) {
                            Optional<Double> answer = rest.remove(0);
                            answers[item] =
                                    answer.isPresent() ? OptionalDouble.of(answer.get()) : OptionalDouble.empty();
                        }
                        ratings.rater(group, answers);
                    }
                    return ratings.build();
                });
    }

    /** What a node, a network or an item may be called, with what is hard to write in it. */
    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars(",\"';<>&= \u00e9\u4e2d\u05d0\u202e#{}[]-0aZ")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(text -> "x" + text + "y");
    }

    private static Arbitrary<String> cells() {
        return Arbitraries.strings().withChars(",\"\r\n\t <>&\u00e9a1NA").ofMaxLength(6);
    }
}
