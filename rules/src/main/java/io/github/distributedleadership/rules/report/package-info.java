/**
 * Answers as text to read.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.report.AssessmentText}. It tells what others found, in a
 * fixed order; do not parse it, read the findings.
 */
package io.github.distributedleadership.rules.report;
