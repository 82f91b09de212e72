package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.anonymous;
import static io.github.distributedleadership.rules.condition.Acts.coaching;
import static io.github.distributedleadership.rules.condition.Acts.decision;
import static io.github.distributedleadership.rules.condition.Acts.feedback;
import static io.github.distributedleadership.rules.condition.Acts.leader;
import static io.github.distributedleadership.rules.condition.Acts.reflection;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.condition.Papers.allocation;
import static io.github.distributedleadership.rules.condition.Papers.given;
import static io.github.distributedleadership.rules.condition.Papers.top;
import static io.github.distributedleadership.rules.condition.Papers.under;
import static io.github.distributedleadership.rules.condition.Papers.unlisted;
import static io.github.distributedleadership.rules.condition.Papers.work;
import static io.github.distributedleadership.rules.indicator.Indicator.ACCOUNTABILITY_ENABLING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.practice.Perspective;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnablingTest {

    /** Ana leads Ben, who leads Cem; Dan leads nobody who reports to him. */
    private static OrganizationBuilder house() {
        return Organization.builder()
                .asOf(DAY)
                .members(List.of(top("ana"), under("ana", "ben"), under("ben", "cem"), under("ana", "dan")))
                .teams(List.of(Team.of("crew", "cem", "dan"), Team.of("board", "ana"), unlisted("forum")))
                .responsibilities(List.of(work("menu").build()))
                .leaders(List.of(leader("ana", ".."), leader("ben", ".."), leader("dan", "..")))
                .allocations(List.of())
                .coaching(List.of())
                .feedback(List.of())
                .reflections(List.of());
    }

    private static String of(OrganizationBuilder organization) {
        return units(organization, ACCOUNTABILITY_ENABLING);
    }

    @Test
    void counts_leaders_with_somebody_below_who_gave_one_of_them_something() {
        assertThat(of(house())).isEqualTo("[] of [ana, ben]");
        assertThat(of(house().allocations(List.of(given("ben", "cem", "2025-06-01")))))
                .isEqualTo("[ben] of [ana, ben]");
        assertThat(of(house().allocations(List.of(given("ana", "cem", "2025-06-01")))))
                .isEqualTo("[ana] of [ana, ben]");
        assertThat(of(house().allocations(
                                List.of(given("ben", "ana", "2025-06-01"), given("dan", "ben", "2025-06-01")))))
                .isEqualTo("[] of [ana, ben]");
    }

    @Test
    void names_the_lists_that_were_not_kept_and_no_other() {
        OrganizationBuilder withoutLeaders = Organization.builder()
                .asOf(DAY)
                .members(List.of(top("ana"), under("ana", "ben")))
                .allocations(List.of())
                .feedback(List.of());
        IndicatorResult result = result(withoutLeaders, ACCOUNTABILITY_ENABLING);
        assertThat(result.reason()).contains("not recorded");
        assertThat(result.missing()).containsExactly(FieldId.LEADERS, FieldId.COACHING, FieldId.REFLECTIONS);
    }

    @Test
    void takes_teams_for_their_members() {
        assertThat(of(house().allocations(List.of(given("team:board", "team:crew", "2025-06-01")))))
                .isEqualTo("[ana] of [ana, ben]");
    }

    @Test
    void counts_coaching_support_and_looking_back_together_on_a_failure() {
        assertThat(of(house().coaching(List.of(coaching("ben", "cem", "2024-01-01..2025-01-02")))))
                .isEqualTo("[ben] of [ana, ben]");
        assertThat(of(house().feedback(List.of(
                        feedback("ben", "cem", "2025-06-01"), feedback("ana", "team:crew", "2025-06-01")))))
                .isEqualTo("[ana, ben] of [ana, ben]");
        assertThat(of(looking(Outcome.FAILED, "ben", "cem"))).isEqualTo("[ben] of [ana, ben]");
        assertThat(of(looking(Outcome.FAILED, "ben", "dan"))).isEqualTo("[] of [ana, ben]");
        assertThat(of(looking(Outcome.SUCCEEDED, "ben", "cem"))).isEqualTo("[] of [ana, ben]");
    }

    private static OrganizationBuilder looking(Outcome outcome, String... participants) {
        return house().decisions(List.of(decision(DecisionId.of("d"), "menu", "2025-05-01", "cem")
                        .outcome(outcome)
                        .build()))
                .reflections(List.of(
                        reflection("decision:d", "2025-05-02", participants).build()));
    }

    @Test
    void does_not_know_whose_failure_it_was_where_nobody_wrote_down_the_outcome() {
        OrganizationBuilder organization = house().decisions(
                        List.of(decision(DecisionId.of("d"), "menu", "2025-05-01", "cem")
                                .build()))
                .reflections(List.of(
                        reflection("decision:d", "2025-05-02", "ben", "cem").build()));
        assertThat(of(organization)).isEqualTo("[] of [], 2 unknown: [decisions.outcome]");
    }

    @Test
    void takes_a_low_rating_for_no_support_and_other_aspects_for_none() {
        Feedback inWords = feedback("ben", "cem", "2025-06-01");
        Feedback low = Feedback.builder().from(inWords).rating(2).build();
        Feedback middle = Feedback.builder().from(inWords).rating(3).build();
        Feedback challenge =
                Feedback.builder().from(inWords).aspect(Aspect.CHALLENGE).build();
        assertThat(of(house().feedback(List.of(low, challenge)))).isEqualTo("[] of [ana, ben]");
        assertThat(of(house().feedback(List.of(middle)))).isEqualTo("[ben] of [ana, ben]");
    }

    @Test
    void counts_acts_of_the_window_by_leaders_of_thirty_days() {
        assertThat(of(house().allocations(List.of(given("ben", "cem", "2025-01-01")))))
                .isEqualTo("[ben] of [ana, ben]");
        assertThat(of(house().allocations(
                                List.of(given("ben", "cem", "2024-12-31"), given("ben", "cem", "2026-01-01")))))
                .isEqualTo("[] of [ana, ben]");
        OrganizationBuilder young = house().clear(Table.LEADERS)
                .leaders(List.of(leader("ana", "2025-12-02.."), leader("ben", "2025-12-03..")));
        assertThat(of(young)).isEqualTo("[] of [ana]");
    }

    @Test
    void knows_that_a_leader_gave_nothing_only_where_all_kinds_of_acts_are_recorded() {
        OrganizationBuilder organization =
                house().clear(Table.COACHING).allocations(List.of(given("ben", "cem", "2025-06-01")));
        assertThat(of(organization)).isEqualTo("[ben] of [ben], 1 unknown: [coaching]");
        assertThat(of(house().partial(Table.ALLOCATIONS))).isEqualTo("[] of [], 2 unknown: [allocations]");
    }

    @Test
    void does_not_know_whose_an_act_is_that_may_have_been_of_anybody_above() {
        OrganizationBuilder byNobodyKnown = house().allocations(List.of(
                allocation("cem", ResourceKind.TIME, 1, "day", "2025-06-01").build()));
        assertThat(of(byNobodyKnown)).isEqualTo("[] of [], 2 unknown: [allocations.by]");
        assertThat(of(house().allocations(List.of(given("team:forum", "ben", "2025-06-01")))))
                .isEqualTo("[] of [ben], 1 unknown: [teams.members]");
        assertThat(of(house().allocations(List.of(given("ben", "team:forum", "2025-06-01")))))
                .isEqualTo("[] of [ana], 1 unknown: [teams.members]");
        assertThat(of(house().feedback(List.of(anonymous(Perspective.SUPERIOR, "ben", Aspect.SUPPORT, "2025-06-01")))))
                .isEqualTo("[] of [ben], 1 unknown: [feedback.giver]");
    }

    @Test
    void lets_each_member_of_unknown_line_stand_below_one_more_leader() {
        OrganizationBuilder organization = house().members(List.of(Member.of("eve"), Member.of("fay")));
        assertThat(of(organization)).isEqualTo("[] of [ana, ben], 1 unknown: [members.reportsTo]");
    }

    @Test
    void does_not_show_who_gave_feedback_where_few_did() {
        OrganizationBuilder organization =
                house().feedback(List.of(feedback("ben", "cem", "2025-06-01"))).allocations(List.of());
        IndicatorResult hidden = result(organization.build(), ACCOUNTABILITY_ENABLING, ConditionParameters.STANDARD);
        assertThat(units(hidden)).isEqualTo("[] of [], 2 unknown: [feedback]");
        OrganizationBuilder shownAnyway =
                organization.allocations(List.of(given("ben", "cem", "2025-06-01"), given("ana", "cem", "2025-06-01")));
        assertThat(units(result(shownAnyway.build(), ACCOUNTABILITY_ENABLING, ConditionParameters.STANDARD)))
                .isEqualTo("[ana, ben] of [ana, ben]");
    }

    @Test
    void needs_leaders_and_some_acts_on_record() {
        assertThat(result(house().clear(Table.LEADERS), ACCOUNTABILITY_ENABLING).reason())
                .isEqualTo(Optional.of("not recorded"));
        OrganizationBuilder noActs = house().clear(Table.ALLOCATIONS)
                .clear(Table.COACHING)
                .clear(Table.FEEDBACK)
                .clear(Table.REFLECTIONS);
        assertThat(result(noActs, ACCOUNTABILITY_ENABLING).reason()).isEqualTo(Optional.of("not recorded"));
    }
}
