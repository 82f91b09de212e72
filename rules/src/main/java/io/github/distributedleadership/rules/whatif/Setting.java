package io.github.distributedleadership.rules.whatif;

import com.google.common.collect.ImmutableSortedMap;

/**
 * One setting of numbers that are our own, and the answer that it gives.
 *
 * @param values those numbers that enter the answer
 * @param answer the answer with them
 * @param <T> the answers
 */
public record Setting<T>(ImmutableSortedMap<Assumption, Double> values, T answer) {}
