package io.github.distributedleadership.rules.measure.agreement;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The intraclass correlations of each rater's mean over the items, from the one-way analysis of variance.
 *
 * <p>MSB is the mean square between groups, MSW the mean square within groups, g the mean number of raters in a group, K the
 * number of groups. A rater's mean is over the items that the rater answered; who answered none is no rater, and a group
 * without raters no group. The value of one group says nothing here: these statistics tell whether groups differ at all.
 *
 * <p>The worked example has three groups: 4 5 4, 2 3 2, 5 4 5. Their means are 4.333333, 2.333333 and 4.666667, so MSB =
 * 4.777778, MSW = 0.333333 and g = 3. All worked examples have the values of the R package multilevel.
 */
public final class IntraclassCorrelations {
    static final String ICC_1 = "ICC(1)";
    static final String ICC_2 = "ICC(2)";
    static final String ICC_1_CORRECTED = "icc-1-corrected-size";
    static final String ONE_GROUP = "fewer than 2 groups";
    static final String SINGLE_RATERS = "no group with 2 raters";
    static final String ALL_ALIKE = "all raters answered alike";
    static final String SAME_MEANS = "all groups have the same mean";
    private static final String BELOW_CHANCE = "groups differ less than chance would make them";

    private static final IntraclassCorrelation OF_ONE = new IntraclassCorrelation(
            ofOne(ICC_1)
                    .definition("(MSB - MSW) / (MSB + (g - 1) MSW), with g the mean size of a group")
                    .example("(4.777778 - 0.333333) / (4.777778 + 2 · 0.333333) = 0.816327")
                    .build(),
            variances -> ofOne(ICC_1, variances, Variances::meanSize));

    private static final IntraclassCorrelation OF_ONE_CORRECTED = new IntraclassCorrelation(
            ofOne(ICC_1_CORRECTED)
                    .definition("(MSB - MSW) / (MSB + (n0 - 1) MSW), with n0 = (N - sum of n^2 / N) / (K - 1)")
                    .example("groups 4 5 4 5, 2 3, 5 4 5: n0 = 2.888889, and 0.741985")
                    .build(),
            variances -> ofOne(ICC_1_CORRECTED, variances, Variances::correctedSize));

    private static final IntraclassCorrelation OF_MEAN = new IntraclassCorrelation(
            described(ICC_2)
                    .definition("(MSB - MSW) / MSB")
                    .meaningAtHigh("the means of the groups are told apart without error")
                    .degenerate("equal means, raters that differ", "undefined: " + SAME_MEANS)
                    .example("(4.777778 - 0.333333) / 4.777778 = 0.930233")
                    .build(),
            variances -> variances.between() == 0
                    ? Measurement.undefined(ICC_2, variances.within() == 0 ? ALL_ALIKE : SAME_MEANS)
                    : Measurement.exact(ICC_2, (variances.between() - variances.within()) / variances.between()));

    private static final ImmutableList<IntraclassCorrelation> ALL = ImmutableList.of(OF_ONE, OF_MEAN);

    private IntraclassCorrelations() {}

    /** {@return those that are reported, in their order: ICC(1), ICC(2)} */
    public static ImmutableList<IntraclassCorrelation> all() {
        return ALL;
    }

    /** {@return the statistic of that id, reported or not, or empty where there is none} */
    public static Optional<IntraclassCorrelation> find(String id) {
        return Stream.concat(ALL.stream(), Stream.of(OF_ONE_CORRECTED))
                .filter(measure -> measure.id().equals(id))
                .findFirst();
    }

    /**
     * {@return ICC(1), (MSB - MSW) / (MSB + (g - 1) MSW)}
     *
     * <p>How much of the variance of a single rater's answers lies between groups; also, how well one rater stands for the
     * group. With g the mean size of a group, as in the R package multilevel; with unequal groups others take {@linkplain
     * #icc1CorrectedSize() n0}. It may be negative, and is not cut off.
     *
     * <p>Worked example: (4.777778 - 0.333333) / (4.777778 + 2 · 0.333333) = 0.816327. The unequal groups 4 5 4 5, 2 3, 5 4 5
     * have 0.734694.
     *
     * <table>
     * <caption>Degenerate cases</caption>
     * <tr><th>groups</th><th>ICC(1)</th></tr>
     * <tr><td>none, or one</td><td>undefined: fewer than 2 groups</td></tr>
     * <tr><td>each of one rater</td><td>undefined: no group with 2 raters</td></tr>
     * <tr><td>all raters alike</td><td>undefined: all raters answered alike</td></tr>
     * <tr><td>raters alike within groups that differ</td><td>1</td></tr>
     * <tr><td>equal means, raters that differ</td><td>-1 / (g - 1)</td></tr>
     * </table>
     */
    public static IntraclassCorrelation icc1() {
        return OF_ONE;
    }

    /**
     * {@return ICC(1) with n0 = (N - sum of n² / N) / (K - 1) in place of the mean size; not reported unless asked for}
     *
     * <p>N is the number of all raters, n that of a group. With equal groups it is {@linkplain #icc1() ICC(1)}, whose
     * degenerate cases it has.
     *
     * <p>Worked example: the groups 4 5 4 5, 2 3, 5 4 5 have n0 = (9 - 29 / 9) / 2 = 2.888889 and 0.741985.
     */
    public static IntraclassCorrelation icc1CorrectedSize() {
        return OF_ONE_CORRECTED;
    }

    /**
     * {@return ICC(2), (MSB - MSW) / MSB}
     *
     * <p>How reliably the means of the groups are told apart. It rises with the size of the groups. It may be negative, and is
     * not cut off. The name follows the studies of groups; Shrout and Fleiss call it ICC(1, k).
     *
     * <p>Worked example: (4.777778 - 0.333333) / 4.777778 = 0.930233. The unequal groups 4 5 4 5, 2 3, 5 4 5 have 0.892562.
     *
     * <table>
     * <caption>Degenerate cases</caption>
     * <tr><th>groups</th><th>ICC(2)</th></tr>
     * <tr><td>none, or one</td><td>undefined: fewer than 2 groups</td></tr>
     * <tr><td>each of one rater</td><td>undefined: no group with 2 raters</td></tr>
     * <tr><td>all raters alike</td><td>undefined: all raters answered alike</td></tr>
     * <tr><td>raters alike within groups that differ</td><td>1</td></tr>
     * <tr><td>equal means, raters that differ</td><td>undefined: all groups have the same mean</td></tr>
     * </table>
     */
    public static IntraclassCorrelation icc2() {
        return OF_MEAN;
    }

    private static Measure.Builder ofOne(String id) {
        return described(id)
                .meaningAtHigh("within a group all answer alike, and groups differ")
                .degenerate("equal means, raters that differ", "-1 / (size - 1)");
    }

    private static Measure.Builder described(String id) {
        return Measure.builder()
                .id(id)
                .source("shrout-fleiss-1979")
                .range(Interval.of(Double.NEGATIVE_INFINITY, 1))
                .direction(Measure.Direction.NEITHER)
                .meaningAtLow(BELOW_CHANCE)
                .grounds(Measure.Grounds.CODE)
                .cost(Measure.Cost.LINEAR)
                .degenerate("no group, or one", "undefined: " + ONE_GROUP)
                .degenerate("each group of one rater", "undefined: " + SINGLE_RATERS)
                .degenerate("all raters alike", "undefined: " + ALL_ALIKE)
                .degenerate("raters alike within groups that differ", "1");
    }

    private static Measurement ofOne(String id, Variances variances, ToDoubleFunction<Variances> size) {
        double between = variances.between();
        double within = variances.within();
        if (between == 0 && within == 0) {
            return Measurement.undefined(id, ALL_ALIKE);
        }
        return Measurement.exact(id, (between - within) / (between + (size.applyAsDouble(variances) - 1) * within));
    }
}
