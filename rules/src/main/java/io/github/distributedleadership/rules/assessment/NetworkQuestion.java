package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.rules.indicator.ConditionParameters;
import java.util.Optional;

/**
 * What may be chosen about the assessment of a bare network.
 *
 * @param rank the attribute of nodes that tells their rank; those in the top rank count as appointed; empty: nobody is known
 *     to be
 * @param lowestIsTop whether the lowest number is the top rank, as where 1 stands for the president; else the highest is
 * @param minGroup the fewest nodes that look to others from which results are shown, at least 1
 */
public record NetworkQuestion(Optional<String> rank, boolean lowestIsTop, int minGroup) {
    /** The choices of a question that makes none. */
    public static final NetworkQuestion STANDARD =
            new NetworkQuestion(Optional.empty(), false, ConditionParameters.STANDARD.minGroup());

    /** Refuses a smallest group that is none. */
    public NetworkQuestion {
        if (minGroup < 1) {
            throw new IllegalArgumentException("the smallest group must be at least 1 but was " + minGroup);
        }
    }

    /** {@return the same, where those with the highest value in that attribute count as appointed} */
    public NetworkQuestion withRank(String attribute) {
        return new NetworkQuestion(Optional.of(attribute), false, minGroup);
    }

    /** {@return the same, where those with the lowest value in that attribute count as appointed} */
    public NetworkQuestion withLowestRank(String attribute) {
        return new NetworkQuestion(Optional.of(attribute), true, minGroup);
    }

    /** {@return the same, with results from groups of at least that many; 1 shows all} */
    public NetworkQuestion withMinGroup(int givers) {
        return new NetworkQuestion(rank, lowestIsTop, givers);
    }
}
