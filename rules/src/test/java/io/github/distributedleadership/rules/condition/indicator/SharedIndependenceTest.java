package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.decision;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.term;
import static io.github.distributedleadership.rules.indicator.Indicator.SHARED_INDEPENDENCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.condition.Acts;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedIndependenceTest {
    private static final Recorded<ImmutableSortedMap<Skill, Fraction>> NOTHING = Recorded.none();

    /** Ana reads and writes, Ben reads, Cem writes a little; nobody knows what Dot can do. */
    private static OrganizationBuilder people() {
        return Organization.builder()
                .asOf(DAY)
                .members(List.of(
                        member("ana", Map.of("reading", 0.9, "writing", 0.8)),
                        member("ben", Map.of("reading", 0.7)),
                        member("cem", Map.of("writing", 0.2)),
                        Member.of("dot")))
                .teams(List.of(Team.builder().id(TeamId.of("forum")).build(), Team.of("pair", "ana", "ben")));
    }

    private static String units(Responsibility responsibility, String... holders) {
        return units(responsibility, Holding.of("r", holders));
    }

    private static String units(Responsibility responsibility, Holding holding) {
        return Acts.units(
                people().responsibilities(List.of(responsibility)).holdings(List.of(holding)), SHARED_INDEPENDENCE);
    }

    private static Responsibility needing(Map<String, Double> levels) {
        return Responsibility.of("r").toBuilder().needs(skills(levels)).build();
    }

    private static Recorded<ImmutableSortedMap<Skill, Fraction>> skills(Map<String, Double> levels) {
        Map<Skill, Fraction> needs = new TreeMap<>();
        levels.forEach((skill, level) -> needs.put(Skill.of(skill), Fraction.of(level)));
        return Recorded.mapOf(needs);
    }

    private static Member member(String id, Map<String, Double> levels) {
        return Member.builder().id(MemberId.of(id)).skills(skills(levels)).build();
    }

    @Test
    void two_who_both_cover_what_it_needs_depend_on_nobody() {
        assertThat(units(needing(Map.of("reading", 0.7)), "ana", "ben")).isEqualTo("[r] of [r]");
    }

    @Test
    void one_holder_is_a_dependency_whatever_is_unknown() {
        assertThat(units(Responsibility.of("r"), "dot")).isEqualTo("[] of [r]");
        assertThat(units(needing(Map.of("reading", 0.7)), "dot")).isEqualTo("[] of [r]");
    }

    @Test
    void a_need_that_one_alone_covers_is_a_dependency_in_every_arrangement() {
        Responsibility scheme = needing(Map.of("reading", 0.7, "writing", 0.5));
        for (Arrangement arrangement : List.of(Arrangement.JOINT, Arrangement.ANY_ONE, Arrangement.ROTATING)) {
            Holding holding = Holding.of("r", "ana", "ben").toBuilder()
                    .arrangement(arrangement)
                    .build();
            assertThat(units(scheme, holding)).isEqualTo("[] of [r]");
        }
    }

    @Test
    void a_need_that_nobody_covers_even_today_is_not_covered_then() {
        assertThat(units(needing(Map.of("reading", 0.7, "singing", 0.5)), "ana", "ben"))
                .isEqualTo("[] of [r]");
        assertThat(units(needing(Map.of("singing", 0.5)), "ana", "dot"))
                .as("at the most Dot does, who may leave")
                .isEqualTo("[] of [r]");
    }

    @Test
    void what_needs_nothing_is_judged_by_its_holders() {
        Responsibility easy = Responsibility.of("r").toBuilder().needs(NOTHING).build();
        assertThat(units(easy, "ana", "dot")).isEqualTo("[r] of [r]");
        assertThat(units(needing(Map.of("reading", 0.0)), "cem", "dot")).isEqualTo("[r] of [r]");
        assertThat(units(easy, "ana")).isEqualTo("[] of [r]");
    }

    /** Ten decisions, one each month. */
    private static String decided(String... people) {
        List<Decision> decisions = IntStream.range(0, 10)
                .mapToObj(i -> decision("r", "2025-%02d-10".formatted(i + 1), people[i % people.length])
                        .build())
                .toList();
        return Acts.units(
                people().responsibilities(List.of(Responsibility.of("r").toBuilder()
                                .needs(NOTHING)
                                .build()))
                        .holdings(List.of(Holding.of("r", "ana", "ben")))
                        .decisions(decisions),
                SHARED_INDEPENDENCE);
    }

    @Test
    void what_two_hold_depends_on_the_one_in_whom_the_record_is_concentrated() {
        assertThat(decided("ana")).isEqualTo("[] of [r]");
        assertThat(decided("ana", "ben")).isEqualTo("[r] of [r]");
    }

    @Test
    void unknown_needs_and_skills_leave_it_open() {
        assertThat(units(Responsibility.of("r"), "ana", "ben"))
                .isEqualTo("[] of [], 1 unknown: [responsibilities.needs]");
        Responsibility reading = needing(Map.of("reading", 0.7));
        assertThat(units(reading, "ana", "dot")).isEqualTo("[] of [], 1 unknown: [members.skills]");
        assertThat(units(reading, "cem", "dot"))
                .as("at the most Dot does, who may leave")
                .isEqualTo("[] of [r]");
        assertThat(units(reading, "ana", "ben", "dot")).isEqualTo("[r] of [r]");
    }

    @Test
    void a_team_stands_for_its_members_and_unknown_members_may_be_one() {
        Responsibility reading = needing(Map.of("reading", 0.7));
        assertThat(units(reading, "team:pair")).isEqualTo("[r] of [r]");
        assertThat(units(reading, "team:forum")).isEqualTo("[] of [], 1 unknown: [teams.members]");
        assertThat(units(reading, "ana", "team:forum")).isEqualTo("[] of [], 1 unknown: [teams.members]");
        assertThat(units(reading, "ana", "cem", "team:forum")).isEqualTo("[] of [], 1 unknown: [teams.members]");
        assertThat(units(reading, "ana", "ben", "team:forum")).isEqualTo("[r] of [r]");
    }

    @Test
    void holders_in_name_only_do_not_count() {
        OrganizationBuilder organization = people().responsibilities(List.of(needing(Map.of("reading", 0.7))))
                .holdings(List.of(Holding.of("r", "ana", "ben")));
        // one alone acts: (1/2)^5 is 0.031, (1/2)^6 is 0.016, and 0.025 is asked for
        for (int i = 1; i <= 6; i++) {
            organization.decisions(List.of(decision("r", "2025-02-0" + i, "ana").build()));
        }
        assertThat(Acts.units(organization, SHARED_INDEPENDENCE)).isEqualTo("[] of [r]");
        organization.decisions(List.of(decision("r", "2025-03-01", "ana", "ben").build()));
        assertThat(Acts.units(organization, SHARED_INDEPENDENCE)).isEqualTo("[r] of [r]");
    }

    @Test
    void what_nobody_holds_is_no_unit() {
        assertThat(units(Responsibility.of("r"))).isEqualTo("[] of []");
    }

    private static OrganizationBuilder decided(OrganizationBuilder organization, int times, String... deciders) {
        for (int i = 1; i <= times; i++) {
            organization.decisions(List.of(decision("r", "2025-0" + i + "-01", deciders[i % deciders.length])
                    .build()));
        }
        return organization;
    }

    @Test
    void whoever_decides_what_nobody_holds_on_paper_it_is_no_unit() {
        for (List<Holding> holdings : List.of(List.<Holding>of(), List.of(Holding.of("r")))) {
            OrganizationBuilder byOne = people().responsibilities(List.of(needing(Map.of("reading", 0.7))))
                    .holdings(holdings);
            assertThat(Acts.units(decided(byOne, 9, "ana"), SHARED_INDEPENDENCE))
                    .isEqualTo("[] of []");
            OrganizationBuilder byTwo = people().responsibilities(List.of(needing(Map.of("reading", 0.7))))
                    .holdings(holdings);
            assertThat(Acts.units(decided(byTwo, 9, "ana", "ben"), SHARED_INDEPENDENCE))
                    .isEqualTo("[] of []");
        }
    }

    @Test
    void what_one_holds_and_another_decides_hangs_on_one() {
        OrganizationBuilder bens = people().responsibilities(List.of(needing(Map.of("reading", 0.7))))
                .holdings(List.of(Holding.of("r", "ben")));
        assertThat(Acts.units(decided(bens, 9, "ana"), SHARED_INDEPENDENCE)).isEqualTo("[] of [r]");
    }

    @Test
    void unknown_holders_and_missing_rows_of_holdings_recorded_in_part_are_unknown() {
        Holding somebody =
                Holding.of("r").toBuilder().holders(Recorded.unknown()).build();
        assertThat(units(Responsibility.of("r"), somebody)).isEqualTo("[] of [], 1 unknown: [holdings.holders]");
        OrganizationBuilder inPart = people().responsibilities(List.of(Responsibility.of("r")))
                .holdings(List.of())
                .partial(Table.HOLDINGS);
        assertThat(Acts.units(inPart, SHARED_INDEPENDENCE)).isEqualTo("[] of [], 1 unknown: [holdings]");
        assertThat(result(inPart.clear(Table.HOLDINGS), SHARED_INDEPENDENCE).reason())
                .contains("not recorded");
    }

    @Test
    void comes_weighted_by_significance_and_without_what_is_retired() {
        OrganizationBuilder organization = people().responsibilities(List.of(
                        needing(Map.of("reading", 0.7)).toBuilder()
                                .significance(Fraction.of(0.9))
                                .build(),
                        Responsibility.of("s").toBuilder()
                                .significance(Fraction.of(0.1))
                                .build(),
                        Responsibility.of("t").toBuilder()
                                .term(term("..2025-06-01"))
                                .build()))
                .holdings(
                        List.of(Holding.of("r", "ana", "ben"), Holding.of("s", "ana"), Holding.of("t", "ana", "ben")));
        IndicatorResult result = result(organization, SHARED_INDEPENDENCE);
        assertThat(Acts.units(result)).isEqualTo("[r] of [r, s]");
        assertThat(result.value()).hasValue(0.5);
        assertThat(result.weighted()).hasValue(0.9);
    }
}
