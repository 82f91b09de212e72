package io.github.distributedleadership.rules.policy.ready;

import static io.github.distributedleadership.rules.policy.ready.Judged.holders;
import static io.github.distributedleadership.rules.policy.ready.Judged.three;
import static io.github.distributedleadership.rules.policy.ready.Judged.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.TextRenderer;
import io.github.distributedleadership.rules.policy.PolicyParameters;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Suggestion;
import io.github.distributedleadership.rules.policy.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The policies that weigh how often people are right. */
class AccuracyPoliciesTest {
    @Nested
    class Weighted_majority {
        private final SharingPolicy policy = SharingPolicies.weightedMajority();

        /** Competences 0.8: (1 - 0.2) (0.896 - 0.8) - 2 · 0.01. */
        @Test
        void three_who_are_as_good_decide_better_together() {
            SharingVerdict verdict = three(0.75, 0.75, 0.75).held("ana").verdict(policy);
            assertThat(verdict.verdict()).isEqualTo(Verdict.SHARE);
            assertThat(verdict.margin().orElseThrow()).isCloseTo(0.8 * 0.096 - 0.02, within(1e-12));
            assertThat(holders(verdict)).containsExactly("ana", "ben", "cy");
            assertThat(verdict.suggestion().orElseThrow().quorum()).hasValue(2);
            assertThat(why(verdict)).startsWith("3 people deciding by majority are likely to decide better");
        }

        /** Competences 0.9 and twice 0.5, whose votes are worth nothing; three by majority: 0.7, two with a coin: 0.7. */
        @Test
        void one_who_is_much_better_decides_better_alone() {
            SharingVerdict verdict = three(1, 0, 0).held("ana", "ben").verdict(policy);
            assertThat(verdict.verdict()).isEqualTo(Verdict.DELEGATE);
            assertThat(holders(verdict)).containsExactly("ana");
            assertThat(verdict.margin().orElseThrow()).isCloseTo(0.8 * 0.2 + 0.01, within(1e-12));
        }

        @Test
        void some_are_better_together_with_unequal_weights() {
            Kitchen kitchen = new Kitchen().needs(Map.of("cooking", 1.0)).with("ana", "cooking", 1);
            for (String other : List.of("ben", "cy", "dee", "eli")) {
                kitchen.with(other, "cooking", 0.5);
            }
            SharingVerdict verdict = policy.judge(
                    kitchen.menu(PolicyParameters.STANDARD.withCostPerHolder(0).withCorrelation(0)));
            assertThat(verdict.verdict()).isEqualTo(Verdict.SHARE_WEIGHTED);
            assertThat(verdict.margin().orElseThrow()).isCloseTo(0.91672 - 0.9, within(1e-12));
            // with unequal weights no number of those who agree is enough
            assertThat(verdict.suggestion().orElseThrow().quorum()).isEmpty();
            assertThat(verdict.reasons(Detail.standard()))
                    .noneMatch(reason -> reason.message().contains("in that vote"));
            assertThat(verdict.reasons())
                    .extracting(TextRenderer.of(Detail.standard().withPeople())::message)
                    .contains(
                            "in that vote the weight of ana is 2.197; the heavier side wins",
                            "in that vote the weight of eli is 0.847; the heavier side wins");
        }

        @Test
        void where_nothing_in_particular_is_needed_no_skill_is_said_to_be_missing() {
            for (Kitchen kitchen : List.of(
                    three(1, 0.5, 0.5).needs(Map.of()), three(1, 0.5, 0.5).needs(Map.of("cooking", 0.0)))) {
                SharingVerdict verdict = kitchen.verdict(policy);
                assertThat(verdict.verdict()).isEqualTo(Verdict.UNDETERMINED);
                assertThat(verdict.missing()).isEmpty();
                assertThat(why(verdict)).startsWith("it needs no skill in particular");
            }
        }

        @Test
        void two_who_are_as_good_come_to_the_same_as_one() {
            SharingVerdict verdict = new Kitchen()
                    .with("ana", "cooking", 1)
                    .with("ben", "cooking", 1)
                    .needs(Map.of("cooking", 1.0))
                    .verdict(policy);
            assertThat(verdict.verdict()).isEqualTo(Verdict.EITHER);
            assertThat(verdict.margin()).hasValue(0);
        }

        @Test
        void votes_that_are_alike_and_holders_that_cost_speak_against_sharing() {
            Kitchen kitchen = three(0.75, 0.75, 0.75);
            assertThat(policy.judge(kitchen.menu(PolicyParameters.STANDARD.withCorrelation(0.9)))
                            .verdict())
                    .isNotEqualTo(Verdict.SHARE);
            assertThat(policy.judge(kitchen.menu(PolicyParameters.STANDARD.withCostPerHolder(0.1)))
                            .verdict())
                    .isNotEqualTo(Verdict.SHARE);
        }

        @Test
        void where_skills_are_not_on_record_it_does_not_guess() {
            SharingVerdict verdict =
                    three(0.75, 0.75, 0.75).with("cy2").with("ben2").verdict(policy);
            assertThat(verdict.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict.missing()).containsExactly(FieldId.MEMBERS_SKILLS);
            assertThat(why(verdict)).contains("ben2 and cy2");
            SharingVerdict withoutNeeds =
                    new Kitchen().with("ana").with("ben").with("cy").verdict(policy);
            assertThat(withoutNeeds.missing()).containsExactly(FieldId.RESPONSIBILITIES_NEEDS);
        }

        @Test
        void nobody_and_one_alone_cannot_be_compared() {
            SharingVerdict nobody = new Kitchen().verdict(policy);
            assertThat(nobody.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(nobody.missing()).isEmpty();
            assertThat(why(nobody))
                    .isEqualTo(
                            "there is no candidate: nobody holds it, no team that owns it has a member, and no claim "
                                    + "to it was granted. Name somebody first");
            SharingVerdict alone = new Kitchen().with("ana", "cooking", 1).verdict(policy);
            assertThat(alone.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(why(alone)).isEqualTo("there is nobody to compare with: ana is the only candidate");
        }

        @Test
        void where_nobody_brings_what_is_needed_accuracy_cannot_tell() {
            SharingVerdict verdict = three(0, 0, 0).verdict(policy);
            assertThat(verdict.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict.missing()).isEmpty();
            assertThat(why(verdict)).contains("as well as a coin");
        }

        @Test
        void who_is_left_out_by_the_limit_is_named() {
            Kitchen kitchen = new Kitchen().needs(Map.of("cooking", 1.0));
            for (char c = 'a'; c <= 'i'; c++) {
                kitchen.with(String.valueOf(c), "cooking", c == 'a' || c == 'b' ? 0.2 : 0.7);
            }
            assertThat(kitchen.menu().candidates().leftOut())
                    .extracting(MemberId::value)
                    .containsExactly("a", "b");
            assertThat(kitchen.verdict(policy).reasons())
                    .extracting(Finding::message)
                    .contains("a and b were not compared: we compare at most 7 candidates");
        }

        @Test
        void how_well_a_named_person_decides_is_a_fact_about_that_person() {
            assertThat(three(0.75, 0.75, 0.75).verdict(policy).reasons())
                    .filteredOn(Finding::isPersonal)
                    .hasSize(3)
                    .allSatisfy(finding -> assertThat(finding.message()).doesNotContain("0.8"));
        }
    }

    @Nested
    class Screening {
        private final SharingPolicy policy = SharingPolicies.screening();

        @Test
        void a_rare_good_thing_needs_more_to_say_yes_and_a_common_one_fewer() {
            Kitchen careful = three(0.75, 0.75, 0.75).stakes(0.1, 1, 1);
            Kitchen bold = three(0.75, 0.75, 0.75).stakes(0.9, 1, 1);
            int many =
                    careful.verdict(policy).suggestion().orElseThrow().quorum().orElseThrow();
            Suggestion few = bold.verdict(policy).suggestion().orElseThrow();
            assertThat(many).isEqualTo(3);
            assertThat(few.arrangement()).isIn(Arrangement.ANY_ONE, Arrangement.JOINT);
            assertThat(few.quorum().orElse(1)).isLessThan(many);
        }

        /** p1 0.8, p2 0.2, prior 0.5: 2 of 3 accept 0.896 and 0.104, so 0.396 against 0.3; of that 0.8, less 0.02. */
        @Test
        void the_margin_is_a_share_of_what_hangs_on_it() {
            SharingVerdict verdict = three(0.75, 0.75, 0.75).stakes(0.5, 2, 2).verdict(policy);
            assertThat(verdict.verdict()).isEqualTo(Verdict.SHARE);
            assertThat(verdict.margin().orElseThrow()).isCloseTo(0.8 * 0.096 - 0.02, within(1e-12));
            assertThat(verdict.suggestion().orElseThrow().quorum()).hasValue(2);
        }

        /** Two of 0.9 accept, if one yes is enough, 0.99 of the good and 0.19 of the bad: 0.4, as one alone; one more costs 0.01. */
        @Test
        void what_one_further_holder_costs_is_too_little_to_take_a_side() {
            SharingVerdict alike = new Kitchen()
                    .with("ana", "cooking", 1)
                    .with("ben", "cooking", 1)
                    .needs(Map.of("cooking", 1.0))
                    .stakes(0.5, 1, 1)
                    .verdict(policy);
            assertThat(alike.verdict()).isEqualTo(Verdict.EITHER);
            assertThat(alike.margin()).hasValue(0);
            assertThat(why(alike))
                    .endsWith(" of whom 1 has to say yes: what one further person costs, 0.01, is more than the "
                            + "difference. On record, 0.5 of proposals are good, with 1 to gain and 1 to lose");
        }

        /** With 0.9 beside twice 0.5: two, of whom one has to say yes, come to 0.2 against 0.4; of that 0.8, and 0.01 for one more. */
        @Test
        void one_who_judges_much_better_should_say_yes_alone() {
            SharingVerdict verdict = three(1, 0, 0).stakes(0.5, 1, 1).verdict(policy);
            assertThat(verdict.verdict()).isEqualTo(Verdict.DELEGATE);
            assertThat(verdict.margin().orElseThrow()).isCloseTo(0.8 * 0.2 + 0.01, within(1e-12));
            assertThat(holders(verdict)).containsExactly("ana");
        }

        @Test
        void without_stakes_it_cannot_tell_and_where_nothing_hangs_on_it_either_will_do() {
            assertThat(three(1, 1, 1).verdict(policy).missing()).containsExactly(FieldId.RESPONSIBILITIES_STAKES);
            assertThat(three(1, 1, 1).stakes(0.5, 0, 0).verdict(policy).verdict())
                    .isEqualTo(Verdict.EITHER);
        }
    }
}
