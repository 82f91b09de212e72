/**
 * The organisation as a whole: building it, altering it, the day of which it speaks, and its history.
 *
 * <p>Start with {@link io.github.distributedleadership.core.organization.Organization}. An organisation is closed
 * about references and open about facts. Nothing here judges.
 */
package io.github.distributedleadership.core.organization;
