/**
 * Results as CSV and as text in columns.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.report.table.MeasureTable}. Nothing is computed here.
 */
package io.github.distributedleadership.rules.report.table;
