/**
 * The policies that ship, each with its source.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.policy.ready.SharingPolicies}. What a verdict is stands
 * in {@link io.github.distributedleadership.rules.policy}.
 */
package io.github.distributedleadership.rules.policy.ready;
