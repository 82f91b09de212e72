/**
 * An organisation by numbers, for rules: who stands above whom and who leads what.
 *
 * <p>Start with {@link io.github.distributedleadership.core.organization.index.OrganizationIndex}. It answers by
 * looking up, and judges nothing. Only the rules see this room from outside.
 */
package io.github.distributedleadership.core.organization.index;
