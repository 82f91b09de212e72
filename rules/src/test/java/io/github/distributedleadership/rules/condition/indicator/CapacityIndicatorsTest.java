package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.decision;
import static io.github.distributedleadership.rules.condition.Acts.initiative;
import static io.github.distributedleadership.rules.condition.Acts.reflection;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.those;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.condition.Papers.allocation;
import static io.github.distributedleadership.rules.condition.Papers.during;
import static io.github.distributedleadership.rules.condition.Papers.given;
import static io.github.distributedleadership.rules.condition.Papers.resourced;
import static io.github.distributedleadership.rules.condition.Papers.role;
import static io.github.distributedleadership.rules.condition.Papers.team;
import static io.github.distributedleadership.rules.condition.Papers.top;
import static io.github.distributedleadership.rules.condition.Papers.unlisted;
import static io.github.distributedleadership.rules.condition.Papers.work;
import static io.github.distributedleadership.rules.indicator.Indicator.CAPACITY_CONTRIBUTION;
import static io.github.distributedleadership.rules.indicator.Indicator.CAPACITY_EDUCATION;
import static io.github.distributedleadership.rules.indicator.Indicator.CAPACITY_OPENNESS;
import static io.github.distributedleadership.rules.indicator.Indicator.CAPACITY_RESOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.ResourceNeed;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.rules.condition.Acts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CapacityIndicatorsTest {

    private static OrganizationBuilder house(Responsibility... responsibilities) {
        return Organization.builder()
                .asOf(DAY)
                .members(List.of(top("ana"), top("ben"), top("cem"), during("2025-12-03..", top("new"))))
                .teams(List.of(Team.of("pair", "ana", "ben"), unlisted("forum")))
                .responsibilities(List.of(responsibilities));
    }

    @Nested
    class Resources {
        private ResourceNeed funds(double amount) {
            return ResourceNeed.of(ResourceKind.FUNDS, amount, "EUR");
        }

        private String of(OrganizationBuilder organization, Allocation... allocations) {
            return units(organization.allocations(List.of(allocations)), CAPACITY_RESOURCES);
        }

        @Test
        void counts_what_needs_allocations_of_the_same_kind_and_unit_that_cover_it_wholly() {
            assertThat(of(
                            house(
                                    resourced("a", funds(100)),
                                    resourced("b", funds(100)),
                                    resourced("c", funds(100)),
                                    resourced("d", ResourceNeed.of(ResourceKind.TIME, 2, "day"))),
                            given("a", ResourceKind.FUNDS, 60, "EUR", "2025-01-01"),
                            given("a", ResourceKind.FUNDS, 40, "EUR", "2025-12-31"),
                            given("b", ResourceKind.FUNDS, 99, "EUR", "2025-06-01"),
                            given("c", ResourceKind.FUNDS, 100, "GBP", "2025-06-01"),
                            given("d", ResourceKind.MATERIALS, 2, "day", "2025-06-01")))
                    .isEqualTo("[a] of [a, b, c, d]");
        }

        @Test
        void counts_nothing_twice() {
            assertThat(of(
                            house(resourced("a", funds(70), funds(50))),
                            given("a", ResourceKind.FUNDS, 100, "EUR", "2025-06-01")))
                    .isEqualTo("[] of [a]");
            assertThat(of(
                            house(resourced("a", funds(70), funds(50))),
                            given("a", ResourceKind.FUNDS, 120, "EUR", "2025-06-01")))
                    .isEqualTo("[a] of [a]");
        }

        @Test
        void is_not_misled_by_rounding() {
            assertThat(of(
                            house(resourced("a", funds(0.8))),
                            given("a", ResourceKind.FUNDS, 0.7, "EUR", "2025-06-01"),
                            given("a", ResourceKind.FUNDS, 0.1, "EUR", "2025-06-01")))
                    .isEqualTo("[a] of [a]");
        }

        @Test
        void leaves_out_allocations_before_the_window_and_after_the_day_and_what_was_retired() {
            Responsibility milk = resourced("milk", funds(1)).toBuilder()
                    .term(Acts.term("..2025-07-01"))
                    .build();
            assertThat(of(
                            house(resourced("a", funds(100)), milk),
                            given("a", ResourceKind.FUNDS, 100, "EUR", "2024-12-31"),
                            given("a", ResourceKind.FUNDS, 100, "EUR", "2026-01-01")))
                    .isEqualTo("[] of [a]");
        }

        @Test
        void does_not_know_of_needs_and_purposes_that_nobody_wrote_down() {
            Allocation forSomething = allocation("ana", ResourceKind.FUNDS, 50, "EUR", "2025-06-01")
                    .build();
            assertThat(of(
                            house(
                                    resourced("a", funds(50)),
                                    resourced("b", funds(51)),
                                    work("open").build(),
                                    resourced("none")),
                            forSomething))
                    .isEqualTo("[] of [b], 2 unknown: [allocations.for, responsibilities.resources]");
            assertThat(of(house(resourced("a", funds(50))).partial(Table.ALLOCATIONS)))
                    .isEqualTo("[] of [], 1 unknown: [allocations]");
            assertThat(result(house(), CAPACITY_RESOURCES).reason()).contains("not recorded");
        }
    }

    @Nested
    class Contributing {
        private OrganizationBuilder complete() {
            return house(work("menu").build())
                    .decisions(List.of())
                    .initiatives(List.of())
                    .reflections(List.of());
        }

        private String of(OrganizationBuilder organization) {
            return units(organization, CAPACITY_CONTRIBUTION);
        }

        @Test
        void counts_members_who_decided_were_consulted_proposed_or_spoke() {
            assertThat(of(complete())).isEqualTo("[] of [ana, ben, cem]");
            assertThat(of(complete()
                            .decisions(List.of(decision("menu", "2025-06-01", "ana")
                                    .consulted(those("ben"))
                                    .build()))))
                    .isEqualTo("[ana, ben] of [ana, ben, cem]");
            assertThat(of(complete()
                            .initiatives(List.of(
                                    initiative("2025-06-01", "team:pair").build()))))
                    .isEqualTo("[ana, ben] of [ana, ben, cem]");
            assertThat(of(complete()
                            .reflections(List.of(reflection("team:pair", "2025-06-01", "ana", "ben", "cem")
                                    .spoke(those("cem"))
                                    .build()))))
                    .isEqualTo("[cem] of [ana, ben, cem]");
        }

        @Test
        void counts_acts_of_the_window() {
            assertThat(of(complete()
                            .initiatives(List.of(
                                    initiative("2024-12-31", "ana").build(),
                                    initiative("2025-01-01", "ben").build(),
                                    initiative("2026-01-01", "cem").build()))))
                    .isEqualTo("[ben] of [ana, ben, cem]");
        }

        @Test
        void knows_that_somebody_did_nothing_only_where_everything_is_on_record() {
            assertThat(of(complete().partial(Table.INITIATIVES))).isEqualTo("[] of [], 3 unknown: [initiatives]");
            assertThat(of(complete()
                            .decisions(List.of(
                                    decision("menu", "2025-06-01", "ana").build()))))
                    .isEqualTo("[ana] of [ana], 2 unknown: [decisions.consulted]");
            assertThat(of(complete()
                            .initiatives(List.of(initiative("2025-06-01", "ana", "team:forum")
                                    .build()))))
                    .isEqualTo("[ana] of [ana], 2 unknown: [teams.members]");
            assertThat(of(complete()
                            .reflections(List.of(reflection("team:pair", "2025-06-01", "ana", "ben")
                                    .build()))))
                    .isEqualTo("[] of [cem], 2 unknown: [reflections.spoke]");
        }

        @Test
        void counts_members_who_were_there_for_thirty_days() {
            OrganizationBuilder organization = complete().members(List.of(during("2025-12-02..", top("old"))));
            assertThat(of(organization)).isEqualTo("[] of [ana, ben, cem, old]");
        }
    }

    @Nested
    class Education {
        private Allocation course(String to, String day) {
            return allocation(to, ResourceKind.EDUCATION, 1, "day", day).build();
        }

        private String of(OrganizationBuilder organization, Allocation... allocations) {
            return units(organization.allocations(List.of(allocations)), CAPACITY_EDUCATION);
        }

        @Test
        void counts_members_who_were_allocated_education_alone_or_in_a_team() {
            assertThat(of(house(), course("cem", "2025-01-01"), given("ana", "ben", "2025-06-01")))
                    .isEqualTo("[cem] of [ana, ben, cem]");
            OrganizationBuilder organization =
                    house().teams(List.of(team("course", "ana ..2025-06-01", "ben 2025-06-01..")));
            assertThat(of(organization, course("team:course", "2025-06-01"), course("cem", "2024-12-31")))
                    .isEqualTo("[ben] of [ana, ben, cem]");
        }

        @Test
        void does_not_know_where_allocations_or_a_team_are_not_on_record() {
            assertThat(of(house().partial(Table.ALLOCATIONS), course("cem", "2025-06-01")))
                    .isEqualTo("[cem] of [cem], 2 unknown: [allocations]");
            assertThat(of(house(), course("team:forum", "2025-06-01")))
                    .isEqualTo("[] of [], 3 unknown: [teams.members]");
            assertThat(result(house(), CAPACITY_EDUCATION).reason()).contains("not recorded");
        }
    }

    @Nested
    class Openness {
        private final Approval refused = Approval.refusedBy(Party.parse("ana"));

        /** Ana leads; Ben does since June. */
        private OrganizationBuilder led() {
            return house().leaders(List.of(
                    role("ana", "organization", "..").build(),
                    role("ben", "organization", "2025-06-01..").build()));
        }

        private Initiative begun(String id, String day, Approval approval, String... proposers) {
            return initiative(day, proposers)
                    .id(InitiativeId.of(id))
                    .approval(approval)
                    .build();
        }

        @Test
        void counts_initiatives_of_members_without_a_role_that_were_not_refused() {
            OrganizationBuilder organization = led().initiatives(List.of(
                    begun("given", "2025-05-01", Approval.givenBy(Party.parse("ana")), "cem"),
                    begun("own", "2025-05-01", Approval.NOT_SOUGHT, "cem"),
                    begun("refused", "2025-05-01", refused, "cem"),
                    begun("with-ana", "2025-05-01", refused, "ana", "cem"),
                    begun("hers", "2025-05-01", Approval.NOT_NEEDED, "ana")));
            assertThat(units(organization, CAPACITY_OPENNESS)).isEqualTo("[given, own] of [given, own, refused]");
            assertThat(result(organization, CAPACITY_OPENNESS).beside())
                    .containsEntry("role-holders", 0.5)
                    .containsEntry("role-holders-initiatives", 2.0);
        }

        @Test
        void takes_the_role_of_the_day_of_the_initiative() {
            OrganizationBuilder organization = led().initiatives(List.of(
                    begun("before", "2025-05-31", refused, "ben"), begun("after", "2025-06-01", refused, "ben")));
            assertThat(units(organization, CAPACITY_OPENNESS)).isEqualTo("[] of [before]");
        }

        @Test
        void does_not_take_ideas_left_lying_for_openness() {
            OrganizationBuilder organization = led().initiatives(List.of(
                    begun("lying", "2025-02-01", Approval.PENDING, "cem"),
                    begun("open", "2025-02-01", refused, "cem").toBuilder()
                            .approval(Optional.empty())
                            .build()));
            assertThat(units(organization, CAPACITY_OPENNESS)).isEqualTo("[] of [], 2 unknown: [initiatives.approval]");
        }

        @Test
        void does_not_know_who_has_no_role_where_leaders_or_a_team_are_not_on_record() {
            OrganizationBuilder organization = led().partial(Table.LEADERS)
                    .initiatives(List.of(
                            begun("perhaps", "2025-05-01", refused, "cem"),
                            begun("hers", "2025-05-01", refused, "ana")));
            assertThat(units(organization, CAPACITY_OPENNESS)).isEqualTo("[] of [], 1 unknown: [leaders]");
            assertThat(units(
                            led().initiatives(List.of(begun("forum", "2025-05-01", refused, "team:forum"))),
                            CAPACITY_OPENNESS))
                    .isEqualTo("[] of [], 1 unknown: [teams.members]");
            assertThat(result(house().initiatives(List.of()), CAPACITY_OPENNESS).reason())
                    .contains("not recorded");
        }
    }
}
