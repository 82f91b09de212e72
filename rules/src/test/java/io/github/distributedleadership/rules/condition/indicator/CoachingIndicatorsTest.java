package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.coaching;
import static io.github.distributedleadership.rules.condition.Acts.leader;
import static io.github.distributedleadership.rules.condition.Acts.people;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.term;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.indicator.Indicator.COACHING_LEADERS_COACH;
import static io.github.distributedleadership.rules.indicator.Indicator.COACHING_REACH;
import static io.github.distributedleadership.rules.indicator.Indicator.COACHING_RECOGNITION;
import static io.github.distributedleadership.rules.indicator.Indicator.COACHING_REPRODUCTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.rules.condition.Acts;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CoachingIndicatorsTest {

    /** Ana leads, Ben was coached, Cem was not. */
    private static OrganizationBuilder small() {
        return Organization.builder()
                .asOf(DAY)
                .members(people("ana", "ben", "cem"))
                .leaders(List.of(leader("ana", "2020-01-01..")))
                .coaching(List.of(coaching("ana", "ben", "2025-03-01..2025-06-01")));
    }

    @Nested
    class Reach {
        @Test
        void counts_members_without_a_role_who_were_coached() {
            assertThat(units(small(), COACHING_REACH)).isEqualTo("[ben] of [ben, cem]");
            assertThat(result(small(), COACHING_REACH).value()).hasValue(0.5);
        }

        @Test
        void counts_coaching_on_the_first_day_of_the_window_and_not_before() {
            OrganizationBuilder organization = small().clear(Table.COACHING)
                    .coaching(List.of(
                            coaching("ana", "ben", "2024-01-01..2025-01-02"),
                            coaching("ana", "cem", "2024-01-01..2025-01-01")));
            assertThat(units(organization, COACHING_REACH)).isEqualTo("[ben] of [ben, cem]");
        }

        @Test
        void leaves_out_coaching_that_begins_after_the_day() {
            OrganizationBuilder organization = small().coaching(List.of(coaching("ana", "cem", "2026-01-01..")));
            assertThat(units(organization, COACHING_REACH)).isEqualTo("[ben] of [ben, cem]");
        }

        @Test
        void does_not_know_who_was_not_coached_where_coaching_is_recorded_in_part() {
            assertThat(units(small().partial(Table.COACHING), COACHING_REACH))
                    .isEqualTo("[ben] of [ben], 1 unknown: [coaching]");
        }

        @Test
        void needs_to_know_who_leads() {
            IndicatorResult result = result(small().clear(Table.LEADERS), COACHING_REACH);
            assertThat(result.reason()).contains("not recorded");
            assertThat(result.missing()).containsExactly(FieldId.LEADERS);
            IndicatorResult inPart = result(small().partial(Table.LEADERS), COACHING_REACH);
            assertThat(inPart.reason()).contains("too much unknown");
            assertThat(inPart.missing()).containsExactly(FieldId.LEADERS);
        }

        @Test
        void does_not_turn_a_leader_who_retired_into_a_member_whom_nobody_coached() {
            OrganizationBuilder organization = small().members(List.of(until("dot", "2025-09-01")))
                    .leaders(List.of(leader("dot", "2010-01-01..2025-09-01")));
            assertThat(units(organization, COACHING_REACH)).isEqualTo("[ben] of [ben, cem]");
        }

        @Test
        void asks_about_those_who_rotated_out_of_a_role() {
            OrganizationBuilder organization = small().leaders(List.of(leader("cem", "2025-01-01..2025-07-01")));
            assertThat(units(organization, COACHING_REACH)).isEqualTo("[ben] of [ben, cem]");
        }

        @Test
        void leaves_out_members_who_were_there_for_less_than_thirty_days() {
            OrganizationBuilder organization =
                    small().members(List.of(since("new", "2025-12-03"), since("old", "2025-12-02")));
            assertThat(units(organization, COACHING_REACH)).isEqualTo("[ben] of [ben, cem, old]");
        }

        @Test
        void needs_no_dates_where_nothing_has_any() {
            OrganizationBuilder organization = Organization.builder()
                    .members(people("ana", "ben", "cem"))
                    .leaders(List.of(leader("ana", "..")))
                    .coaching(List.of(coaching("ana", "ben", "..")));
            assertThat(units(organization, COACHING_REACH)).isEqualTo("[ben] of [ben, cem]");
        }
    }

    @Nested
    class LeadersCoach {
        @Test
        void counts_leaders_who_coach() {
            OrganizationBuilder organization = small().leaders(List.of(leader("cem", "2025-01-01..")));
            assertThat(units(organization, COACHING_LEADERS_COACH)).isEqualTo("[ana] of [ana, cem]");
        }

        @Test
        void takes_a_role_of_thirty_days_of_the_window_for_leading() {
            OrganizationBuilder organization =
                    small().leaders(List.of(leader("ben", "2025-12-03.."), leader("cem", "2024-06-01..2025-01-31")));
            assertThat(units(organization, COACHING_LEADERS_COACH)).isEqualTo("[ana] of [ana, cem]");
        }

        @Test
        void adds_up_the_days_of_those_who_led_for_a_short_time_again_and_again() {
            OrganizationBuilder organization = small().leaders(List.of(
                    leader("ben", "2025-03-01..2025-03-16"),
                    leader("ben", "2025-06-01..2025-06-16"),
                    leader("cem", "2025-03-01..2025-03-21"),
                    leader("cem", "2025-03-10..2025-03-30")));
            assertThat(units(organization, COACHING_LEADERS_COACH)).isEqualTo("[ana] of [ana, ben]");
        }

        @Test
        void does_not_know_who_did_not_coach_where_coaching_is_recorded_in_part() {
            OrganizationBuilder organization =
                    small().leaders(List.of(leader("cem", "2025-01-01.."))).partial(Table.COACHING);
            assertThat(units(organization, COACHING_LEADERS_COACH)).isEqualTo("[ana] of [ana], 1 unknown: [coaching]");
        }

        @Test
        void says_that_nobody_recorded_coaching() {
            assertThat(result(small().clear(Table.COACHING), COACHING_LEADERS_COACH)
                            .reason())
                    .contains("not recorded");
        }

        @Test
        void leaves_out_leaders_who_left_before_the_window_with_their_role_still_open_on_paper() {
            OrganizationBuilder organization = small().members(List.of(until("dot", "2024-06-01")))
                    .leaders(List.of(leader("dot", "2010-01-01..")));
            assertThat(units(organization, COACHING_LEADERS_COACH)).isEqualTo("[ana] of [ana]");
        }
    }

    @Nested
    class Reproduction {
        private OrganizationBuilder organization(List<Coaching> coaching, List<Leader> leaders) {
            return Organization.builder()
                    .asOf(DAY)
                    .members(people("ana", "ben", "cem", "dot"))
                    .coaching(coaching)
                    .leaders(leaders);
        }

        private String units(List<Coaching> coaching, List<Leader> leaders) {
            return Acts.units(organization(coaching, leaders), COACHING_REPRODUCTION);
        }

        @Test
        void counts_coached_members_who_first_led_within_two_years() {
            List<Coaching> coaching =
                    List.of(coaching("ana", "ben", "2023-03-01.."), coaching("ana", "cem", "2023-03-01.."));
            assertThat(units(coaching, List.of(leader("ben", "2025-03-01.."), leader("cem", "2025-03-02.."))))
                    .isEqualTo("[ben] of [ben, cem]");
        }

        @Test
        void waits_until_two_years_have_elapsed() {
            List<Coaching> coaching =
                    List.of(coaching("ana", "ben", "2023-12-31.."), coaching("ana", "cem", "2024-01-01.."));
            assertThat(units(coaching, List.of(leader("ben", "2024-06-01.."), leader("cem", "2024-06-01.."))))
                    .isEqualTo("[ben] of [ben]");
        }

        @Test
        void leaves_out_who_led_before_or_on_the_day_the_coaching_began() {
            List<Coaching> coaching = List.of(
                    coaching("ana", "ben", "2023-03-01.."),
                    coaching("ana", "cem", "2023-03-01.."),
                    coaching("ana", "dot", "2023-03-01.."));
            List<Leader> leaders = List.of(
                    leader("ben", "2020-01-01..2021-01-01"),
                    leader("ben", "2024-01-01.."),
                    leader("cem", "2023-03-01.."),
                    leader("dot", "2023-03-02.."));
            assertThat(units(coaching, leaders)).isEqualTo("[dot] of [dot]");
        }

        @Test
        void begins_with_the_first_coaching_of_several() {
            List<Coaching> coaching =
                    List.of(coaching("dot", "ben", "2025-01-01.."), coaching("ana", "ben", "2022-01-01..2022-02-01"));
            assertThat(units(coaching, List.of(leader("ben", "2025-02-01..")))).isEqualTo("[] of [ben]");
        }

        @Test
        void does_not_know_what_came_first_where_a_beginning_is_missing() {
            List<Coaching> coaching = List.of(coaching("ana", "ben", ".."), coaching("ana", "cem", "2022-01-01.."));
            assertThat(units(coaching, List.of(leader("cem", ".."))))
                    .isEqualTo("[] of [], 2 unknown: [coaching.from, leaders.from]");
        }

        @Test
        void stands_beside_those_who_were_never_coached() {
            // ana led two years before, cem began since; dot came too late to be compared
            OrganizationBuilder organization = organization(
                            List.of(coaching("ana", "ben", "2022-01-01..")),
                            List.of(leader("ana", "2019-01-01.."), leader("cem", "2024-01-01..")))
                    .clear(Table.MEMBERS)
                    .members(people("ana", "ben", "cem", "eva", "fay"))
                    .members(List.of(since("dot", "2024-01-01")));
            assertThat(result(organization, COACHING_REPRODUCTION).beside())
                    .containsEntry("uncoached", 1 / 3.0)
                    .containsEntry("uncoached-members", 3.0);
        }

        @Test
        void counts_a_first_role_two_years_before_the_day_as_earlier() {
            OrganizationBuilder organization =
                    organization(List.of(), List.of(leader("ana", "2023-12-31.."), leader("ben", "2024-01-01..")));
            assertThat(result(organization, COACHING_REPRODUCTION).beside())
                    .containsEntry("uncoached", 1 / 3.0)
                    .containsEntry("uncoached-members", 3.0);
        }

        @Test
        void has_no_fraction_of_the_uncoached_where_there_are_none() {
            OrganizationBuilder organization = organization(List.of(), List.of())
                    .clear(Table.MEMBERS)
                    .members(List.of(since("new", "2025-01-01")));
            assertThat(result(organization, COACHING_REPRODUCTION).beside()).containsOnlyKeys("uncoached-members");
        }

        @Test
        void ends_two_years_after_a_leap_day_on_the_last_of_february() {
            List<Coaching> coaching =
                    List.of(coaching("ana", "ben", "2020-02-29.."), coaching("ana", "cem", "2020-02-29.."));
            assertThat(units(coaching, List.of(leader("ben", "2022-02-28.."), leader("cem", "2022-03-01.."))))
                    .isEqualTo("[ben] of [ben, cem]");
        }

        @Test
        void needs_a_day_and_whole_tables() {
            OrganizationBuilder undated = Organization.builder()
                    .members(people("ana", "ben"))
                    .coaching(List.of(coaching("ana", "ben", "..")))
                    .leaders(List.of());
            assertThat(result(undated, COACHING_REPRODUCTION).reason()).contains("no date");
            assertThat(result(small().clear(Table.COACHING), COACHING_REPRODUCTION)
                            .reason())
                    .contains("not recorded");
            IndicatorResult inPart = result(small().partial(Table.COACHING), COACHING_REPRODUCTION);
            assertThat(inPart.reason()).contains("too much unknown");
            assertThat(inPart.missing()).containsExactly(FieldId.COACHING);
        }
    }

    @Test
    void recognition_is_not_computed() {
        assertThat(result(small(), COACHING_RECOGNITION).reason()).contains("not computed");
    }

    private static Member since(String id, String from) {
        return Member.builder().id(MemberId.of(id)).term(term(from + "..")).build();
    }

    private static Member until(String id, String until) {
        return Member.builder().id(MemberId.of(id)).term(term(".." + until)).build();
    }
}
