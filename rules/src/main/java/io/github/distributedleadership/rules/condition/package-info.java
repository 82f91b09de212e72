/**
 * The six conditions of distributed leadership and strain, as fractions of what is on record.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.condition.Conditions}. Each indicator counts units, says
 * out of how many and of how many more nothing is known, and keeps the ids behind it. All definitions are our own.
 * There is no overall score.
 */
package io.github.distributedleadership.rules.condition;
