/**
 * What is wrong with a description or a file, and where.
 *
 * <p>Start with {@link io.github.distributedleadership.core.problem.Problem}. All problems of one text are told at
 * once: {@link io.github.distributedleadership.core.problem.InvalidOrganization} where it is no organisation, {@link
 * io.github.distributedleadership.core.problem.InvalidFile} where another file cannot be read. What is right is not
 * decided here.
 */
package io.github.distributedleadership.core.problem;
