/**
 * People: members, what they can do and to whom they report.
 *
 * <p>Start with {@link io.github.distributedleadership.core.people.Member}. {@link
 * io.github.distributedleadership.core.people.Party} is a member or a team, so the id of a team stands here too. This
 * room knows no responsibilities and no leadership.
 */
package io.github.distributedleadership.core.people;
