/**
 * Results as JSON, for other programs.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.format.AssessmentJson}. This room alone needs Jackson, which is
 * optional: an application that does not write JSON can leave it out.
 */
package io.github.distributedleadership.rules.format;
