package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.at;
import static io.github.distributedleadership.rules.condition.Acts.decision;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.those;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.condition.Papers.affecting;
import static io.github.distributedleadership.rules.condition.Papers.during;
import static io.github.distributedleadership.rules.condition.Papers.team;
import static io.github.distributedleadership.rules.condition.Papers.top;
import static io.github.distributedleadership.rules.condition.Papers.under;
import static io.github.distributedleadership.rules.condition.Papers.unlisted;
import static io.github.distributedleadership.rules.condition.Papers.work;
import static io.github.distributedleadership.rules.indicator.Indicator.AUTONOMY_AFFECTED_HEARD;
import static io.github.distributedleadership.rules.indicator.Indicator.AUTONOMY_IN_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Span;
import io.github.distributedleadership.rules.condition.Acts;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whether those whom decisions affect are heard, and whether decisions come in time. */
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
                    .as("there may have been nobody in it on that day")
                    .isEqualTo("[] of [], 2 unknown: [teams.members]");
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
