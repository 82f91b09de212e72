/**
 * How evenly something is spread, and how much rests on how few.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.measure.distribution.Distribution} for shares, inequality
 * and dispersion, with {@link io.github.distributedleadership.rules.measure.distribution.AbsenceFactor} for amounts
 * such as contributions, and with {@link io.github.distributedleadership.rules.measure.distribution.TruckFactor} for
 * responsibilities that several may hold. The last two say how many people it takes, and neither how good they are.
 */
package io.github.distributedleadership.rules.measure.distribution;
