package io.github.distributedleadership.rules.panel;

/**
 * All sums that the weighted votes of some members can have, in ascending order, each with its probability.
 *
 * <p>Members are added one at a time: the sums with the new vote on one side and on the other are two ascending lists,
 * which are merged, so nothing has to be sorted.
 */
final class HalfSums {
    private final double[] sums;
    private final double[] probabilities;

    private HalfSums(double[] sums, double[] probabilities) {
        this.sums = sums;
        this.probabilities = probabilities;
    }

    static HalfSums of(double[] weights, double[] competences, int from, int to) {
        HalfSums all = new HalfSums(new double[] {0}, new double[] {1});
        for (int i = from; i < to; i++) {
            all = all.with(weights[i], competences[i]);
        }
        return all;
    }

    private HalfSums with(double weight, double p) {
        double step = Math.abs(weight);
        double up = weight >= 0 ? p : 1 - p;
        double down = 1 - up;
        int n = sums.length;
        double[] mergedSums = new double[2 * n];
        double[] merged = new double[2 * n];
        int low = 0;
        int high = 0;
        for (int k = 0; k < 2 * n; k++) {
            if (low < n && (high >= n || sums[low] - step <= sums[high] + step)) {
                mergedSums[k] = sums[low] - step;
                merged[k] = probabilities[low++] * down;
            } else {
                mergedSums[k] = sums[high] + step;
                merged[k] = probabilities[high++] * up;
            }
        }
        return new HalfSums(mergedSums, merged);
    }

    /**
     * The probability that a sum of these and one of those together are above 0, half of it where they are 0.
     *
     * @param tie how far from 0 still counts as 0
     */
    double aboveZeroWith(HalfSums others, double tie) {
        double[] atLeast = others.tails();
        int above = others.sums.length; // from here on the others outweigh
        int level = others.sums.length; // from here on they at least tie
        CarefulSum total = new CarefulSum();
        for (int i = 0; i < sums.length; i++) {
            while (above > 0 && sums[i] + others.sums[above - 1] > tie) {
                above--;
            }
            level = Math.min(level, above);
            while (level > 0 && sums[i] + others.sums[level - 1] >= -tie) {
                level--;
            }
            total.add(probabilities[i] * ((atLeast[above] + atLeast[level]) / 2));
        }
        return total.value();
    }

    /** For each place the probability of the sums from there on. */
    private double[] tails() {
        double[] tails = new double[sums.length + 1];
        CarefulSum sum = new CarefulSum();
        for (int i = sums.length - 1; i >= 0; i--) {
            sum.add(probabilities[i]);
            tails[i] = sum.value();
        }
        return tails;
    }

    /** A sum that keeps what rounding would lose, after Neumaier. */
    private static final class CarefulSum {
        private double sum;
        private double lost;

        void add(double value) {
            double next = sum + value;
            lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
            sum = next;
        }

        double value() {
            return sum + lost;
        }
    }
}
