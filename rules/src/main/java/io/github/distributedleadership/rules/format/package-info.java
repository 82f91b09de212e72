/**
 * Policies of one's own from files.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.format.PolicyFormat}. This room needs Jackson, which is
 * optional.
 */
package io.github.distributedleadership.rules.format;
