package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.rules.measure.probability.Binomial;

/**
 * In what share of decisions somebody other than the one who most often decides alone took part, and what those decisions
 * are worth as evidence.
 *
 * <p>Decisions in long stretches say less than as many in a mixed order: they are worth {@code n (1 - r) / (1 + r)}, where r
 * is by how far the stretches fall short of those that chance would make (after Wald and Wolfowitz 1940); and never more than
 * the number of different decisions, by day and deciders. The share itself is never moved.
 *
 * @param top the code of who decides alone most often
 * @param decisions how many decisions there are (n)
 * @param others in how many of them somebody else took part (m)
 * @param worth what the decisions are worth (n')
 */
record Participation(int top, int decisions, int others, double worth) {
    static final double ROUNDING = 1e-12;

    /** {@return what n decisions are worth, m of them of one sort, in so many stretches, of which so many are different} */
    static double worth(int n, int m, int stretches, int different) {
        if (m == 0 || m == n) {
            return Math.min(n, different);
        }
        double r = Math.max(0, 1 - (stretches - 1) * (double) n / (2.0 * m * (n - m)));
        return Math.min(n * (1 - r) / (1 + r), different);
    }

    /** {@return the share of decisions in which others took part (s); 0 where there are none} */
    double share() {
        return decisions == 0 ? 0 : (double) others / decisions;
    }

    /** {@return the probability of so many with others or more, if others took part in that share} */
    double spreadP(double share) {
        return Binomial.atLeast(worth, share() * worth, share);
    }

    /** {@return the probability of so few with others or fewer, if others took part in that share} */
    double concentratedP(double share) {
        return Binomial.atMost(worth, share() * worth, share);
    }

    /** {@return whether others are shown to take part in more than the lower share} */
    boolean isSpread(SharingParameters parameters) {
        return share() > parameters.spread() && spreadP(parameters.spread()) <= parameters.significance() + ROUNDING;
    }

    /** {@return whether others are shown to take part in less than the higher share, and were seen in less than the lower} */
    boolean isConcentrated(SharingParameters parameters) {
        return share() < parameters.spread() - ROUNDING
                && concentratedP(parameters.concentrated()) <= parameters.significance() + ROUNDING;
    }
}
