package io.github.distributedleadership.rules.policy.ready;

import static io.github.distributedleadership.rules.policy.ready.Judged.holders;
import static io.github.distributedleadership.rules.policy.ready.Judged.three;
import static io.github.distributedleadership.rules.policy.ready.Judged.why;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.policy.PolicyComparison;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The policies by situation, skills and consent, and what holds of all. */
class PoliciesTest {
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
            assertThat(verdict.missing()).containsExactly(FieldId.RESPONSIBILITIES_SITUATION);
            assertThat(why(verdict)).contains("does it matter which solution is chosen");
            SharingVerdict open = three(1, 1, 1).situation("nyyy-nn").verdict(SharingPolicies.participation());
            assertThat(open.missing()).containsExactly(FieldId.RESPONSIBILITIES_SITUATION_ACCEPTANCE_CERTAIN);
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
            assertThat(why(verdict)).contains("no candidate knows enough cooking");
        }

        @Test
        void somebody_of_unknown_skills_might_cover_it_alone() {
            assertThat(two().with("cy").verdict(policy).missing()).containsExactly(FieldId.MEMBERS_SKILLS);
            assertThat(new Kitchen().with("ana").verdict(policy).missing())
                    .containsExactly(FieldId.RESPONSIBILITIES_NEEDS);
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
                    .containsExactly(FieldId.ANSWERS);
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
                .isEqualTo("participation is for several people, weighted-majority for one. Only the former considers "
                        + "responsibilities.situation, only the latter considers decisions.outcome, "
                        + "holdings.holders, members.skills, responsibilities.needs and teams.members");
        assertThat(comparison.deciding())
                .extracting(Finding::rule)
                .containsExactly("policy.participation", "policy.weighted-majority");
        assertThat(comparison.deciding().get(0).message())
                .isEqualTo("only one way to decide is left: those concerned decide together");
        PolicyComparison alone = PolicyComparison.of(menu, List.of(SharingPolicies.participation()));
        assertThat(alone.split()).isEmpty();
        assertThat(alone.deciding()).isEmpty();
    }

    @Test
    void those_concerned_are_who_holds_it_and_whom_it_affects() {
        Kitchen kitchen = three(1, 0.5, 0.5).situation("nyyynnn").held("ana").stakes(0.9, 5, 1);
        SharingVerdict open = kitchen.verdict(SharingPolicies.participation());
        assertThat(open.verdict()).isEqualTo(Verdict.SHARE);
        assertThat(open.suggestion().orElseThrow().arrangement()).isEqualTo(Arrangement.JOINT);
        SharingVerdict known = kitchen.affects("cy").verdict(SharingPolicies.participation());
        assertThat(holders(known)).containsExactly("ana", "cy");
        assertThat(known.suggestion().orElseThrow().arrangement()).isEqualTo(Arrangement.JOINT);
        assertThat(known.suggestion().orElseThrow().quorum()).isEmpty();
    }

    @Test
    void the_quickest_way_is_named_only_where_it_does_not_depend_on_open_questions() {
        SharingPolicy quickest = SharingPolicies.participationInTime();
        assertThat(why(three(1, 0.5, 0.5).situation("y-yyyyn").verdict(quickest)))
                .contains("depends on answers that nobody recorded")
                .endsWith("?");
        assertThat(why(three(1, 0.5, 0.5).situation("yyyyyyn").verdict(quickest)))
                .isEqualTo("the quickest way that is left: one person decides alone");
    }

    @Test
    void who_alone_covers_a_rare_need_is_found_beyond_the_limit() {
        Kitchen kitchen =
                new Kitchen().needs(Map.of("cooking", 1.0, "counting", 1.0)).with("rare", "counting", 1);
        for (char c = 'a'; c <= 'h'; c++) {
            kitchen.with(String.valueOf(c), "cooking", 1).with(String.valueOf(c), "counting", 0.5);
        }
        assertThat(kitchen.menu().candidates().leftOut())
                .extracting(MemberId::value)
                .contains("rare");
        SharingVerdict verdict = kitchen.verdict(SharingPolicies.complementarity());
        assertThat(verdict.verdict()).isEqualTo(Verdict.SHARE);
        assertThat(holders(verdict)).containsExactly("a", "rare");
    }

    @Test
    void where_one_side_looks_at_all_that_the_other_does_only_what_it_adds_parts_them() {
        SharingCase menu = new Kitchen()
                .with("ana", "cooking", 0.9)
                .with("ben", "cooking", 0.5)
                .with("ben", "counting", 0.9)
                .needs(Map.of("cooking", 0.9, "counting", 0.9))
                .held("ana")
                .menu();
        PolicyComparison comparison = PolicyComparison.of(
                menu, List.of(SharingPolicies.complementarity(), SharingPolicies.weightedMajority()));
        comparison
                .split()
                .ifPresent(split -> assertThat(split.message())
                        .doesNotContain("members.skills")
                        .contains("decisions.outcome"));
        assertThat(comparison.verdicts().get(0).verdict()).isEqualTo(Verdict.SHARE);
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
