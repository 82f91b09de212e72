package io.github.distributedleadership.rules.measure.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.rules.RealData;
import io.github.distributedleadership.rules.measure.Measurement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The values that R's sna and igraph and Python's networkx give on networks of real organisations. The map of their names to our
 * ids is here; {@code docs/validation.md} shows it.
 */
class NetworkMeasuresOnRealDataTest {
    private static final double EXACT = 1e-9;
    private static final double ITERATED = 1e-6;

    /** Of their measure and variant, our ids; of a measure of hierarchy, on the network turned round. */
    static final Map<String, List<String>> WHOLE = Map.ofEntries(
            Map.entry("density|", List.of("density")),
            Map.entry("density|no_loops", List.of("density")),
            Map.entry("density|gden", List.of("density")),
            Map.entry("centralization_degree|in_normalized_no_loops", List.of("centralization-in")),
            Map.entry("centralization_degree|indegree_normalized", List.of("centralization-in")),
            Map.entry("centralization_degree|out_normalized_no_loops", List.of("centralization-out")),
            Map.entry("centralization_degree|outdegree_normalized", List.of("centralization-out")),
            Map.entry("centralization_betweenness|directed_normalized", List.of("centralization-betweenness")),
            Map.entry("reciprocity|default(edgewise)", List.of("reciprocity-edge")),
            Map.entry("reciprocity|overall(edgewise)", List.of("reciprocity-edge")),
            Map.entry("reciprocity|ratio(mutual/(mutual+asym))", List.of("reciprocity-nonnull")),
            Map.entry("grecip|edgewise", List.of("reciprocity-edge")),
            Map.entry("grecip|dyadic", List.of("reciprocity-dyadic")),
            Map.entry("grecip|dyadic.nonnull", List.of("reciprocity-nonnull")),
            Map.entry("grecip|correlation", List.of("reciprocity-valued")),
            Map.entry("krackhardt_connectedness|", List.of("connectedness")),
            Map.entry("krackhardt_hierarchy|krackhardt", List.of("hierarchy")),
            Map.entry("krackhardt_efficiency|", List.of("efficiency")),
            Map.entry(byDefinition("connectedness"), List.of("connectedness")),
            Map.entry(byDefinition("hierarchy"), List.of("hierarchy")),
            Map.entry(byDefinition("efficiency"), List.of("efficiency")),
            Map.entry(byDefinition("lubness"), List.of("lub")),
            Map.entry("transitivity|undirected_global", List.of("transitivity")),
            Map.entry("components|weak_count", List.of("components-weak")),
            Map.entry("components|strong_count", List.of("components-strong")),
            Map.entry("components_sna|weak", List.of("components-weak")),
            Map.entry("components_sna|strong", List.of("components-strong")),
            Map.entry("herfindahl|indegree_shares", List.of("share-hhi")),
            Map.entry("entropy_normalized|indegree_shares_ln/ln(n)", List.of("share-entropy-normalized")),
            Map.entry("gini|indegree_population(n)", List.of("gini")),
            Map.entry("gini|indegree_sample(n-1)", List.of("gini-corrected")));

    /** Of their measure and variant, our id of the value of a member. */
    static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("indegree|", "in-degree"),
            Map.entry("outdegree|", "out-degree"),
            Map.entry("betweenness|directed_raw", "betweenness"),
            Map.entry("pagerank|damping0.85", "pagerank"),
            Map.entry("pagerank|alpha0.85", "pagerank"),
            Map.entry("eigenvector|undirected_collapsed_max1", "eigenvector"),
            Map.entry("coreness|all", "coreness"),
            Map.entry("constraint_burt|igraph_default", "constraint"),
            Map.entry("constraint_burt|", "constraint"),
            Map.entry("gould_fernandez|w_I", "brokerage-coordinator"),
            Map.entry("gould_fernandez|w_O", "brokerage-itinerant"),
            Map.entry("gould_fernandez|b_IO", "brokerage-representative"),
            Map.entry("gould_fernandez|b_OI", "brokerage-gatekeeper"),
            Map.entry("gould_fernandez|b_O", "brokerage-liaison"));

    private static String byDefinition(String dimension) {
        return "krackhardt_" + dimension + "|krackhardt_1994_definition(arc = superior->subordinate)";
    }

    @TestFactory
    Stream<DynamicTest> measures_of_networks() {
        return sets().flatMap(set -> {
            Path folder = RealData.folder(set);
            Map<String, MeasuredNetwork> networks = new TreeMap<>();
            List<DynamicTest> tests = new ArrayList<>();
            for (Map<String, String> row : RealData.rows(folder.resolve("expected_graph.csv"))) {
                for (String id : WHOLE.getOrDefault(row.get("measure") + "|" + row.get("variant"), List.of())) {
                    MeasuredNetwork given =
                            networks.computeIfAbsent(row.get("network"), name -> measured(set, folder, name));
                    MeasuredNetwork network = row.get("measure").startsWith("krackhardt")
                            ? MeasuredNetwork.of(given.network().transposed())
                            : given;
                    tests.add(dynamicTest(
                            String.join(" ", set, row.get("network"), id, "as", row.get("tool")),
                            () -> assertSame(row, NetworkMeasures.get(id).of(network), EXACT)));
                }
            }
            assertThat(tests).as("values to compare with").hasSizeGreaterThan(90);
            return tests.stream();
        });
    }

    @TestFactory
    Stream<DynamicTest> measures_of_members() {
        return sets().flatMap(set -> {
            Path folder = RealData.folder(set);
            Map<String, List<Map<String, String>>> rows = new TreeMap<>();
            for (Map<String, String> row : RealData.rows(folder.resolve("expected_nodes.csv"))) {
                String variant = row.get("variant").replaceFirst("^(dept|office|sponsorship):", "");
                String id = MEMBERS.getOrDefault(row.get("measure") + "|" + variant, "");
                if (!id.isEmpty()) {
                    String name = String.join(" ", row.get("network"), id, "as", row.get("tool"));
                    row.put("id", id);
                    rows.computeIfAbsent(name, unused -> new ArrayList<>()).add(row);
                }
            }
            assertThat(rows).as("columns to compare with").hasSizeGreaterThan(47);
            return rows.entrySet().stream()
                    .map(column ->
                            dynamicTest(set + " " + column.getKey(), () -> column(set, folder, column.getValue())));
        });
    }

    private static void column(String set, Path folder, List<Map<String, String>> rows) {
        MeasuredNetwork network = measured(set, folder, rows.get(0).get("network"));
        MemberValues values = MemberMeasures.get(rows.get(0).get("id")).of(network);
        assertThat(rows).hasSize(values.size());
        for (Map<String, String> row : rows) {
            Measurement found =
                    values.at(network.network().indexOf(row.get("node")).orElseThrow());
            if (row.get("value").isEmpty()) {
                noConstraint(row, network, found);
                continue;
            }
            assertSame(row, found, found.status().equals("CONVERGED") ? ITERATED : EXACT);
        }
    }

    /** Nobody gives one to who has no ties; networkx gives none to who looks to nobody either, where igraph and we do. */
    private static void noConstraint(Map<String, String> row, MeasuredNetwork network, Measurement found) {
        assertThat(row.get("id")).isEqualTo("constraint");
        int node = network.network().indexOf(row.get("node")).orElseThrow();
        assertThat(network.network().outDegree(node)).isZero();
        if (row.get("tool").equals("igraph") || network.network().inDegree(node) == 0) {
            assertThat(found.status()).isEqualTo("UNDEFINED: no ties");
        }
    }

    private static void assertSame(Map<String, String> row, Measurement found, double tolerance) {
        assertThat(found.value().orElseThrow()).isCloseTo(Double.parseDouble(row.get("value")), within(tolerance));
    }

    @ParameterizedTest
    @CsvSource({
        "share-hhi-normalized, krackhardt_hightech, advice",
        "share-hhi-normalized, emon, Texas",
        "effective-leaders, lazega_lawfirm, advice"
    })
    void what_follows_from_the_squared_shares_follows_from_theirs(String id, String set, String name) {
        Path folder = RealData.folder(set);
        double squares = RealData.rows(folder.resolve("expected_graph.csv")).stream()
                .filter(row ->
                        row.get("network").equals(name) && row.get("variant").equals("indegree_shares"))
                .mapToDouble(row -> Double.parseDouble(row.get("value")))
                .findFirst()
                .orElseThrow();
        MeasuredNetwork network = measured(set, folder, name);
        double n = network.network().size();
        DoubleUnaryOperator formula = id.equals("effective-leaders") ? x -> 1 / x : x -> (x - 1 / n) / (1 - 1 / n);
        assertThat(NetworkMeasures.get(id).of(network).value().orElseThrow())
                .isCloseTo(formula.applyAsDouble(squares), within(EXACT));
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
                .isCloseTo(0.447619047619048, within(EXACT));
    }

    private static Stream<String> sets() {
        return Stream.of("krackhardt_hightech", "lazega_lawfirm", "emon");
    }

    /** The network with 0 or 1 as the rating of every pair, and the groups that brokerage was computed by. */
    private static MeasuredNetwork measured(String set, Path folder, String name) {
        Network ties = network(folder, name);
        Network.Builder all = Network.builder().keepZeros();
        for (int i = 0; i < ties.size(); i++) {
            for (int j = 0; j < ties.size(); j++) {
                all.arc(ties.node(i), ties.node(j), ties.hasArc(i, j) ? 1 : 0);
            }
        }
        String column = Map.of("krackhardt_hightech", "dept", "lazega_lawfirm", "office", "emon", "sponsorship")
                .get(set);
        Map<String, String> groups = new TreeMap<>();
        for (Map<String, String> node : RealData.rows(folder.resolve("nodes.csv"))) {
            if (ties.indexOf(node.get("id")).isPresent()
                    && node.getOrDefault("network", name).equals(name)) {
                groups.put(node.get("id"), node.get(column));
            }
        }
        return MeasuredNetwork.of(ties).withRatings(all.build(), Scale.of(0, 1)).withGroups(groups);
    }

    private static Network network(Path folder, String name) {
        String turned = "_transposed(boss->subordinate)";
        String relation = name.replace(turned, "");
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
        return name.endsWith(turned) ? builder.build().transposed() : builder.build();
    }
}
