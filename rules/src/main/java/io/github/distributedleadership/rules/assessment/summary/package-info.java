/**
 * What stands out in an organisation: the headline, how many are held how, and the findings, ranked by one fixed rule.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.assessment.summary.Summary}. It judges nothing anew: it
 * gathers what other rooms found into classes, one small rule each, and puts these in order.
 */
package io.github.distributedleadership.rules.assessment.summary;
