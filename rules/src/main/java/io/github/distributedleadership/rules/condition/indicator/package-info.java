/**
 * How each indicator is counted.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.condition.indicator.AutonomyIndicators}. Closed to other
 * modules.
 */
package io.github.distributedleadership.rules.condition.indicator;
