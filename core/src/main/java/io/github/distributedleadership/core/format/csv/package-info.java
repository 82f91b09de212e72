/**
 * CSV as such: cells, rows and headers.
 *
 * <p>Start with {@link io.github.distributedleadership.core.format.csv.CsvRows}. What a column means is not known
 * here. Only the rules see this room from outside.
 */
package io.github.distributedleadership.core.format.csv;
