/**
 * Leadership as a relation: roles in scopes, and claims that others grant or refuse.
 *
 * <p>Start with {@link io.github.distributedleadership.core.leadership.Leader}. Emergent leaders are not recorded here;
 * the rules find them in what people did. Claiming and granting follow DeRue and Ashford (2010).
 */
package io.github.distributedleadership.core.leadership;
