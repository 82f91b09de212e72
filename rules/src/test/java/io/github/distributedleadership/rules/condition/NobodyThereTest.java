package io.github.distributedleadership.rules.condition;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.decision;
import static io.github.distributedleadership.rules.condition.Acts.initiative;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.term;
import static io.github.distributedleadership.rules.condition.Acts.those;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.condition.Papers.head;
import static io.github.distributedleadership.rules.condition.Papers.needing;
import static io.github.distributedleadership.rules.condition.Papers.skilled;
import static io.github.distributedleadership.rules.condition.Papers.top;
import static io.github.distributedleadership.rules.condition.Papers.under;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.indicator.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a team did to which by the record nobody belonged on that day: no further row could tell who it was. */
class NobodyThereTest {
    /** The pair comes together on the first of March; nothing of the house is unknown. */
    private static OrganizationBuilder house() {
        Responsibility menu =
                needing("menu", "cook", 0.5).toBuilder().affects(those("ben")).build();
        return Organization.builder()
                .asOf(DAY)
                .members(List.of(skilled(top("ana"), "cook", 0.9), skilled(under("ana", "ben"), "cook", 0.9)))
                .teams(List.of(Team.builder()
                        .id(TeamId.of("pair"))
                        .memberships(Recorded.setOf(List.of(Membership.builder()
                                .member(MemberId.of("ben"))
                                .term(term("2025-03-01.."))
                                .build())))
                        .build()))
                .responsibilities(List.of(menu))
                .holdings(List.of())
                .leaders(List.of(head("ana", "organization")));
    }

    private static Decision menu(String day, String... consulted) {
        return decision(DecisionId.of("d" + day), "menu", day, "team:pair")
                .consulted(those(consulted))
                .approvedBy(Recorded.none())
                .build();
    }

    private static Initiative garden(String day) {
        return initiative(day, "team:pair")
                .id(InitiativeId.of("i" + day))
                .approval(Approval.NOT_SOUGHT)
                .responsibility(Recorded.known(ResponsibilityId.of("menu")))
                .outcome(Outcome.FAILED)
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"autonomy.unapproved-decisions", "autonomy.below", "autonomy.closest-decide"})
    void what_it_decided_is_no_unit(String id) {
        Indicator indicator = Indicator.ofId(id).orElseThrow();
        OrganizationBuilder organization = house().decisions(List.of(menu("2025-02-01"), menu("2025-03-01")));
        assertThat(result(organization, indicator).outOf()).containsExactly("d2025-03-01");
        assertThat(result(organization, indicator).unknown()).isZero();
        assertThat(result(house().decisions(List.of(menu("2025-02-01"))), indicator)
                        .reason())
                .contains("nothing to count");
    }

    @ParameterizedTest
    @ValueSource(strings = {"autonomy.unapproved-initiatives", "capacity.openness"})
    void what_it_began_is_no_unit(String id) {
        Indicator indicator = Indicator.ofId(id).orElseThrow();
        OrganizationBuilder organization = house().initiatives(List.of(garden("2025-02-01"), garden("2025-03-01")));
        assertThat(units(organization, indicator)).isEqualTo("[i2025-03-01] of [i2025-03-01]");
    }

    @Test
    void nobody_has_a_place_to_lose() {
        OrganizationBuilder organization = house().leaders(List.of(head("ben", "responsibility:menu")))
                .initiatives(List.of(garden("2025-02-01"), garden("2025-03-01")));
        assertThat(units(organization, Indicator.ACCOUNTABILITY_ROOM_TO_FAIL))
                .isEqualTo("[i2025-03-01] of [i2025-03-01]");
    }

    @Test
    void whether_those_affected_were_heard_is_told_by_whom_it_consulted() {
        OrganizationBuilder organization =
                house().decisions(List.of(menu("2025-02-01"), menu("2025-02-02", "ben"), menu("2025-03-01")));
        assertThat(units(organization, Indicator.AUTONOMY_AFFECTED_HEARD))
                .isEqualTo("[d2025-02-02, d2025-03-01] of [d2025-02-01, d2025-02-02, d2025-03-01]");
    }
}
