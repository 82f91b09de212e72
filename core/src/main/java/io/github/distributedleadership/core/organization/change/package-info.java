/**
 * What can be altered in an organisation, as data.
 *
 * <p>Start with {@link io.github.distributedleadership.core.organization.change.Change}. Nothing is altered here.
 */
package io.github.distributedleadership.core.organization.change;
