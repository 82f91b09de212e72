/**
 * The organisation as a whole: building it, checking it, and looking things up in it.
 *
 * <p>Start with {@link io.github.distributedleadership.core.organization.Organization}. An organisation is closed about
 * references and open about facts. {@link io.github.distributedleadership.core.organization.OrganizationIndex} gives its
 * parts dense numbers, so that rules walk arrays instead of maps. Nothing here judges.
 */
package io.github.distributedleadership.core.organization;
