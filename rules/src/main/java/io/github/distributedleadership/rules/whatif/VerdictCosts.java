package io.github.distributedleadership.rules.whatif;

/**
 * What it costs to change what a policy says about a responsibility; all of it our own, and only to put the easier before the
 * harder.
 *
 * @param share to share it with one more who comes into question already
 * @param ask what it costs on top of that to ask somebody in who does not come into question so far
 * @param learn to raise a skill of one person from nothing to all there is; a part of that costs its part
 * @param coach to begin a coaching
 * @param handOver to hand another thing that somebody holds over to another
 * @param grant to win somebody's consent to a claim
 * @param mostPeople how many people are thought of at most for each kind of change, at least 1
 */
public record VerdictCosts(
        double share, double ask, double learn, double coach, double handOver, double grant, int mostPeople) {
    private static final double MILLIONTH = 1e-6;

    /** The costs of a question that names none: 1 to begin a coaching, 2 to share or hand over, 4 for a whole skill. */
    public static final VerdictCosts STANDARD = new VerdictCosts(2, 1, 4, 1, 2, 3, 7);

    /** Refuses what costs nothing. */
    public VerdictCosts {
        for (double cost : new double[] {share, ask, learn, coach, handOver, grant}) {
            Lever.requireCost(cost);
        }
        if (mostPeople < 1) {
            throw new IllegalArgumentException("people must be at least 1 but were " + mostPeople);
        }
    }

    /** What it costs to raise a skill so far, in millionths at the least. */
    double ofLearning(double from, double to) {
        return Math.max(MILLIONTH, rounded(learn * (to - from)));
    }

    /** A cost without the dust that adding and subtracting leave behind. */
    static double rounded(double cost) {
        return Math.rint(cost / MILLIONTH) / (1 / MILLIONTH);
    }
}
