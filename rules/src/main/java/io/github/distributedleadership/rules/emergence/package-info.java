/**
 * Whom people look to.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.emergence.LeadershipNetwork}. It is built from feedback,
 * so it shows perception and neither posts nor acts.
 */
package io.github.distributedleadership.rules.emergence;
