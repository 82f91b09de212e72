/**
 * Applying changes to the rows of an organisation.
 *
 * <p>Start with {@link io.github.distributedleadership.core.organization.application.ChangeApplication}. Whether the
 * result is an organisation is checked elsewhere. Closed to other modules.
 */
package io.github.distributedleadership.core.organization.application;
