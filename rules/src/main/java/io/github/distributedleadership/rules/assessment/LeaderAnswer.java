package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.MemberId;
import java.util.Optional;

/**
 * Who leads, in which scope, by what right.
 *
 * @param member who
 * @param role what the role is called; empty: not recorded
 * @param scope where
 * @param basis by what right; empty: not recorded
 */
public record LeaderAnswer(MemberId member, Optional<String> role, Scope scope, Optional<Basis> basis) {}
