package io.github.distributedleadership.rules.whatif;

import com.google.common.collect.ImmutableSortedMap;

/**
 * One setting of numbers that are our own, and the answer that it gives.
 *
 * @param values those numbers that enter the answer; empty: not to be told
 * @param answer the answer with them
 * @param <T> the answers
 */
public record Setting<T>(ImmutableSortedMap<Assumption, Double> values, T answer) {
    /** {@return the same without its numbers where one of them is weighed against how able people are} */
    Setting<T> withoutPeople() {
        return values.keySet().stream().anyMatch(Assumption::tellsOfPeople)
                ? new Setting<>(ImmutableSortedMap.of(), answer)
                : this;
    }
}
