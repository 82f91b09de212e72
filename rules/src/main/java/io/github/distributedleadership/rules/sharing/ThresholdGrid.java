package io.github.distributedleadership.rules.sharing;

import io.github.distributedleadership.core.organization.Standing;
import io.github.distributedleadership.rules.measure.Proportion;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far answers depend on thresholds that are our own: the same question is asked at each point of a grid around them, and
 * how often the answer is the same is counted, "holds in 8 of 9".
 *
 * <p>For kinds: 4, 5 or 6 decisions at least, and spread from 1.35, 1.5 or 1.65 people. For verdicts: a cost of a half, one or
 * two hundredths, and votes alike in 0.1, 0.2 or 0.3 of cases. Immutable and thread-safe.
 */
public final class ThresholdGrid {
    private static final double[] SPREADS = {0.9, 1, 1.1};
    private static final int[] DECISIONS = {-1, 0, 1};
    private static final double[] COSTS = {0.5, 1, 2};
    private static final double[] LIKENESS = {0.5, 1, 1.5};

    private ThresholdGrid() {}

    /** {@return at how many points of the grid the responsibility of that number has the kind that it has} */
    public static Proportion ofKind(Sharing sharing, int responsibility) {
        Standing standing = sharing.standing();
        Kind kind = sharing.kind(responsibility);
        List<SharingParameters> grid = around(sharing.parameters());
        long same = grid.stream()
                .filter(p -> Judgement.of(standing, sharing.superiors(), p, responsibility)
                                .kind()
                                .kind()
                        == kind)
                .count();
        return Proportion.of(same, grid.size());
    }

    /** {@return at how many points of the grid that policy has the verdict about the responsibility that it has} */
    public static Proportion ofVerdict(SharingCases cases, SharingPolicy policy, int responsibility) {
        Verdict verdict = policy.judge(cases.at(responsibility)).verdict();
        List<PolicyParameters> grid = around(cases.parameters());
        long same = grid.stream()
                .filter(p -> policy.judge(SharingCases.of(cases, p).at(responsibility))
                                .verdict()
                        == verdict)
                .count();
        return Proportion.of(same, grid.size());
    }

    private static List<SharingParameters> around(SharingParameters p) {
        return Stream.of(0, 1, 2, 3, 4, 5, 6, 7, 8)
                .map(i -> new SharingParameters(
                        Math.max(1, p.minDecisions() + DECISIONS[i / 3]),
                        Math.max(Math.nextUp(1.0), p.spread() * SPREADS[i % 3]),
                        p.controlled(),
                        p.minApprovals(),
                        p.significance(),
                        p.maxUnknown(),
                        p.formMinimum()))
                .toList();
    }

    private static List<PolicyParameters> around(PolicyParameters p) {
        return Stream.of(0, 1, 2, 3, 4, 5, 6, 7, 8)
                .map(i -> p.withCostPerHolder(p.costPerHolder() * COSTS[i / 3])
                        .withCorrelation(Math.min(1, p.correlation() * LIKENESS[i % 3])))
                .toList();
    }
}
