package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.decision;
import static io.github.distributedleadership.rules.condition.Acts.initiative;
import static io.github.distributedleadership.rules.condition.Acts.people;
import static io.github.distributedleadership.rules.condition.Acts.reflection;
import static io.github.distributedleadership.rules.condition.Acts.reflectionId;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.those;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.indicator.Indicator.REFLECTION_LEARNING;
import static io.github.distributedleadership.rules.indicator.Indicator.REFLECTION_VOICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.condition.Acts;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReflectionIndicatorsTest {

    private static OrganizationBuilder organization(Reflection.Builder... reflections) {
        return Organization.builder()
                .asOf(DAY)
                .members(people("ana", "ben", "cem"))
                .teams(List.of(
                        Team.of("pair", "ana", "ben"),
                        Team.builder().id(TeamId.of("forum")).build()))
                .responsibilities(List.of(Responsibility.of("r")))
                .reflections(Arrays.stream(reflections)
                        .map(Reflection.Builder::build)
                        .toList());
    }

    @Nested
    class Learning {
        private Reflection.Builder lesson(String id, String day) {
            return reflection("responsibility:r", day, "ana", "ben")
                    .id(reflectionId(id))
                    .lessons(Recorded.known(ImmutableList.of("ask earlier")));
        }

        private Decision applying(String id, String day) {
            return decision("r", day, "ana")
                    .applies(Recorded.known(reflectionId(id)))
                    .build();
        }

        private Initiative beginning(String id, String day) {
            return initiative(day, "ana")
                    .applies(Recorded.known(reflectionId(id)))
                    .build();
        }

        private OrganizationBuilder recorded(Reflection.Builder... reflections) {
            return organization(reflections)
                    .decisions(List.of())
                    .initiatives(List.of())
                    .complete("decisions.applies", "initiatives.applies");
        }

        @Test
        void counts_lessons_that_a_later_decision_or_initiative_applies() {
            OrganizationBuilder organization = recorded(
                            lesson("a", "2025-03-01"), lesson("b", "2025-03-01"), lesson("c", "2025-03-01"))
                    .decisions(List.of(applying("a", "2025-05-01")))
                    .initiatives(List.of(beginning("b", "2025-12-31")));
            assertThat(units(organization, REFLECTION_LEARNING)).isEqualTo("[a, b] of [a, b, c]");
        }

        @Test
        void gives_lessons_ninety_days_and_looks_at_the_window_only() {
            OrganizationBuilder organization = recorded(
                    lesson("out", "2024-12-31"),
                    lesson("first", "2025-01-01"),
                    lesson("last", "2025-10-02"),
                    lesson("new", "2025-10-03"));
            assertThat(units(organization, REFLECTION_LEARNING)).isEqualTo("[] of [first, last]");
        }

        @Test
        void takes_an_act_of_the_same_day_and_none_of_an_earlier_one_or_after_the_day() {
            OrganizationBuilder organization = recorded(
                            lesson("same", "2025-03-01"), lesson("before", "2025-03-01"), lesson("after", "2025-03-01"))
                    .decisions(List.of(
                            applying("same", "2025-03-01"),
                            applying("before", "2025-02-28"),
                            applying("after", "2026-01-01")));
            assertThat(units(organization, REFLECTION_LEARNING)).isEqualTo("[same] of [after, before, same]");
        }

        @Test
        void leaves_out_reflections_known_to_have_no_lesson() {
            OrganizationBuilder organization = recorded(
                    lesson("a", "2025-03-01"),
                    lesson("b", "2025-03-01").lessons(Recorded.none()),
                    lesson("c", "2025-03-01").lessons(Recorded.unknown()));
            assertThat(units(organization, REFLECTION_LEARNING))
                    .isEqualTo("[] of [a], 1 unknown: [reflections.lessons]");
        }

        @Test
        void does_not_know_what_acts_apply_that_do_not_say() {
            Decision silent = decision("r", "2025-05-01", "ana").build();
            OrganizationBuilder organization = organization(
                            lesson("early", "2025-03-01"), lesson("late", "2025-06-01"), lesson("used", "2025-03-01"))
                    .decisions(List.of(silent, applying("used", "2025-04-01")))
                    .initiatives(List.of());
            assertThat(units(organization, REFLECTION_LEARNING))
                    .isEqualTo("[used] of [used, late], 1 unknown: [decisions.applies]");
        }

        @Test
        void does_not_know_what_is_applied_where_acts_are_not_recorded() {
            OrganizationBuilder organization = recorded(lesson("a", "2025-03-01"), lesson("b", "2025-03-01"))
                    .decisions(List.of(applying("a", "2025-05-01")));
            assertThat(units(organization.partial(Table.DECISIONS), REFLECTION_LEARNING))
                    .isEqualTo("[a] of [a], 1 unknown: [decisions]");
            organization = recorded(lesson("a", "2025-03-01")).clear(Table.INITIATIVES);
            assertThat(units(organization, REFLECTION_LEARNING)).isEqualTo("[] of [], 1 unknown: [initiatives]");
        }

        @Test
        void says_that_nobody_recorded_reflections() {
            assertThat(result(recorded().clear(Table.REFLECTIONS), REFLECTION_LEARNING)
                            .reason())
                    .contains("not recorded");
        }

        @Test
        void has_open_bounds_where_reflections_are_recorded_in_part() {
            IndicatorResult result =
                    result(recorded(lesson("a", "2025-03-01")).partial(Table.REFLECTIONS), REFLECTION_LEARNING);
            assertThat(units(result)).isEqualTo("[] of [a]");
            assertThat(result.isOpen()).isTrue();
            assertThat(result.high()).isEmpty();
        }
    }

    @Nested
    class Voice {
        private final Reflection.Builder three = reflection("responsibility:r", "2025-03-01", "ana", "ben", "cem")
                .id(reflectionId("pause"));

        @Test
        void counts_participants_who_spoke() {
            OrganizationBuilder organization = organization(three.spoke(those("ana", "cem")));
            assertThat(units(organization, REFLECTION_VOICE))
                    .isEqualTo("[pause/ana, pause/cem] of [pause/ana, pause/ben, pause/cem]");
        }

        @Test
        void knows_that_nobody_spoke() {
            assertThat(units(organization(three.spoke(Recorded.none())), REFLECTION_VOICE))
                    .isEqualTo("[] of [pause/ana, pause/ben, pause/cem]");
        }

        @Test
        void does_not_know_who_spoke_where_nobody_wrote_it_down() {
            assertThat(units(organization(three), REFLECTION_VOICE))
                    .isEqualTo("[] of [], 3 unknown: [reflections.spoke]");
        }

        @Test
        void expands_teams_on_both_sides() {
            OrganizationBuilder organization =
                    organization(reflection("responsibility:r", "2025-03-01", "team:pair", "cem")
                            .spoke(those("team:pair")));
            assertThat(units(organization, REFLECTION_VOICE))
                    .isEqualTo("[reflections[0]/ana, reflections[0]/ben]"
                            + " of [reflections[0]/ana, reflections[0]/ben, reflections[0]/cem]");
        }

        @Test
        void does_not_know_of_unknown_people_whether_they_spoke() {
            OrganizationBuilder organization = organization(
                    three.spoke(those("ana", "team:forum")),
                    reflection("responsibility:r", "2025-04-01", "ben", "team:forum")
                            .id(reflectionId("tea"))
                            .spoke(those("ben")));
            assertThat(units(organization, REFLECTION_VOICE))
                    .as("Ben and Cem may belong to the forum; Ben may have had his tea alone; and there is the forum")
                    .isEqualTo("[pause/ana] of [pause/ana], 4 unknown: [teams.members]");
            assertThat(result(organization, REFLECTION_VOICE).isOpen()).isTrue();
        }

        @Test
        void leaves_out_who_reflects_alone() {
            OrganizationBuilder organization = organization(
                    three.spoke(those("ana")),
                    reflection("responsibility:r", "2025-03-02", "ben").spoke(those("ben")),
                    reflection("responsibility:r", "2025-03-03", "cem"));
            assertThat(result(organization, REFLECTION_VOICE).value()).hasValue(1 / 3.0);
        }

        @Test
        void looks_at_the_window_only() {
            OrganizationBuilder organization = organization(
                    three.spoke(those("ana")).at(Acts.at("2024-12-31")),
                    reflection("responsibility:r", "2025-01-01", "ana", "ben")
                            .id(reflectionId("in"))
                            .spoke(those("ana")),
                    reflection("responsibility:r", "2026-01-01", "ana", "ben").spoke(those("ana")));
            assertThat(units(organization, REFLECTION_VOICE)).isEqualTo("[in/ana] of [in/ana, in/ben]");
        }

        @Test
        void needs_reflections_and_a_day() {
            assertThat(result(organization().clear(Table.REFLECTIONS), REFLECTION_VOICE)
                            .reason())
                    .contains("not recorded");
            assertThat(result(Organization.builder().reflections(List.of()), REFLECTION_VOICE)
                            .reason())
                    .contains("no date");
        }
    }
}
