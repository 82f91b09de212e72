/**
 * The whole answer about an organisation, in one call, and as text to read.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.assessment.Assessment}. It puts together what the other rooms
 * find, and adds no judgement of its own.
 */
package io.github.distributedleadership.rules.assessment;
