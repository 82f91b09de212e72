/**
 * An organisation as a folder of tables: a cell for each field.
 *
 * <p>Start with {@link io.github.distributedleadership.core.format.table.TablesReading} and {@link
 * io.github.distributedleadership.core.format.table.TablesWriting}. Closed to other modules.
 */
package io.github.distributedleadership.core.format.table;
