/**
 * What a description of an organisation consists of: its collections, how much of each was written down, and the
 * fields of their rows.
 *
 * <p>Start with {@link io.github.distributedleadership.core.description.Table}. Whether what stands in the rows fits
 * together is not asked here.
 */
package io.github.distributedleadership.core.description;
