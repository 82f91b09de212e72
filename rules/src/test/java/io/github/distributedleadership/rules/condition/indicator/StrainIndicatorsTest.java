package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.condition.Papers.allocation;
import static io.github.distributedleadership.rules.condition.Papers.answer;
import static io.github.distributedleadership.rules.condition.Papers.claim;
import static io.github.distributedleadership.rules.condition.Papers.during;
import static io.github.distributedleadership.rules.condition.Papers.given;
import static io.github.distributedleadership.rules.condition.Papers.heldBySomebody;
import static io.github.distributedleadership.rules.condition.Papers.holding;
import static io.github.distributedleadership.rules.condition.Papers.resourced;
import static io.github.distributedleadership.rules.condition.Papers.role;
import static io.github.distributedleadership.rules.condition.Papers.top;
import static io.github.distributedleadership.rules.condition.Papers.unlisted;
import static io.github.distributedleadership.rules.condition.Papers.work;
import static io.github.distributedleadership.rules.indicator.Indicator.STRAIN_LOAD;
import static io.github.distributedleadership.rules.indicator.Indicator.STRAIN_REFUSED;
import static io.github.distributedleadership.rules.indicator.Indicator.STRAIN_UNRESOURCED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.HoldingId;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.ResourceNeed;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.condition.Acts;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StrainIndicatorsTest {
    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    private static OrganizationBuilder house(Responsibility... responsibilities) {
        return Organization.builder()
                .asOf(DAY)
                .members(List.of(top("ana"), top("ben"), top("cem"), during("..2025-06-01", top("old"))))
                .teams(List.of(Team.of("pair", "ana", "ben"), unlisted("forum")))
                .responsibilities(List.of(responsibilities));
    }

    private static Responsibility weighing(String id, double significance) {
        return work(id).significance(Fraction.of(significance)).build();
    }

    @Nested
    class Load {
        @Test
        void divides_the_largest_load_by_that_of_all() {
            OrganizationBuilder organization = house(weighing("a", 0.9), weighing("b", 0.4), weighing("c", 0.2))
                    .holdings(List.of(
                            Holding.of("a", "ana"),
                            Holding.of("b", "team:pair"),
                            Holding.of("c", "ben", "cem", "old")));
            // Ana 0.9 + 0.2, Ben 0.2 + 0.1, Cem 0.1
            IndicatorResult load = result(organization, STRAIN_LOAD);
            assertThat(load.value().orElseThrow()).isCloseTo(1.1 / 1.5, ROUNDING);
            assertThat(load.beside().get("effective")).isCloseTo(1.5 * 1.5 / (1.21 + 0.09 + 0.01), ROUNDING);
            assertThat(units(load)).isEqualTo("[a, b] of [a, b, c]");
        }

        @Test
        void has_no_interval_for_it_counts_nothing() {
            OrganizationBuilder organization = house(weighing("a", 1), weighing("b", 1))
                    .holdings(List.of(Holding.of("a", "ana"), Holding.of("b", "ben")));
            assertThat(result(organization, STRAIN_LOAD).interval()).isEmpty();
            assertThat(result(organization, STRAIN_LOAD).value()).hasValue(0.5);
        }

        @Test
        void is_told_of_what_is_recorded_without_bounds() {
            OrganizationBuilder organization = house(weighing("a", 0.9), weighing("b", 0.9), weighing("c", 0.2))
                    .holdings(List.of(Holding.of("a", "ana"), Holding.of("b", "ben"), heldBySomebody("c")));
            IndicatorResult load = result(organization, STRAIN_LOAD);
            assertThat(load.value().orElseThrow()).isCloseTo(0.5, ROUNDING);
            assertThat(load.low()).isEmpty();
            assertThat(load.high()).isEmpty();
            assertThat(units(load)).isEqualTo("[a] of [a, b], 1 unknown: [holdings.holders]");
        }

        @Test
        void is_undetermined_where_too_much_of_the_load_is_unknown() {
            OrganizationBuilder organization = house(weighing("a", 0.6), weighing("b", 0.2), weighing("c", 0.2))
                    .holdings(List.of(Holding.of("a", "ana"), Holding.of("b", "ana", "team:forum")));
            assertThat(result(organization, STRAIN_LOAD).reason()).contains("too much unknown");
            assertThat(result(organization, STRAIN_LOAD).missing()).containsExactly(FieldId.TEAMS_MEMBERS);
            assertThat(result(organization.partial(Table.HOLDINGS), STRAIN_LOAD).missing())
                    .containsExactly(FieldId.HOLDINGS, FieldId.TEAMS_MEMBERS);
        }

        @Test
        void has_no_value_where_nothing_weighs_anything() {
            assertThat(result(house(weighing("a", 0)).holdings(List.of(Holding.of("a", "ana"))), STRAIN_LOAD)
                            .reason())
                    .contains("nothing to count");
            assertThat(result(house(weighing("a", 1)), STRAIN_LOAD).reason()).contains("not recorded");
        }
    }

    @Nested
    class Unresourced {
        private String of(OrganizationBuilder organization, Holding... holdings) {
            return units(organization.holdings(List.of(holdings)), STRAIN_UNRESOURCED);
        }

        private Responsibility needy(String id, double significance) {
            return weighing(id, significance).toBuilder()
                    .resources(Recorded.known(ImmutableSortedSet.of(ResourceNeed.of(ResourceKind.TIME, 1, "day"))))
                    .build();
        }

        private OrganizationBuilder allocating() {
            return house(needy("a", 0.9), needy("b", 0.3), needy("c", 0.3))
                    .allocations(List.of(given("b", ResourceKind.TIME, 1, "day", "2025-01-01")));
        }

        @Test
        void counts_holdings_gained_for_which_nothing_was_allocated() {
            OrganizationBuilder organization = allocating();
            assertThat(of(
                            organization,
                            holding("a", "2025-03-01..", "ana")
                                    .id(HoldingId.of("new"))
                                    .build(),
                            holding("b", "2025-03-01..", "ana").build(),
                            holding("c", "2024-12-31..", "ana").build()))
                    .isEqualTo("[new] of [new, b/2025-03-01]");
            assertThat(result(organization, STRAIN_UNRESOURCED).weighted().orElseThrow())
                    .isCloseTo(0.75, ROUNDING);
        }

        @Test
        void counts_those_that_began_in_the_window_though_they_ended() {
            assertThat(of(
                            allocating(),
                            holding("a", "2025-01-01..2025-02-01", "ana").build(),
                            holding("b", "2026-01-01..", "ana").build()))
                    .isEqualTo("[a/2025-01-01] of [a/2025-01-01]");
        }

        @Test
        void leaves_out_renewals_by_the_same_holders_and_those_by_nobody() {
            assertThat(of(
                            allocating(),
                            holding("a", "2024-09-01..2025-09-01", "ana", "ben").build(),
                            holding("a", "2025-09-01..", "ana", "ben").build(),
                            holding("b", "2024-09-01..2025-09-01", "ana").build(),
                            holding("b", "2025-09-01..", "ana", "ben").build(),
                            holding("c", "2025-09-01..").build()))
                    .isEqualTo("[] of [b/2025-09-01]");
        }

        @Test
        void leaves_out_what_needs_no_resources_and_what_was_retired() {
            OrganizationBuilder organization = house(
                            resourced("none"),
                            work("milk").term(Acts.term("..2025-07-01")).build())
                    .allocations(List.of());
            assertThat(of(
                            organization,
                            holding("none", "2025-03-01..", "ana").build(),
                            holding("milk", "2025-03-01..", "ana").build()))
                    .isEqualTo("[] of []");
        }

        @Test
        void does_not_call_it_strain_that_what_may_need_nothing_got_nothing() {
            OrganizationBuilder organization = house(
                            work("bell").build(), work("tent").build())
                    .allocations(List.of(given("tent", ResourceKind.FUNDS, 90, "EUR", "2025-04-01")));
            assertThat(of(
                            organization,
                            holding("bell", "2025-03-01..", "ana").build(),
                            holding("tent", "2025-03-01..", "ana").build()))
                    .as("what got something needed it")
                    .isEqualTo("[] of [tent/2025-03-01], 1 unknown: [responsibilities.resources]");
        }

        @Test
        void does_not_know_of_purposes_holders_and_allocations_that_nobody_wrote_down() {
            OrganizationBuilder purpose = allocating()
                    .allocations(List.of(allocation("ana", ResourceKind.TIME, 1, "day", "2025-06-01")
                            .build()));
            assertThat(of(
                            purpose,
                            holding("a", "2025-03-01..", "ana", "ben").build(),
                            holding("c", "2025-03-01..", "cem").build()))
                    .as("what Ana got may have been for what Cem gained")
                    .isEqualTo("[] of [], 2 unknown: [allocations.for]");
            assertThat(of(
                            allocating(),
                            heldBySomebody("a").toBuilder()
                                    .term(Acts.term("2025-03-01.."))
                                    .build()))
                    .isEqualTo("[] of [], 1 unknown: [holdings.holders]");
            assertThat(of(
                            allocating().partial(Table.ALLOCATIONS),
                            holding("a", "2025-03-01..", "ana").build(),
                            holding("b", "2025-03-01..", "ana").build()))
                    .isEqualTo("[] of [b/2025-03-01], 1 unknown: [allocations]");
            assertThat(of(
                            allocating().partial(Table.HOLDINGS),
                            holding("a", "2025-03-01..", "ana").build()))
                    .isEqualTo("[] of [], 1 unknown: [holdings]");
        }
    }

    @Nested
    class Refused {
        private static final String CLUB = "responsibility:club";
        private static final String PAIR = "team:pair";

        private OrganizationBuilder claiming() {
            return house(work("club").build())
                    .leaders(List.of(role("ana", "organization", "2025-06-01..").build()))
                    .claims(List.of(claim("ana", CLUB, "2025-03-01"), claim("ben", CLUB, "2025-03-01")));
        }

        @Test
        void counts_claims_that_more_refused_than_granted() {
            OrganizationBuilder organization = claiming()
                    .claims(List.of(claim("cem", CLUB, "2025-03-01"), claim("cem", PAIR, "2025-03-01")))
                    .answers(List.of(
                            answer("cem", "ana", CLUB, false, "2025-03-01"),
                            answer("ben", "ana", CLUB, false, "2025-03-02"),
                            answer("old", "ana", CLUB, true, "2025-03-03"),
                            answer("cem", "ben", CLUB, false, "2025-03-02"),
                            answer("ana", "ben", CLUB, true, "2025-03-02"),
                            answer("ana", "cem", CLUB, true, "2025-03-02")));
            assertThat(units(organization, STRAIN_REFUSED))
                    .isEqualTo("[ana/responsibility:club] of"
                            + " [ana/responsibility:club, ben/responsibility:club, cem/responsibility:club]");
            assertThat(result(organization, STRAIN_REFUSED).beside())
                    .containsEntry("unanswered", 1.0)
                    .containsEntry("without-role-claims", 3.0)
                    .containsEntry("with-role-claims", 0.0)
                    .doesNotContainKey("with-role");
        }

        @Test
        void takes_the_later_answer_of_who_answered_twice() {
            OrganizationBuilder organization = claiming()
                    .answers(List.of(
                            answer("cem", "ben", CLUB, false, "2025-03-02"),
                            answer("cem", "ben", CLUB, true, "2025-03-03")));
            assertThat(units(organization, STRAIN_REFUSED)).isEqualTo("[] of [ben/responsibility:club]");
        }

        @Test
        void gives_an_answer_to_the_latest_claim_before_it() {
            OrganizationBuilder organization = claiming()
                    .claims(List.of(claim("ana", CLUB, "2025-07-01")))
                    .answers(List.of(
                            answer("cem", "ana", CLUB, false, "2025-06-30"),
                            answer("cem", "ana", CLUB, true, "2025-07-01")));
            assertThat(units(organization, STRAIN_REFUSED))
                    .isEqualTo("[ana/responsibility:club] of [ana/responsibility:club, ana/responsibility:club]");
            assertThat(result(organization, STRAIN_REFUSED).beside())
                    .containsEntry("with-role", 0.0)
                    .containsEntry("without-role", 1.0)
                    .containsEntry("with-role-claims", 1.0);
        }

        @Test
        void counts_claims_answered_in_the_window() {
            OrganizationBuilder organization = claiming()
                    .claims(List.of(claim("cem", PAIR, "2024-12-01"), claim("cem", CLUB, "2024-12-01")))
                    .answers(List.of(
                            answer("ana", "cem", PAIR, false, "2025-01-01"),
                            answer("ana", "cem", CLUB, false, "2024-12-31"),
                            answer("cem", "ben", CLUB, false, "2026-01-01")));
            assertThat(units(organization, STRAIN_REFUSED)).isEqualTo("[cem/team:pair] of [cem/team:pair]");
        }

        @Test
        void knows_of_a_claim_by_its_answer() {
            OrganizationBuilder organization =
                    house().answers(List.of(answer("ana", "cem", PAIR, false, "2025-05-01")));
            assertThat(units(organization, STRAIN_REFUSED)).isEqualTo("[cem/team:pair] of [cem/team:pair]");
        }

        @Test
        void does_not_know_the_majority_where_answers_are_recorded_in_part() {
            OrganizationBuilder organization = claiming()
                    .answers(List.of(answer("cem", "ben", CLUB, false, "2025-03-02")))
                    .partial(Table.ANSWERS);
            assertThat(units(organization, STRAIN_REFUSED)).isEqualTo("[] of [], 1 unknown: [answers]");
            assertThat(result(claiming(), STRAIN_REFUSED).reason()).contains("not recorded");
        }
    }
}
