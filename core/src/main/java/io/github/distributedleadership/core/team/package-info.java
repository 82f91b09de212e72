/**
 * Teams and who belongs to them.
 *
 * <p>Start with {@link io.github.distributedleadership.core.team.Team}. Who leads a team is not said here: that is a
 * relation of its own.
 */
package io.github.distributedleadership.core.team;
