package io.github.distributedleadership.rules.measure.agreement;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measure;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The statistics of agreement within a group.
 *
 * <p>The first three compare the variance of the answers with that of answers which fall on each of A options equally often,
 * U = (A² - 1) / 12: 2 for 5 options. Variances have the divisor n - 1. A missing answer is left out of its item alone. High
 * agreement says that people answered alike, not that they answered high; and where hardly anybody dares to answer low it
 * says little. Which value is enough is a convention of each field, and not the matter of this room.
 *
 * <p>The worked example has 5 options, 4 raters and 3 items: 4 5 4, 4 4 3, 5 4 4, 3 4 4. So the variances of the items are
 * 2/3, 1/4 and 1/4. All worked examples have the values of the R package multilevel.
 */
public final class AgreementMeasures {
    static final String RWG = "rwg";
    static final String RWG_J = "rwg(J)";
    static final String R_STAR_WG_J = "r*wg(J)";
    static final String AD = "AD";
    static final String AD_MEDIAN = "ad-median";
    static final String AWG = "awg";
    private static final String APART = "the answers lie as far apart as by chance, or further";
    private static final String ALIKE = "all gave the same answers";
    private static final String NO_ANSWER = "an item with no answer, or one";
    private static final String ALL_EQUAL = "all answers to each item equal";

    private static final AgreementMeasure OF_MEANS = new AgreementMeasure(
            statistic(RWG, "james-1984")
                    .definition("1 - min(s^2, U) / U, with s^2 the variance of the raters' means over the items")
                    .range(Interval.UNIT)
                    .meaningAtLow(APART)
                    .meaningAtHigh(ALIKE)
                    .degenerate("no rater, or one", "undefined: " + AgreementFormulas.TOO_FEW_RATERS)
                    .degenerate("all means equal", "1")
                    .degenerate("variance of chance or more", "0")
                    .example("answers 4, 4, 5, 3 to one item with 5 options: 1 - (2/3) / 2 = 0.666667")
                    .build(),
            AgreementFormulas::rwg);

    private static final AgreementMeasure OF_ITEMS = new AgreementMeasure(
            statistic(RWG_J, "james-1984")
                    .definition(
                            "J q / (J q + 1 - q), with q = 1 - min(S, U) / U and S the mean variance of the J items")
                    .range(Interval.UNIT)
                    .meaningAtLow(APART)
                    .meaningAtHigh(ALIKE)
                    .degenerate(NO_ANSWER, "undefined: " + AgreementFormulas.TOO_FEW_ANSWERS)
                    .degenerate(ALL_EQUAL, "1")
                    .degenerate("mean variance of chance or more", "0")
                    .degenerate("one item", "rwg of that item")
                    .example("q = 0.805556, and 3 q / (3 q + 1 - q) = 0.925532")
                    .build(),
            answers -> AgreementFormulas.agreement(answers).rwgJ());

    private static final AgreementMeasure NOT_CUT_OFF = new AgreementMeasure(
            statistic(R_STAR_WG_J, "lindell-brandt-1999")
                    .definition("1 - S / U, with S the mean variance of the items")
                    .range(Interval.of(-5, 1))
                    .meaningAtLow("two answered at the opposite ends of a very long scale")
                    .meaningAtHigh(ALIKE)
                    .degenerate(NO_ANSWER, "undefined: " + AgreementFormulas.TOO_FEW_ANSWERS)
                    .degenerate(ALL_EQUAL, "1")
                    .degenerate("mean variance of chance", "0")
                    .example("S = 0.388889, and 1 - S / 2 = 0.805556")
                    .build(),
            answers -> AgreementFormulas.agreement(answers).rStarWgJ());

    private static final AgreementMeasure FROM_MEAN =
            deviation(AD, "mean", AgreementFormulas::mean, "(0.5 + 0.375 + 0.375) / 3 = 0.416667");

    private static final AgreementMeasure FROM_MEDIAN =
            deviation(AD_MEDIAN, "median", AgreementFormulas::median, "answers 1, 1, 1, 5: (0 + 0 + 0 + 4) / 4 = 1");

    private static final AgreementMeasure FROM_LARGEST = new AgreementMeasure(
            statistic(AWG, "brown-hauenstein-2005")
                    .definition(
                            "1 - 2 s^2 / v, with v the largest variance that the item's mean allows; mean over items")
                    .range(Interval.of(-1, 1))
                    .meaningAtLow("all answered at one end of the scale or the other")
                    .meaningAtHigh(ALIKE)
                    .degenerate(NO_ANSWER, "undefined: " + AgreementFormulas.TOO_FEW_ANSWERS)
                    .degenerate("all answers at one end of the scale", "1")
                    .degenerate("every item's mean too near an end", "undefined: " + AgreementFormulas.TOO_NEAR)
                    .degenerate("half answer 1, half A", "-1")
                    .example("(0.666667 + 0.890909) / 2 = 0.778788, as the second item has none")
                    .build(),
            AgreementFormulas::awg);

    private static final ImmutableList<AgreementMeasure> ALL =
            ImmutableList.of(OF_MEANS, OF_ITEMS, NOT_CUT_OFF, FROM_MEAN, FROM_LARGEST);

    private AgreementMeasures() {}

    /** {@return those that are reported, in their order: rwg, rwg(J), r*wg(J), AD, awg} */
    public static ImmutableList<AgreementMeasure> all() {
        return ALL;
    }

    /** {@return the statistic of that id, reported or not, or empty where there is none} */
    public static Optional<AgreementMeasure> find(String id) {
        return Stream.concat(ALL.stream(), Stream.of(FROM_MEDIAN))
                .filter(measure -> measure.id().equals(id))
                .findFirst();
    }

    /**
     * {@return rwg of the raters' means over the items, 1 - min(s², U) / U}
     *
     * <p>After James, Demaree and Wolf (1984). A rater's mean is over the items that the rater answered; who answered none is
     * no rater.
     *
     * <p>Worked examples with one item and 5 options: answers 4, 4, 5, 3 have s² = 2/3 and rwg = 0.666667; 5, 5, 4, 4 have
     * 0.833333; 1, 5, 1, 5 lie further apart than by chance and have 0.
     *
     * <table>
     * <caption>Degenerate cases</caption>
     * <tr><th>group</th><th>rwg</th></tr>
     * <tr><td>no rater, or one</td><td>undefined: fewer than 2 raters</td></tr>
     * <tr><td>all means equal</td><td>1</td></tr>
     * <tr><td>variance of chance or more</td><td>0</td></tr>
     * </table>
     */
    public static AgreementMeasure rwg() {
        return OF_MEANS;
    }

    /**
     * {@return rwg of a scale of J items, J q / (J q + 1 - q) with q = 1 - min(S, U) / U}
     *
     * <p>After James, Demaree and Wolf (1984). S is the mean of the variances of the items. By its construction it rises with
     * J, so a long scale passes a threshold that a short one does not.
     *
     * <p>Worked example: S = (2/3 + 1/4 + 1/4) / 3 = 0.388889, q = 1 - 0.388889 / 2 = 0.805556, and 3 q / (3 q + 1 - q) =
     * 0.925532.
     *
     * <table>
     * <caption>Degenerate cases</caption>
     * <tr><th>group</th><th>rwg(J)</th></tr>
     * <tr><td>an item with no answer, or one</td><td>undefined: an item with fewer than 2 answers</td></tr>
     * <tr><td>all answers to each item equal</td><td>1</td></tr>
     * <tr><td>mean variance of chance or more</td><td>0</td></tr>
     * <tr><td>one item</td><td>rwg of that item</td></tr>
     * </table>
     */
    public static AgreementMeasure rwgJ() {
        return OF_ITEMS;
    }

    /**
     * {@return r*wg(J) of a scale, 1 - S / U, not cut off at 0 and not lifted by the number of items}
     *
     * <p>After Lindell and Brandt (1999). Below 0 the answers lie further apart than by chance, as where a group is split in
     * two.
     *
     * <p>Worked example: 1 - 0.388889 / 2 = 0.805556. One item answered 1, 5, 1, 5 has 1 - 5.333333 / 2 = -1.666667.
     *
     * <table>
     * <caption>Degenerate cases</caption>
     * <tr><th>group</th><th>r*wg(J)</th></tr>
     * <tr><td>an item with no answer, or one</td><td>undefined: an item with fewer than 2 answers</td></tr>
     * <tr><td>all answers to each item equal</td><td>1</td></tr>
     * <tr><td>mean variance of chance</td><td>0</td></tr>
     * <tr><td>5 options, one rater answers 1 and one 5</td><td>-3</td></tr>
     * </table>
     */
    public static AgreementMeasure rStarWgJ() {
        return NOT_CUT_OFF;
    }

    /**
     * {@return AD, the mean over the items of the mean absolute deviation from the item's mean}
     *
     * <p>After Burke, Finkelstein and Dusig (1999). It is in steps of the scale, and lower is more agreement. The divisor is
     * the number of answers, not one less.
     *
     * <p>Worked examples: one item answered 4, 4, 5, 3 has (0 + 0 + 1 + 1) / 4 = 0.5. The scale has (0.5 + 0.375 + 0.375) / 3
     * = 0.416667.
     *
     * <table>
     * <caption>Degenerate cases</caption>
     * <tr><th>group</th><th>AD</th></tr>
     * <tr><td>an item with no answer, or one</td><td>undefined: an item with fewer than 2 answers</td></tr>
     * <tr><td>all answers to each item equal</td><td>0</td></tr>
     * <tr><td>half answer 1, half A</td><td>(A - 1) / 2</td></tr>
     * </table>
     */
    public static AgreementMeasure ad() {
        return FROM_MEAN;
    }

    /**
     * {@return AD from the median instead of the mean; not reported unless asked for}
     *
     * <p>After Burke, Finkelstein and Dusig (1999). Of an even number of answers the median lies halfway between the middle
     * two. It is never above {@linkplain #ad() AD}, and has its degenerate cases.
     *
     * <p>Worked example: one item answered 1, 1, 1, 5 has (0 + 0 + 0 + 4) / 4 = 1, where AD is 1.5.
     */
    public static AgreementMeasure adMedian() {
        return FROM_MEDIAN;
    }

    /**
     * {@return awg, 1 - 2 s² / v, with v the largest variance that answers of such a mean can have, and its mean over items}
     *
     * <p>After Brown and Hauenstein (2005). With L and H the ends of the scale, k answers and their mean M, v is ((H + L) M -
     * M² - H L) k / (k - 1). So a group that answers near one end, where there is little room to disagree, is not taken for
     * one that agrees. Where M lies so near an end that not one whole rater could stand at the other, below (L (k - 1) + H) /
     * k or above (H (k - 1) + L) / k, it has no meaning. As in the R package multilevel, the value of a scale is the mean over
     * those items that have one.
     *
     * <p>Worked examples of one item with 5 options: answers 4, 4, 5, 3 have v = (6 · 4 - 16 - 5) · 4 / 3 = 4 and awg = 1 - 2 ·
     * 0.666667 / 4 = 0.666667; 1, 5, 1, 5 have -1; 5, 5, 4, 4 have M = 4.5, above 4, and none. Of the scale the second item has
     * none, with M = 4.25, and the value is (0.666667 + 0.890909) / 2 = 0.778788.
     *
     * <table>
     * <caption>Degenerate cases</caption>
     * <tr><th>group</th><th>awg</th></tr>
     * <tr><td>an item with no answer, or one</td><td>undefined: an item with fewer than 2 answers</td></tr>
     * <tr><td>all answers at one end of the scale</td><td>1</td></tr>
     * <tr><td>every item's mean too near an end</td><td>undefined: the mean lies too near an end of the scale</td></tr>
     * <tr><td>half answer 1, half A</td><td>-1</td></tr>
     * </table>
     */
    public static AgreementMeasure awg() {
        return FROM_LARGEST;
    }

    private static AgreementMeasure deviation(
            String id, String middle, ToDoubleFunction<double[]> formula, String example) {
        return new AgreementMeasure(
                statistic(id, "burke-1999")
                        .definition("mean over the items of the mean absolute deviation from the item's " + middle)
                        .range(Interval.atLeast(0))
                        .meaningAtLow(ALIKE)
                        .meaningAtHigh("half answered at one end of the scale and half at the other: (A - 1) / 2")
                        .degenerate(NO_ANSWER, "undefined: " + AgreementFormulas.TOO_FEW_ANSWERS)
                        .degenerate(ALL_EQUAL, "0")
                        .degenerate("half answer 1, half A", "(A - 1) / 2")
                        .example(example)
                        .build(),
                answers -> AgreementFormulas.deviation(id, answers, formula));
    }

    private static Measure.Builder statistic(String id, String source) {
        return Measure.builder()
                .id(id)
                .source(source)
                .grounds(Measure.Grounds.CODE)
                .direction(Measure.Direction.NEITHER)
                .cost(Measure.Cost.LINEAR);
    }
}
