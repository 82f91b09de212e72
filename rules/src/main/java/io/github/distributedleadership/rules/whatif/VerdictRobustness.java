package io.github.distributedleadership.rules.whatif;

import io.github.distributedleadership.rules.measure.Proportion;
import io.github.distributedleadership.rules.policy.PolicyParameters;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.Verdict;
import java.util.List;

/**
 * How far verdicts depend on parameters that are our own: the same question is asked in the {@linkplain
 * PolicyParameters#around() nine settings around} those in use, and how often the answer is the same is counted, "holds in
 * 8 of 9".
 */
public final class VerdictRobustness {
    private VerdictRobustness() {}

    /** {@return in how many settings that policy has the verdict about the responsibility that it has} */
    public static Proportion of(SharingCases cases, SharingPolicy policy, int responsibility) {
        Verdict verdict = policy.judge(cases.at(responsibility)).verdict();
        List<PolicyParameters> grid = cases.parameters().around();
        long same = grid.stream()
                .filter(p -> policy.judge(SharingCases.of(cases, p).at(responsibility))
                                .verdict()
                        == verdict)
                .count();
        return Proportion.of(same, grid.size());
    }
}
