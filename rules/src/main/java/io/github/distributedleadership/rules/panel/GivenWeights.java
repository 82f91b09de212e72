package io.github.distributedleadership.rules.panel;

/** How often a vote with given weights is right. */
final class GivenWeights {
    /** Up to so many members all votes are gone through, in two halves: 2 · 2^20 sums. */
    static final int MOST_EXACT = 40;

    /** So many steps a computation may take, some tenths of a second. */
    static final long STEPS = 200_000_000;

    private GivenWeights() {}

    static Accuracy accuracy(double[] weights, double[] competences) {
        double total = 0;
        boolean whole = true;
        for (double weight : weights) {
            total += Math.abs(weight);
            whole &= weight == Math.rint(weight);
        }
        if (weights.length <= MOST_EXACT) {
            return Accuracy.exact(exact(weights, competences, Odds.EQUAL * total));
        }
        if (whole && total * weights.length <= STEPS) {
            return Accuracy.exact(ofWhole(weights, competences));
        }
        return Draws.ofWeights(weights, competences, Odds.EQUAL * total);
    }

    static double exact(double[] weights, double[] competences, double tie) {
        int middle = weights.length / 2;
        HalfSums one = HalfSums.of(weights, competences, 0, middle);
        HalfSums other = HalfSums.of(weights, competences, middle, weights.length);
        return one.aboveZeroWith(other, tie);
    }

    /** Exactly for whole weights: of the weight on the right side, as a distribution over whole numbers. */
    static double ofWhole(double[] weights, double[] competences) {
        long total = 0;
        for (double weight : weights) {
            total += (long) Math.abs(weight);
        }
        double[] d = new double[Math.toIntExact(total) + 1];
        d[0] = 1;
        int reached = 0;
        for (int i = 0; i < weights.length; i++) {
            int step = (int) Math.abs(weights[i]);
            if (step == 0) {
                continue;
            }
            double right = weights[i] > 0 ? competences[i] : 1 - competences[i];
            double wrong = 1 - right;
            reached += step;
            for (int k = reached; k >= step; k--) {
                d[k] = d[k] * wrong + d[k - step] * right;
            }
            for (int k = step - 1; k >= 0; k--) {
                d[k] *= wrong;
            }
        }
        double above = 0;
        for (int k = reached; 2L * k > reached; k--) {
            above += d[k];
        }
        return reached % 2 == 0 ? above + d[reached / 2] / 2 : above;
    }
}
