package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.term;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.condition.Papers.during;
import static io.github.distributedleadership.rules.condition.Papers.heldBySomebody;
import static io.github.distributedleadership.rules.condition.Papers.holding;
import static io.github.distributedleadership.rules.condition.Papers.team;
import static io.github.distributedleadership.rules.condition.Papers.top;
import static io.github.distributedleadership.rules.condition.Papers.unlisted;
import static io.github.distributedleadership.rules.condition.Papers.work;
import static io.github.distributedleadership.rules.indicator.Indicator.ACCOUNTABILITY_ANSWERED;
import static io.github.distributedleadership.rules.indicator.Indicator.ACCOUNTABILITY_MUTUAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccountabilityIndicatorsTest {

    private static OrganizationBuilder house(String... responsibilities) {
        return Organization.builder()
                .asOf(DAY)
                .members(List.of(top("ana"), top("ben"), top("cem"), during("..2025-12-31", top("old"))))
                .teams(List.of(Team.of("pair", "ana", "ben"), team("over", "ana ..2025-06-01"), unlisted("forum")))
                .responsibilities(Stream.of(responsibilities)
                        .map(id -> work(id).significance(Fraction.of(id.equals("big") ? 0.9 : 0.3))
                                .build())
                        .toList());
    }

    private static Holding answering(String responsibility, String accountable, String... holders) {
        return Holding.of(responsibility, holders).toBuilder()
                .accountable(accountable.isEmpty() ? new String[0] : accountable.split(" "))
                .build();
    }

    @Nested
    class Answered {
        @Test
        void counts_responsibilities_for_which_somebody_who_is_there_is_accountable() {
            OrganizationBuilder organization = house("big", "nobody", "gone", "disbanded", "unheld", "vacant")
                    .holdings(List.of(
                            answering("big", "team:pair", "cem"),
                            answering("nobody", "", "cem"),
                            answering("gone", "old", "cem"),
                            answering("disbanded", "team:over", "cem"),
                            answering("vacant", "ana")));
            assertThat(units(organization, ACCOUNTABILITY_ANSWERED))
                    .isEqualTo("[big, vacant] of [big, disbanded, gone, nobody, unheld, vacant]");
            assertThat(result(organization, ACCOUNTABILITY_ANSWERED).weighted().orElseThrow())
                    .isCloseTo(0.5, org.assertj.core.data.Offset.offset(1e-12));
        }

        @Test
        void does_not_know_of_accountability_that_nobody_wrote_down() {
            OrganizationBuilder organization = house("open", "forum", "mixed")
                    .holdings(List.of(
                            Holding.of("open", "ana"),
                            answering("forum", "team:forum", "ana"),
                            answering("mixed", "team:forum ben", "ana")));
            assertThat(units(organization, ACCOUNTABILITY_ANSWERED))
                    .isEqualTo("[mixed] of [mixed], 2 unknown: [holdings.accountable, teams.members]");
        }

        @Test
        void knows_nothing_of_what_partial_holdings_do_not_name_and_leaves_out_what_was_retired() {
            OrganizationBuilder organization = house("big", "other")
                    .responsibilities(
                            List.of(work("milk").term(term("..2025-07-01")).build()))
                    .holdings(List.of(answering("big", "ana", "ana")))
                    .partial(Table.HOLDINGS);
            assertThat(units(organization, ACCOUNTABILITY_ANSWERED)).isEqualTo("[big] of [big], 1 unknown: [holdings]");
            assertThat(result(house("big"), ACCOUNTABILITY_ANSWERED).reason()).contains("not recorded");
        }

        @Test
        void takes_the_holding_of_the_day() {
            OrganizationBuilder organization = house("big")
                    .holdings(List.of(
                            holding("big", "..2025-12-31", "ana")
                                    .accountable("ana")
                                    .build(),
                            holding("big", "2025-12-31..", "ana").accountable().build()));
            assertThat(units(organization, ACCOUNTABILITY_ANSWERED)).isEqualTo("[] of [big]");
        }
    }

    @Nested
    class Mutual {
        @Test
        void counts_holdings_of_several_for_which_all_are_accountable() {
            OrganizationBuilder organization = house("big", "one-answers", "none-answers", "sole", "boss", "by-team")
                    .holdings(List.of(
                            answering("big", "ana ben", "ana", "ben"),
                            answering("one-answers", "ana", "ana", "ben"),
                            answering("none-answers", "", "ana", "ben"),
                            answering("sole", "ana", "ana"),
                            answering("boss", "ana ben cem", "ana", "ben"),
                            answering("by-team", "team:pair", "ana", "ben")));
            assertThat(units(organization, ACCOUNTABILITY_MUTUAL))
                    .isEqualTo("[big, boss, by-team] of [big, boss, by-team, none-answers, one-answers]");
            assertThat(result(organization, ACCOUNTABILITY_MUTUAL).weighted().orElseThrow())
                    .isCloseTo(1.5 / 2.1, org.assertj.core.data.Offset.offset(1e-12));
        }

        @Test
        void counts_those_who_are_there_behind_teams() {
            OrganizationBuilder organization = house("team", "one-left")
                    .holdings(
                            List.of(answering("team", "ana", "team:pair"), answering("one-left", "ana", "ana", "old")));
            assertThat(units(organization, ACCOUNTABILITY_MUTUAL)).isEqualTo("[] of [team]");
        }

        @Test
        void does_not_know_of_holders_and_accountability_that_nobody_wrote_down() {
            OrganizationBuilder organization = house("a", "b", "c", "d")
                    .holdings(List.of(
                            heldBySomebody("a"),
                            Holding.of("b", "ana", "ben"),
                            answering("c", "ana", "ana", "team:forum"),
                            answering("d", "ana team:forum", "ana", "ben")));
            IndicatorResult result = result(organization, ACCOUNTABILITY_MUTUAL);
            assertThat(result.unknown()).isEqualTo(4);
            assertThat(result.missing())
                    .containsExactly(FieldId.HOLDINGS_ACCOUNTABLE, FieldId.HOLDINGS_HOLDERS, FieldId.TEAMS_MEMBERS);
        }
    }
}
