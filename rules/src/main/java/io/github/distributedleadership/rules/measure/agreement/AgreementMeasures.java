package io.github.distributedleadership.rules.measure.agreement;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.network.Ratings;
import io.github.distributedleadership.rules.measure.Interval;
import io.github.distributedleadership.rules.measure.Measure;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.Optional;

/**
 * The statistics of agreement within a group.
 *
 * <p>They compare the variance of the answers with that of answers which fall on each of A options equally often, U = (A² -
 * 1) / 12: 2 for 5 options. Variances have the divisor n - 1. A missing answer is left out of its item alone. High agreement
 * says that people answered alike, not that they answered high; and where hardly anybody dares to answer low it says little.
 *
 * <p>The worked example has 5 options, 4 raters and 3 items: 4 5 4, 4 4 3, 5 4 4, 3 4 4. So the variances of the items are
 * 2/3, 1/4 and 1/4.
 */
public final class AgreementMeasures {
    static final String RWG = "rwg";
    static final String RWG_J = "rwg(J)";
    static final String TOO_FEW = "fewer than 2 raters";
    static final String TOO_FEW_ON_AN_ITEM = "an item with fewer than 2 answers";
    private static final String SOURCE = "james-1984";
    private static final String APART = "the answers lie as far apart as by chance, or further";
    private static final String ALIKE = "all gave the same answers";

    private static final AgreementMeasure OF_MEANS = new AgreementMeasure(
            Measure.builder()
                    .id(RWG)
                    .definition("1 - min(s^2, U) / U, with s^2 the variance of the raters' means over the items")
                    .source(SOURCE)
                    .grounds(Measure.Grounds.CODE)
                    .range(Interval.UNIT)
                    .direction(Measure.Direction.NEITHER)
                    .meaningAtLow(APART)
                    .meaningAtHigh(ALIKE)
                    .cost(Measure.Cost.LINEAR)
                    .degenerate("no rater, or one", "undefined: " + TOO_FEW)
                    .degenerate("all means equal", "1")
                    .degenerate("variance of chance or more", "0")
                    .example("answers 4, 4, 5, 3 to one item with 5 options: 1 - (2/3) / 2 = 0.666667")
                    .build(),
            AgreementMeasures::ofMeans);

    private static final AgreementMeasure OF_ITEMS = new AgreementMeasure(
            Measure.builder()
                    .id(RWG_J)
                    .definition(
                            "J q / (J q + 1 - q), with q = 1 - min(S, U) / U and S the mean variance of the J items")
                    .source(SOURCE)
                    .grounds(Measure.Grounds.CODE)
                    .range(Interval.UNIT)
                    .direction(Measure.Direction.NEITHER)
                    .meaningAtLow(APART)
                    .meaningAtHigh(ALIKE)
                    .cost(Measure.Cost.LINEAR)
                    .degenerate("an item with no answer, or one", "undefined: " + TOO_FEW_ON_AN_ITEM)
                    .degenerate("all answers to each item equal", "1")
                    .degenerate("mean variance of chance or more", "0")
                    .example("q = 0.805556, and 3 q / (3 q + 1 - q) = 0.925532")
                    .build(),
            (ratings, group) -> agreement(ratings, group).rwgJ());

    private static final ImmutableList<AgreementMeasure> ALL = ImmutableList.of(OF_MEANS, OF_ITEMS);

    private AgreementMeasures() {}

    /** {@return all of them, in the order in which they are reported} */
    public static ImmutableList<AgreementMeasure> all() {
        return ALL;
    }

    /** {@return the statistic of that id, or empty where there is none} */
    public static Optional<AgreementMeasure> find(String id) {
        return ALL.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /**
     * {@return rwg of the raters' means over the items, 1 - min(s², U) / U}
     *
     * <p>After James, Demaree and Wolf (1984); the worked examples have the values of the R package multilevel. A rater's mean is over the items that
     * the rater answered; who answered none is no rater.
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
     * <p>After James, Demaree and Wolf (1984); the worked examples have the values of the R package multilevel. S is the mean of the variances of the
     * items. By its construction it rises with J, so a long scale passes a threshold that a short one does not.
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

    private static Measurement ofMeans(Ratings ratings, int group) {
        int raters = 0;
        double sum = 0;
        double squares = 0;
        for (int rater = ratings.begin(group); rater < ratings.end(group); rater++) {
            double answers = 0;
            int answered = 0;
            for (int item = 0; item < ratings.items().size(); item++) {
                if (ratings.value(rater, item).isPresent()) {
                    answers += ratings.value(rater, item).getAsDouble() - 1;
                    answered++;
                }
            }
            if (answered > 0) {
                raters++;
                sum += answers / answered;
                squares += answers / answered * (answers / answered);
            }
        }
        if (raters < 2) {
            return Measurement.undefined(RWG, TOO_FEW);
        }
        double chance = Agreement.uniformVariance(ratings.options());
        double variance = new AnswerSpread(raters, sum, squares).variance().orElseThrow();
        return Measurement.exact(RWG, 1 - Math.min(variance, chance) / chance);
    }

    private static Agreement agreement(Ratings ratings, int group) {
        ImmutableList.Builder<AnswerSpread> items = ImmutableList.builder();
        for (int item = 0; item < ratings.items().size(); item++) {
            long answers = 0;
            double sum = 0;
            double squares = 0;
            for (int rater = ratings.begin(group); rater < ratings.end(group); rater++) {
                if (ratings.value(rater, item).isPresent()) {
                    double answer = ratings.value(rater, item).getAsDouble() - 1;
                    answers++;
                    sum += answer;
                    squares += answer * answer;
                }
            }
            items.add(new AnswerSpread(answers, sum, squares));
        }
        return new Agreement(Agreement.uniformVariance(ratings.options()), items.build());
    }
}
