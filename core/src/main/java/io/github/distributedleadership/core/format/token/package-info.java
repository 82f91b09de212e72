/**
 * Texts as tokens, and tokens as values, each with its place.
 *
 * <p>Start with {@link io.github.distributedleadership.core.format.token.Cursor}. It knows single values and no rows.
 * Closed to other modules.
 */
package io.github.distributedleadership.core.format.token;
