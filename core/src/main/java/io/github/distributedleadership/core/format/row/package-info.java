/**
 * The rows of an organisation in a document: which fields they have, and how each is read and written.
 *
 * <p>Start with {@link io.github.distributedleadership.core.format.row.Shape} for reading and {@link
 * io.github.distributedleadership.core.format.row.RowForm} for writing. Closed to other modules.
 */
package io.github.distributedleadership.core.format.row;
