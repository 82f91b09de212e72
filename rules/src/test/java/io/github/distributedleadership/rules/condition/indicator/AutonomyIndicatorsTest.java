package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.initiative;
import static io.github.distributedleadership.rules.condition.Acts.people;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.condition.Papers.during;
import static io.github.distributedleadership.rules.condition.Papers.head;
import static io.github.distributedleadership.rules.condition.Papers.heldBySomebody;
import static io.github.distributedleadership.rules.condition.Papers.top;
import static io.github.distributedleadership.rules.condition.Papers.under;
import static io.github.distributedleadership.rules.condition.Papers.unlisted;
import static io.github.distributedleadership.rules.condition.Papers.work;
import static io.github.distributedleadership.rules.indicator.Indicator.AUTONOMY_LEVEL;
import static io.github.distributedleadership.rules.indicator.Indicator.AUTONOMY_UNAPPROVED_INITIATIVES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberKind;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.condition.Acts;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AutonomyIndicatorsTest {
    private static final Approval BY_ANA = Approval.givenBy(Party.parse("ana"));

    private static OrganizationBuilder line(String... responsibilities) {
        return Organization.builder()
                .asOf(DAY)
                .members(List.of(top("ana"), under("ana", "ben"), under("ana", "cem")))
                .teams(List.of(unlisted("forum")))
                .leaders(List.of())
                .responsibilities(Stream.of(responsibilities)
                        .map(id -> work(id).significance(Fraction.of(id.equals("big") ? 0.9 : 0.3))
                                .build())
                        .toList());
    }

    @Nested
    class Level {
        private Holding at(DecisionLevel level, String responsibility, String... holders) {
            return Holding.of(responsibility, holders).toBuilder().level(level).build();
        }

        private Holding underNobody(DecisionLevel level, String responsibility, String... holders) {
            return at(level, responsibility, holders).toBuilder()
                    .accountable(Recorded.none())
                    .approvers(Recorded.none())
                    .assignedBy(Recorded.none())
                    .build();
        }

        @Test
        void counts_holdings_at_agree_or_more_of_those_who_have_a_superior() {
            OrganizationBuilder organization = line("big", "asked", "hers", "theirs", "vacant")
                    .holdings(List.of(
                            at(DecisionLevel.AGREE, "big", "ben"),
                            at(DecisionLevel.CONSULT, "asked", "ben", "cem"),
                            underNobody(DecisionLevel.DELEGATE, "hers", "ana"),
                            underNobody(DecisionLevel.DELEGATE, "theirs", "ana", "ben"),
                            at(DecisionLevel.DELEGATE, "vacant")));
            assertThat(units(organization, AUTONOMY_LEVEL)).isEqualTo("[big] of [asked, big]");
            assertThat(result(organization, AUTONOMY_LEVEL).weighted()).hasValue(0.75);
        }

        @Test
        void does_not_know_whether_somebody_stands_above_who_approves_assigned_or_answers() {
            OrganizationBuilder organization =
                    line("hers").holdings(List.of(at(DecisionLevel.DELEGATE, "hers", "ana")));
            assertThat(units(organization, AUTONOMY_LEVEL))
                    .isEqualTo("[] of [], 1 unknown: [holdings.accountable, holdings.approvers, holdings.assignedBy]");
        }

        @Test
        void does_not_know_of_levels_holders_and_superiors_that_nobody_wrote_down() {
            OrganizationBuilder organization = line("open", "nobody-knows", "loose", "listed", "forum")
                    .members(people("dan"))
                    .holdings(List.of(
                            Holding.of("open", "ben"),
                            heldBySomebody("nobody-knows"),
                            at(DecisionLevel.AGREE, "loose", "dan"),
                            at(DecisionLevel.AGREE, "forum", "team:forum")));
            IndicatorResult result = result(organization, AUTONOMY_LEVEL);
            assertThat(result.unknown()).isEqualTo(4);
            assertThat(result.missing())
                    .containsExactly(
                            FieldId.HOLDINGS_ACCOUNTABLE,
                            FieldId.HOLDINGS_APPROVERS,
                            FieldId.HOLDINGS_ASSIGNED_BY,
                            FieldId.HOLDINGS_HOLDERS,
                            FieldId.HOLDINGS_LEVEL,
                            FieldId.MEMBERS_REPORTS_TO,
                            FieldId.TEAMS_MEMBERS);
        }

        @Test
        void knows_nothing_of_responsibilities_that_partial_holdings_do_not_name() {
            OrganizationBuilder organization = line("big", "other")
                    .holdings(List.of(at(DecisionLevel.AGREE, "big", "ben")))
                    .partial(Table.HOLDINGS);
            assertThat(units(organization, AUTONOMY_LEVEL)).isEqualTo("[big] of [big], 1 unknown: [holdings]");
            assertThat(result(line("big"), AUTONOMY_LEVEL).reason()).contains("not recorded");
        }

        @Test
        void leaves_out_what_was_retired() {
            OrganizationBuilder organization = line("big")
                    .responsibilities(
                            List.of(work("milk").term(Acts.term("..2025-12-31")).build()))
                    .holdings(List.of(at(DecisionLevel.AGREE, "big", "ben"), at(DecisionLevel.TELL, "milk", "ben")));
            assertThat(units(organization, AUTONOMY_LEVEL)).isEqualTo("[big] of [big]");
        }
    }

    @Nested
    class UnapprovedInitiatives {
        private Initiative begun(String id, Approval approval, String... proposers) {
            return initiative("2025-06-01", proposers)
                    .id(InitiativeId.of(id))
                    .approval(approval)
                    .responsibility(Recorded.none())
                    .build();
        }

        private String of(OrganizationBuilder organization, Initiative... initiatives) {
            return units(organization.initiatives(List.of(initiatives)), AUTONOMY_UNAPPROVED_INITIATIVES);
        }

        @Test
        void counts_initiatives_for_which_approval_was_not_sought_or_not_needed() {
            assertThat(of(
                            line(),
                            begun("not-sought", Approval.NOT_SOUGHT, "ben"),
                            begun("not-needed", Approval.NOT_NEEDED, "ben", "ana"),
                            begun("pending", Approval.PENDING, "ben"),
                            begun("given", BY_ANA, "ben"),
                            begun("refused", Approval.refusedBy(Party.parse("ana")), "ben"),
                            begun("hers", Approval.NOT_NEEDED, "ana")))
                    .isEqualTo("[not-needed, not-sought] of [given, not-needed, not-sought, pending, refused]");
        }

        @Test
        void does_not_know_of_approval_that_nobody_wrote_down() {
            Initiative open = begun("open", BY_ANA, "ben").toBuilder()
                    .approval(java.util.Optional.empty())
                    .build();
            assertThat(of(line(), open)).isEqualTo("[] of [], 1 unknown: [initiatives.approval]");
        }

        @Test
        void does_not_know_who_is_above_where_it_is_unknown_what_it_is_about() {
            Initiative somewhere = begun("somewhere", Approval.NOT_SOUGHT, "ana").toBuilder()
                    .responsibility(Recorded.unknown())
                    .build();
            Initiative his = begun("his", Approval.NOT_SOUGHT, "ben").toBuilder()
                    .responsibility(Recorded.unknown())
                    .build();
            assertThat(of(line(), somewhere, his)).isEqualTo("[his] of [his], 1 unknown: [initiatives.responsibility]");
        }

        @Test
        void takes_who_leads_the_organisation_for_a_superior_in_something_new() {
            OrganizationBuilder organization =
                    line().members(List.of(top("dan"))).leaders(List.of(head("ana", "organization")));
            assertThat(of(
                            organization,
                            begun("his", Approval.NOT_SOUGHT, "dan"),
                            begun("hers", Approval.NOT_SOUGHT, "ana")))
                    .isEqualTo("[his] of [his]");
        }

        @Test
        void takes_no_machine_that_leads_the_organisation_and_nobody_who_left_for_a_superior() {
            Member bot = top("bot").toBuilder().kind(MemberKind.MACHINE).build();
            OrganizationBuilder organization = line().members(
                            List.of(top("dan"), bot, during("..2025-05-01", top("old"))))
                    .leaders(List.of(head("bot", "organization"), head("old", "organization")));
            assertThat(of(organization, begun("his", Approval.NOT_SOUGHT, "dan")))
                    .isEqualTo("[] of []");
        }

        @Test
        void takes_who_leads_the_responsibility_for_a_superior() {
            OrganizationBuilder organization =
                    line("big").members(List.of(top("dan"))).leaders(List.of(head("ana", "responsibility:big")));
            Initiative about = begun("about", Approval.NOT_SOUGHT, "dan").toBuilder()
                    .responsibility(Recorded.known(ResponsibilityId.of("big")))
                    .build();
            assertThat(of(organization, about, begun("new", Approval.NOT_SOUGHT, "dan")))
                    .isEqualTo("[about] of [about]");
        }

        @Test
        void counts_from_the_first_day_of_the_window() {
            Initiative first = begun("first", Approval.NOT_SOUGHT, "ben").toBuilder()
                    .at(Acts.at("2025-01-01"))
                    .build();
            Initiative early = begun("early", Approval.NOT_SOUGHT, "ben").toBuilder()
                    .at(Acts.at("2024-12-31"))
                    .build();
            assertThat(of(line(), first, early)).isEqualTo("[first] of [first]");
            assertThat(result(line(), AUTONOMY_UNAPPROVED_INITIATIVES).reason()).contains("not recorded");
        }
    }
}
