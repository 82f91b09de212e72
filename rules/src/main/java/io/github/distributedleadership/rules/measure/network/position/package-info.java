/**
 * Where members stand in a network: rank, core, brokerage, constraint.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.measure.network.position.PageRank}. Closed to other
 * modules.
 */
package io.github.distributedleadership.rules.measure.network.position;
