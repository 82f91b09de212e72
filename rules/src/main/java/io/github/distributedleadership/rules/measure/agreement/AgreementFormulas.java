package io.github.distributedleadership.rules.measure.agreement;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.measure.Measurement;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** The formulas of {@link AgreementMeasures}, of the answers of one group. */
final class AgreementFormulas {
    static final String TOO_FEW_RATERS = "fewer than 2 raters";
    static final String TOO_FEW_ANSWERS = "an item with fewer than 2 answers";
    static final String TOO_NEAR = "the mean lies too near an end of the scale";

    private AgreementFormulas() {}

    static Measurement rwg(GroupAnswers answers) {
        double[] means = answers.meansOfRaters();
        if (means.length < 2) {
            return Measurement.undefined(AgreementMeasures.RWG, TOO_FEW_RATERS);
        }
        double chance = Agreement.uniformVariance(answers.ratings().options());
        double variance = AnswerSpread.of(means).variance().orElseThrow();
        return Measurement.exact(AgreementMeasures.RWG, 1 - Math.min(variance, chance) / chance);
    }

    static Agreement agreement(GroupAnswers answers) {
        ImmutableList.Builder<AnswerSpread> items = ImmutableList.builder();
        for (int item = 0; item < answers.items(); item++) {
            items.add(AnswerSpread.of(answers.toItem(item)));
        }
        return new Agreement(Agreement.uniformVariance(answers.ratings().options()), items.build());
    }

    static Measurement deviation(String id, GroupAnswers answers, ToDoubleFunction<double[]> middle) {
        double sum = 0;
        for (int item = 0; item < answers.items(); item++) {
            double[] given = answers.toItem(item);
            if (given.length < 2) {
                return Measurement.undefined(id, TOO_FEW_ANSWERS);
            }
            double from = middle.applyAsDouble(given);
            double deviations = 0;
            for (double answer : given) {
                deviations += Math.abs(answer - from);
            }
            sum += deviations / given.length;
        }
        return Measurement.exact(id, sum / answers.items());
    }

    static Measurement awg(GroupAnswers answers) {
        double sum = 0;
        int withValue = 0;
        for (int item = 0; item < answers.items(); item++) {
            AnswerSpread spread = AnswerSpread.of(answers.toItem(item));
            double k = spread.answers();
            if (k < 2) {
                return Measurement.undefined(AgreementMeasures.AWG, TOO_FEW_ANSWERS);
            }
            // counted from 0, so that L is 0 and H the top: all comparisons are of whole numbers where the answers are
            double toLow = spread.sum();
            double toHigh = k * answers.top() - toLow;
            if (toLow == 0 || toHigh == 0) {
                sum += 1;
                withValue++;
            } else if (Math.min(toLow, toHigh) >= answers.top()) {
                sum += 1 - 2 * Math.max(0, k * spread.squares() - toLow * toLow) / (toLow * toHigh);
                withValue++;
            }
        }
        return withValue == 0
                ? Measurement.undefined(AgreementMeasures.AWG, TOO_NEAR)
                : Measurement.exact(AgreementMeasures.AWG, sum / withValue);
    }

    static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
