package io.github.distributedleadership.rules.policy;

import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.holding.HoldingKind;

/**
 * That a responsibility should be held otherwise than it is, checked together with all others that are recommended.
 *
 * @param responsibility which
 * @param kind how it is held
 * @param verdict how it should be
 * @param suggestion by whom, and how
 * @param policy the id of the policy by whose rule that is suggested
 * @param finding the recommendation as a sentence with its facts
 */
public record Recommendation(
        ResponsibilityId responsibility,
        HoldingKind kind,
        Verdict verdict,
        Suggestion suggestion,
        String policy,
        Finding finding) {}
