/**
 * What must hold within a description: ids are there and once, nothing goes in circles, terms do not overlap, and
 * "absent" means "none" where that is said.
 *
 * <p>Start with {@link io.github.distributedleadership.core.organization.check.Validation}. It looks at rows and
 * alters none. Closed to other modules.
 */
package io.github.distributedleadership.core.organization.check;
