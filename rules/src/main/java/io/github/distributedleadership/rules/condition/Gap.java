package io.github.distributedleadership.rules.condition;

import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.indicator.Condition;

/**
 * That two kinds of evidence about one condition are far apart.
 *
 * @param condition which condition
 * @param one the first kind of evidence, in the order of {@link Evidence}
 * @param oneValue the mean of its determined indicators; of what people see, the answers to the survey where there is one
 * @param other the other kind
 * @param otherValue the same of the other kind
 */
public record Gap(Condition condition, Evidence one, double oneValue, Evidence other, double otherValue) {
    /** {@return how far they are apart, above 0} */
    public double size() {
        return Math.abs(oneValue - otherValue);
    }
}
