/**
 * Whether a responsibility should rest on one or on several: the case, the verdict with its reasons, and how verdicts
 * of several policies are compared and checked together.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.policy.SharingPolicy} to write a policy, and with {@link
 * io.github.distributedleadership.rules.policy.ready.SharingPolicies} for those that ship. It does not say that more
 * sharing is better.
 */
package io.github.distributedleadership.rules.policy;
