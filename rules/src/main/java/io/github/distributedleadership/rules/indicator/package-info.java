/**
 * What an indicator of a condition is, and what its result says.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.indicator.Indicator} and {@link
 * io.github.distributedleadership.rules.indicator.IndicatorResult}. How it is counted is not known here.
 */
package io.github.distributedleadership.rules.indicator;
