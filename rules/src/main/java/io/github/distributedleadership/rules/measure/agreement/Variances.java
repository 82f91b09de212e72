package io.github.distributedleadership.rules.measure.agreement;

import io.github.distributedleadership.core.network.Ratings;
import java.util.ArrayList;
import java.util.List;

/**
 * The raters' means over the items, taken apart into what lies between groups and what lies within them.
 *
 * @param groups the groups with a rater
 * @param raters who answered at least one item
 * @param squaredSizes the sum over the groups of the square of their raters
 * @param between the mean square between groups; 0 where they differ by no more than rounding makes
 * @param within the mean square within groups; 0 where nobody differs by more than rounding makes
 */
record Variances(int groups, int raters, double squaredSizes, double between, double within) {
    /** No two answers that differ at all differ by so little, in means over any scale that people answer. */
    private static final double ROUNDING = 1e-12;

    static Variances of(Ratings ratings) {
        List<double[]> groups = new ArrayList<>();
        for (int group = 0; group < ratings.groups().size(); group++) {
            double[] means = new GroupAnswers(ratings, group).meansOfRaters();
            if (means.length > 0) {
                groups.add(means);
            }
        }
        int raters = 0;
        double sum = 0;
        double squaredSizes = 0;
        for (double[] group : groups) {
            raters += group.length;
            squaredSizes += (double) group.length * group.length;
            for (double mean : group) {
                sum += mean;
            }
        }
        double between = 0;
        double within = 0;
        for (double[] group : groups) {
            double middle = AgreementFormulas.mean(group);
            between += group.length * square(middle - sum / raters);
            for (double mean : group) {
                within += square(mean - middle);
            }
        }
        double negligible = raters * square(ROUNDING * ratings.options());
        return new Variances(
                groups.size(),
                raters,
                squaredSizes,
                between <= negligible ? 0 : between / (groups.size() - 1),
                within <= negligible ? 0 : within / (raters - groups.size()));
    }

    /** The mean size of a group. */
    double meanSize() {
        return (double) raters / groups;
    }

    /** The size that unequal groups are worth, n0. */
    double correctedSize() {
        return (raters - squaredSizes / raters) / (groups - 1.0);
    }

    private static double square(double x) {
        return x * x;
    }
}
