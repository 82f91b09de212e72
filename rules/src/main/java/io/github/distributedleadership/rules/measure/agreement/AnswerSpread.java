package io.github.distributedleadership.rules.measure.agreement;

import io.github.distributedleadership.core.value.Numbers;
import java.util.OptionalDouble;

/**
 * How the answers to one item are spread: their number, sum and sum of squares.
 *
 * <p>Answers can be added in any order, and for whole numbers the result is the same bit for bit, since such sums are exact.
 * Answers are best counted from the low end of their scale, so that they are small.
 *
 * <p>Worked example, answers 4, 4, 5, 3: sum 16, squares 66, so the mean is 4 and the variance (4 · 66 - 16²) / (4 · 3) =
 * 0.666667.
 *
 * <p>Immutable and thread-safe.
 *
 * @param answers how many there are, 0 or more
 * @param sum their sum
 * @param squares the sum of their squares
 */
public record AnswerSpread(long answers, double sum, double squares) {
    /** Refuses fewer than no answers, and sums that are no numbers. */
    public AnswerSpread {
        if (answers < 0 || !Double.isFinite(sum) || !(squares >= 0 && Double.isFinite(squares))) {
            throw new IllegalArgumentException("a spread must have 0 or more answers with finite sums but was "
                    + answers + ", " + Numbers.plain(sum) + ", " + Numbers.plain(squares));
        }
    }

    /** {@return the spread of these answers} */
    public static AnswerSpread of(double... answers) {
        double sum = 0;
        double squares = 0;
        for (double answer : answers) {
            sum += answer;
            squares += answer * answer;
        }
        return new AnswerSpread(answers.length, sum, squares);
    }

    /** {@return the mean; empty: no answer} */
    public OptionalDouble mean() {
        return answers == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / answers);
    }

    /** {@return the variance of a sample, with the divisor n - 1, 0 or more; empty: fewer than 2 answers} */
    public OptionalDouble variance() {
        if (answers < 2) {
            return OptionalDouble.empty();
        }
        double n = answers;
        // equal answers that are no whole numbers may come out just below 0
        return OptionalDouble.of(Math.max(0, (n * squares - sum * sum) / (n * (n - 1))));
    }
}
