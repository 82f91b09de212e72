package io.github.distributedleadership.rules.panel;

/**
 * Accuracies from random draws, with a bound that fails with a probability of at most 0.01.
 *
 * <p>The bound is the empirical Bernstein one: with n draws of variance V in a range of width R it is sqrt(2 V L / n) + 3 R
 * L / n, with L = ln(3 / 0.01). The seed is fixed, so the same question has the same answer, bit for bit.
 */
final class Draws {
    private static final long SEED = 20_250_901L;
    private static final double L = StrictMath.log(3 / 0.01);

    private long state = SEED;

    private Draws() {}

    /** How often the best rule is right, as the mean of how sure it is of what it decides. */
    static Accuracy ofBest(double[] weights, double[] competences) {
        return new Draws().draw(weights, competences, 0.5, sum -> Odds.probability(Math.abs(sum)));
    }

    /** How often the vote with these weights is right. */
    static Accuracy ofWeights(double[] weights, double[] competences, double tie) {
        return new Draws().draw(weights, competences, 1, sum -> Math.abs(sum) <= tie ? 0.5 : sum > 0 ? 1 : 0);
    }

    /** What a draw is worth by the sum of the weighted votes. */
    private interface Worth {
        double of(double sum);
    }

    private Accuracy draw(double[] weights, double[] competences, double range, Worth worth) {
        int draws = (int) Math.max(1_000, Math.min(200_000, GivenWeights.STEPS / weights.length));
        double mean = 0;
        double squares = 0;
        for (int n = 1; n <= draws; n++) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                sum += next() < competences[i] ? weights[i] : -weights[i];
            }
            double value = worth.of(sum);
            double off = value - mean;
            mean += off / n;
            squares += off * (value - mean);
        }
        double bound = StrictMath.sqrt(2 * (squares / draws) * L / draws) + 3 * range * L / draws;
        double low = Math.max(0, mean - bound);
        double high = Math.min(1, mean + bound);
        return new Accuracy(mean, low, high, Accuracy.Status.ESTIMATED);
    }

    /** From 0 to 1, by the generator SplitMix64. */
    private double next() {
        state += 0x9e3779b97f4a7c15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        z ^= z >>> 31;
        return (z >>> 11) * 0x1p-53;
    }
}
