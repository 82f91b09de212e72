package io.github.distributedleadership.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.network.NamedNetwork;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.network.NetworkName;
import io.github.distributedleadership.rules.RealData;
import io.github.distributedleadership.rules.measure.Measurement;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real networks of which a formal rank is known; the expected side is counted here from the tables, in plain maps. */
class NetworkAssessmentOnRealDataTest {
    /** Who looks to whom in a relation or a network of a data set, and what rank each has. */
    private record Tables(
            Map<String, Set<String>> lookedToBy, Map<String, Double> ranks, Set<String> nodes, boolean lowestIsTop) {
        static Tables of(String data, String name, String rank, boolean lowestIsTop) {
            Path folder = RealData.folder(data);
            Tables tables = new Tables(new HashMap<>(), new HashMap<>(), new TreeSet<>(), lowestIsTop);
            for (Map<String, String> row : RealData.rows(folder.resolve("nodes.csv"))) {
                if (row.getOrDefault("network", name).equals(name)) {
                    tables.nodes.add(row.get("id"));
                    String value = row.get(rank);
                    if (!value.isEmpty()) {
                        tables.ranks.put(row.get("id"), Double.parseDouble(value));
                    }
                }
            }
            for (Map<String, String> row : RealData.rows(folder.resolve("edges.csv"))) {
                if (row.getOrDefault("network", row.get("relation")).equals(name)) {
                    tables.lookedToBy
                            .computeIfAbsent(row.get("target"), unused -> new HashSet<>())
                            .add(row.get("source"));
                }
            }
            tables.lookedToBy.forEach((target, sources) -> sources.remove(target));
            return tables;
        }

        int degree(String node) {
            return lookedToBy.getOrDefault(node, Set.of()).size();
        }

        Set<String> appointed() {
            Comparator<Double> order = lowestIsTop ? Comparator.reverseOrder() : Comparator.naturalOrder();
            double top = ranks.values().stream().max(order).orElseThrow();
            return nodes.stream()
                    .filter(node -> ranks.getOrDefault(node, top - 1) == top)
                    .collect(Collectors.toSet());
        }

        Set<String> mostLookedTo() {
            List<String> sorted = nodes.stream()
                    .sorted(Comparator.comparing(this::degree).reversed())
                    .toList();
            int border = degree(sorted.get(appointed().size() - 1));
            return nodes.stream().filter(node -> degree(node) >= border).collect(Collectors.toSet());
        }

        NetworkAssessment assessment() {
            Network.Builder builder = Network.builder().nodes(nodes);
            lookedToBy.forEach((target, sources) -> sources.forEach(source -> builder.arc(source, target)));
            ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
            ranks.forEach((node, rank) -> texts.put(node, rank.toString()));
            return NetworkAssessment.of(
                    new NamedNetwork(NetworkName.NONE, builder.build(), ImmutableSortedMap.of("rank", texts.build())),
                    lowestIsTop
                            ? NetworkQuestion.STANDARD.withLowestRank("rank")
                            : NetworkQuestion.STANDARD.withRank("rank"));
        }
    }

    private static Tables managers(String relation) {
        // 1 is the president and 3 a manager
        return Tables.of("krackhardt_hightech", relation, "level", true);
    }

    private static Tables lawyers(String relation) {
        // 1 is a partner and 2 an associate
        return Tables.of("lazega_lawfirm", relation, "status", true);
    }

    private static Tables agencies(String network) {
        return Tables.of("emon", network, "command_rank_score", false);
    }

    private static Tables tables(String data, String name) {
        return switch (data) {
            case "krackhardt_hightech" -> managers(name);
            case "lazega_lawfirm" -> lawyers(name);
            default -> agencies(name);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "krackhardt_hightech, advice",
        "krackhardt_hightech, friendship",
        "krackhardt_hightech, reports_to",
        "lazega_lawfirm, advice",
        "lazega_lawfirm, friendship",
        "lazega_lawfirm, cowork",
        "emon, Cheyenne",
        "emon, MtSi",
        "emon, Texas"
    })
    void who_is_appointed_and_who_is_most_looked_to_is_as_a_plain_count_says(String data, String name) {
        Tables tables = tables(data, name);
        NetworkAssessment assessment = tables.assessment();
        assertThat(nodes(assessment, NetworkLeader::isAppointed)).isEqualTo(tables.appointed());
        assertThat(nodes(assessment, leader -> leader.isMostLookedTo().orElseThrow()))
                .isEqualTo(tables.mostLookedTo());
        for (NetworkLeader leader : assessment.leaders()) {
            assertThat(leader.lookedToBy()).isEqualTo(tables.degree(leader.node()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "krackhardt_hightech, advice, 0.452380952380952, 0.47",
        "lazega_lawfirm, advice, 0.179476861167002, 0.354081632653061",
        "emon, Cheyenne, 0.456043956043956, 0.420118343195266"
    })
    void the_measures_are_those_of_igraph(String data, String name, double density, double centralization) {
        List<Measurement> measures = tables(data, name).assessment().measures();
        assertThat(value(measures, "density")).isCloseTo(density, within(1e-9));
        assertThat(value(measures, "centralization-in")).isCloseTo(centralization, within(1e-9));
        assertThat(value(measures, "decentralization")).isCloseTo(1 - centralization, within(1e-9));
    }

    @Test
    void krackhardts_managers_look_for_advice_to_a_vice_president_and_not_to_the_president() {
        NetworkAssessment assessment = managers("advice").assessment();
        assertThat(nodes(assessment, NetworkLeader::isAppointed)).containsExactly("7");
        assertThat(nodes(assessment, leader -> leader.isMostLookedTo().orElseThrow()))
                .containsExactly("2");
        assertThat(assessment.leaders()).extracting(NetworkLeader::lookedToBy).containsExactly(18, 13);
    }

    @Test
    void lazegas_lawyers_look_for_advice_to_partners_more_than_chance_would() {
        NetworkAssessment assessment = lawyers("advice").assessment();
        Tables tables = lawyers("advice");
        Set<String> both = tables.appointed();
        both.retainAll(tables.mostLookedTo());
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.rule().equals("network.overlap"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.fact("appointed")).hasToString("36");
                    assertThat(finding.fact("both")).hasToString(both.size() + "");
                });
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.rule().equals("network.overlap-chance"))
                .singleElement()
                .satisfies(finding -> assertThat(
                                Double.parseDouble(finding.fact("probability").toString()))
                        .isLessThan(1e-4));
    }

    @Test
    void in_texas_and_at_mount_si_those_in_command_were_most_looked_to_and_in_cheyenne_not() {
        assertThat(overlap("Texas")).containsExactly("3");
        assertThat(overlap("MtSi")).containsExactly("1");
        assertThat(overlap("Cheyenne")).isEmpty();
        NetworkAssessment cheyenne = agencies("Cheyenne").assessment();
        assertThat(cheyenne.leaders()).extracting(NetworkLeader::node).containsExactly("7", "8");
        assertThat(cheyenne.leaders()).extracting(NetworkLeader::lookedToBy).containsExactly(11, 9);
    }

    private static Set<String> overlap(String network) {
        return nodes(
                agencies(network).assessment(),
                leader -> leader.isAppointed() && leader.isMostLookedTo().orElseThrow());
    }

    private static Set<String> nodes(NetworkAssessment assessment, Function<NetworkLeader, Boolean> which) {
        return assessment.leaders().stream()
                .filter(which::apply)
                .map(NetworkLeader::node)
                .collect(Collectors.toSet());
    }

    private static double value(List<Measurement> measures, String id) {
        return measures.stream()
                .filter(measurement -> measurement.measure().equals(id))
                .findFirst()
                .orElseThrow()
                .value()
                .orElseThrow();
    }
}
