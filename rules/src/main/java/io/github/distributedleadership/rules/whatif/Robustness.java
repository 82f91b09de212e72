package io.github.distributedleadership.rules.whatif;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.measure.Proportion;

/**
 * How far an answer hangs on what it takes for granted, and on what.
 *
 * @param answer the answer as given
 * @param settings the answer in each of some settings of our numbers around those in use, several of them moved at once; empty:
 *     none of them enters
 * @param reaches how far each assumption alone may be otherwise without another answer, in the order of {@link Assumption}
 * @param <T> the answers
 */
public record Robustness<T>(T answer, ImmutableList<Setting<T>> settings, ImmutableList<Reach> reaches) {
    /** {@return in how many of the settings the answer is the same} */
    public Proportion same() {
        return Proportion.of(settings.size() - otherwise().size(), settings.size());
    }

    /** {@return the settings in which the answer is another one} */
    public ImmutableList<Setting<T>> otherwise() {
        return settings.stream()
                .filter(setting -> !setting.answer().equals(answer))
                .collect(ImmutableList.toImmutableList());
    }
}
