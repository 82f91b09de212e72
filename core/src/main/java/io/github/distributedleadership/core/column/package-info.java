/**
 * Whole numbers in columns, for who walks a large organisation: rows of numbers, days as numbers, and what a graph of
 * numbers is made of.
 *
 * <p>Start with {@link io.github.distributedleadership.core.column.IntRows}. It knows nothing of people but that terms
 * have days. Only the rules see this room from outside.
 */
package io.github.distributedleadership.core.column;
