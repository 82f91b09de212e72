package io.github.distributedleadership.rules.condition;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.at;
import static io.github.distributedleadership.rules.condition.Acts.decision;
import static io.github.distributedleadership.rules.condition.Acts.people;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.condition.Papers.during;
import static io.github.distributedleadership.rules.condition.Papers.head;
import static io.github.distributedleadership.rules.condition.Papers.role;
import static io.github.distributedleadership.rules.condition.Papers.top;
import static io.github.distributedleadership.rules.condition.Papers.under;
import static io.github.distributedleadership.rules.condition.Papers.unlisted;
import static io.github.distributedleadership.rules.condition.Papers.work;
import static io.github.distributedleadership.rules.indicator.Indicator.AUTONOMY_IN_TIME;
import static io.github.distributedleadership.rules.indicator.Indicator.AUTONOMY_UNAPPROVED_DECISIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decisions of people with a superior that nobody outside the deciders approved. */
class UnapprovedDecisionsTest {
    /** Ana stands above Ben and Cem. */
    private static OrganizationBuilder line() {
        return Organization.builder()
                .asOf(DAY)
                .members(List.of(top("ana"), under("ana", "ben"), under("ana", "cem")))
                .teams(List.of(Team.of("pair", "ben", "cem"), Team.of("trio", "ana", "ben", "cem"), unlisted("forum")))
                .responsibilities(List.of(work("menu").build()))
                .holdings(List.of())
                .leaders(List.of());
    }

    private static Decision.Builder menu(String id, String... deciders) {
        return decision(DecisionId.of(id), "menu", "2025-06-01", deciders);
    }

    private static Decision approved(String id, String by, String... deciders) {
        return menu(id, deciders)
                .approvedBy(by.isEmpty() ? Recorded.none() : Recorded.known(Party.parse(by)))
                .build();
    }

    private String of(OrganizationBuilder organization, Decision... decisions) {
        return units(organization.decisions(List.of(decisions)), AUTONOMY_UNAPPROVED_DECISIONS);
    }

    @Test
    void counts_decisions_that_nobody_outside_the_deciders_approved() {
        OrganizationBuilder organization = line().decisions(List.of(
                approved("alone", "", "ben"),
                approved("signed", "ana", "ben"),
                approved("by-peer", "cem", "ben"),
                approved("by-one-of-them", "cem", "ben", "cem")));
        assertThat(units(organization, AUTONOMY_UNAPPROVED_DECISIONS))
                .isEqualTo("[alone, by-one-of-them] of [alone, by-one-of-them, by-peer, signed]");
        assertThat(result(organization, AUTONOMY_UNAPPROVED_DECISIONS).value()).hasValue(0.5);
    }

    @Test
    void leaves_out_decisions_of_those_who_have_no_superior() {
        assertThat(of(line(), approved("hers", "", "ana"), approved("theirs", "", "ana", "ben")))
                .isEqualTo("[theirs] of [theirs]");
    }

    @Test
    void does_not_know_about_approval_that_nobody_wrote_down() {
        assertThat(of(line(), menu("open", "ben").build(), approved("alone", "", "ben")))
                .isEqualTo("[alone] of [alone], 1 unknown: [decisions.approvedBy]");
    }

    @Test
    void does_not_know_who_has_a_superior_where_lines_or_leaders_are_not_on_record() {
        OrganizationBuilder loose = line().members(people("dan"));
        assertThat(of(loose, approved("loose", "", "dan"))).isEqualTo("[] of [], 1 unknown: [members.reportsTo]");
        assertThat(of(line().clear(Table.LEADERS), approved("hers", "", "ana"), approved("his", "", "ben")))
                .isEqualTo("[his] of [his], 1 unknown: [leaders]");
    }

    @Test
    void knows_a_superior_by_a_role_or_an_approval_alone() {
        OrganizationBuilder led = line().members(List.of(top("dan"))).leaders(List.of(head("ana", "organization")));
        assertThat(of(led, approved("led", "", "dan"))).isEqualTo("[led] of [led]");
        OrganizationBuilder approvers = line().members(List.of(top("dan")))
                .holdings(List.of(
                        Holding.of("menu", "dan").toBuilder().approvers("ana").build()));
        assertThat(of(approvers, approved("led", "", "dan"))).isEqualTo("[led] of [led]");
    }

    @Test
    void takes_the_superiors_of_the_day_of_the_decision() {
        Member moved = Member.of("dan").toBuilder()
                .reporting(Recorded.setOf(List.of(Reporting.builder()
                        .to(Party.parse("ana"))
                        .term(Acts.term("2025-06-02.."))
                        .build())))
                .build();
        Decision before = approved("before", "", "dan");
        Decision after = before.toBuilder()
                .id(DecisionId.of("after"))
                .at(at("2025-06-02"))
                .build();
        assertThat(of(line().members(List.of(moved)), before, after)).isEqualTo("[after] of [after]");
    }

    @Test
    void takes_the_role_of_the_day_of_the_decision_for_one_responsibility_after_the_other() {
        OrganizationBuilder led = line().members(List.of(top("dan")))
                .responsibilities(List.of(work("site").build()))
                .leaders(List.of(role("ana", "responsibility:site", "2025-03-01..2025-06-01")
                        .basis(Basis.ELECTED)
                        .build()));
        List<Decision> decisions = List.of(
                decision(DecisionId.of("menu"), "menu", "2025-04-01", "dan")
                        .approvedBy(Recorded.none())
                        .build(),
                decision(DecisionId.of("before"), "site", "2025-02-28", "dan")
                        .approvedBy(Recorded.none())
                        .build(),
                decision(DecisionId.of("within"), "site", "2025-05-31", "dan")
                        .approvedBy(Recorded.none())
                        .build(),
                decision(DecisionId.of("after"), "site", "2025-06-01", "dan")
                        .approvedBy(Recorded.none())
                        .build());
        assertThat(units(led.decisions(decisions), AUTONOMY_UNAPPROVED_DECISIONS))
                .isEqualTo("[within] of [within]");
    }

    @Test
    void takes_a_team_among_the_deciders_for_its_members_and_any_other_as_outside() {
        assertThat(of(
                        line(),
                        approved("pair-by-pair", "team:pair", "ben", "cem"),
                        approved("pair-by-trio", "team:trio", "ben", "cem"),
                        approved("team-by-member", "ben", "team:pair"),
                        approved("team-by-itself", "team:pair", "team:pair")))
                .isEqualTo("[pair-by-pair, team-by-itself, team-by-member] of"
                        + " [pair-by-pair, pair-by-trio, team-by-itself, team-by-member]");
    }

    @Test
    void does_not_know_whether_a_team_of_unknown_members_is_outside() {
        assertThat(of(line(), approved("forum", "team:forum", "ben"), approved("by-ana", "ana", "ben", "team:forum")))
                .isEqualTo("[] of [], 2 unknown: [teams.members]");
    }

    @Test
    void counts_from_the_first_day_of_the_window_to_the_day() {
        assertThat(of(
                        line(),
                        approved("early", "", "ben").toBuilder()
                                .at(at("2024-12-31"))
                                .build(),
                        approved("first", "", "ben").toBuilder()
                                .at(at("2025-01-01"))
                                .build(),
                        approved("last", "", "ben").toBuilder()
                                .at(at("2025-12-31"))
                                .build(),
                        approved("late", "", "ben").toBuilder()
                                .at(at("2026-01-01"))
                                .build()))
                .isEqualTo("[first, last] of [first, last]");
    }

    @Test
    void needs_recorded_decisions() {
        assertThat(result(line(), AUTONOMY_UNAPPROVED_DECISIONS).reason()).contains("not recorded");
        assertThat(result(line().decisions(List.of()).partial(Table.DECISIONS), AUTONOMY_IN_TIME)
                        .reason())
                .contains("nothing to count");
        IndicatorResult open = result(
                line().decisions(List.of(approved("alone", "", "ben"))).partial(Table.DECISIONS),
                AUTONOMY_UNAPPROVED_DECISIONS);
        assertThat(open.value()).hasValue(1);
        assertThat(open.isOpen()).isTrue();
        assertThat(open.low()).isEmpty();
        assertThat(result(line().decisions(List.of()), AUTONOMY_UNAPPROVED_DECISIONS)
                        .reason())
                .contains("nothing to count");
    }

    @Test
    void keeps_the_one_who_decided_though_by_the_record_he_had_left() {
        OrganizationBuilder organization = line().members(List.of(during("..2025-05-01", under("ana", "old"))));
        assertThat(of(organization, approved("late", "", "old"))).isEqualTo("[late] of [late]");
    }
}
