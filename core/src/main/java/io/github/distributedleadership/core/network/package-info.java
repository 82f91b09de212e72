/**
 * Networks without knowledge of people: who looks to whom as a leader, as nodes and weighted arcs.
 *
 * <p>Start with {@link io.github.distributedleadership.core.network.Network}; what raters in groups answered is
 * {@link io.github.distributedleadership.core.network.Ratings}. Nothing here measures anything.
 */
package io.github.distributedleadership.core.network;
