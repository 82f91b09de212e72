/**
 * Other ids in rows, names out of free words, and people out of all records.
 *
 * <p>Start with {@link io.github.distributedleadership.core.organization.privacy.Erasure}. It looks at rows one by
 * one. Closed to other modules.
 */
package io.github.distributedleadership.core.organization.privacy;
