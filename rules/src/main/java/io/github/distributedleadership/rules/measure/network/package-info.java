/**
 * Measures of networks of leadership. Start with
 * {@link io.github.distributedleadership.rules.measure.network.NetworkMeasures}:
 * {@code NetworkMeasures.density().of(network)}.
 */
package io.github.distributedleadership.rules.measure.network;
