package io.github.distributedleadership.rules.policy.ready;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.OpenStack;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.policy.Recommendations;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingVerdicts;
import io.github.distributedleadership.rules.policy.Verdict;
import org.junit.jupiter.api.Test;

/** The governance tables of OpenStack tell who holds what, and nothing from which a policy could tell how it should be held. */
class OpenStackVerdictsTest {
    @Test
    void on_a_record_without_skills_stakes_and_decisions_no_verdict_is_guessed() {
        SharingCases cases = SharingCases.of(Sharing.of(OpenStack.read().organization()));
        SharingVerdicts verdicts = SharingVerdicts.of(cases, SharingPolicies.standard());
        assertThat(cases.sharing().responsibilities()).hasSize(826).allSatisfy(r -> {
            assertThat(verdicts.verdict(r)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdicts.at(r).missing())
                    .contains(FieldId.RESPONSIBILITIES_NEEDS, FieldId.RESPONSIBILITIES_SITUATION);
        });
        assertThat(Recommendations.of(verdicts).recommended()).isEmpty();
    }
}
