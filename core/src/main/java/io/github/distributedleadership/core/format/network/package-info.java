/**
 * Networks in files: lists of ties, lists of nodes, matrices, GraphML.
 *
 * <p>Start with {@link io.github.distributedleadership.core.format.network.EdgeRows}. Closed to other modules.
 */
package io.github.distributedleadership.core.format.network;
