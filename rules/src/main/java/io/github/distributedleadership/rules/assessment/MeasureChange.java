package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.rules.measure.Measurement;

/**
 * A measure that has another value, or that only one side can tell.
 *
 * @param before the measurement before
 * @param after the measurement after, of the same measure
 */
public record MeasureChange(Measurement before, Measurement after) {}
