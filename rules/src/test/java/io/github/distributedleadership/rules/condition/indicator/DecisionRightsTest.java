package io.github.distributedleadership.rules.condition.indicator;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.people;
import static io.github.distributedleadership.rules.condition.Acts.result;
import static io.github.distributedleadership.rules.condition.Acts.units;
import static io.github.distributedleadership.rules.condition.Papers.head;
import static io.github.distributedleadership.rules.condition.Papers.heldBySomebody;
import static io.github.distributedleadership.rules.condition.Papers.top;
import static io.github.distributedleadership.rules.condition.Papers.under;
import static io.github.distributedleadership.rules.condition.Papers.unlisted;
import static io.github.distributedleadership.rules.condition.Papers.work;
import static io.github.distributedleadership.rules.indicator.Indicator.ACCOUNTABILITY_MATCHED;
import static io.github.distributedleadership.rules.indicator.Indicator.STRAIN_EXPOSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionRightsTest {

    /** Ana stands above Ben and Cem; nobody stands above or below Dan. */
    private static OrganizationBuilder of(Holding... holdings) {
        return Organization.builder()
                .asOf(DAY)
                .members(List.of(top("ana"), under("ana", "ben"), under("ana", "cem"), top("dan")))
                .teams(List.of(unlisted("forum")))
                .leaders(List.of())
                .responsibilities(List.of(work("r").build()))
                .holdings(List.of(holdings));
    }

    private static Holding.Builder held(DecisionLevel level, String accountable, String... holders) {
        return Holding.of("r", holders).toBuilder()
                .level(level)
                .approvers()
                .accountable(accountable.isEmpty() ? new String[0] : accountable.split(" "));
    }

    private static void require(OrganizationBuilder organization, String matched, String exposed) {
        assertThat(units(organization, ACCOUNTABILITY_MATCHED)).isEqualTo(matched);
        assertThat(units(organization, STRAIN_EXPOSED)).isEqualTo(exposed);
    }

    @Test
    void matches_holders_who_may_decide_with_those_who_answer() {
        require(
                of(held(DecisionLevel.AGREE, "ben", "ben", "cem").build()),
                "[ben/r] of [ben/r, cem/r]",
                "[] of [ben/r]");
        require(of(held(DecisionLevel.CONSULT, "ben", "ben", "cem").build()), "[] of [ben/r]", "[ben/r] of [ben/r]");
    }

    @Test
    void leaves_out_holders_who_neither_decide_nor_answer() {
        require(of(held(DecisionLevel.TELL, "", "ben").build()), "[] of []", "[] of []");
    }

    @ParameterizedTest
    @CsvSource({"TELL, true", "CONSULT, true", "AGREE, true", "ADVISE, false", "DELEGATE, false"})
    void lets_a_superior_who_answers_decide_up_to_agree(DecisionLevel level, boolean decides) {
        IndicatorResult exposed = result(of(held(level, "ana", "ben").build()), STRAIN_EXPOSED);
        assertThat(exposed.outOf()).containsExactly("ana/r");
        assertThat(exposed.countedSize()).isEqualTo(decides ? 0 : 1);
    }

    @Test
    void does_not_let_somebody_decide_who_is_neither_holder_nor_superior_nor_approver() {
        require(of(held(DecisionLevel.TELL, "dan", "ben").build()), "[] of [dan/r]", "[dan/r] of [dan/r]");
        require(
                of(held(DecisionLevel.DELEGATE, "dan", "ben").approvers("dan").build()),
                "[dan/r] of [ben/r, dan/r]",
                "[] of [dan/r]");
    }

    @Test
    void lets_a_superior_among_the_holders_decide_what_the_others_may_not() {
        require(
                of(held(DecisionLevel.CONSULT, "ana ben", "ana", "ben").build()),
                "[ana/r] of [ana/r, ben/r]",
                "[ben/r] of [ana/r, ben/r]");
    }

    @Test
    void lets_who_leads_the_scope_decide_where_nobody_holds_it() {
        require(
                of(held(DecisionLevel.DELEGATE, "ana dan").build()).leaders(List.of(head("ana", "organization"))),
                "[ana/r] of [ana/r, dan/r]",
                "[dan/r] of [ana/r, dan/r]");
    }

    @Test
    void does_not_know_of_levels_that_nobody_wrote_down() {
        Holding open = Holding.of("r", "ben").toBuilder()
                .accountable("ana", "ben", "dan")
                .approvers()
                .build();
        require(
                of(open),
                "[] of [dan/r], 2 unknown: [holdings.level]",
                "[dan/r] of [dan/r], 2 unknown: [holdings.level]");
    }

    @Test
    void does_not_know_of_accountability_that_nobody_wrote_down() {
        Holding open =
                Holding.of("r", "ben").toBuilder().level(DecisionLevel.AGREE).build();
        require(of(open), "[] of [], 2 unknown: [holdings.accountable]", "[] of [], 2 unknown: [holdings.accountable]");
    }

    @Test
    void does_not_know_who_holds_it_where_nobody_wrote_it_down() {
        Holding somebody = heldBySomebody("r").toBuilder()
                .accountable("ana")
                .approvers()
                .level(DecisionLevel.AGREE)
                .build();
        require(of(somebody), "[] of [], 2 unknown: [holdings.holders]", "[] of [], 1 unknown: [holdings.holders]");
    }

    @Test
    void does_not_know_whether_somebody_is_a_superior_where_lines_are_not_on_record() {
        OrganizationBuilder organization =
                of(held(DecisionLevel.TELL, "dan", "eve").build()).members(people("eve"));
        require(organization, "[] of [], 1 unknown: [members.reportsTo]", "[] of [], 1 unknown: [members.reportsTo]");
    }

    @Test
    void does_not_know_who_is_behind_a_team_of_unknown_members() {
        require(
                of(held(DecisionLevel.AGREE, "team:forum", "team:forum").build()),
                "[] of [], 1 unknown: [teams.members]",
                "[] of [], 1 unknown: [teams.members]");
        require(
                of(held(DecisionLevel.AGREE, "dan team:forum", "ben").build()),
                "[] of [dan/r], 2 unknown: [teams.members]",
                "[dan/r] of [dan/r], 2 unknown: [teams.members]");
    }

    @Test
    void knows_nothing_of_what_partial_holdings_do_not_name() {
        require(of().partial(Table.HOLDINGS), "[] of [], 1 unknown: [holdings]", "[] of [], 1 unknown: [holdings]");
        assertThat(result(of().clear(Table.HOLDINGS), STRAIN_EXPOSED).reason()).contains("not recorded");
        assertThat(result(of(), STRAIN_EXPOSED).reason()).contains("nothing to count");
    }

    @Test
    void anybody_may_approve_where_nobody_wrote_down_who_does() {
        Holding open = Holding.of("r", "ben").toBuilder()
                .accountable("dan")
                .level(DecisionLevel.DELEGATE)
                .build();
        require(
                of(open),
                "[] of [ben/r], 1 unknown: [holdings.approvers]",
                "[] of [], 1 unknown: [holdings.approvers]");
    }

    @Test
    void who_answers_for_it_or_holds_it_may_be_any_number_of_people_where_nobody_wrote_it_down() {
        Holding known = held(DecisionLevel.AGREE, "ben", "ben").build();
        assertThat(result(of(known), ACCOUNTABILITY_MATCHED).isOpen()).isFalse();
        OrganizationBuilder part =
                of(known).responsibilities(List.of(work("s").build())).partial(Table.HOLDINGS);
        assertThat(result(part, ACCOUNTABILITY_MATCHED).isOpen()).isTrue();
        assertThat(result(part, STRAIN_EXPOSED).low()).isEmpty();
    }
}
