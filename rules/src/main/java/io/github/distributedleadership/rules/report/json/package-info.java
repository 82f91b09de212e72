/**
 * Results as JSON, for other programs.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.report.json.AssessmentJson}. This room needs Jackson,
 * which is optional.
 */
package io.github.distributedleadership.rules.report.json;
