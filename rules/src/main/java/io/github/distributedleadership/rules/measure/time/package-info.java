/**
 * How leadership moves over time: whether the same stay on top, over how many it goes round, whether people come to
 * the middle and leave it again.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.measure.time.TimeMeasures}.
 */
package io.github.distributedleadership.rules.measure.time;
