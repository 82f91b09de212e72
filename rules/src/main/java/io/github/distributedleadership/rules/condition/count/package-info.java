/**
 * What indicators count with: the organisation on its day, who stands above whom in a window, who was there, who
 * answered.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.condition.count.IndicatorContext} and {@link
 * io.github.distributedleadership.rules.condition.count.UnitCounter}. Closed to other modules.
 */
package io.github.distributedleadership.rules.condition.count;
