package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.decision;
import static io.github.distributedleadership.rules.condition.Acts.initiative;
import static io.github.distributedleadership.rules.condition.Acts.people;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.term;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.indicator.Indicator.SHARED_EXPERTISE;
import static io.github.distributedleadership.rules.indicator.Indicator.SHARED_FIT;
import static io.github.distributedleadership.rules.indicator.Indicator.SHARED_FORM;
import static io.github.distributedleadership.rules.indicator.Indicator.SHARED_IN_FACT;
import static io.github.distributedleadership.rules.indicator.Indicator.SHARED_VISION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.responsibility.GoalId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.indicator.Given;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SharedIndicatorsTest {

    private static Holding shared(String responsibility, String... holders) {
        return Holding.of(responsibility, holders).toBuilder()
                .accountable(holders)
                .build();
    }

    private static Responsibility weighing(String id, double significance) {
        return Responsibility.of(id).toBuilder()
                .significance(Fraction.of(significance))
                .build();
    }

    private static Responsibility needing(String id, Map<String, Double> levels) {
        Map<Skill, Fraction> needs = new TreeMap<>();
        levels.forEach((skill, level) -> needs.put(Skill.of(skill), Fraction.of(level)));
        return Responsibility.of(id).toBuilder().needs(Recorded.mapOf(needs)).build();
    }

    @Nested
    class InFact {
        /** Ana and Ben take turns on one, on the other Ana decides alone; a third has too few decisions to tell. */
        private OrganizationBuilder two() {
            List<Decision> decisions = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                decisions.add(decision("spread", "2025-02-1" + i, i % 2 == 0 ? "ana" : "ben")
                        .build());
                decisions.add(decision("alone", "2025-02-1" + i, "ana").build());
            }
            decisions.add(decision("few", "2025-02-01", "ana").build());
            return Organization.builder()
                    .asOf(DAY)
                    .members(people("ana", "ben"))
                    .responsibilities(
                            List.of(weighing("spread", 0.9), weighing("alone", 0.3), Responsibility.of("few")))
                    .holdings(List.of(
                            shared("spread", "ana", "ben"), shared("alone", "ana", "ben"), shared("few", "ana", "ben")))
                    .decisions(decisions);
        }

        @Test
        void counts_what_the_record_shows_to_be_shared() {
            IndicatorResult result = result(two(), SHARED_IN_FACT);
            assertThat(units(two(), SHARED_IN_FACT)).isEqualTo("[spread] of [alone, spread]");
            assertThat(result.value()).hasValue(0.5);
            assertThat(result.weighted().orElseThrow()).isCloseTo(0.9 / 1.2, within(1e-12));
            assertThat(result.indicator().isDescriptive()).isTrue();
        }

        @Test
        void leaves_out_what_is_retired() {
            OrganizationBuilder organization = two().clear(Table.RESPONSIBILITIES)
                    .responsibilities(List.of(
                            weighing("spread", 0.9),
                            Responsibility.of("alone").toBuilder()
                                    .term(term("..2025-12-31"))
                                    .build(),
                            Responsibility.of("few")));
            assertThat(units(organization, SHARED_IN_FACT)).isEqualTo("[spread] of [spread]");
        }

        @Test
        void decisions_after_the_day_change_nothing() {
            OrganizationBuilder organization = two();
            for (int i = 1; i <= 9; i++) {
                organization.decisions(List.of(
                        decision("few", "2026-01-0" + i, "ana").build(),
                        decision("alone", "2026-01-0" + i, "ben").build()));
            }
            assertThat(units(organization, SHARED_IN_FACT)).isEqualTo("[spread] of [alone, spread]");
        }

        @Test
        void needs_decisions_and_takes_those_recorded_in_part_as_they_are() {
            IndicatorResult inPart = result(two().partial(Table.DECISIONS), SHARED_IN_FACT);
            assertThat(units(inPart)).isEqualTo("[spread] of [alone, spread]");
            assertThat(inPart.low()).isEmpty();
            assertThat(result(two().clear(Table.DECISIONS), SHARED_IN_FACT).reason())
                    .contains("not recorded");
        }

        @Test
        void says_that_kinds_are_given_and_has_no_bounds() {
            IndicatorResult result = result(two(), SHARED_IN_FACT);
            assertThat(result.given()).contains(Given.KINDS);
            assertThat(result.low()).isEmpty();
            assertThat(result.high()).isEmpty();
        }
    }

    @Nested
    class Form {
        /** Three responsibilities of each of two teams: on one in the first, on three in the second. */
        private OrganizationBuilder teams() {
            List<Responsibility> responsibilities = new ArrayList<>();
            List<Holding> holdings = new ArrayList<>();
            for (String person : List.of("ana", "ben", "cem")) {
                responsibilities.add(owned("one-" + person, "one"));
                responsibilities.add(owned("many-" + person, "many"));
                holdings.add(shared("one-" + person, "ana"));
                holdings.add(shared("many-" + person, person));
            }
            responsibilities.add(owned("small", "little"));
            holdings.add(shared("small", "ana"));
            return Organization.builder()
                    .members(people("ana", "ben", "cem"))
                    .teams(List.of(
                            Team.of("one", "ana", "ben"),
                            Team.of("many", "ana", "ben", "cem"),
                            Team.of("little", "ana")))
                    .responsibilities(responsibilities)
                    .holdings(holdings);
        }

        private Responsibility owned(String id, String team) {
            return Responsibility.of(id).toBuilder().owner(TeamId.of(team)).build();
        }

        @Test
        void counts_teams_in_which_leadership_is_not_focused_on_one() {
            assertThat(units(teams(), SHARED_FORM)).isEqualTo("[many] of [many, one]");
        }

        @Test
        void leaves_out_teams_of_which_too_little_is_known() {
            OrganizationBuilder organization =
                    teams().clear(Table.HOLDINGS).holdings(List.of(shared("one-ana", "ana"), shared("one-ben", "ana")));
            assertThat(result(organization, SHARED_FORM).reason()).contains("nothing to count");
        }

        @Test
        void needs_holdings() {
            assertThat(result(teams().clear(Table.HOLDINGS), SHARED_FORM).reason())
                    .contains("not recorded");
        }
    }

    @Nested
    class Expertise {
        private final Member reader = Member.of("reader").with(Skill.of("reading"), 0.35);
        private final Member writer = Member.of("writer").with(Skill.of("writing"), 0.9);
        private final Member novice = Member.of("novice").with(Skill.of("reading"), 0.34);
        private final Member unasked = Member.of("unasked");

        private OrganizationBuilder held(Responsibility responsibility, String... holders) {
            return Organization.builder()
                    .asOf(DAY)
                    .members(List.of(reader, writer, novice, unasked))
                    .teams(List.of(Team.builder().id(TeamId.of("forum")).build()))
                    .responsibilities(List.of(responsibility))
                    .holdings(List.of(shared("r", holders)));
        }

        private final Responsibility scheme = needing("r", Map.of("reading", 0.7, "writing", 0.5));

        @Test
        void half_the_level_of_one_need_is_enough_for_each() {
            assertThat(units(held(scheme, "reader", "writer"), SHARED_EXPERTISE))
                    .isEqualTo("[r] of [r]");
            assertThat(units(held(scheme, "reader", "novice"), SHARED_EXPERTISE))
                    .isEqualTo("[] of [r]");
        }

        @Test
        void unknown_skills_are_unknown_unless_another_brings_nothing() {
            assertThat(units(held(scheme, "reader", "unasked"), SHARED_EXPERTISE))
                    .isEqualTo("[] of [], 1 unknown: [members.skills]");
            assertThat(units(held(scheme, "novice", "unasked"), SHARED_EXPERTISE))
                    .isEqualTo("[] of [r]");
        }

        @Test
        void unknown_needs_are_unknown_and_no_needs_are_no_unit() {
            assertThat(units(held(Responsibility.of("r"), "reader", "writer"), SHARED_EXPERTISE))
                    .isEqualTo("[] of [], 1 unknown: [responsibilities.needs]");
            assertThat(units(held(needing("r", Map.of()), "reader", "writer"), SHARED_EXPERTISE))
                    .isEqualTo("[] of []");
        }

        @Test
        void a_need_of_nothing_is_met_by_nobody() {
            Responsibility withPaperwork = needing("r", Map.of("reading", 0.7, "paperwork", 0.0));
            assertThat(units(held(withPaperwork, "reader", "novice"), SHARED_EXPERTISE))
                    .isEqualTo("[] of [r]");
            assertThat(units(held(needing("r", Map.of("paperwork", 0.0)), "reader", "novice"), SHARED_EXPERTISE))
                    .isEqualTo("[] of []");
        }

        @Test
        void only_what_is_shared_is_asked() {
            OrganizationBuilder organization =
                    held(scheme, "reader").clear(Table.HOLDINGS).holdings(List.of(Holding.of("r", "reader", "writer")));
            assertThat(units(organization, SHARED_EXPERTISE)).isEqualTo("[] of []");
        }

        @Test
        void unknown_holders_are_unknown() {
            assertThat(units(held(scheme, "reader", "writer", "team:forum"), SHARED_EXPERTISE))
                    .isEqualTo("[] of [], 1 unknown: [teams.members]");
        }
    }

    @Nested
    class Vision {
        private OrganizationBuilder begun() {
            return Organization.builder()
                    .asOf(DAY)
                    .members(people("ana"))
                    .goals(List.of(Goal.builder().id(GoalId.of("g")).build()))
                    .initiatives(List.of(
                            initiative("2025-01-01", "ana")
                                    .id(InitiativeId.of("a"))
                                    .serves(Recorded.known(ImmutableSortedSet.of(GoalId.of("g"))))
                                    .build(),
                            initiative("2025-12-31", "ana")
                                    .id(InitiativeId.of("b"))
                                    .serves(Recorded.none())
                                    .build(),
                            initiative("2024-12-31", "ana")
                                    .id(InitiativeId.of("c"))
                                    .serves(Recorded.none())
                                    .build(),
                            initiative("2026-01-01", "ana")
                                    .id(InitiativeId.of("d"))
                                    .serves(Recorded.none())
                                    .build()));
        }

        @Test
        void counts_initiatives_that_serve_a_goal() {
            assertThat(units(begun(), SHARED_VISION)).isEqualTo("[a] of [a, b]");
        }

        @Test
        void does_not_know_what_an_initiative_serves_that_does_not_say() {
            OrganizationBuilder organization =
                    begun().initiatives(List.of(initiative("2025-05-01", "ana").build()));
            assertThat(units(organization, SHARED_VISION)).isEqualTo("[a] of [a, b], 1 unknown: [initiatives.serves]");
        }

        @Test
        void needs_initiatives() {
            assertThat(result(begun().clear(Table.INITIATIVES), SHARED_VISION).reason())
                    .contains("not recorded");
        }

        @Test
        void has_open_bounds_where_initiatives_are_recorded_in_part() {
            IndicatorResult result = result(begun().partial(Table.INITIATIVES), SHARED_VISION);
            assertThat(units(result)).isEqualTo("[a] of [a, b]");
            assertThat(result.isOpen()).isTrue();
            assertThat(result.low()).isEmpty();
            assertThat(result.high()).isEmpty();
        }
    }

    @Test
    void fit_needs_a_verdict() {
        assertThat(result(Organization.builder(), SHARED_FIT).reason()).contains("not recorded");
        assertThat(result(Organization.builder().responsibilities(List.of()), SHARED_FIT)
                        .reason())
                .contains("nothing to count");
    }
}
