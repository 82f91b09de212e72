/**
 * Responsibilities, what they need, and how they are held on paper.
 *
 * <p>Start with {@link io.github.distributedleadership.core.responsibility.Responsibility} and {@link
 * io.github.distributedleadership.core.responsibility.Holding}. Nothing here says whether a holding is shared or
 * delegated: that is decided by the rules, from this and from the record of practice.
 */
package io.github.distributedleadership.core.responsibility;
