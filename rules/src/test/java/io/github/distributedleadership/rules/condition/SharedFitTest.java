package io.github.distributedleadership.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Three who are all able to cook, one of whom alone is able to count. */
class SharedFitTest {
    private final List<Responsibility> responsibilities = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();

    private SharedFitTest held(String id, String skill, Holding.Builder holding) {
        responsibilities.add(Responsibility.builder()
                .id(ResponsibilityId.of(id))
                .owner(TeamId.of("kitchen"))
                .needs(Recorded.mapOf(Map.of(Skill.of(skill), Fraction.of(0.8))))
                .build());
        holdings.add(holding.responsibility(ResponsibilityId.of(id)).build());
        return this;
    }

    private IndicatorResult fit() {
        Organization organization = Organization.builder()
                .members(List.of(
                        Member.of("ana").with(Skill.of("cooking"), 0.8).with(Skill.of("counting"), 0.9),
                        Member.of("ben").with(Skill.of("cooking"), 0.8),
                        Member.of("cy").with(Skill.of("cooking"), 0.9)))
                .teams(List.of(Team.of("kitchen", "ana", "ben", "cy")))
                .responsibilities(responsibilities)
                .holdings(holdings)
                .build();
        return Assessment.of(organization).conditions().at(Indicator.SHARED_FIT);
    }

    private static Holding.Builder shared() {
        return Holding.builder().holders("ana", "ben", "cy").accountable("ana", "ben", "cy");
    }

    private static Holding.Builder sole(String holder) {
        return Holding.builder().holders(holder).accountable(holder).assignedBy(Recorded.none());
    }

    @Test
    void what_is_held_as_the_policies_say_counts() {
        held("menu", "cooking", shared()).held("books", "counting", sole("ana"));
        assertThat(fit().counted()).containsExactly("books", "menu");
        assertThat(fit().value()).hasValue(1);
    }

    @Test
    void what_is_held_otherwise_does_not() {
        held("menu", "cooking", sole("ben")).held("books", "counting", shared());
        assertThat(fit().outOf()).containsExactly("books", "menu");
        assertThat(fit().value()).hasValue(0);
    }

    @Test
    void where_it_is_not_known_who_answers_it_is_not_known_whether_several_share_it() {
        held("menu", "cooking", Holding.builder().holders("ana", "ben"));
        assertThat(fit().unknown()).isEqualTo(1);
        assertThat(fit().missing()).containsExactly(FieldId.HOLDINGS_ACCOUNTABLE);
    }

    @Test
    void one_of_whom_it_is_not_known_whether_it_was_delegated_is_one_all_the_same() {
        held("books", "counting", Holding.builder().holders("ana"));
        assertThat(fit().value()).hasValue(1);
    }

    @Test
    void what_nobody_holds_fits_no_verdict() {
        held("menu", "cooking", Holding.builder().holders());
        assertThat(fit().value()).hasValue(0);
    }

    @Test
    void without_a_verdict_there_is_nothing_to_count() {
        responsibilities.add(Responsibility.of("moon"));
        assertThat(fit().reason()).contains("nothing to count");
    }
}
