/**
 * Values without knowledge of people: terms, moments, fractions, scales, and what a record says or leaves open.
 *
 * <p>Start with {@link io.github.distributedleadership.core.value.Recorded}: known, none, unknown. Nothing here knows
 * an organisation or judges anything.
 */
package io.github.distributedleadership.core.value;
