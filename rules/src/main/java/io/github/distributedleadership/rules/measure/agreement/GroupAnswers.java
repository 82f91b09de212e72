package io.github.distributedleadership.rules.measure.agreement;

import io.github.distributedleadership.core.network.Ratings;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * What one group answered, without what is missing. Answers are counted from the low end of the scale, 0 and not 1, so that
 * their sums are small.
 */
record GroupAnswers(Ratings ratings, int group) {
    /** The highest answer. */
    double top() {
        return ratings.options() - 1.0;
    }

    int items() {
        return ratings.items().size();
    }

    /** The answers to an item, in the order of the raters. */
    double[] toItem(int item) {
        double[] answers = new double[ratings.end(group) - ratings.begin(group)];
        int n = 0;
        for (int rater = ratings.begin(group); rater < ratings.end(group); rater++) {
            OptionalDouble value = ratings.value(rater, item);
            if (value.isPresent()) {
                answers[n++] = value.getAsDouble() - 1;
            }
        }
        return Arrays.copyOf(answers, n);
    }

    /** Each rater's mean over the items answered; who answered none is no rater. */
    double[] meansOfRaters() {
        double[] means = new double[ratings.end(group) - ratings.begin(group)];
        int raters = 0;
        for (int rater = ratings.begin(group); rater < ratings.end(group); rater++) {
            double sum = 0;
            int answered = 0;
            for (int item = 0; item < items(); item++) {
                OptionalDouble value = ratings.value(rater, item);
                if (value.isPresent()) {
                    sum += value.getAsDouble() - 1;
                    answered++;
                }
            }
            if (answered > 0) {
                means[raters++] = sum / answered;
            }
        }
        return Arrays.copyOf(means, raters);
    }

    /** How many answered at least one item. */
    int raters() {
        return meansOfRaters().length;
    }

    /** How many answers there are. */
    long answers() {
        long answers = 0;
        for (int item = 0; item < items(); item++) {
            answers += toItem(item).length;
        }
        return answers;
    }
}
