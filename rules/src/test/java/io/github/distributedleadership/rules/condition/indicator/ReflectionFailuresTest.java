package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.decision;
import static io.github.distributedleadership.rules.condition.Acts.initiative;
import static io.github.distributedleadership.rules.condition.Acts.people;
import static io.github.distributedleadership.rules.condition.Acts.reflection;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.indicator.Indicator.REFLECTION_FAILURES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Table;
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
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReflectionFailuresTest {

    private static OrganizationBuilder organization(Reflection.Builder... reflections) {
        return Organization.builder()
                .asOf(DAY)
                .members(people("ana", "ben", "cem"))
                .teams(List.of(
                        Team.of("pair", "ana", "ben"),
                        Team.builder().id(TeamId.of("forum")).build()))
                .responsibilities(List.of(Responsibility.of("r"), Responsibility.of("s")))
                .decisions(List.of())
                .initiatives(List.of())
                .reflections(Arrays.stream(reflections)
                        .map(Reflection.Builder::build)
                        .toList());
    }

    private static Decision failed(String id, String day, String... deciders) {
        return decision(DecisionId.of(id), "r", day, deciders)
                .outcome(Outcome.FAILED)
                .build();
    }

    private static Initiative failedInitiative(String id, String day, String... proposers) {
        return initiative(day, proposers)
                .id(InitiativeId.of(id))
                .approval(Approval.NOT_NEEDED)
                .outcome(Outcome.FAILED)
                .build();
    }

    @Test
    void counts_failures_on_which_one_of_their_people_reflected() {
        OrganizationBuilder organization = organization(
                        reflection("decision:d1", "2025-04-01", "ana", "cem"),
                        reflection("decision:d2", "2025-04-01", "cem"),
                        reflection("initiative:i1", "2025-04-01", "cem"))
                .decisions(List.of(failed("d1", "2025-03-01", "ana", "ben"), failed("d2", "2025-03-01", "ana")))
                .initiatives(List.of(failedInitiative("i1", "2025-03-01", "cem")));
        assertThat(units(organization, REFLECTION_FAILURES)).isEqualTo("[d1, i1] of [d1, d2, i1]");
    }

    @Test
    void looks_at_nothing_but_failures() {
        OrganizationBuilder organization = organization()
                .decisions(List.of(
                        decision("r", "2025-03-01", "ana")
                                .outcome(Outcome.SUCCEEDED)
                                .build(),
                        decision("r", "2025-03-01", "ana")
                                .outcome(Outcome.MIXED)
                                .build(),
                        decision("r", "2025-03-01", "ana").outcome(Outcome.OPEN).build()));
        IndicatorResult result = result(organization, REFLECTION_FAILURES);
        assertThat(result.reason()).contains("nothing to count");
        assertThat(result.missing()).containsExactlyElementsOf(REFLECTION_FAILURES.fields());
    }

    @Test
    void gives_people_thirty_days() {
        OrganizationBuilder organization = organization()
                .decisions(List.of(failed("old", "2025-12-01", "ana"), failed("new", "2025-12-02", "ana")));
        assertThat(units(organization, REFLECTION_FAILURES)).isEqualTo("[] of [old]");
    }

    @Test
    void looks_at_the_window_only() {
        OrganizationBuilder organization = organization()
                .decisions(List.of(failed("in", "2025-01-01", "ana"), failed("out", "2024-12-31", "ana")));
        assertThat(units(organization, REFLECTION_FAILURES)).isEqualTo("[] of [in]");
    }

    @Test
    void takes_a_reflection_of_the_same_day_and_none_of_an_earlier_one() {
        OrganizationBuilder organization = organization(
                        reflection("decision:d1", "2025-03-01", "ana"), reflection("decision:d2", "2025-02-28", "ana"))
                .decisions(List.of(failed("d1", "2025-03-01", "ana"), failed("d2", "2025-03-01", "ana")));
        assertThat(units(organization, REFLECTION_FAILURES)).isEqualTo("[d1] of [d1, d2]");
    }

    @Test
    void a_reflection_on_the_responsibility_is_none_on_the_failure() {
        OrganizationBuilder organization = organization(reflection("responsibility:r", "2025-04-01", "ana"))
                .decisions(List.of(failed("d", "2025-03-01", "ana")));
        assertThat(units(organization, REFLECTION_FAILURES)).isEqualTo("[] of [d]");
    }

    @Test
    void a_failure_without_an_id_may_be_what_a_reflection_on_its_responsibility_was_about() {
        Decision nameless = failed("d", "2025-03-01", "ana").toBuilder()
                .id(Optional.empty())
                .build();
        assertThat(units(
                        organization(reflection("responsibility:r", "2025-04-01", "ana", "ben"))
                                .decisions(List.of(nameless)),
                        REFLECTION_FAILURES))
                .isEqualTo("[] of [], 1 unknown: [decisions.id]");
        assertThat(units(
                        organization(
                                        reflection("responsibility:r", "2025-02-01", "ana"),
                                        reflection("responsibility:r", "2025-04-01", "ben"),
                                        reflection("responsibility:s", "2025-04-01", "ana"))
                                .decisions(List.of(nameless)),
                        REFLECTION_FAILURES))
                .isEqualTo("[] of [decisions[0]]");
    }

    @Test
    void an_initiative_without_id_and_responsibility_may_be_what_any_later_reflection_of_its_people_was_about() {
        Initiative.Builder nameless =
                initiative("2025-03-01", "ana").approval(Approval.NOT_NEEDED).outcome(Outcome.FAILED);
        assertThat(units(
                        organization(reflection("responsibility:s", "2025-03-01", "ana"))
                                .initiatives(List.of(nameless.build())),
                        REFLECTION_FAILURES))
                .isEqualTo("[] of [], 1 unknown: [initiatives.id]");
        assertThat(units(
                        organization(reflection("responsibility:s", "2025-02-01", "ana"))
                                .initiatives(List.of(nameless.build())),
                        REFLECTION_FAILURES))
                .isEqualTo("[] of [initiatives[0]]");
        Initiative ofNobodys = nameless.responsibility(Recorded.none()).build();
        assertThat(units(
                        organization(reflection("responsibility:s", "2025-04-01", "ana"))
                                .initiatives(List.of(ofNobodys)),
                        REFLECTION_FAILURES))
                .isEqualTo("[] of [initiatives[0]]");
        Initiative ofS = nameless.responsibility(Recorded.known(ResponsibilityId.of("s")))
                .build();
        assertThat(units(
                        organization(reflection("responsibility:s", "2025-04-01", "ana"))
                                .initiatives(List.of(ofS)),
                        REFLECTION_FAILURES))
                .isEqualTo("[] of [], 1 unknown: [initiatives.id]");
    }

    @Test
    void an_outcome_that_nobody_wrote_down_may_be_a_failure() {
        OrganizationBuilder organization = organization()
                .decisions(List.of(
                        failed("d", "2025-03-01", "ana"),
                        decision("r", "2025-03-01", "ana").build(),
                        decision("r", "2025-12-30", "ana").build()))
                .initiatives(List.of(initiative("2025-03-01", "ana").build()));
        assertThat(units(organization, REFLECTION_FAILURES))
                .isEqualTo("[] of [d], 2 unknown: [decisions.outcome, initiatives.approval, initiatives.outcome]");
    }

    @Test
    void teams_stand_for_their_members_and_unknown_members_for_anybody() {
        OrganizationBuilder organization = organization(
                        reflection("decision:by-team", "2025-04-01", "ben"),
                        reflection("decision:by-ana", "2025-04-01", "team:pair"),
                        reflection("decision:by-forum", "2025-04-01", "ana"),
                        reflection("decision:by-ben", "2025-04-01", "team:forum"),
                        reflection("decision:within-forum", "2025-04-01", "team:forum"))
                .decisions(List.of(
                        failed("by-team", "2025-03-01", "team:pair"),
                        failed("by-ana", "2025-03-01", "ana"),
                        failed("by-forum", "2025-03-01", "team:forum"),
                        failed("by-ben", "2025-03-01", "ben"),
                        failed("within-forum", "2025-03-01", "team:forum")));
        assertThat(units(organization, REFLECTION_FAILURES))
                .isEqualTo("[by-ana, by-team] of [by-ana, by-team], 3 unknown: [teams.members]");
    }

    @Test
    void what_is_missing_from_reflections_recorded_in_part_is_unknown() {
        OrganizationBuilder organization = organization(reflection("decision:d1", "2025-04-01", "ana"))
                .decisions(List.of(failed("d1", "2025-03-01", "ana"), failed("d2", "2025-03-01", "ana")))
                .partial(Table.REFLECTIONS);
        assertThat(units(organization, REFLECTION_FAILURES)).isEqualTo("[d1] of [d1], 1 unknown: [reflections]");
    }

    @Test
    void decisions_alone_are_enough() {
        OrganizationBuilder organization = organization()
                .decisions(List.of(failed("d", "2025-03-01", "ana")))
                .clear(Table.INITIATIVES);
        assertThat(units(organization, REFLECTION_FAILURES)).isEqualTo("[] of [d]");
        assertThat(result(organization.clear(Table.DECISIONS), REFLECTION_FAILURES)
                        .reason())
                .contains("not recorded");
    }

    @Test
    void an_initiative_that_was_refused_has_not_failed_whatever_is_written() {
        OrganizationBuilder organization = organization()
                .initiatives(List.of(
                        failedInitiative("i1", "2025-06-01", "ana"),
                        initiative("2025-06-02", "ben")
                                .approval(Approval.refusedBy(MemberId.of("ana")))
                                .outcome(Outcome.FAILED)
                                .build(),
                        initiative("2025-06-03", "ben")
                                .approval(Approval.PENDING)
                                .build()));
        IndicatorResult result = result(organization, REFLECTION_FAILURES);

        assertThat(result.denominator()).isEqualTo(1);
        // what waits may yet be found to have failed
        assertThat(result.unknown()).isEqualTo(1);
    }
}
