package io.github.distributedleadership.rules.sharing;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.Standing;
import io.github.distributedleadership.rules.measure.Proportion;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far answers depend on thresholds that are our own: the same question is asked in nine settings of them, the one in use
 * in the middle, and how often the answer is the same is counted, "holds in 8 of 9".
 *
 * <p>For kinds: 4, 5 or 6 decisions at least, and spread from 1.35, 1.5 or 1.65 people, all nine pairs. For forms: 2, 3 or 4
 * responsibilities at least, and the same spreads. For verdicts: a further holder costs a half, one or two hundredths; votes
 * are alike in 0.1, 0.2 or 0.3 of cases; weighty is what has a significance from 0.6, 0.7 or 0.8 on; the most that anybody
 * should hold is what 0.65, 0.75 or 0.85 of the holders do not exceed; and 2, 3 or 4 answers make consent. The nine settings
 * of these are an orthogonal array: of any two of the first four, each pair of values is met once; the fewest answers go
 * along with the costs, for no policy weighs both. Immutable and thread-safe.
 */
public final class ThresholdGrid {
    private static final int SIDE = 3;
    private static final int POINTS = SIDE * SIDE;
    private static final double[] SPREADS = {0.9, 1, 1.1};
    private static final double[] COSTS = {0.5, 1, 2};
    private static final double[] LIKENESS = {0.5, 1, 1.5};
    private static final double STEP = 0.1;

    private ThresholdGrid() {}

    /** {@return in how many settings the responsibility of that number has the kind that it has} */
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

    /** {@return in how many settings leadership has the form in the scope that it has} */
    public static Proportion ofForm(ScopeForm form) {
        List<SharingParameters> grid = around(form.parameters());
        long same = grid.stream().filter(p -> form.at(p) == form.form()).count();
        return Proportion.of(same, grid.size());
    }

    /** {@return in how many settings that policy has the verdict about the responsibility that it has} */
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

    static ImmutableList<SharingParameters> around(SharingParameters p) {
        return IntStream.range(0, POINTS)
                .mapToObj(i -> new SharingParameters(
                        Math.max(1, p.minDecisions() + i / SIDE - 1),
                        Math.max(Math.nextUp(1.0), p.spread() * SPREADS[i % SIDE]),
                        p.controlled(),
                        p.minApprovals(),
                        p.significance(),
                        p.maxUnknown(),
                        Math.max(1, p.formMinimum() + i / SIDE - 1)))
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<PolicyParameters> around(PolicyParameters p) {
        return IntStream.range(0, POINTS)
                .mapToObj(i -> {
                    int one = i / SIDE;
                    int two = i % SIDE;
                    // both are in the middle where one and two are
                    int three = (one + two + 2) % SIDE;
                    int four = (one + 2 * two + 1) % SIDE;
                    return new PolicyParameters(
                            p.maxCandidates(),
                            p.costPerHolder() * COSTS[one],
                            Math.min(1, p.correlation() * LIKENESS[two]),
                            share(p.weighty() + (three - 1) * STEP),
                            share(p.maxLoad() + (four - 1) * STEP),
                            p.overload(),
                            Math.max(1, p.minAnswers() + one - 1),
                            p.competence());
                })
                .collect(ImmutableList.toImmutableList());
    }

    private static double share(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
