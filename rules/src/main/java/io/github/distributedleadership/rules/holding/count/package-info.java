/**
 * What the rooms above count with: who is a superior of whom for a responsibility, and weights by party.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.holding.count.Superiors}. Closed to other modules.
 */
package io.github.distributedleadership.rules.holding.count;
