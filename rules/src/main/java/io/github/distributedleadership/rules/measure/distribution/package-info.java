/**
 * How much rests on how few.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.measure.distribution.AbsenceFactor} for amounts such as
 * contributions, and with {@link io.github.distributedleadership.rules.measure.distribution.TruckFactor} for responsibilities
 * that several may hold. Both say how many people it takes, and neither how good they are.
 */
package io.github.distributedleadership.rules.measure.distribution;
