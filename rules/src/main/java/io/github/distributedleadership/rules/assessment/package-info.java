/**
 * The whole answer about an organisation, in one call, what it differs in from another, and what to record next.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.assessment.Assessment}. It puts together what the other
 * rooms find, and adds no judgement of its own.
 */
package io.github.distributedleadership.rules.assessment;
