/**
 * Results as JSON, for other programs, and policies of one's own from files.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.format.AssessmentJson}, or with {@link
 * io.github.distributedleadership.rules.format.PolicyFormat} for policies. This room alone needs Jackson, which is
 * optional: an application that does not read or write files can leave it out.
 */
package io.github.distributedleadership.rules.format;
