package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.initiative;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.term;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.condition.Papers.during;
import static io.github.distributedleadership.rules.condition.Papers.heldBySomebody;
import static io.github.distributedleadership.rules.condition.Papers.holding;
import static io.github.distributedleadership.rules.condition.Papers.role;
import static io.github.distributedleadership.rules.condition.Papers.team;
import static io.github.distributedleadership.rules.condition.Papers.top;
import static io.github.distributedleadership.rules.condition.Papers.unlisted;
import static io.github.distributedleadership.rules.condition.Papers.work;
import static io.github.distributedleadership.rules.indicator.Indicator.ACCOUNTABILITY_ROOM_TO_FAIL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.Holding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoomToFailTest {
    private static final String KEPT = "[flop] of [flop]";
    private static final String LOST = "[] of [flop]";

    /** What became of Ben, whose initiative of the first of June failed. */
    private static String flop(List<Holding> holdings, List<Leader> leaders) {
        return units(
                house().holdings(holdings).leaders(leaders).initiatives(List.of(flop())), ACCOUNTABILITY_ROOM_TO_FAIL);
    }

    private static String flop(Holding... holdings) {
        return flop(List.of(holdings), List.of());
    }

    private static String flop(Leader... leaders) {
        return flop(List.of(), List.of(leaders));
    }

    private static OrganizationBuilder house() {
        return Organization.builder()
                .asOf(DAY)
                .members(List.of(top("ana"), top("ben"), top("cem"), during("..2025-07-01", top("old"))))
                .teams(List.of(team("crew", "ben ..2025-07-01", "cem .."), unlisted("forum")))
                .responsibilities(List.of(
                        work("club").build(),
                        work("milk").term(term("..2025-07-01")).build()));
    }

    private static Initiative flop() {
        return begun("flop", "2025-06-01", Outcome.FAILED, "ben");
    }

    private static Initiative begun(String id, String day, Outcome outcome, String... proposers) {
        return initiative(day, proposers)
                .id(InitiativeId.of(id))
                .approval(Approval.NOT_NEEDED)
                .outcome(outcome)
                .build();
    }

    @Test
    void counts_failed_initiatives_of_those_who_kept_what_they_had() {
        assertThat(flop(Holding.of("club", "ben"))).isEqualTo(KEPT);
        assertThat(flop(holding("club", "2024-10-15..2025-07-01", "ben").build()))
                .isEqualTo(LOST);
        assertThat(flop(role("ben", "organization", "2024-10-15..2025-07-01")
                        .basis(Basis.APPOINTED)
                        .build()))
                .isEqualTo(LOST);
    }

    @Test
    void takes_the_end_of_a_role_for_a_loss_however_it_came_about() {
        assertThat(flop(role("ben", "organization", "2024-10-15..2025-07-01").build()))
                .isEqualTo(LOST);
    }

    @Test
    void looks_at_what_ended_within_ninety_days() {
        assertThat(flop(holding("club", "2024-10-15..2025-08-30", "ben").build()))
                .isEqualTo(LOST);
        assertThat(flop(holding("club", "2024-10-15..2025-08-31", "ben").build()))
                .isEqualTo(KEPT);
        assertThat(flop(holding("club", "2024-10-15..2025-06-02", "ben").build()))
                .isEqualTo(LOST);
    }

    @Test
    void leaves_out_those_who_had_nothing_to_lose() {
        assertThat(flop(Holding.of("club", "ana"))).isEqualTo("[] of []");
        assertThat(flop(holding("club", "2024-10-15..2025-06-01", "ben").build()))
                .isEqualTo("[] of []");
    }

    @Test
    void takes_what_goes_on_for_no_loss() {
        assertThat(flop(
                        holding("club", "2024-10-15..2025-07-01", "ben").build(),
                        holding("club", "2025-07-01..", "ana", "ben").build()))
                .isEqualTo(KEPT);
        assertThat(flop(
                        role("ben", "organization", "2024-10-15..2025-07-01")
                                .role("chair")
                                .build(),
                        role("ben", "organization", "2025-07-01..").role("head").build()))
                .isEqualTo(KEPT);
        assertThat(flop(
                        holding("club", "2024-10-15..2025-07-01", "ben").build(),
                        holding("club", "2025-07-01..", "ana").build()))
                .isEqualTo(LOST);
        assertThat(flop(
                        role("ben", "organization", "2024-10-15..2025-07-01")
                                .basis(Basis.APPOINTED)
                                .build(),
                        role("ben", "team:crew", "2025-07-01..").build()))
                .isEqualTo(LOST);
    }

    @Test
    void takes_a_renewal_that_ends_soon_for_a_loss() {
        assertThat(flop(
                        holding("club", "2024-10-15..2025-07-01", "ben").build(),
                        holding("club", "2025-07-01..2025-08-01", "ben").build()))
                .isEqualTo(LOST);
    }

    @Test
    void leaves_out_what_was_retired_and_nothing_else() {
        assertThat(flop(holding("milk", "..2025-07-01", "ben").build())).isEqualTo(KEPT);
        assertThat(flop(holding("club", "..2025-07-01", "ana", "ben")
                        .arrangement(Arrangement.ROTATING)
                        .build()))
                .isEqualTo(LOST);
        assertThat(flop(role("ben", "organization", "2024-10-15..2025-07-01")
                        .basis(Basis.ROTATED)
                        .build()))
                .isEqualTo(LOST);
    }

    @Test
    void does_not_know_whether_a_holding_was_renewed_of_which_nobody_wrote_down_who_holds_it() {
        assertThat(flop(
                        holding("club", "2024-10-15..2025-07-01", "ben").build(),
                        heldBySomebody("club").toBuilder()
                                .term(term("2025-07-01.."))
                                .build()))
                .isEqualTo("[] of [], 1 unknown: [holdings.holders]");
    }

    @Test
    void what_was_refused_has_not_failed_and_what_may_have_been_is_unknown() {
        OrganizationBuilder kept =
                house().holdings(List.of(Holding.of("club", "ben"))).leaders(List.of());
        Initiative refused = flop().toBuilder()
                .approval(Approval.refusedBy(MemberId.of("ana")))
                .build();
        Initiative open = flop().toBuilder()
                .id(InitiativeId.of("open"))
                .approval(Optional.empty())
                .build();
        assertThat(units(kept.initiatives(List.of(refused, open)), ACCOUNTABILITY_ROOM_TO_FAIL))
                .isEqualTo("[] of [], 1 unknown: [initiatives.approval]");
    }

    @Test
    void takes_leaving_for_a_loss_whether_the_organisation_or_a_team_that_holds_it() {
        OrganizationBuilder organization = house().holdings(List.of(Holding.of("club", "old", "ana")))
                .leaders(List.of())
                .initiatives(List.of(begun("flop", "2025-06-01", Outcome.FAILED, "old")));
        assertThat(units(organization, ACCOUNTABILITY_ROOM_TO_FAIL)).isEqualTo(LOST);
        assertThat(flop(Holding.of("club", "team:crew"))).isEqualTo(LOST);
    }

    @Test
    void asks_about_every_proposer() {
        OrganizationBuilder organization = house().holdings(
                        List.of(holding("club", "2024-10-15..2025-07-01", "ben").build()))
                .leaders(List.of(role("cem", "organization", "..").build()))
                .initiatives(List.of(
                        begun("both", "2025-06-01", Outcome.FAILED, "ben", "cem"),
                        begun("team", "2025-06-01", Outcome.FAILED, "team:crew"),
                        begun("cem", "2025-06-01", Outcome.FAILED, "ana", "cem")));
        assertThat(units(organization, ACCOUNTABILITY_ROOM_TO_FAIL)).isEqualTo("[cem] of [both, cem, team]");
    }

    @Test
    void counts_those_ninety_days_old_and_not_younger() {
        OrganizationBuilder organization = house().holdings(List.of(Holding.of("club", "ben")))
                .leaders(List.of())
                .initiatives(List.of(
                        begun("ninety", "2025-10-02", Outcome.FAILED, "ben"),
                        begun("eighty-nine", "2025-10-03", Outcome.FAILED, "ben"),
                        begun("before", "2024-12-31", Outcome.FAILED, "ben"),
                        begun("first", "2025-01-01", Outcome.FAILED, "ben")));
        assertThat(units(organization, ACCOUNTABILITY_ROOM_TO_FAIL)).isEqualTo("[first, ninety] of [first, ninety]");
    }

    @Test
    void puts_the_same_share_of_what_succeeded_beside_it() {
        OrganizationBuilder organization = house().holdings(
                        List.of(holding("club", "2024-10-15..2025-07-01", "ben").build()))
                .leaders(List.of())
                .initiatives(List.of(
                        flop(),
                        begun("early", "2025-02-01", Outcome.SUCCEEDED, "ben"),
                        begun("late", "2025-06-01", Outcome.SUCCEEDED, "ben"),
                        begun("mixed", "2025-06-01", Outcome.MIXED, "ben")));
        assertThat(result(organization, ACCOUNTABILITY_ROOM_TO_FAIL).beside())
                .containsEntry("succeeded", 0.5)
                .containsEntry("succeeded-initiatives", 2.0);
    }

    @Test
    void does_not_know_of_outcomes_teams_holders_and_tables_that_nobody_wrote_down() {
        OrganizationBuilder kept =
                house().holdings(List.of(Holding.of("club", "ben"))).leaders(List.of());
        Initiative open = flop().toBuilder().outcome(Optional.empty()).build();
        assertThat(units(kept.initiatives(List.of(open)), ACCOUNTABILITY_ROOM_TO_FAIL))
                .isEqualTo("[] of [], 1 unknown: [initiatives.outcome]");
        Initiative forum = begun("flop", "2025-06-01", Outcome.FAILED, "ben", "team:forum");
        assertThat(units(
                        house().holdings(List.of(Holding.of("club", "ben")))
                                .leaders(List.of())
                                .initiatives(List.of(forum)),
                        ACCOUNTABILITY_ROOM_TO_FAIL))
                .isEqualTo("[] of [], 1 unknown: [teams.members]");
        assertThat(flop(
                        Holding.of("club", "ben"),
                        heldBySomebody("milk").toBuilder()
                                .term(term("..2025-07-01"))
                                .build()))
                .isEqualTo("[] of [], 1 unknown: [holdings.holders]");
        OrganizationBuilder part = house().holdings(List.of(Holding.of("club", "ben")))
                .leaders(List.of())
                .partial(Table.LEADERS)
                .initiatives(List.of(flop()));
        assertThat(units(part, ACCOUNTABILITY_ROOM_TO_FAIL)).isEqualTo("[] of [], 1 unknown: [leaders]");
    }
}
