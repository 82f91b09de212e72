/**
 * How an organisation stands on one day: what is in force, who is there, and what is on record.
 *
 * <p>Start with {@link io.github.distributedleadership.core.organization.snapshot.Snapshot}. It looks up and judges
 * nothing.
 */
package io.github.distributedleadership.core.organization.snapshot;
