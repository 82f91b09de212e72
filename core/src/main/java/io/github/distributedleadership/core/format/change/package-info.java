/**
 * Lists of changes in files: verbs, and patterns by which rows are found.
 *
 * <p>Start with {@link io.github.distributedleadership.core.format.change.ChangeShapes}. Closed to other modules.
 */
package io.github.distributedleadership.core.format.change;
