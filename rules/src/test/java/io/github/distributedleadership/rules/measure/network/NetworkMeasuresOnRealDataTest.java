package io.github.distributedleadership.rules.measure.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.RealData;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that R's sna and igraph and Python's networkx give on networks of real organisations. */
class NetworkMeasuresOnRealDataTest {
    private static final String TURNED = "_transposed(boss->subordinate)";

    @TestFactory
    Stream<DynamicTest> krackhardts_high_tech_managers() {
        return compared("krackhardt_hightech", 28);
    }

    @TestFactory
    Stream<DynamicTest> lazegas_lawyers() {
        return compared("lazega_lawfirm", 21);
    }

    @TestFactory
    Stream<DynamicTest> emergency_response_networks() {
        return compared("emon", 21);
    }

    @ParameterizedTest
    @ValueSource(strings = {"krackhardt_hightech", "lazega_lawfirm", "emon"})
    void nodes_arcs_and_self_ties_are_counted_alike(String data) {
        Path folder = RealData.folder(data);
        int compared = 0;
        for (Map<String, String> row : RealData.rows(folder.resolve("expected_graph.csv"))) {
            Network network = network(folder, row.get("network"));
            String expected = row.get("value");
            switch (row.get("measure")) {
                case "nodes" -> assertThat(network.size() + ".0").isEqualTo(expected);
                case "edges" -> assertThat(network.arcCount() + ".0").isEqualTo(expected);
                case "loops_dropped" ->
                    assertThat(network.dropped().selfTies() + ".0").isEqualTo(expected);
                default -> compared--;
            }
            compared++;
        }
        assertThat(compared).isGreaterThanOrEqualTo(9);
    }

    @Test
    void igraph_counts_possible_self_ties_unless_told_otherwise() {
        // so its default is lower by (n - 1) / n; we leave self-ties out of both sides
        Network network = network(RealData.folder("krackhardt_hightech"), "advice");
        double n = network.size();
        assertThat(NetworkMeasures.centralizationIn().of(network).value().orElseThrow() * (n - 1) / n)
                .isCloseTo(0.447619047619048, within(1e-9));
    }

    private static Stream<DynamicTest> compared(String data, int values) {
        Path folder = RealData.folder(data);
        List<DynamicTest> tests = RealData.rows(folder.resolve("expected_graph.csv")).stream()
                .flatMap(row -> Stream.concat(
                                measure(row).stream(),
                                measure(row)
                                        .filter(NetworkMeasures.centralizationIn()::equals)
                                        .map(in -> NetworkMeasures.decentralization())
                                        .stream())
                        .map(measure -> compared(folder, row, measure)))
                .toList();
        assertThat(tests).as("values to compare with").hasSize(values);
        return tests.stream();
    }

    private static DynamicTest compared(Path folder, Map<String, String> row, NetworkMeasure measure) {
        double given = Double.parseDouble(row.get("value"));
        double expected = measure == NetworkMeasures.decentralization() ? 1 - given : given;
        return dynamicTest(
                String.join(" ", row.get("network"), measure.id(), "as", row.get("tool")),
                () -> assertThat(measure.of(network(folder, row.get("network")))
                                .value()
                                .orElseThrow())
                        .isCloseTo(expected, within(1e-9)));
    }

    /** The measure of ours that a row has a value for; rows with another divisor have none. */
    private static Optional<NetworkMeasure> measure(Map<String, String> row) {
        return switch (row.get("measure") + " " + row.get("variant")) {
            case "density ", "density no_loops", "density gden" -> Optional.of(NetworkMeasures.density());
            case "centralization_degree in_normalized_no_loops", "centralization_degree indegree_normalized" ->
                Optional.of(NetworkMeasures.centralizationIn());
            default -> Optional.empty();
        };
    }

    private static Network network(Path folder, String name) {
        String relation = name.replace(TURNED, "");
        Network.Builder builder = Network.builder();
        for (Map<String, String> node : RealData.rows(folder.resolve("nodes.csv"))) {
            if (node.getOrDefault("network", relation).equals(relation)) {
                builder.node(node.get("id"));
            }
        }
        for (Map<String, String> edge : RealData.rows(folder.resolve("edges.csv"))) {
            if (edge.getOrDefault("network", edge.get("relation")).equals(relation)) {
                builder.arc(edge.get("source"), edge.get("target"), Double.parseDouble(edge.get("weight")));
            }
        }
        return name.endsWith(TURNED) ? builder.build().transposed() : builder.build();
    }
}
