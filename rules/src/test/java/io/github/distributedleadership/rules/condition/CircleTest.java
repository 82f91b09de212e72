package io.github.distributedleadership.rules.condition;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.coaching;
import static io.github.distributedleadership.rules.condition.Acts.decision;
import static io.github.distributedleadership.rules.condition.Acts.initiative;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.condition.Papers.head;
import static io.github.distributedleadership.rules.condition.Papers.needing;
import static io.github.distributedleadership.rules.condition.Papers.ownedBy;
import static io.github.distributedleadership.rules.condition.Papers.skilled;
import static io.github.distributedleadership.rules.condition.Papers.under;
import static io.github.distributedleadership.rules.condition.Papers.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.indicator.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A cooperative, whose board reports to itself as a body, and whose manager reports to it. */
class CircleTest {
    private static OrganizationBuilder cooperative(Member... more) {
        return Organization.builder()
                .asOf(DAY)
                .members(List.of(
                        under("team:board", "ana"),
                        under("team:board", "ben"),
                        under("team:board", "cem"),
                        under("team:board", "max"),
                        under("max", "pia")))
                .members(List.of(more))
                .teams(List.of(Team.of("board", "ana", "ben", "cem")))
                .responsibilities(List.of(work("prices").build(), ownedBy("team:board", "statutes")))
                .leaders(List.of());
    }

    private static Decision unapproved(String id, String responsibility, String... deciders) {
        return decision(DecisionId.of(id), responsibility, "2025-06-01", deciders)
                .approvedBy(Recorded.none())
                .build();
    }

    @Test
    void who_reports_to_a_board_has_a_superior_be_it_ones_own_board() {
        OrganizationBuilder board = cooperative()
                .decisions(List.of(unapproved("of-board", "prices", "ana"), unapproved("of-manager", "prices", "max")))
                .initiatives(List.of(
                        initiative("2025-06-01", "ben")
                                .id(InitiativeId.of("of-board"))
                                .responsibility(Recorded.none())
                                .approval(Approval.NOT_SOUGHT)
                                .build(),
                        initiative("2025-06-01", "pia")
                                .id(InitiativeId.of("of-clerk"))
                                .responsibility(Recorded.none())
                                .approval(Approval.NOT_SOUGHT)
                                .build()))
                .holdings(List.of(
                        Holding.of("prices", "max").toBuilder()
                                .level(DecisionLevel.AGREE)
                                .build(),
                        Holding.of("statutes", "ana", "ben", "cem").toBuilder()
                                .level(DecisionLevel.DELEGATE)
                                .build()));
        assertThat(units(board, Indicator.AUTONOMY_UNAPPROVED_DECISIONS))
                .isEqualTo("[of-board, of-manager] of [of-board, of-manager]");
        assertThat(units(board, Indicator.AUTONOMY_UNAPPROVED_INITIATIVES))
                .isEqualTo("[of-board, of-clerk] of [of-board, of-clerk]");
        assertThat(units(board, Indicator.AUTONOMY_LEVEL)).isEqualTo("[prices, statutes] of [prices, statutes]");
    }

    @Test
    void a_board_of_one_stands_above_nobody_in_it() {
        OrganizationBuilder alone = Organization.builder()
                .asOf(DAY)
                .members(List.of(under("team:board", "ana"), under("team:board", "max")))
                .teams(List.of(Team.of("board", "ana")))
                .responsibilities(List.of(work("prices").build()))
                .holdings(List.of())
                .leaders(List.of())
                .decisions(List.of(unapproved("of-board", "prices", "ana"), unapproved("of-manager", "prices", "max")));
        assertThat(units(alone, Indicator.AUTONOMY_UNAPPROVED_DECISIONS)).isEqualTo("[of-manager] of [of-manager]");
    }

    @Test
    void the_head_of_a_board_stays_its_head_though_he_reports_to_it() {
        OrganizationBuilder led = cooperative()
                .leaders(List.of(head("ana", "team:board")))
                .decisions(List.of(
                        decision(DecisionId.of("by-chair"), "statutes", "2025-06-01", "ana")
                                .build(),
                        decision(DecisionId.of("by-others"), "statutes", "2025-06-01", "ben", "cem")
                                .build()));
        assertThat(units(led, Indicator.AUTONOMY_BELOW)).isEqualTo("[by-others] of [by-chair, by-others]");
    }

    @Test
    void members_of_a_board_are_not_above_each_other_nor_singly_above_who_reports_to_it() {
        OrganizationBuilder coached = cooperative()
                .leaders(List.of(head("ana", "organization"), head("max", "responsibility:prices")))
                .allocations(List.of())
                .feedback(List.of())
                .reflections(List.of())
                .coaching(List.of(coaching("ana", "ben", "2025-02-01.."), coaching("max", "pia", "2025-02-01..")));
        assertThat(units(coached, Indicator.ACCOUNTABILITY_ENABLING)).isEqualTo("[max] of [max]");
        OrganizationBuilder owning = Organization.builder()
                .asOf(DAY)
                .members(List.of(skilled(under("team:board", "ana"), "law", 0.9), under("team:board", "ben")))
                .teams(List.of(Team.of("board", "ana", "ben")))
                .responsibilities(List.of(needing(ownedBy("team:board", "statutes").toBuilder(), "law", 0.5)))
                .holdings(List.of())
                .decisions(List.of(unapproved("hers", "statutes", "ana")));
        assertThat(units(owning, Indicator.AUTONOMY_CLOSEST_DECIDE)).isEqualTo("[hers] of [hers]");
    }
}
