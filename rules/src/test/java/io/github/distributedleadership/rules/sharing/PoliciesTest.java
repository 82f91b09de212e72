package io.github.distributedleadership.rules.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.organization.Table;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.rules.explain.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PoliciesTest {
    private static Kitchen three(double ana, double ben, double cy) {
        return new Kitchen()
                .with("ana", "cooking", ana)
                .with("ben", "cooking", ben)
                .with("cy", "cooking", cy)
                .needs(Map.of("cooking", 1.0));
    }

    private static List<String> holders(SharingVerdict verdict) {
        return verdict.suggestion().map(Suggestion::holders).stream()
                .flatMap(ids -> ids.stream())
                .map(MemberId::value)
                .toList();
    }

    private static String why(SharingVerdict verdict) {
        return verdict.reasons().get(0).message();
    }

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
            assertThat(why(verdict)).startsWith("by the estimates, 3 people deciding by majority");
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
            assertThat(verdict.missing()).containsExactly("members.skills");
            assertThat(why(verdict)).contains("ben2 and cy2");
            SharingVerdict withoutNeeds =
                    new Kitchen().with("ana").with("ben").with("cy").verdict(policy);
            assertThat(withoutNeeds.missing()).containsExactly("responsibilities.needs");
        }

        @Test
        void nobody_and_one_alone_cannot_be_compared() {
            assertThat(new Kitchen().verdict(policy).missing()).contains("claims", "holdings.holders");
            SharingVerdict alone = new Kitchen().with("ana", "cooking", 1).verdict(policy);
            assertThat(alone.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(why(alone)).isEqualTo("only ana comes into question, so that there is nobody to compare with");
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
                    .contains("a and b were not compared, since 7 candidates are enough");
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
                    .endsWith("people who have to say yes come to the same within what one further holder costs, 0.01");
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
            assertThat(three(1, 1, 1).verdict(policy).missing()).containsExactly("responsibilities.stakes");
            assertThat(three(1, 1, 1).stakes(0.5, 0, 0).verdict(policy).verdict())
                    .isEqualTo(Verdict.EITHER);
        }
    }

    @Nested
    class Participation_by_situation {
        @Test
        void what_must_be_decided_together_is_shared_and_what_must_not_rests_on_one() {
            assertThat(three(1, 1, 1)
                            .situation("nyyynnn")
                            .verdict(SharingPolicies.participation())
                            .verdict())
                    .isEqualTo(Verdict.SHARE);
            assertThat(three(1, 1, 1)
                            .situation("ynnynny")
                            .verdict(SharingPolicies.participation())
                            .verdict())
                    .isEqualTo(Verdict.DELEGATE);
            Kitchen free = three(1, 1, 1).situation("nyynnnn");
            assertThat(free.verdict(SharingPolicies.participation()).verdict()).isEqualTo(Verdict.EITHER);
            assertThat(free.verdict(SharingPolicies.participationInTime()).verdict())
                    .isEqualTo(Verdict.DELEGATE);
            assertThat(free.verdict(SharingPolicies.participationForDevelopment())
                            .verdict())
                    .isEqualTo(Verdict.SHARE);
        }

        @Test
        void what_is_not_answered_is_asked() {
            SharingVerdict verdict = three(1, 1, 1).verdict(SharingPolicies.participation());
            assertThat(verdict.missing()).containsExactly("responsibilities.situation");
            assertThat(why(verdict)).contains("does it matter which solution is chosen");
            SharingVerdict open = three(1, 1, 1).situation("nyyy-nn").verdict(SharingPolicies.participation());
            assertThat(open.missing()).containsExactly("responsibilities.situation.acceptanceCertain");
            assertThat(why(open)).endsWith("ask: would they accept what the holder decided alone?");
        }
    }

    @Nested
    class Complementary_skills {
        private final SharingPolicy policy = SharingPolicies.complementarity();

        private Kitchen two() {
            return new Kitchen()
                    .with("ana", "cooking", 0.9)
                    .with("ben", "counting", 0.9)
                    .needs(Map.of("cooking", 0.8, "counting", 0.8));
        }

        @Test
        void what_nobody_covers_alone_and_two_do_together_is_shared() {
            SharingVerdict verdict = two().verdict(policy);
            assertThat(verdict.verdict()).isEqualTo(Verdict.SHARE);
            assertThat(verdict.margin()).hasValue(0.5);
            assertThat(holders(verdict)).containsExactly("ana", "ben");
        }

        @Test
        void where_one_covers_it_all_that_is_no_reason_to_share() {
            assertThat(two().with("ana", "counting", 0.8).verdict(policy).verdict())
                    .isEqualTo(Verdict.EITHER);
        }

        @Test
        void a_need_that_nobody_covers_is_named() {
            SharingVerdict verdict = two().with("ana", "cooking", 0.5).verdict(policy);
            assertThat(verdict.verdict()).isEqualTo(Verdict.EITHER);
            assertThat(why(verdict)).contains("covers cooking as far as it is needed");
        }

        @Test
        void somebody_of_unknown_skills_might_cover_it_alone() {
            assertThat(two().with("cy").verdict(policy).missing()).containsExactly("members.skills");
            assertThat(new Kitchen().with("ana").verdict(policy).missing()).containsExactly("responsibilities.needs");
        }
    }

    @Nested
    class Not_depending_on_one {
        private final SharingPolicy policy = SharingPolicies.independence();

        @Test
        void what_is_weighty_should_not_rest_on_one() {
            Kitchen kitchen = three(1, 0.5, 0.8).significance(0.9).held("ana");
            assertThat(kitchen.verdict(policy).verdict()).isEqualTo(Verdict.SHARE);
            assertThat(holders(kitchen.verdict(policy))).containsExactly("ana", "cy");
        }

        @Test
        void what_is_light_and_what_several_hold_may_stay() {
            assertThat(three(1, 1, 1)
                            .significance(0.6)
                            .held("ana")
                            .verdict(policy)
                            .verdict())
                    .isEqualTo(Verdict.EITHER);
            assertThat(three(1, 1, 1)
                            .significance(0.9)
                            .held("ana", "ben")
                            .verdict(policy)
                            .verdict())
                    .isEqualTo(Verdict.EITHER);
        }

        @Test
        void it_needs_to_know_who_holds_it() {
            Kitchen unknown = three(1, 1, 1).significance(0.9).at(b -> b.clear(Table.HOLDINGS));
            assertThat(unknown.verdict(policy).missing()).containsExactly("holdings");
        }
    }

    @Nested
    class Load {
        private final SharingPolicy policy = SharingPolicies.capacity();

        @Test
        void who_holds_more_than_most_shares_with_one_who_has_room() {
            Kitchen kitchen = three(1, 0.5, 0.8)
                    .held("ana")
                    .laden("ana", 4)
                    .laden("ben", 1)
                    .laden("cy", 1)
                    .with("dee", "cooking", 0.1)
                    .laden("dee", 1);
            SharingVerdict verdict = kitchen.verdict(policy);
            assertThat(verdict.verdict()).isEqualTo(Verdict.EITHER);
            Kitchen idle = three(1, 0.5, 0.8)
                    .held("ana")
                    .laden("ana", 4)
                    .laden("ben", 2)
                    .laden("dee", 2)
                    .with("dee", "baking", 1)
                    .laden("eli", 2)
                    .with("eli", "baking", 1);
            assertThat(idle.verdict(policy).verdict()).isEqualTo(Verdict.SHARE);
            assertThat(holders(idle.verdict(policy))).containsExactly("ana", "cy");
        }

        /** Everywhere some hold more than three quarters of the others; in a team of which most hold one thing, two are not too many. */
        @Test
        void twice_as_many_as_most_are_not_too_many_and_more_are() {
            Kitchen kitchen = three(1, 0.5, 0.8)
                    .held("ana")
                    .laden("ana", 1)
                    .laden("ben", 1)
                    .with("dee", "baking", 1)
                    .laden("dee", 1)
                    .with("eli", "baking", 1)
                    .laden("eli", 1);
            SharingVerdict two = kitchen.verdict(policy);
            assertThat(two.verdict()).isEqualTo(Verdict.EITHER);
            assertThat(why(two))
                    .isEqualTo(
                            "nobody who holds it holds more than 2 responsibilities, 2 times as many as most people hold at"
                                    + " the most");
            SharingVerdict stricter = policy.judge(kitchen.menu(PolicyParameters.STANDARD.withOverload(1)));
            assertThat(stricter.verdict()).isEqualTo(Verdict.SHARE);
            assertThat(why(stricter))
                    .startsWith(
                            "ana holds 2 responsibilities, more than 1 times the 1 that most people hold at the most; ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PolicyParameters.STANDARD.withOverload(0.5))
                    .withMessage(
                            "what is too much to hold must be at least 1 times the most that anybody should hold, but was"
                                    + " 0.5 times that");
        }

        @Test
        void where_nobody_holds_too_much_it_says_nothing() {
            assertThat(three(1, 1, 1).held("ana").verdict(policy).verdict()).isEqualTo(Verdict.EITHER);
        }

        @Test
        void where_most_holders_are_unknown_loads_are_not_compared() {
            Kitchen unknown = three(1, 1, 1).at(b -> b.clear(Table.HOLDINGS));
            assertThat(unknown.verdict(policy).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class Making_leaders {
        private final SharingPolicy policy = SharingPolicies.development();

        @Test
        void who_is_coached_for_it_holds_it_with_those_who_do() {
            SharingVerdict verdict = three(1, 0.5, 0.8)
                    .held("ana")
                    .coached("ben", "ana", "cooking")
                    .verdict(policy);
            assertThat(verdict.verdict()).isEqualTo(Verdict.SHARE);
            assertThat(holders(verdict)).containsExactly("ana", "ben");
        }

        @Test
        void coaching_in_something_else_or_a_situation_that_forbids_it_does_not_speak_for_sharing() {
            assertThat(three(1, 0.5, 0.8)
                            .held("ana")
                            .coached("ben", "ana", "singing")
                            .verdict(policy)
                            .verdict())
                    .isEqualTo(Verdict.EITHER);
            assertThat(three(1, 0.5, 0.8)
                            .held("ana")
                            .coached("ben", "ana", "cooking")
                            .situation("yyynnnn")
                            .verdict(policy)
                            .verdict())
                    .isEqualTo(Verdict.EITHER);
        }

        @Test
        void without_a_record_of_coaching_it_cannot_tell() {
            assertThat(three(1, 1, 1)
                            .held("ana")
                            .at(b -> b.clear(Table.COACHING))
                            .verdict(policy)
                            .missing())
                    .containsExactly("coaching");
        }
    }

    @Nested
    class Consenting {
        private final SharingPolicy policy = SharingPolicies.consent();

        private Kitchen claimed() {
            return three(1, 1, 1).with("dee", "cooking", 1).held("ana").claims("ben");
        }

        @Test
        void a_claim_that_all_have_granted_is_consent() {
            Kitchen kitchen = claimed()
                    .answers("ana", "ben", true)
                    .answers("cy", "ben", true)
                    .answers("dee", "ben", true);
            assertThat(kitchen.verdict(policy).verdict()).isEqualTo(Verdict.SHARE);
            assertThat(holders(kitchen.verdict(policy))).containsExactly("ana", "ben");
        }

        @Test
        void few_answers_are_none_and_a_refusal_asks_for_reasons() {
            assertThat(claimed().answers("ana", "ben", true).verdict(policy).missing())
                    .containsExactly("answers");
            SharingVerdict refused = claimed().answers("ana", "ben", false).verdict(policy);
            assertThat(refused.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(why(refused)).contains("the concern of ana").contains("would it limit your role");
        }

        @Test
        void a_concern_is_an_objection_if_all_four_criteria_hold_or_a_rule_would_be_broken() {
            Objection open = Objection.by(MemberId.of("cy"));
            Optional<Boolean> yes = Optional.of(true);
            Optional<Boolean> no = Optional.of(false);
            Objection valid = new Objection(MemberId.of("cy"), yes, yes, yes, yes, no);
            Objection breaking = new Objection(MemberId.of("cy"), no, no, no, no, yes);
            Objection none = new Objection(MemberId.of("cy"), yes, no, yes, yes, no);
            assertThat(valid.isValid()).contains(true);
            assertThat(breaking.isValid()).contains(true);
            assertThat(none.isValid()).contains(false);
            assertThat(open.isValid()).isEmpty();
            assertThat(open.questions()).hasSize(5);
            assertThat(new Objection(MemberId.of("cy"), yes, no, yes, yes, Optional.empty()).questions())
                    .containsExactly("would it break a rule that all have agreed on?");
            List<MemberId> both = List.of(MemberId.of("ana"), MemberId.of("ben"));
            Stream.of(
                            Map.entry(List.<Objection>of(), Verdict.SHARE),
                            Map.entry(List.of(none), Verdict.SHARE),
                            Map.entry(List.of(valid), Verdict.EITHER),
                            Map.entry(List.of(none, breaking), Verdict.EITHER),
                            Map.entry(List.of(none, open), Verdict.UNDETERMINED))
                    .forEach(round -> assertThat(three(1, 1, 1)
                                    .held("ana")
                                    .verdict(SharingPolicies.consent(
                                            Map.of(Kitchen.MENU, ConsentRound.of(both, round.getKey()))))
                                    .verdict())
                            .isEqualTo(round.getValue()));
        }
    }

    @Test
    void the_standard_policies_ask_in_order_and_name_the_one_that_decided() {
        SharingVerdict verdict = three(0.75, 0.75, 0.75).held("ana").verdict(SharingPolicies.standard());
        assertThat(verdict.verdict()).isEqualTo(Verdict.SHARE);
        assertThat(verdict.parts())
                .extracting(SharingVerdict::policy)
                .containsExactly("participation", "consent", "complementarity", "weighted-majority");
        assertThat(verdict.margin()).isPresent();
        assertThat(verdict.preconditions())
                .extracting(Finding::message)
                .contains("ben and cy do not answer for it yet");
    }

    @Test
    void what_parts_policies_is_what_only_one_side_looks_at() {
        SharingCase menu = three(1, 0, 0).situation("nyyynnn").held("ana").menu();
        PolicyComparison comparison =
                PolicyComparison.of(menu, List.of(SharingPolicies.participation(), SharingPolicies.weightedMajority()));
        assertThat(comparison.split().orElseThrow().message())
                .isEqualTo("participation speaks for several, weighted-majority for one: the former looks at"
                        + " responsibilities.situation, the latter at decisions.outcome, holdings.holders, members.skills,"
                        + " responsibilities.needs and teams.members");
        assertThat(PolicyComparison.of(menu, List.of(SharingPolicies.participation()))
                        .split())
                .isEmpty();
    }

    @Test
    void every_policy_has_an_id_a_question_and_what_it_rests_on() {
        assertThat(SharingPolicies.all()).extracting(SharingPolicy::id).doesNotHaveDuplicates();
        assertThat(SharingPolicies.all()).allSatisfy(policy -> {
            assertThat(SharingPolicies.named(policy.id())).isNotNull();
            assertThat(policy.question()).endsWith("?");
            assertThat(policy.restsOn()).isNotEmpty();
        });
    }
}
