package io.github.distributedleadership.rules.condition;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.at;
import static io.github.distributedleadership.rules.condition.Acts.decision;
import static io.github.distributedleadership.rules.condition.Acts.people;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.those;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.condition.Indicator.AUTONOMY_AFFECTED_HEARD;
import static io.github.distributedleadership.rules.condition.Indicator.AUTONOMY_BELOW;
import static io.github.distributedleadership.rules.condition.Indicator.AUTONOMY_IN_TIME;
import static io.github.distributedleadership.rules.condition.Indicator.AUTONOMY_UNAPPROVED_DECISIONS;
import static io.github.distributedleadership.rules.condition.Papers.affecting;
import static io.github.distributedleadership.rules.condition.Papers.during;
import static io.github.distributedleadership.rules.condition.Papers.head;
import static io.github.distributedleadership.rules.condition.Papers.ownedBy;
import static io.github.distributedleadership.rules.condition.Papers.role;
import static io.github.distributedleadership.rules.condition.Papers.team;
import static io.github.distributedleadership.rules.condition.Papers.top;
import static io.github.distributedleadership.rules.condition.Papers.under;
import static io.github.distributedleadership.rules.condition.Papers.unlisted;
import static io.github.distributedleadership.rules.condition.Papers.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.organization.Table;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Span;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DecisionAutonomyTest {

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

    private static Decision approved(String id, String by, String... deciders) {
        return menu(id, deciders)
                .approvedBy(by.isEmpty() ? Recorded.none() : Recorded.known(Party.parse(by)))
                .build();
    }

    @Nested
    class Unapproved {
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
            assertThat(result(organization, AUTONOMY_UNAPPROVED_DECISIONS).value())
                    .hasValue(0.5);
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
                    .holdings(List.of(Holding.of("menu", "dan").toBuilder()
                            .approvers("ana")
                            .build()));
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
            assertThat(of(
                            line(),
                            approved("forum", "team:forum", "ben"),
                            approved("by-ana", "ana", "ben", "team:forum")))
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
                    .contains("not recorded");
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

    @Nested
    class Below {
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
        void finds_the_head_of_an_organisation_who_reports_to_a_governor() {
            OrganizationBuilder organization = Organization.builder()
                    .asOf(DAY)
                    .members(List.of(top("gov"), under("gov", "ruth"), under("ruth", "ben")))
                    .responsibilities(List.of(work("menu").build()))
                    .leaders(List.of(head("ruth", "organization")))
                    .decisions(List.of(
                            menu("hers", "ruth").build(), menu("his", "ben").build()));
            assertThat(units(organization, AUTONOMY_BELOW)).isEqualTo("[his] of [hers, his]");
        }

        @Test
        void does_not_know_of_those_who_lead_by_a_right_that_nobody_wrote_down() {
            OrganizationBuilder organization = department()
                    .leaders(List.of(role("cem", "team:trio", "..").build()))
                    .decisions(List.of(
                            diet("perhaps", "2025-06-01", "cem"),
                            diet("certain", "2025-06-01", "ana", "cem"),
                            diet("below", "2025-06-01", "ben")));
            assertThat(units(organization, AUTONOMY_BELOW))
                    .isEqualTo("[below] of [below, certain], 1 unknown: [leaders.basis]");
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
        void keeps_what_a_head_decided_where_leaders_are_recorded_in_part() {
            OrganizationBuilder organization = department()
                    .partial(Table.LEADERS)
                    .decisions(List.of(
                            diet("by-head", "2025-06-01", "ana"),
                            diet("below", "2025-06-01", "ben"),
                            menu("headless", "ben").build()));
            assertThat(units(organization, AUTONOMY_BELOW)).isEqualTo("[] of [by-head], 2 unknown: [leaders]");
            assertThat(result(organization.clear(Table.LEADERS), AUTONOMY_BELOW).reason())
                    .contains("not recorded");
        }

        @Test
        void does_not_know_who_decides_in_a_team_of_unknown_members() {
            OrganizationBuilder organization = department()
                    .decisions(List.of(
                            diet("forum", "2025-06-01", "team:forum"),
                            diet("with-head", "2025-06-01", "ana", "team:forum")));
            assertThat(units(organization, AUTONOMY_BELOW)).isEqualTo("[] of [with-head], 1 unknown: [teams.members]");
        }
    }

    @Nested
    class AffectedHeard {
        private OrganizationBuilder affected(String... parties) {
            return line().responsibilities(List.of(affecting("rota", parties)));
        }

        private Decision.Builder rota(String id, String... deciders) {
            return decision(DecisionId.of(id), "rota", "2025-06-01", deciders);
        }

        @Test
        void counts_decisions_with_one_of_the_affected_among_deciders_or_consulted() {
            OrganizationBuilder organization = affected("cem")
                    .decisions(List.of(
                            rota("asked", "ana").consulted(those("cem")).build(),
                            rota("decided", "ana", "cem").build(),
                            rota("over-them", "ana").consulted(those("ben")).build(),
                            rota("alone", "ana").consulted(those()).build(),
                            rota("open", "ana").build()));
            assertThat(units(organization, AUTONOMY_AFFECTED_HEARD))
                    .isEqualTo(
                            "[asked, decided] of [alone, asked, decided, over-them], 1 unknown: [decisions.consulted]");
        }

        @Test
        void takes_one_of_a_team_for_the_team() {
            OrganizationBuilder organization = affected("team:pair")
                    .decisions(List.of(
                            rota("one-asked", "ana").consulted(those("ben")).build(),
                            rota("trio-asked", "ana")
                                    .consulted(those("team:trio"))
                                    .build(),
                            rota("none-asked", "ana").consulted(those()).build()));
            assertThat(units(organization, AUTONOMY_AFFECTED_HEARD))
                    .isEqualTo("[one-asked, trio-asked] of [none-asked, one-asked, trio-asked]");
        }

        @Test
        void takes_the_team_as_it_was_on_that_day() {
            OrganizationBuilder organization = line().teams(
                            List.of(team("shift", "ben ..2025-06-01", "cem 2025-06-01..")))
                    .responsibilities(List.of(affecting("rota", "team:shift")))
                    .decisions(List.of(
                            rota("before", "ben").at(at("2025-05-31")).build(),
                            rota("after", "ben").consulted(those()).build()));
            assertThat(units(organization, AUTONOMY_AFFECTED_HEARD)).isEqualTo("[before] of [before, after]");
        }

        @Test
        void leaves_out_what_affects_nobody_or_nobody_who_was_there() {
            OrganizationBuilder organization = line().members(List.of(during("..2025-05-01", top("old"))))
                    .responsibilities(List.of(affecting("logo"), affecting("archive", "old")))
                    .decisions(List.of(
                            decision("logo", "2025-06-01", "ana")
                                    .consulted(those())
                                    .build(),
                            decision("archive", "2025-06-01", "ana")
                                    .consulted(those())
                                    .build(),
                            menu("open", "ana").build()));
            assertThat(units(organization, AUTONOMY_AFFECTED_HEARD))
                    .isEqualTo("[] of [], 1 unknown: [responsibilities.affects]");
        }

        @Test
        void does_not_know_who_is_in_a_team_of_unknown_members() {
            OrganizationBuilder organization = affected("team:forum")
                    .decisions(List.of(
                            rota("team-asked", "ana")
                                    .consulted(those("team:forum"))
                                    .build(),
                            rota("nobody-asked", "ana").consulted(those()).build()));
            assertThat(units(organization, AUTONOMY_AFFECTED_HEARD))
                    .isEqualTo("[team-asked] of [team-asked], 1 unknown: [teams.members]");
            assertThat(units(
                            affected("cem")
                                    .decisions(List.of(rota("forum", "ana")
                                            .consulted(those("team:forum"))
                                            .build())),
                            AUTONOMY_AFFECTED_HEARD))
                    .isEqualTo("[] of [], 1 unknown: [teams.members]");
        }
    }

    @Nested
    class InTime {
        private OrganizationBuilder urgent(Recorded<Span> urgency) {
            return line().responsibilities(List.of(work("leak").urgency(urgency).build()));
        }

        private Decision leak(String id, String raisedAt, String at) {
            return decision(DecisionId.of(id), "leak", at, "ben")
                    .raisedAt(at(raisedAt))
                    .build();
        }

        @Test
        void counts_decisions_no_later_than_the_urgency_after_the_question() {
            OrganizationBuilder organization = urgent(Recorded.known(Span.ofDays(14)))
                    .decisions(List.of(
                            leak("on-the-last-day", "2025-06-01", "2025-06-15"),
                            leak("a-day-late", "2025-06-01", "2025-06-16"),
                            leak("raised-before-the-window", "2024-12-25", "2025-01-01"),
                            decision("leak", "2025-06-01", "ben").build(),
                            menu("no-urgency-known", "ben")
                                    .raisedAt(at("2025-06-01"))
                                    .build()));
            assertThat(units(organization, AUTONOMY_IN_TIME))
                    .isEqualTo("[raised-before-the-window, on-the-last-day] of [raised-before-the-window,"
                            + " on-the-last-day, a-day-late], 2 unknown: [decisions.raisedAt,"
                            + " responsibilities.urgency]");
        }

        @Test
        void leaves_out_what_is_not_urgent() {
            OrganizationBuilder organization =
                    urgent(Recorded.none()).decisions(List.of(leak("any-time", "2025-01-01", "2025-06-01")));
            assertThat(result(organization, AUTONOMY_IN_TIME).reason()).contains("nothing to count");
        }

        @Test
        void counts_decisions_on_a_responsibility_that_was_retired_since() {
            OrganizationBuilder organization = line().responsibilities(List.of(work("leak")
                            .urgency(Recorded.known(Span.ofDays(14)))
                            .term(Acts.term("..2025-07-01"))
                            .build()))
                    .decisions(List.of(leak("mended", "2025-06-01", "2025-06-02")));
            assertThat(units(organization, AUTONOMY_IN_TIME)).isEqualTo("[mended] of [mended]");
        }
    }
}
