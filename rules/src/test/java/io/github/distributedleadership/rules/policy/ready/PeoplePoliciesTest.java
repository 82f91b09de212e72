package io.github.distributedleadership.rules.policy.ready;

import static io.github.distributedleadership.rules.policy.ready.Judged.holders;
import static io.github.distributedleadership.rules.policy.ready.Judged.three;
import static io.github.distributedleadership.rules.policy.ready.Judged.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.MemberKind;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.policy.PolicyParameters;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The policies that look at who holds how much, who could step in, and who learns. */
class PeoplePoliciesTest {
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
        void whoever_is_on_record_as_a_deputy_keeps_it_held() {
            Kitchen covered = three(1, 1, 1).significance(0.9).at(b -> deputised(b, "ana", "ben"));
            assertThat(covered.verdict(policy).verdict()).isEqualTo(Verdict.EITHER);
            assertThat(why(covered.verdict(policy)))
                    .isEqualTo("if ana left, ben would stand in as a deputy, so it stays held");
            Kitchen byHerself = three(1, 1, 1).significance(0.9).at(b -> deputised(b, "ana", "ana"));
            assertThat(byHerself.verdict(policy).verdict()).isEqualTo(Verdict.SHARE);
            Kitchen byMachine = three(1, 1, 1)
                    .significance(0.9)
                    .at(b -> deputised(
                            b.members(List.of(Member.builder()
                                    .id(MemberId.of("bot"))
                                    .kind(MemberKind.MACHINE)
                                    .build())),
                            "ana",
                            "bot"));
            assertThat(byMachine.verdict(policy).verdict()).isEqualTo(Verdict.SHARE);
        }

        private static OrganizationBuilder deputised(OrganizationBuilder builder, String holder, String deputy) {
            return builder.holdings(List.of(Holding.builder()
                    .responsibility(Kitchen.MENU)
                    .holders(holder)
                    .deputies(Recorded.known(ImmutableSortedSet.<Party>of(MemberId.of(deputy))))
                    .build()));
        }

        @Test
        void how_weighty_it_is_must_be_known_where_it_rests_on_one_and_not_where_several_hold_it() {
            assertThat(three(1, 1, 1).held("ana").verdict(policy).missing())
                    .containsExactly(FieldId.RESPONSIBILITIES_SIGNIFICANCE);
            assertThat(three(1, 1, 1).held("ana", "ben").verdict(policy).verdict())
                    .isEqualTo(Verdict.EITHER);
        }

        @Test
        void beside_a_team_of_unknown_members_those_who_are_known_are_told() {
            Kitchen kitchen = three(1, 1, 1)
                    .significance(0.9)
                    .held("ana", "ben", "team:crew")
                    .at(b ->
                            b.teams(List.of(Team.builder().id(TeamId.of("crew")).build())));
            assertThat(why(kitchen.verdict(policy))).startsWith("ana and ben hold it");
        }

        @Test
        void it_needs_to_know_who_holds_it() {
            Kitchen unknown = three(1, 1, 1).significance(0.9).at(b -> b.clear(Table.HOLDINGS));
            assertThat(unknown.verdict(policy).missing()).containsExactly(FieldId.HOLDINGS);
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
                            "nobody who holds it holds more than 2 responsibilities, 2 times what most people here hold");
            SharingVerdict stricter = policy.judge(kitchen.menu(PolicyParameters.STANDARD.withOverload(1)));
            assertThat(stricter.verdict()).isEqualTo(Verdict.SHARE);
            assertThat(why(stricter))
                    .startsWith(
                            "ana holds 2 responsibilities, more than 1 times what most people here hold (1 or fewer). ");
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
                    .containsExactly(FieldId.COACHING);
        }
    }
}
