package io.github.distributedleadership.rules.policy.bench;

import io.github.distributedleadership.rules.competence.Competence;
import io.github.distributedleadership.rules.panel.GrowingPanel;
import io.github.distributedleadership.rules.policy.PolicyParameters;
import io.github.distributedleadership.rules.policy.Verdict;

/**
 * Whether the best one should decide alone or with how many others, after cost and likeness of votes (our own).
 *
 * <p>The best n of a panel are compared for each n of two or more. Deciding by the best rule they gain W(n) - E over the best
 * one, and by simple majority M(n) - E, which may be a loss. With the probability that all have seen the same nothing of that
 * is gained, and each further one costs something. Several should decide where something is left by the best rule, and then
 * as many as have most left, the fewest of equal ones. Else one should, if a majority of any number loses more than what one
 * further holder costs; and if it does not, that is too close to decide anything.
 *
 * @param size how many should decide together, if any should: 2 or more, or 1 where there is one only
 * @param gain what is left for them over the best one alone by the best rule, negative where nothing is
 * @param equalSay what is left at the most for several over the best one alone by simple majority
 * @param expert how often the best one is right
 * @param accuracy how often so many are right by the best rule, were their votes independent
 * @param isWeighted whether the best rule for them is no simple majority
 * @param tolerance what one further holder costs
 */
public record PanelChoice(
        int size, double gain, double equalSay, double expert, double accuracy, boolean isWeighted, double tolerance) {
    /** Within this, two sides are equal. */
    public static final double EQUAL = 1e-12;

    /**
     * Compares.
     *
     * @param competences from 0.5 on, the highest first; at least one
     */
    public static PanelChoice of(double[] competences, PolicyParameters parameters) {
        double expert = competences[0];
        double kept = 1 - parameters.correlation();
        int size = 1;
        double gain = Double.NEGATIVE_INFINITY;
        double equalSay = Double.NEGATIVE_INFINITY;
        double accuracy = expert;
        boolean isWeighted = false;
        GrowingPanel panel = new GrowingPanel();
        panel.add(expert);
        for (int n = 2; n <= competences.length; n++) {
            double cost = (n - 1) * parameters.costPerHolder();
            // certainty could not gain more
            if (kept * (1 - expert) - cost <= gain) {
                break;
            }
            panel.add(competences[n - 1]);
            double weighted = panel.optimal();
            double majority = panel.majority();
            equalSay = Math.max(equalSay, kept * (majority - expert) - cost);
            double left = kept * (weighted - expert) - cost;
            if (left > gain + EQUAL) {
                size = n;
                gain = left;
                accuracy = weighted;
                isWeighted = weighted - majority > EQUAL;
            }
        }
        return new PanelChoice(size, gain, equalSay, expert, accuracy, isWeighted, parameters.costPerHolder());
    }

    public Verdict verdict() {
        if (expert <= Competence.TOSS) {
            return Verdict.UNDETERMINED;
        }
        if (size == 1 || Math.abs(gain) <= EQUAL) {
            return Verdict.EITHER;
        }
        if (gain > 0) {
            return isWeighted ? Verdict.SHARE_WEIGHTED : Verdict.SHARE;
        }
        return -equalSay <= tolerance + EQUAL ? Verdict.EITHER : Verdict.DELEGATE;
    }

    /** By how much the better side is better. */
    public double margin() {
        return switch (verdict()) {
            case SHARE, SHARE_WEIGHTED -> gain;
            case DELEGATE -> -equalSay;
            case EITHER, UNDETERMINED -> 0;
        };
    }
}
