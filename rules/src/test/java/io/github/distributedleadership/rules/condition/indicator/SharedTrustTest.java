package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.people;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.term;
import static io.github.distributedleadership.rules.condition.Acts.trust;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.indicator.Indicator.SHARED_TRUST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedTrustTest {

    /** Ana and Ben hold two things together, Ben and Cem one; Dot holds something alone. */
    private static OrganizationBuilder organization(Trust... trust) {
        return Organization.builder()
                .asOf(DAY)
                .members(people("ana", "ben", "cem", "dot"))
                .responsibilities(List.of(
                        Responsibility.of("a"), Responsibility.of("b"), Responsibility.of("c"), Responsibility.of("d")))
                .holdings(List.of(
                        Holding.of("a", "ana", "ben"),
                        Holding.of("b", "ben", "cem"),
                        Holding.of("c", "ana", "ben"),
                        Holding.of("d", "dot")))
                .trust(List.of(trust));
    }

    @Test
    void counts_pairs_that_trust_each_other_by_half_each_pair_once() {
        OrganizationBuilder organization = organization(
                trust("ana", "ben", 0.5, "2025-02-01"),
                trust("ben", "ana", 0.9, "2025-02-01"),
                trust("ben", "cem", 0.9, "2025-02-01"),
                trust("cem", "ben", 0.49, "2025-02-01"),
                trust("ana", "dot", 0.1, "2025-02-01"),
                trust("dot", "ana", 0.1, "2025-02-01"));
        assertThat(units(organization, SHARED_TRUST)).isEqualTo("[ana/ben] of [ana/ben, ben/cem]");
        assertThat(result(organization, SHARED_TRUST).beside()).containsEntry("low", 0.0);
    }

    @Test
    void counts_pairs_with_one_at_a_quarter_or_less_beside_it() {
        OrganizationBuilder organization = organization(
                trust("ana", "ben", 0.25, "2025-02-01"),
                trust("ben", "ana", 0.9, "2025-02-01"),
                trust("ben", "cem", 0.26, "2025-02-01"),
                trust("cem", "ben", 0.9, "2025-02-01"));
        assertThat(units(organization, SHARED_TRUST)).isEqualTo("[] of [ana/ben, ben/cem]");
        assertThat(result(organization, SHARED_TRUST).beside()).containsEntry("low", 1.0);
    }

    @Test
    void the_latest_word_up_to_the_day_counts() {
        OrganizationBuilder organization = organization(
                trust("ana", "ben", 0.1, "2020-02-01"),
                trust("ana", "ben", 0.9, "2025-12-31"),
                trust("ana", "ben", 0.1, "2026-01-01"),
                trust("ben", "ana", 0.9, "2019-02-01"),
                trust("ben", "cem", 0.9, "2026-01-01"),
                trust("cem", "ben", 0.9, "2025-02-01"));
        assertThat(units(organization, SHARED_TRUST)).isEqualTo("[ana/ben] of [ana/ben], 1 unknown: [trust]");
    }

    @Test
    void one_way_is_not_known() {
        OrganizationBuilder organization = organization(trust("ana", "ben", 0.1, "2025-02-01"));
        IndicatorResult result = result(organization, SHARED_TRUST);
        assertThat(units(organization, SHARED_TRUST)).isEqualTo("[] of [], 2 unknown: [trust]");
        assertThat(result.low()).hasValue(0);
        assertThat(result.high()).hasValue(1);
    }

    @Test
    void holders_who_are_not_known_are_not_known_to_trust() {
        OrganizationBuilder organization = organization(
                        trust("ana", "ben", 0.9, "2025-02-01"), trust("ben", "ana", 0.9, "2025-02-01"))
                .teams(List.of(
                        Team.builder().id(TeamId.of("forum")).build(), Team.of("all", "ana", "ben"), Team.of("nobody")))
                .responsibilities(List.of(Responsibility.of("e"), Responsibility.of("f"), Responsibility.of("g")))
                .holdings(List.of(
                        Holding.of("e", "ana", "ben", "team:forum"),
                        Holding.of("f", "team:all"),
                        Holding.of("g", "team:nobody", "cem")));
        assertThat(units(organization, SHARED_TRUST))
                .isEqualTo("[ana/ben] of [ana/ben], 2 unknown: [teams.members, trust]");
    }

    @Test
    void unknown_holders_may_be_a_pair() {
        Holding somebody =
                Holding.of("c").toBuilder().holders(Recorded.unknown()).build();
        OrganizationBuilder organization = organization().clear(Table.HOLDINGS).holdings(List.of(somebody));
        assertThat(units(organization, SHARED_TRUST)).isEqualTo("[] of [], 1 unknown: [holdings.holders]");
    }

    @Test
    void what_is_retired_or_over_joins_nobody() {
        OrganizationBuilder organization = organization()
                .clear(Table.HOLDINGS)
                .responsibilities(List.of(Responsibility.of("old").toBuilder()
                        .term(term("..2025-01-01"))
                        .build()))
                .holdings(List.of(
                        Holding.of("old", "ana", "ben"),
                        Holding.of("a", "ana", "ben").toBuilder()
                                .term(term("..2025-12-31"))
                                .build()));
        assertThat(result(organization, SHARED_TRUST).reason()).contains("nothing to count");
    }

    @Test
    void is_withheld_where_fewer_than_five_are_in_known_pairs() {
        OrganizationBuilder organization = organization(
                        trust("ana", "ben", 0.9, "2025-02-01"),
                        trust("ben", "ana", 0.9, "2025-02-01"),
                        trust("ben", "cem", 0.9, "2025-02-01"),
                        trust("cem", "ben", 0.9, "2025-02-01"),
                        trust("dot", "eva", 0.9, "2025-02-01"))
                .members(people("eva"))
                .responsibilities(List.of(Responsibility.of("e")))
                .holdings(List.of(Holding.of("e", "dot", "eva")));
        assertThat(result(organization.build(), SHARED_TRUST, ConditionParameters.STANDARD)
                        .reason())
                .contains("withheld");
        organization.trust(List.of(trust("eva", "dot", 0.9, "2025-02-01")));
        assertThat(result(organization.build(), SHARED_TRUST, ConditionParameters.STANDARD)
                        .value())
                .hasValue(1);
    }

    @Test
    void nobody_asks_for_every_pair_of_more_than_a_thousand() {
        String[] ids = IntStream.range(0, 1001).mapToObj(i -> "m" + i).toArray(String[]::new);
        Organization organization = Organization.builder()
                .members(Arrays.stream(ids).map(Member::of).toList())
                .responsibilities(List.of(Responsibility.of("r")))
                .holdings(List.of(Holding.of("r", ids)))
                .trust(List.of())
                .build();
        assertThat(result(organization, SHARED_TRUST, ConditionParameters.STANDARD)
                        .unknown())
                .isEqualTo(1);
    }

    @Test
    void needs_trust() {
        assertThat(result(organization().clear(Table.TRUST), SHARED_TRUST).reason())
                .contains("not recorded");
        assertThat(result(organization().partial(Table.TRUST), SHARED_TRUST).unknown())
                .isEqualTo(2);
    }
}
