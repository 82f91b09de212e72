package io.github.distributedleadership.rules.condition;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.decision;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.condition.Papers.head;
import static io.github.distributedleadership.rules.condition.Papers.heldBySomebody;
import static io.github.distributedleadership.rules.condition.Papers.ownedBy;
import static io.github.distributedleadership.rules.condition.Papers.role;
import static io.github.distributedleadership.rules.condition.Papers.top;
import static io.github.distributedleadership.rules.condition.Papers.under;
import static io.github.distributedleadership.rules.condition.Papers.unlisted;
import static io.github.distributedleadership.rules.condition.Papers.work;
import static io.github.distributedleadership.rules.indicator.Indicator.AUTONOMY_BELOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.team.Team;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decisions without the head of their scope, and who that is. */
class BelowTheHeadTest {
    /** Ana stands above Ben and Cem. */
    private static OrganizationBuilder line() {
        return Organization.builder()
                .asOf(DAY)
                .members(List.of(top("ana"), under("ana", "ben"), under("ana", "cem")))
                .teams(List.of(Team.of("pair", "ben", "cem"), Team.of("trio", "ana", "ben", "cem"), unlisted("forum")))
                .responsibilities(List.of(work("menu").build()))
                .leaders(List.of());
    }

    private static Decision.Builder menu(String id, String... deciders) {
        return decision(DecisionId.of(id), "menu", "2025-06-01", deciders);
    }

    private OrganizationBuilder department() {
        return line().responsibilities(List.of(ownedBy("team:trio", "diet"), ownedBy("team:pair", "shop")))
                .leaders(List.of(head("ana", "team:trio")));
    }

    private Decision diet(String id, String day, String... deciders) {
        return decision(DecisionId.of(id), "diet", day, deciders).build();
    }

    private Decision shop(String id, String day, String... deciders) {
        return decision(DecisionId.of(id), "shop", day, deciders).build();
    }

    @Test
    void counts_decisions_without_the_head_in_scopes_that_have_one() {
        OrganizationBuilder organization = department()
                .decisions(List.of(
                        diet("by-head", "2025-06-01", "ana"),
                        diet("with-head", "2025-06-01", "ana", "ben"),
                        diet("below", "2025-06-01", "ben", "cem"),
                        decision("shop", "2025-06-01", "ben").build(),
                        menu("headless", "ben").build()));
        assertThat(units(organization, AUTONOMY_BELOW)).isEqualTo("[below] of [below, by-head, with-head]");
    }

    @Test
    void does_not_know_whether_everybody_decided_where_nobody_wrote_down_who_holds_it() {
        OrganizationBuilder organization = line().leaders(List.of(head("ana", "responsibility:menu")))
                .decisions(
                        List.of(menu("hers", "ana").build(), menu("bens", "ben").build()));
        assertThat(units(organization.holdings(List.of(heldBySomebody("menu"))), AUTONOMY_BELOW))
                .as("she may be the only holder")
                .isEqualTo("[bens] of [bens], 1 unknown: [holdings.holders]");
    }

    @Test
    void takes_the_head_of_what_nobody_holds_for_a_head_and_not_for_everybody() {
        OrganizationBuilder organization = line().leaders(List.of(head("ana", "responsibility:menu")))
                .decisions(
                        List.of(menu("hers", "ana").build(), menu("bens", "ben").build()));
        assertThat(units(organization.holdings(List.of()), AUTONOMY_BELOW)).isEqualTo("[bens] of [bens, hers]");
    }

    @Test
    void does_not_call_below_what_is_decided_above_the_head() {
        OrganizationBuilder organization = department()
                .clear(Table.LEADERS)
                .leaders(List.of(head("ben", "team:pair")))
                .decisions(List.of(shop("over-his-head", "2025-06-01", "ana"), shop("peer", "2025-06-01", "cem")));
        assertThat(units(organization, AUTONOMY_BELOW)).isEqualTo("[peer] of [over-his-head, peer]");
    }

    @Test
    void finds_no_head_in_a_team_to_which_the_superior_of_its_leader_belongs() {
        OrganizationBuilder organization = department()
                .clear(Table.LEADERS)
                .leaders(List.of(head("ben", "team:trio")))
                .decisions(List.of(diet("his", "2025-06-01", "ben")));
        assertThat(result(organization, AUTONOMY_BELOW).reason()).contains("nothing to count");
    }

    @Test
    void takes_the_head_of_the_day_of_the_decision() {
        OrganizationBuilder organization = department()
                .clear(Table.LEADERS)
                .leaders(List.of(
                        role("ben", "team:pair", "..2025-09-01")
                                .basis(Basis.ELECTED)
                                .build(),
                        role("cem", "team:pair", "2025-09-01..")
                                .basis(Basis.ELECTED)
                                .build()))
                .decisions(List.of(
                        shop("old-head", "2025-08-31", "ben"),
                        shop("not-yet", "2025-08-31", "cem"),
                        shop("new-head", "2025-09-01", "cem"),
                        shop("no-more", "2025-09-01", "ben")));
        assertThat(units(organization, AUTONOMY_BELOW))
                .isEqualTo("[not-yet, no-more] of [not-yet, old-head, new-head, no-more]");
    }

    @Test
    void takes_no_deputy_for_a_head() {
        OrganizationBuilder organization = department()
                .leaders(List.of(head("ben", "team:trio")))
                .decisions(List.of(diet("deputy", "2025-06-01", "ben")));
        assertThat(units(organization, AUTONOMY_BELOW)).isEqualTo("[deputy] of [deputy]");
    }

    @Test
    void finds_no_head_of_an_organisation_in_one_who_reports_to_a_member() {
        OrganizationBuilder organization = Organization.builder()
                .asOf(DAY)
                .members(List.of(top("gov"), under("gov", "ruth"), under("ruth", "ben")))
                .responsibilities(List.of(work("menu").build()))
                .leaders(List.of(head("ruth", "organization")))
                .decisions(
                        List.of(menu("hers", "ruth").build(), menu("his", "ben").build()));
        assertThat(result(organization, AUTONOMY_BELOW).reason()).contains("nothing to count");
    }

    @Test
    void does_not_know_of_those_who_lead_by_a_right_that_nobody_wrote_down() {
        OrganizationBuilder organization = department()
                .members(List.of(top("dan")))
                .leaders(List.of(role("dan", "team:trio", "..").build()))
                .decisions(List.of(
                        diet("perhaps", "2025-06-01", "dan"),
                        diet("certain", "2025-06-01", "ana", "dan"),
                        diet("below", "2025-06-01", "ben")));
        assertThat(units(organization, AUTONOMY_BELOW))
                .isEqualTo("[below] of [below, certain], 1 unknown: [leaders.basis]");
    }

    /** If Boss leads by appointment, Boss is the head; if not, there is none, for Ruth reports to members. */
    @Test
    void does_not_know_of_those_between_a_head_and_one_who_may_be_the_head_instead() {
        OrganizationBuilder organization = Organization.builder()
                .asOf(DAY)
                .members(List.of(top("boss"), under("boss", "mid"), under("mid", "ruth"), under("ruth", "ben")))
                .responsibilities(List.of(work("menu").build()))
                .leaders(List.of(
                        head("ruth", "organization"),
                        role("boss", "organization", "..").build()))
                .decisions(List.of(
                        menu("top", "boss").build(),
                        menu("between", "mid").build(),
                        menu("below", "ben").build()));
        assertThat(units(organization, AUTONOMY_BELOW)).isEqualTo("[] of [], 3 unknown: [leaders.basis]");
    }

    @Test
    void takes_no_other_right_for_that_of_a_head() {
        OrganizationBuilder organization = department()
                .clear(Table.LEADERS)
                .leaders(List.of(
                        role("cem", "team:trio", "..").basis(Basis.ASSUMED).build()))
                .decisions(List.of(diet("nobody", "2025-06-01", "cem")));
        assertThat(result(organization, AUTONOMY_BELOW).reason()).contains("nothing to count");
    }

    @Test
    void does_not_know_whose_scope_has_a_head_where_leaders_are_recorded_in_part() {
        OrganizationBuilder organization = department()
                .partial(Table.LEADERS)
                .decisions(List.of(
                        diet("by-head", "2025-06-01", "ana"),
                        diet("below", "2025-06-01", "ben"),
                        menu("headless", "ben").build()));
        assertThat(units(organization, AUTONOMY_BELOW)).isEqualTo("[] of [], 3 unknown: [leaders]");
        assertThat(result(organization.clear(Table.LEADERS), AUTONOMY_BELOW).reason())
                .contains("not recorded");
    }

    @Test
    void does_not_know_who_decides_in_a_team_of_unknown_members() {
        OrganizationBuilder organization = department()
                .decisions(List.of(
                        diet("forum", "2025-06-01", "team:forum"),
                        diet("with-head", "2025-06-01", "ana", "team:forum")));
        assertThat(units(organization, AUTONOMY_BELOW)).isEqualTo("[] of [], 2 unknown: [teams.members]");
    }

    @Test
    void leaves_out_what_everybody_of_the_innermost_scope_with_a_head_decided() {
        OrganizationBuilder organization = department()
                .leaders(List.of(head("ana", "organization")))
                .decisions(List.of(
                        diet("by-all", "2025-06-01", "team:trio"),
                        diet("by-two", "2025-06-01", "ana", "ben"),
                        shop("by-pair", "2025-06-01", "team:pair")));
        assertThat(units(organization, AUTONOMY_BELOW)).isEqualTo("[by-pair] of [by-two, by-pair]");
    }

    @Test
    void takes_nobody_for_a_head_who_leads_without_directing() {
        OrganizationBuilder organization = department()
                .clear(Table.LEADERS)
                .leaders(List.of(
                        head("ana", "team:trio").toBuilder().directs(false).build()))
                .decisions(List.of(diet("hers", "2025-06-01", "ana")));
        assertThat(result(organization, AUTONOMY_BELOW).reason()).contains("nothing to count");
    }
}
