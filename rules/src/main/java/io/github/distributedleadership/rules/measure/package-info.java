/**
 * What a measure is, and what measuring gives: a number or a name and how it was reached, or the reason why there is
 * none.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.measure.Measure} for the description that every measure
 * carries, {@link io.github.distributedleadership.rules.measure.Measurement} for a result, and {@link
 * io.github.distributedleadership.rules.measure.Proportion} for counts of which some are unknown. The measures of
 * networks are in {@link io.github.distributedleadership.rules.measure.network}.
 */
package io.github.distributedleadership.rules.measure;
