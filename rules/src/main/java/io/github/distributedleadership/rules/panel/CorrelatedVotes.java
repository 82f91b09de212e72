package io.github.distributedleadership.rules.panel;

import com.google.common.primitives.ImmutableDoubleArray;
import io.github.distributedleadership.core.value.Numbers;
import java.util.Arrays;

/**
 * A panel whose members tend to be right and wrong together.
 *
 * <p>Every two votes have the same correlation c, and there is no other dependence: with z the deviation of a vote from its
 * competence, in standard deviations, a combination of votes is 1 + c · Σ z(i) z(j), over all pairs, times as probable as if
 * votes were independent (the second-order form of Bahadur). Not every c is possible: where a combination would have a
 * negative probability there is no such panel. {@link #lowest(Panel)} and {@link #highest(Panel)} say how far c may go; it is
 * less the more members there are, and the better they are. Of three of 0.6 it is 0.75, of five of 0.6 it is 0.4.
 *
 * <p>Worked example: three of 0.6 with c = 0.1 have a majority of 3p² - 2p³ - 3c · p(1 - p)(2p - 1) = 0.6336 instead of 0.648.
 *
 * <p>Here are both options alike: how people err does not depend on which one is better. Immutable and thread-safe.
 */
public final class CorrelatedVotes {
    /** The most members, since all combinations of votes are gone through. */
    public static final int MOST = 20;

    private final Panel panel;
    private final double correlation;
    private final double[] probabilities;

    private CorrelatedVotes(Panel panel, double correlation) {
        double lowest = lowest(panel);
        double highest = highest(panel);
        if (!(correlation >= lowest && correlation <= highest)) {
            throw new IllegalArgumentException("the correlation of the votes of this panel must be from "
                    + Numbers.plain(lowest) + " to " + Numbers.plain(highest) + " but was "
                    + Numbers.plain(correlation));
        }
        this.panel = panel;
        this.correlation = correlation;
        probabilities = new double[1 << panel.size()];
        Combinations all = new Combinations(panel);
        for (int votes = 0; votes < probabilities.length; votes++) {
            probabilities[votes] = all.probability(votes) * Math.max(0, 1 + correlation * all.pairs(votes));
        }
    }

    /**
     * {@return the panel with votes so correlated}
     *
     * @throws IllegalArgumentException when the panel has more than 20 members, or no votes of it are so correlated
     */
    public static CorrelatedVotes of(Panel panel, double correlation) {
        return new CorrelatedVotes(panel, correlation);
    }

    /** {@return the lowest correlation that the votes of the panel can have in this model, at least -1} */
    public static double lowest(Panel panel) {
        double most = extreme(panel, 1);
        return most <= 1 ? -1 : -1 / most;
    }

    /** {@return the highest correlation that the votes of the panel can have in this model, at most 1} */
    public static double highest(Panel panel) {
        double least = extreme(panel, -1);
        return least >= -1 ? 1 : -1 / least;
    }

    private static double extreme(Panel panel, int sign) {
        Combinations all = new Combinations(panel);
        double extreme = Double.NEGATIVE_INFINITY;
        for (int votes = 0; votes < 1 << panel.size(); votes++) {
            extreme = Math.max(extreme, sign * all.pairs(votes));
        }
        return sign * extreme;
    }

    /** {@return the panel} */
    public Panel panel() {
        return panel;
    }

    /** {@return the correlation of every two votes} */
    public double correlation() {
        return correlation;
    }

    /** {@return how often the best one alone is right: the same as without correlation} */
    public Accuracy expert() {
        return panel.expert();
    }

    /** {@return how often more than half are right; a fair coin decides where exactly half are} */
    public Accuracy majority() {
        double[] equal = new double[panel.size()];
        Arrays.fill(equal, 1);
        return weighted(equal);
    }

    /**
     * {@return how often the vote with these weights is right; a fair coin decides where both sides weigh the same}
     *
     * @throws IllegalArgumentException when there are more or fewer weights than members
     */
    public Accuracy weighted(double... weights) {
        if (weights.length != panel.size()) {
            throw new IllegalArgumentException("there must be one weight for each of the " + panel.size()
                    + " members but there were " + weights.length);
        }
        double total = 0;
        for (double weight : weights) {
            total += Math.abs(weight);
        }
        double right = 0;
        for (int votes = 0; votes < probabilities.length; votes++) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += (votes >> i & 1) == 1 ? weights[i] : -weights[i];
            }
            double share = Math.abs(sum) <= Odds.EQUAL * total ? 0.5 : sum > 0 ? 1 : 0;
            right += share * probabilities[votes];
        }
        return Accuracy.exact(right);
    }

    /** {@return how often the best of all rules is right, which takes the correlation into account} */
    public Accuracy optimal() {
        double right = 0;
        int all = probabilities.length - 1;
        for (int votes = 0; votes < probabilities.length; votes++) {
            right += Math.max(probabilities[votes], probabilities[all - votes]) / 2;
        }
        return Accuracy.exact(right);
    }

    /** {@return such as {@code [0.6, 0.6, 0.6] correlated by 0.1}} */
    @Override
    public String toString() {
        return panel + " correlated by " + Numbers.plain(correlation);
    }

    /** All combinations of votes: bit i is set where the member at place i is right. */
    private static final class Combinations {
        private final ImmutableDoubleArray competences;

        Combinations(Panel panel) {
            if (panel.size() > MOST) {
                throw new IllegalArgumentException("correlated votes are computed for at most " + MOST
                        + " members but were asked for " + panel.size());
            }
            competences = panel.competences();
        }

        double probability(int votes) {
            double probability = 1;
            for (int i = 0; i < competences.length(); i++) {
                double p = competences.get(i);
                probability *= (votes >> i & 1) == 1 ? p : 1 - p;
            }
            return probability;
        }

        /** The sum over all pairs of the product of their deviations. */
        double pairs(int votes) {
            double before = 0;
            double pairs = 0;
            for (int i = 0; i < competences.length(); i++) {
                double p = competences.get(i);
                double deviation = ((votes >> i & 1) == 1 ? 1 - p : -p) / Math.sqrt(p * (1 - p));
                pairs += before * deviation;
                before += deviation;
            }
            return pairs;
        }
    }
}
