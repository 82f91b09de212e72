package io.github.distributedleadership.rules.panel;

/**
 * The accuracy of the best rule between two certain bounds, for panels too large to go through all votes.
 *
 * <p>The best rule never gets worse when a member gets better. So the panel whose weights are all rounded down to a multiple
 * of some step is right at most as often, and the one with all rounded up at least as often; and with whole weights both can
 * be computed exactly.
 */
final class Grid {
    private static final int MOST_MEMBERS = 2_000;
    private static final int MOST_CELLS = 1 << 21;

    private Grid() {}

    /** Whether so many members are few enough for bounds that say something. */
    static boolean fits(int members) {
        return members <= MOST_MEMBERS + 1;
    }

    /** The bounds for members of these weights, none negative. */
    static Accuracy ofBest(double[] weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double cells = Math.min(MOST_CELLS, (double) GivenWeights.STEPS / weights.length);
        double step = total / cells;
        double low = rounded(weights, step, 0);
        double high = rounded(weights, step, 1);
        return Accuracy.between(low - Odds.EQUAL, high + Odds.EQUAL, Accuracy.Status.BOUNDED);
    }

    private static double rounded(double[] weights, double step, int up) {
        double[] whole = new double[weights.length];
        double[] right = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            whole[i] = Math.floor(weights[i] / step) + up;
            right[i] = Odds.probability(whole[i] * step);
        }
        return GivenWeights.ofWhole(whole, right);
    }
}
