package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.decision;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.condition.Papers.heldBySomebody;
import static io.github.distributedleadership.rules.condition.Papers.holding;
import static io.github.distributedleadership.rules.condition.Papers.needing;
import static io.github.distributedleadership.rules.condition.Papers.ownedBy;
import static io.github.distributedleadership.rules.condition.Papers.skilled;
import static io.github.distributedleadership.rules.condition.Papers.top;
import static io.github.distributedleadership.rules.condition.Papers.under;
import static io.github.distributedleadership.rules.condition.Papers.unlisted;
import static io.github.distributedleadership.rules.condition.Papers.unskilled;
import static io.github.distributedleadership.rules.condition.Papers.work;
import static io.github.distributedleadership.rules.indicator.Indicator.AUTONOMY_CLOSEST_DECIDE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.team.Team;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosestDecideTest {

    /** Ana heads the kitchen of Ben and Cem; Dan is of another house. All can cook, and Ben also bakes. */
    private static OrganizationBuilder kitchen() {
        return Organization.builder()
                .asOf(DAY)
                .members(List.of(
                        skilled(top("ana"), "cook", 0.9),
                        skilled(skilled(under("ana", "ben"), "cook", 0.6), "bake", 0.6),
                        skilled(under("ana", "cem"), "cook", 0.5),
                        skilled(top("dan"), "cook", 0.9)))
                .teams(List.of(Team.of("kitchen", "ana", "ben", "cem"), unlisted("forum")))
                .responsibilities(
                        List.of(needing(work("menu").owner(Party.parse("team:kitchen")), "cook", 0.6, "bake", 0.6)))
                .holdings(List.of(holding("menu", "..2025-07-01", "dan").build()));
    }

    private static Decision menu(String id, String day, String... deciders) {
        return decision(DecisionId.of(id), "menu", day, deciders).build();
    }

    private static String of(OrganizationBuilder organization, Decision... decisions) {
        return units(organization.decisions(List.of(decisions)), AUTONOMY_CLOSEST_DECIDE);
    }

    @Test
    void counts_decisions_of_holders_and_of_the_team_without_its_head_if_they_cover_half_of_the_needs() {
        assertThat(of(
                        kitchen(),
                        menu("holder", "2025-06-30", "dan"),
                        menu("holder-no-more", "2025-07-01", "dan"),
                        menu("head", "2025-06-01", "ana"),
                        menu("both-needs", "2025-06-01", "ben"),
                        menu("no-need", "2025-06-01", "cem"),
                        menu("head-and-cook", "2025-06-01", "ana", "ben")))
                .isEqualTo("[both-needs, head-and-cook, holder] of"
                        + " [both-needs, head, head-and-cook, no-need, holder, holder-no-more]");
    }

    @Test
    void does_not_take_the_one_close_and_the_one_with_skill_for_the_same() {
        assertThat(of(kitchen(), menu("together", "2025-06-01", "ana", "cem"))).isEqualTo("[] of [together]");
    }

    @Test
    void leaves_out_what_needs_no_skill() {
        OrganizationBuilder organization =
                kitchen().responsibilities(List.of(needing("bell"), needing("door", "cook", 0.0)));
        assertThat(of(
                        organization,
                        decision("bell", "2025-06-01", "ana").build(),
                        decision("door", "2025-06-01", "ana").build()))
                .isEqualTo("[] of []");
    }

    @Test
    void does_not_count_zero_levels_among_the_needs() {
        OrganizationBuilder organization = kitchen()
                .responsibilities(List.of(needing(
                        work("soup").owner(Party.parse("team:kitchen")), "cook", 0.0, "bake", 0.5, "chop", 0.5)));
        assertThat(of(
                        organization,
                        decision(DecisionId.of("d"), "soup", "2025-06-01", "cem")
                                .build()))
                .isEqualTo("[] of [d]");
    }

    @Test
    void does_not_know_of_needs_and_skills_that_nobody_wrote_down() {
        OrganizationBuilder organization = kitchen()
                .members(List.of(under("ana", "eve")))
                .teams(List.of(Team.of("bar", "eve")))
                .responsibilities(List.of(
                        ownedBy("team:kitchen", "open"),
                        needing(work("drinks").owner(Party.parse("team:bar")), "mix", 0.5)));
        assertThat(of(
                        organization,
                        decision("open", "2025-06-01", "ben").build(),
                        decision(DecisionId.of("eve"), "drinks", "2025-06-01", "eve")
                                .build(),
                        decision(DecisionId.of("far"), "menu", "2025-06-01", "eve")
                                .build()))
                .isEqualTo("[] of [far], 2 unknown: [members.skills, responsibilities.needs]");
    }

    @Test
    void takes_a_skill_that_is_missing_among_those_on_record_for_none() {
        OrganizationBuilder organization = kitchen()
                .members(List.of(unskilled(under("ana", "eve"))))
                .teams(List.of(Team.of("bar", "eve")))
                .responsibilities(List.of(needing(work("drinks").owner(Party.parse("team:bar")), "mix", 0.5)));
        assertThat(of(
                        organization,
                        decision(DecisionId.of("d"), "drinks", "2025-06-01", "eve")
                                .build()))
                .isEqualTo("[] of [d]");
    }

    @Test
    void does_not_know_who_holds_it_where_nobody_wrote_it_down() {
        OrganizationBuilder organization = kitchen()
                .responsibilities(List.of(needing("rota", "cook", 0.6)))
                .holdings(List.of(heldBySomebody("rota")));
        assertThat(of(
                        organization,
                        decision(DecisionId.of("skilled"), "rota", "2025-06-01", "dan")
                                .build(),
                        decision(DecisionId.of("not"), "rota", "2025-06-01", "cem")
                                .build()))
                .isEqualTo("[] of [not], 1 unknown: [holdings.holders]");
    }

    @Test
    void does_not_know_whether_somebody_of_the_team_is_below_where_lines_are_not_on_record() {
        OrganizationBuilder organization = kitchen()
                .members(List.of(Member.of("eve")))
                .teams(List.of(Team.of("grill", "ben", "eve")))
                .responsibilities(List.of(needing(work("fire").owner(Party.parse("team:grill")), "cook", 0.6)));
        assertThat(of(organization, decision("fire", "2025-06-01", "ben").build()))
                .isEqualTo("[] of [], 1 unknown: [members.reportsTo]");
    }

    @Test
    void does_not_know_who_is_in_a_team_of_unknown_members() {
        OrganizationBuilder organization = kitchen()
                .responsibilities(List.of(needing(work("fair").owner(Party.parse("team:forum")), "cook", 0.6)));
        assertThat(of(
                        organization,
                        decision("fair", "2025-06-01", "dan").build(),
                        decision("menu", "2025-06-02", "team:forum").build()))
                .isEqualTo("[] of [], 2 unknown: [teams.members]");
    }
}
