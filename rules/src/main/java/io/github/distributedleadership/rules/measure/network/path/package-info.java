/**
 * Ways through a network: who reaches whom, what lies between, which parts hang together.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.measure.network.path.Betweenness}. Closed to other
 * modules.
 */
package io.github.distributedleadership.rules.measure.network.path;
