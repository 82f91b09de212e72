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

    /** {@return whether the numbers of settings with another answer are {@linkplain #withoutPeople() not to be told}} */
    public boolean isWithheld() {
        return otherwise().stream().anyMatch(setting -> setting.values().isEmpty());
    }

    /**
     * {@return the same without what would tell how able people are: how far numbers may move that are weighed against that, and
     * which these are in the settings} Who varies one level could find the one at which the answer turns, and so
     * could who is told how many settings give another.
     */
    public Robustness<T> withoutPeople() {
        return new Robustness<>(
                answer,
                settings.stream().map(Setting::withoutPeople).collect(ImmutableList.toImmutableList()),
                reaches.stream().filter(reach -> !reach.of().tellsOfPeople()).collect(ImmutableList.toImmutableList()));
    }
}
