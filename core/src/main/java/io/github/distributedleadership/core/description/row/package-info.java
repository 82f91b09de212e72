/**
 * What the rows of each collection consist of: every field once, with its name, its kind, and how it is got and set.
 *
 * <p>Start with {@link io.github.distributedleadership.core.description.row.Rows}. How a kind of value is written in a
 * file is not known here. Closed to other modules.
 */
package io.github.distributedleadership.core.description.row;
