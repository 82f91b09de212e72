package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.chance.ChanceOptions;
import io.github.distributedleadership.rules.measure.chance.ChanceResult;
import io.github.distributedleadership.rules.measure.chance.RankCorrelations;
import java.util.stream.IntStream;

/**
 * How far the formal rank and being looked to go together, over all nodes of known rank: Kendall's tau-b, Spearman's
 * correlation, and how likely chance would put the latter so far out on either side.
 *
 * <p>A higher rank counts as a higher number, whichever way the ranks that were given run. Of large networks chance is not
 * computed.
 */
final class RankFinding {
    private static final Rule RULE =
            Rule.of("network.rank-correlation", Evidence.MIXED).after("kendall-1945");

    /** Beyond, to shuffle a thousand times takes too long for one sentence. */
    private static final int MOST_SHUFFLED = 2_000;

    private static final Rule.Variant FEW = RULE.says(
            "withheld: whether rank and being looked to go together. Fewer than {fewest} nodes have a " + "known rank");
    private static final Rule.Variant ALIKE =
            RULE.says("all {known} of known rank are looked to by equally many, so rank cannot go together with it");
    private static final String GO =
            "rank and being looked to go together by {tau} over the {known} of known rank (Kendall's "
                    + "tau-b; Spearman's correlation is {spearman}; below zero means the opposite order)";
    private static final Rule.Variant BY_CHANCE =
            RULE.says(GO + ". By chance alone, Spearman's would lie so far out with a probability of {probability} "
                    + "({orders} random orders)");
    private static final Rule.Variant WITHOUT_CHANCE =
            RULE.says(GO + ". What chance alone would give was not computed: the network is too large");

    private final NetworkAssessment assessment;

    RankFinding(NetworkAssessment assessment) {
        this.assessment = assessment;
    }

    Finding finding() {
        Network network = assessment.network().network();
        int[] known = IntStream.range(0, network.size())
                .filter(node -> assessment.ranks().at(node).isPresent())
                .toArray();
        int fewest = assessment.question().minGroup();
        if (known.length < fewest) {
            return FEW.undetermined().count("fewest", fewest).build();
        }
        double sign = assessment.question().lowestIsTop() ? -1 : 1;
        double[] ranks = IntStream.of(known)
                .mapToDouble(node -> sign * assessment.ranks().at(node).orElseThrow())
                .toArray();
        double[] looked = IntStream.of(known).mapToDouble(network::inDegree).toArray();
        Measurement tau = RankCorrelations.kendall(ranks, looked);
        if (!tau.isDefined()) {
            return ALIKE.undetermined().count("known", known.length).build();
        }
        boolean shuffled = known.length <= MOST_SHUFFLED;
        Finding.Builder finding = (shuffled ? BY_CHANCE : WITHOUT_CHANCE)
                .describes()
                .count("known", known.length)
                .amount("tau", tau.value().orElseThrow())
                .amount(
                        "spearman",
                        RankCorrelations.spearman(ranks, looked).value().orElseThrow());
        if (shuffled) {
            ChanceResult chance =
                    RankCorrelations.test(ranks, looked, ChanceOptions.STANDARD).orElseThrow();
            finding.amount("probability", chance.pBoth()).count("orders", ChanceOptions.STANDARD.values());
        }
        return finding.build();
    }
}
