/**
 * Policies of one's own as rules in data: conditions on a case, and the verdict where they hold.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.policy.written.RulePolicy}. How they are read from files
 * is not the matter of this room.
 */
package io.github.distributedleadership.rules.policy.written;
