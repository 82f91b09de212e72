/**
 * A file as a tree of values, each of which knows its place, for files that are no organisation.
 *
 * <p>Start with {@link io.github.distributedleadership.core.format.tree.PlacedValue}. Only the rules see this room
 * from outside.
 */
package io.github.distributedleadership.core.format.tree;
