/**
 * An organisation by other names.
 *
 * <p>Start with {@link io.github.distributedleadership.core.organization.pseudonym.Pseudonyms}. Whether that is enough
 * to keep people unknown is not decided here.
 */
package io.github.distributedleadership.core.organization.pseudonym;
