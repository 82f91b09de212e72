package io.github.distributedleadership.rules.policy;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.rules.competence.CompetenceParameters;
import java.util.stream.IntStream;

/**
 * What the policies weigh; all of it is our own.
 *
 * @param maxCandidates how many candidates are compared at most, from 2 to 15
 * @param costPerHolder what each further holder costs, as a share of what hangs on a decision: 0.01 is one in a hundred
 * @param correlation how alike votes are, from 0 to 1: with this probability all have seen the same, and deciding together
 *     is no better than the best one alone
 * @param weighty the significance from which a responsibility must not depend on one person
 * @param maxLoad the share of holders who hold no more than the most that anybody should hold: 0.75 for the third quartile
 * @param overload how many times the most that anybody should hold is too much to hold, at least 1: with 2, who holds more
 *     than twice as many as most people hold at the most
 * @param minAnswers the fewest answers to a claim that make consent
 * @param competence what competence is made of
 */
public record PolicyParameters(
        int maxCandidates,
        double costPerHolder,
        double correlation,
        double weighty,
        double maxLoad,
        double overload,
        int minAnswers,
        CompetenceParameters competence) {
    /** The parameters of a question that names none. */
    public static final PolicyParameters STANDARD =
            new PolicyParameters(7, 0.01, 0.2, 0.7, 0.75, 2, 3, CompetenceParameters.STANDARD);

    private static final int SIDE = 3;
    private static final double[] COSTS = {0.5, 1, 2};
    private static final double[] LIKENESS = {0.5, 1, 1.5};
    private static final double STEP = 0.1;

    /** Refuses parameters outside their ranges. */
    public PolicyParameters {
        if (maxCandidates < 2 || maxCandidates > 15 || minAnswers < 1) {
            throw new IllegalArgumentException(
                    "from 2 to 15 candidates are compared, and at least 1 answer is needed, but" + " the numbers were "
                            + maxCandidates + " and " + minAnswers);
        }
        if (!(costPerHolder >= 0 && Double.isFinite(costPerHolder))) {
            throw new IllegalArgumentException("the cost of a further holder must be a number of at least 0 but was "
                    + Numbers.plain(costPerHolder));
        }
        if (!(overload >= 1 && Double.isFinite(overload))) {
            throw new IllegalArgumentException(
                    "what is too much to hold must be at least 1 times the most that anybody should hold, but was "
                            + Numbers.plain(overload) + " times that");
        }
        requireShare(correlation, "correlation of votes");
        requireShare(weighty, "significance of what is weighty");
        requireShare(maxLoad, "share of holders below the greatest load");
    }

    private static void requireShare(double value, String what) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("the " + what + " must be from 0 to 1 but was " + Numbers.plain(value));
        }
    }

    /** {@return the same, with another cost of each further holder} */
    public PolicyParameters withCostPerHolder(double cost) {
        return new PolicyParameters(
                maxCandidates, cost, correlation, weighty, maxLoad, overload, minAnswers, competence);
    }

    /** {@return the same, with another correlation of votes} */
    public PolicyParameters withCorrelation(double alike) {
        return new PolicyParameters(
                maxCandidates, costPerHolder, alike, weighty, maxLoad, overload, minAnswers, competence);
    }

    /** {@return the same, where something is weighty from that significance on} */
    public PolicyParameters withWeighty(double from) {
        return new PolicyParameters(
                maxCandidates, costPerHolder, correlation, from, maxLoad, overload, minAnswers, competence);
    }

    /** {@return the same, where that share of holders hold no more than the most that anybody should hold} */
    public PolicyParameters withMaxLoad(double share) {
        return new PolicyParameters(
                maxCandidates, costPerHolder, correlation, weighty, share, overload, minAnswers, competence);
    }

    /** {@return the same, where so many answers make consent} */
    public PolicyParameters withMinAnswers(int answers) {
        return new PolicyParameters(
                maxCandidates, costPerHolder, correlation, weighty, maxLoad, overload, answers, competence);
    }

    /** {@return the same, where so many times the most that anybody should hold is too much} */
    public PolicyParameters withOverload(double times) {
        return new PolicyParameters(
                maxCandidates, costPerHolder, correlation, weighty, maxLoad, times, minAnswers, competence);
    }

    /** {@return the same, with other parameters of competence} */
    public PolicyParameters withCompetence(CompetenceParameters other) {
        return new PolicyParameters(
                maxCandidates, costPerHolder, correlation, weighty, maxLoad, overload, minAnswers, other);
    }

    /**
     * {@return nine settings around these, these in the middle}
     *
     * <p>A further holder costs a half, as much and twice as much; votes are alike in half, as many and half as many again
     * of the cases; what is weighty, and what is too much to hold, begins a tenth lower, where it does and a tenth higher;
     * and one answer fewer, as many and one more make consent. The nine are an orthogonal array: of any two of the first
     * four, each pair of values is met once; the fewest answers go along with the costs, for no policy weighs both.
     */
    public ImmutableList<PolicyParameters> around() {
        return IntStream.range(0, SIDE * SIDE)
                .mapToObj(i -> {
                    int one = i / SIDE;
                    int two = i % SIDE;
                    // both are in the middle where one and two are
                    int three = (one + two + 2) % SIDE;
                    int four = (one + 2 * two + 1) % SIDE;
                    return new PolicyParameters(
                            maxCandidates,
                            costPerHolder * COSTS[one],
                            Math.min(1, correlation * LIKENESS[two]),
                            share(weighty + (three - 1) * STEP),
                            share(maxLoad + (four - 1) * STEP),
                            overload,
                            Math.max(1, minAnswers + one - 1),
                            competence);
                })
                .collect(ImmutableList.toImmutableList());
    }

    private static double share(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
