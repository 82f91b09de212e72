/**
 * What policies are built with: what is missing for a verdict, and who would decide together.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.policy.bench.Suggestions}. Closed to other modules.
 */
package io.github.distributedleadership.rules.policy.bench;
