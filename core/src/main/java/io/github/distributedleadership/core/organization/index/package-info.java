/**
 * An organisation by numbers, for rules: who stands above whom, who leads what, and what is in force on a day.
 *
 * <p>Start with {@link io.github.distributedleadership.core.organization.index.OrganizationIndex}, and with {@link io.github.distributedleadership.core.organization.index.Snapshot} for one day. It answers by
 * looking up, and judges nothing. Only the rules see this room from outside.
 */
package io.github.distributedleadership.core.organization.index;
