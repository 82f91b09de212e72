/**
 * Measures of networks of leadership. Start with {@link
 * io.github.distributedleadership.rules.measure.network.NetworkMeasures}: {@code
 * NetworkMeasures.density().of(network)}. How paths are walked and positions computed is the matter of the rooms
 * below.
 */
package io.github.distributedleadership.rules.measure.network;
