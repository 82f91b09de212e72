package io.github.distributedleadership.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.network.NamedNetwork;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.network.NetworkName;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.TextRenderer;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.report.NetworkAssessmentText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NetworkAssessmentTest {
    /** Five look to ana, five to ben, one to cleo, nobody to the others. */
    private static final Network TWO_HEADS = Network.builder()
            .arc("ben", "ana")
            .arc("cleo", "ana")
            .arc("dan", "ana")
            .arc("eva", "ana")
            .arc("finn", "ana")
            .arc("ana", "ben")
            .arc("cleo", "ben")
            .arc("dan", "ben")
            .arc("eva", "ben")
            .arc("finn", "ben")
            .arc("ana", "cleo")
            .build();

    private static final NetworkQuestion RANKED = NetworkQuestion.STANDARD.withRank("rank");

    @Test
    void without_a_rank_the_most_looked_to_are_told_and_ties_are_all_in() {
        NetworkAssessment assessment = NetworkAssessment.of(NamedNetwork.of(TWO_HEADS), NetworkQuestion.STANDARD);
        assertThat(assessment.leaders()).extracting(NetworkLeader::node).containsExactly("ana", "ben");
        assertThat(assessment.leaders()).noneMatch(NetworkLeader::isAppointed);
        assertThat(messages(assessment.ofNodes())).containsExactly("most looked to are ana and ben");
        assertThat(messages(assessment.findings()))
                .startsWith(
                        "6 of 6 nodes look to others; there are 11 such ties",
                        "2 nodes are most looked to, by 5 of 5 others");
    }

    @Test
    void as_many_are_most_looked_to_as_are_in_the_highest_rank() {
        NetworkAssessment assessment = ranked(Map.of("ana", "1", "ben", "3", "cleo", "3", "dan", "1", "eva", "2"));
        assertThat(messages(assessment.ofNodes()))
                .containsExactly(
                        "most looked to are ana and ben",
                        "of the 2 in the highest rank, 1 is among the 2 most looked to",
                        "by chance alone, so many or more of the 5 of known rank would be both with a probability "
                                + "of 0.7",
                        "in the highest rank and among the most looked to: ben",
                        "in the highest rank, and not among the most looked to: cleo, looked to by 1 other",
                        "among the most looked to, and not in the highest rank: ana");
        assertThat(outcome(assessment, "network.overlap")).isEqualTo(FindingOutcome.SPEAKS_AGAINST);
        assertThat(messages(assessment.findings()))
                .contains(
                        "by rank, the highest rank is 3, and ben and cleo have it; the rank of 5 of 6 nodes is known");
    }

    @Test
    void rank_and_being_looked_to_are_compared_over_all_of_known_rank() {
        Map<String, String> ranks = Map.of("ana", "1", "ben", "3", "cleo", "3", "dan", "1", "eva", "2");
        Finding together = rankCorrelation(ranked(ranks));
        assertThat(together.message())
                .startsWith("rank and being looked to go together by 0.25 over the 5 of known rank (Kendall's tau-b; "
                        + "Spearman's correlation is 0.25; below zero means the opposite order)")
                .endsWith("(999 random orders)");
        NetworkQuestion turned = NetworkQuestion.STANDARD.withLowestRank("rank");
        Map<String, String> oneIsTop = Map.of("ana", "3", "ben", "1", "cleo", "1", "dan", "3", "eva", "2");
        assertThat(rankCorrelation(ranked(TWO_HEADS, oneIsTop, turned))).isEqualTo(together);
    }

    @Test
    void of_few_ranks_and_of_equal_numbers_no_correlation_is_told() {
        assertThat(rankCorrelation(ranked(Map.of("ana", "1", "ben", "3"))).message())
                .isEqualTo("withheld: whether rank and being looked to go together. Fewer than 5 nodes have a known "
                        + "rank");
        Network ring = Network.builder()
                .arc("a", "b")
                .arc("b", "c")
                .arc("c", "d")
                .arc("d", "e")
                .arc("e", "a")
                .build();
        Map<String, String> one = Map.of("a", "1", "b", "2", "c", "2", "d", "2", "e", "2");
        assertThat(rankCorrelation(ranked(ring, one, RANKED)).message())
                .isEqualTo("all 5 of known rank are looked to by equally many, so rank cannot go together with it");
    }

    private static Finding rankCorrelation(NetworkAssessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().equals("network.rank-correlation"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_one_in_the_highest_rank_is_told_as_one() {
        assertThat(messages(ranked(Map.of("ana", "3", "ben", "1")).ofNodes()))
                .contains("the one in the highest rank is among the 2 most looked to");
        assertThat(messages(ranked(Map.of("dan", "3", "ben", "1")).ofNodes()))
                .contains("the one in the highest rank is not among the 2 most looked to");
        Network star = Network.builder()
                .arc("b", "a")
                .arc("c", "a")
                .arc("d", "a")
                .arc("e", "a")
                .arc("a", "b")
                .build();
        assertThat(messages(ranked(star, Map.of("a", "2", "b", "1"), RANKED).ofNodes()))
                .contains("the one in the highest rank is the one most looked to");
        assertThat(messages(ranked(star, Map.of("a", "1", "b", "2"), RANKED).ofNodes()))
                .contains("the one in the highest rank is not the one most looked to");
    }

    @Test
    void a_rank_that_is_not_known_is_no_low_rank() {
        NetworkAssessment assessment = ranked(Map.of("ben", "3", "cleo", "3", "dan", "1"));
        assertThat(messages(assessment.ofNodes()))
                .contains("among the most looked to, and of unknown rank: ana")
                .noneMatch(message -> message.contains("not in the highest rank: ana"));
        assertThat(outcome(assessment, "network.overlap")).isEqualTo(FindingOutcome.UNDETERMINED);
        assertThat(assessment.leaders())
                .filteredOn(leader -> leader.node().equals("ana"))
                .allMatch(leader -> leader.rank().isEmpty() && !leader.isAppointed());
    }

    @Test
    void where_those_in_the_highest_rank_are_those_most_looked_to_that_is_borne_out() {
        NetworkAssessment assessment = ranked(Map.of("ana", "2", "ben", "2.0", "cleo", "1", "dan", "-4", "eva", "1e0"));
        assertThat(outcome(assessment, "network.overlap")).isEqualTo(FindingOutcome.BORNE_OUT);
        assertThat(messages(assessment.ofNodes())).noneMatch(message -> message.contains("and not"));
    }

    @Test
    void a_rank_that_all_have_tells_nobody_apart() {
        for (Map<String, String> ranks :
                List.of(Map.of("ana", "1", "ben", "1"), Map.of("ana", "1"), Map.<String, String>of())) {
            NetworkAssessment assessment = ranked(ranks);
            assertThat(outcomes(assessment.findings()))
                    .containsEntry("network.rank", FindingOutcome.UNDETERMINED)
                    .doesNotContainKey("network.overlap");
            assertThat(assessment.leaders()).noneMatch(NetworkLeader::isAppointed);
        }
    }

    @Test
    void whether_somebody_is_an_emergent_leader_stays_undetermined() {
        assertThat(outcomes(ranked(Map.of("dan", "1", "ana", "0")).findings()))
                .containsEntry("network.emergent", FindingOutcome.UNDETERMINED);
    }

    @Test
    void whom_few_look_to_is_withheld_and_the_smallest_group_lifts_that() {
        NamedNetwork few = NamedNetwork.of(
                Network.builder().arc("b", "a").arc("c", "a").node("d").build());
        NetworkAssessment withheld = NetworkAssessment.of(few, NetworkQuestion.STANDARD);
        assertThat(withheld.leaders()).isEmpty();
        assertThat(withheld.ofNodes()).isEmpty();
        assertThat(withheld.measures()).extracting(Measurement::status).containsOnly("UNDEFINED: withheld");
        assertThat(messages(withheld.findings()))
                .last()
                .isEqualTo("withheld: whom they look to. Fewer than 5 nodes look to others, and each might be "
                        + "recognised");

        NetworkAssessment shown = NetworkAssessment.of(few, NetworkQuestion.STANDARD.withMinGroup(1));
        assertThat(shown.leaders()).extracting(NetworkLeader::node).containsExactly("a");
    }

    @Test
    void nobody_is_most_looked_to_where_nobody_looks() {
        for (Network network : List.of(
                Network.empty(),
                Network.builder().node("a").build(),
                Network.builder().node("a").node("b").build())) {
            NetworkAssessment assessment =
                    NetworkAssessment.of(NamedNetwork.of(network), NetworkQuestion.STANDARD.withMinGroup(1));
            assertThat(assessment.leaders()).isEmpty();
            assertThat(messages(assessment.findings()))
                    .last()
                    .isEqualTo("nobody looks to anybody, so nobody can be said to lead");
            assertThat(NetworkAssessmentText.of(Detail.standard()).render(assessment))
                    .doesNotContain("NaN");
        }
    }

    @Test
    void what_is_said_of_few_in_the_highest_rank_is_said_of_named_nodes_only() {
        NetworkAssessment assessment = ranked(Map.of("ana", "2", "ben", "1", "cleo", "1"));
        assertThat(outcomes(assessment.findings())).doesNotContainKey("network.overlap");
        assertThat(outcomes(assessment.ofNodes())).containsKey("network.overlap");
        assertThat(assessment.ofNodes())
                .filteredOn(finding -> finding.template().slots().contains("nodes"))
                .allMatch(finding -> finding.fact("nodes").isPersonal());
        assertThat(NetworkAssessmentText.of(Detail.standard()).render(assessment))
                .contains("this is shown when people are asked for")
                .doesNotContain("ben", "among");
    }

    @Test
    void names_stand_before_ids() {
        NetworkAssessment assessment = NetworkAssessment.of(
                new NamedNetwork(
                        NetworkName.NONE,
                        TWO_HEADS,
                        ImmutableSortedMap.of("name", ImmutableSortedMap.of("ana", "Ana Ruiz", "ben", "ben"))),
                NetworkQuestion.STANDARD);
        assertThat(messages(assessment.ofNodes())).containsExactly("most looked to are Ana Ruiz [ana] and ben");
    }

    @Test
    void a_rank_that_is_no_number_is_refused() {
        assertThatThrownBy(() -> ranked(Map.of("ana", "high", "ben", "NaN", "cleo", "1")))
                .hasMessage("a rank must be a number, and empty or NA where it is not known, but in the column \"rank\""
                        + " there is \"high\" of ana, \"NaN\" of ben");
        assertThatThrownBy(() -> NetworkAssessment.of(NamedNetwork.of(TWO_HEADS), RANKED))
                .hasMessage("there is no column \"rank\"; nothing is written about the nodes");
        NamedNetwork other = new NamedNetwork(
                NetworkName.NONE, TWO_HEADS, ImmutableSortedMap.of("ranks", ImmutableSortedMap.<String, String>of()));
        assertThatThrownBy(() -> NetworkAssessment.of(other, RANKED))
                .hasMessage("there is no column \"rank\"; did you mean \"ranks\"?; there is ranks");
    }

    private static NetworkAssessment ranked(Map<String, String> ranks) {
        return ranked(TWO_HEADS, ranks, RANKED);
    }

    private static NetworkAssessment ranked(Network network, Map<String, String> ranks, NetworkQuestion question) {
        return NetworkAssessment.of(
                new NamedNetwork(
                        NetworkName.NONE, network, ImmutableSortedMap.of("rank", ImmutableSortedMap.copyOf(ranks))),
                question);
    }

    private static List<String> messages(List<Finding> findings) {
        return findings.stream()
                .map(finding -> TextRenderer.of(Detail.standard().withPeople()).message(finding))
                .toList();
    }

    private static FindingOutcome outcome(NetworkAssessment assessment, String rule) {
        return outcomes(assessment.ofNodes()).get(rule);
    }

    private static Map<String, FindingOutcome> outcomes(List<Finding> findings) {
        return findings.stream().collect(Collectors.toMap(Finding::rule, Finding::outcome));
    }
}
