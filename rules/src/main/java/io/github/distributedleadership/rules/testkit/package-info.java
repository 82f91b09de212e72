/**
 * Organisations that nobody has to write: drawn from a seed, for tests of whatever reads, judges or changes one.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.testkit.RandomOrganizations}. What is drawn is valid and
 * varied, not lifelike: nothing about real organisations can be learnt from it.
 */
package io.github.distributedleadership.rules.testkit;
