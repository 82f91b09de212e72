package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.decision;
import static io.github.distributedleadership.rules.condition.Acts.people;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.condition.Papers.heldBySomebody;
import static io.github.distributedleadership.rules.condition.Papers.needing;
import static io.github.distributedleadership.rules.condition.Papers.skilled;
import static io.github.distributedleadership.rules.condition.Papers.top;
import static io.github.distributedleadership.rules.condition.Papers.unlisted;
import static io.github.distributedleadership.rules.condition.Papers.unskilled;
import static io.github.distributedleadership.rules.condition.Papers.work;
import static io.github.distributedleadership.rules.indicator.Indicator.CAPACITY_SKILLS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.condition.Acts;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CapacitySkillsTest {
    /** Ana cooks, Ben bakes, Cem does both, Dan nothing; of Eve nobody knows. */
    private static OrganizationBuilder kitchen(Responsibility... responsibilities) {
        return Organization.builder()
                .asOf(DAY)
                .members(List.of(
                        skilled(top("ana"), "cook", 0.8),
                        skilled(top("ben"), "bake", 0.8),
                        skilled(skilled(top("cem"), "cook", 0.6), "bake", 0.6),
                        unskilled(top("dan"))))
                .members(people("eve"))
                .teams(List.of(unlisted("forum")))
                .responsibilities(List.of(responsibilities));
    }

    private static Responsibility menu() {
        return needing("menu", "cook", 0.6, "bake", 0.6);
    }

    private static Holding held(Arrangement arrangement, String... holders) {
        return Holding.of("menu", holders).toBuilder().arrangement(arrangement).build();
    }

    private static boolean covers(Arrangement arrangement, String... holders) {
        IndicatorResult result = result(kitchen(menu()).holdings(List.of(held(arrangement, holders))), CAPACITY_SKILLS);
        assertThat(result.outOf()).containsExactly("menu");
        return result.countedSize() == 1;
    }

    @ParameterizedTest
    @EnumSource(names = {"JOINT", "DIVIDED"})
    void takes_the_skills_of_those_who_act_together_or_divide_it_together(Arrangement arrangement) {
        assertThat(covers(arrangement, "ana", "ben")).isTrue();
        assertThat(covers(arrangement, "dan", "cem")).isTrue();
        assertThat(covers(arrangement, "ana", "dan")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANY_ONE", "ROTATING"})
    void asks_for_the_skills_of_each_who_may_act_for_all(Arrangement arrangement) {
        assertThat(covers(arrangement, "ana", "ben")).isFalse();
        assertThat(covers(arrangement, "cem", "dan")).isFalse();
        assertThat(covers(arrangement, "cem")).isTrue();
    }

    @Test
    void an_arrangement_that_nobody_wrote_down_counts_only_where_it_changes_nothing() {
        assertThat(units(kitchen(menu()).holdings(List.of(Holding.of("menu", "ana", "ben"))), CAPACITY_SKILLS))
                .as("together they cover it, and neither alone")
                .isEqualTo("[] of [], 1 unknown: [holdings.arrangement]");
        assertThat(units(kitchen(menu()).holdings(List.of(Holding.of("menu", "ana", "dan"))), CAPACITY_SKILLS))
                .as("nobody bakes")
                .isEqualTo("[] of [menu]");
        assertThat(units(kitchen(menu()).holdings(List.of(Holding.of("menu", "cem"))), CAPACITY_SKILLS))
                .isEqualTo("[menu] of [menu]");
    }

    @Test
    void asks_for_the_level_needed() {
        assertThat(covers(Arrangement.SOLE, "cem")).isTrue();
        OrganizationBuilder organization =
                kitchen(needing("menu", "cook", 0.61)).holdings(List.of(held(Arrangement.SOLE, "cem")));
        assertThat(units(organization, CAPACITY_SKILLS)).isEqualTo("[] of [menu]");
    }

    @Test
    void leaves_out_what_needs_nothing_and_what_nobody_holds() {
        OrganizationBuilder organization = kitchen(
                        menu(),
                        needing("bell"),
                        needing("door", "cook", 0.0),
                        needing("vacant", "cook", 0.1),
                        needing("unheld", "cook", 0.1),
                        needing(work("milk").term(Acts.term("..2025-07-01")), "cook", 0.1))
                .holdings(List.of(
                        held(Arrangement.SOLE, "cem"),
                        Holding.of("bell", "ana"),
                        Holding.of("door", "ana"),
                        Holding.of("vacant"),
                        Holding.of("milk", "ana")));
        assertThat(units(organization, CAPACITY_SKILLS)).isEqualTo("[menu] of [menu]");
    }

    @Test
    void is_settled_by_what_is_known_whatever_is_unknown_of_others() {
        assertThat(covers(Arrangement.JOINT, "ana", "ben", "eve")).isTrue();
        assertThat(covers(Arrangement.JOINT, "ana", "ben", "team:forum")).isTrue();
        assertThat(covers(Arrangement.ANY_ONE, "ana", "eve")).isFalse();
    }

    @Test
    void leaves_open_what_hangs_on_an_arrangement_that_nobody_wrote_down() {
        assertThat(units(kitchen(menu()).holdings(List.of(Holding.of("menu", "ana", "ben"))), CAPACITY_SKILLS))
                .isEqualTo("[] of [], 1 unknown: [holdings.arrangement]");
        assertThat(units(kitchen(menu()).holdings(List.of(Holding.of("menu", "ana", "dan"))), CAPACITY_SKILLS))
                .isEqualTo("[] of [menu]");
        assertThat(units(kitchen(menu()).holdings(List.of(Holding.of("menu", "cem"))), CAPACITY_SKILLS))
                .isEqualTo("[menu] of [menu]");
    }

    @Test
    void asks_for_holdings_first_where_nobody_kept_them() {
        IndicatorResult result = result(kitchen(menu()), CAPACITY_SKILLS);
        assertThat(result.reason()).contains("not recorded");
        assertThat(result.missing())
                .containsExactly(FieldId.HOLDINGS, FieldId.RESPONSIBILITIES_NEEDS, FieldId.MEMBERS_SKILLS);
    }

    @Test
    void does_not_know_of_needs_skills_and_holders_that_nobody_wrote_down() {
        OrganizationBuilder organization = kitchen(menu(), work("open").build(), needing("who", "cook", 0.1))
                .holdings(List.of(
                        held(Arrangement.JOINT, "ana", "eve"), Holding.of("open", "ana"), heldBySomebody("who")));
        IndicatorResult result = result(organization, CAPACITY_SKILLS);
        assertThat(result.unknown()).isEqualTo(3);
        assertThat(result.missing())
                .as("of those whom nobody wrote down, it may matter how they hold it")
                .containsExactly(
                        FieldId.HOLDINGS_ARRANGEMENT,
                        FieldId.HOLDINGS_HOLDERS,
                        FieldId.MEMBERS_SKILLS,
                        FieldId.RESPONSIBILITIES_NEEDS);
        assertThat(units(kitchen(work("open").build()).holdings(List.of(Holding.of("open", "ana"))), CAPACITY_SKILLS))
                .as("how one alone holds it does not matter")
                .isEqualTo("[] of [], 1 unknown: [responsibilities.needs]");
        assertThat(units(
                        kitchen(menu()).holdings(List.of(held(Arrangement.ANY_ONE, "cem", "team:forum"))),
                        CAPACITY_SKILLS))
                .isEqualTo("[] of [], 1 unknown: [teams.members]");
        assertThat(units(kitchen(menu()).holdings(List.of()).partial(Table.HOLDINGS), CAPACITY_SKILLS))
                .isEqualTo("[] of [], 1 unknown: [holdings]");
    }

    @Test
    void asks_those_who_hold_it_on_paper_whoever_decides() {
        OrganizationBuilder nobodys = kitchen(menu()).holdings(List.of());
        OrganizationBuilder others = kitchen(menu()).holdings(List.of(held(Arrangement.JOINT, "ana", "ben")));
        for (int i = 1; i <= 9; i++) {
            String day = "2025-0" + i + "-01";
            nobodys.decisions(List.of(decision("menu", day, "cem").build()));
            others.decisions(List.of(decision("menu", day, "dan").build()));
        }
        assertThat(units(nobodys, CAPACITY_SKILLS)).isEqualTo("[] of []");
        assertThat(units(others, CAPACITY_SKILLS)).isEqualTo("[menu] of [menu]");
    }

    @Test
    void weighs_responsibilities_by_their_significance() {
        Map<String, Double> significance = Map.of("big", 0.9, "small", 0.1);
        List<Responsibility> responsibilities = significance.entrySet().stream()
                .map(e -> needing(work(e.getKey()).significance(Fraction.of(e.getValue())), "cook", 0.7))
                .toList();
        OrganizationBuilder organization = kitchen(responsibilities.toArray(Responsibility[]::new))
                .holdings(List.of(Holding.of("big", "ana"), Holding.of("small", "ben")));
        assertThat(result(organization, CAPACITY_SKILLS).value()).hasValue(0.5);
        assertThat(result(organization, CAPACITY_SKILLS).weighted()).hasValue(0.9);
    }
}
