package io.github.distributedleadership.core.organization.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.Difference;
import io.github.distributedleadership.core.organization.History;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Problem;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);
    private static final ResponsibilityId BUDGET = ResponsibilityId.of("budget");
    private static final MemberId ANA = MemberId.of("ana");
    private static final MemberId BEN = MemberId.of("ben");

    private final Organization school = Organization.builder()
            .asOf(DAY)
            .members(List.of(Member.of("ana"), Member.of("ben"), Member.of("cleo")))
            .responsibilities(List.of(Responsibility.of("budget"), Responsibility.of("garden")))
            .holdings(List.of(Holding.of("budget", "ana").toBuilder()
                    .accountable("ana")
                    .assignedBy("cleo")
                    .level(DecisionLevel.TELL)
                    .term(Term.since(LocalDate.of(2024, 9, 1)))
                    .build()))
            .decisions(List.of(Decision.builder()
                    .responsibility(BUDGET)
                    .addDeciders(ANA)
                    .at(Moment.of(DAY))
                    .build()))
            .build();

    @Test
    void sharing_ends_the_old_holding_on_the_day_and_begins_a_joint_one() {
        Organization after = school.after(List.of(new Change.Share(BUDGET, parties(BEN))));

        assertThat(after.holdings()).hasSize(2);
        assertThat(after.holdings().get(0).term()).isEqualTo(Term.between(LocalDate.of(2024, 9, 1), DAY));
        Holding shared = after.holdings().get(1);
        assertThat(shared.term()).isEqualTo(Term.since(DAY));
        assertThat(shared.holders().orElse(parties())).containsExactly(ANA, BEN);
        assertThat(shared.accountable().orElse(parties())).containsExactly(ANA, BEN);
        assertThat(shared.arrangement()).contains(Arrangement.JOINT);
        assertThat(shared.assignedBy().isNone()).isTrue();
        assertThat(shared.approvers().isNone()).isTrue();
        assertThat(shared.level()).contains(DecisionLevel.AGREE);
    }

    @Test
    void a_second_change_on_the_same_day_alters_the_new_holding_in_place() {
        Organization after =
                school.after(List.of(new Change.Share(BUDGET, parties(BEN)), new Change.Delegate(BUDGET, BEN, ANA)));

        assertThat(after.holdings()).hasSize(2);
        assertThat(after.holdings().get(1).holders().orElse(parties())).containsExactly(BEN);
        assertThat(after.holdings().get(1).arrangement()).contains(Arrangement.SOLE);
        assertThat(after.holdings().get(1).assignedBy().value()).contains(ANA);
    }

    @Test
    void sharing_what_nobody_holds_opens_a_holding() {
        Organization after = school.after(List.of(new Change.Share(ResponsibilityId.of("garden"), parties(ANA, BEN))));

        assertThat(after.holdings()).hasSize(2);
        assertThat(after.holdings().get(1).holders().orElse(parties())).containsExactly(ANA, BEN);
    }

    @Test
    void the_other_named_changes_do_what_they_say() {
        Organization after = school.after(List.of(
                new Change.Account(BUDGET, parties(BEN), parties(ANA)),
                new Change.Level(BUDGET, DecisionLevel.DELEGATE),
                new Change.Learn(Skill.of("sums"), BEN, Fraction.of(0.8)),
                new Change.Coach(BEN, ANA, Optional.of(Skill.of("sums"))),
                new Change.Appoint(BEN, Scope.of(BUDGET)),
                new Change.Vacate(BUDGET)));

        Holding now = after.holdings().get(1);
        assertThat(now.holders().isNone()).isTrue();
        assertThat(now.accountable().orElse(parties())).containsExactly(BEN);
        assertThat(now.level()).contains(DecisionLevel.DELEGATE);
        assertThat(after.members().get(1).skills().value().orElseThrow())
                .containsEntry(Skill.of("sums"), Fraction.of(0.8));
        assertThat(after.practice().coaching()).hasSize(1);
        assertThat(after.leaders().get(0).term()).isEqualTo(Term.since(DAY));
    }

    @Test
    void rows_without_an_id_are_removed_by_what_they_say() {
        Change remove = new Change.Remove(RowPattern.of(Table.DECISIONS, Map.of("responsibility", BUDGET)));

        assertThat(school.after(List.of(remove)).practice().decisions()).isEmpty();
    }

    @Test
    void all_changes_that_do_not_apply_are_reported_at_once() {
        List<Change> changes = List.of(
                new Change.Vacate(ResponsibilityId.of("budgte")),
                new Change.Level(ResponsibilityId.of("garden"), DecisionLevel.AGREE),
                new Change.Add(Table.MEMBERS, Responsibility.of("x")),
                new Change.Replace(Table.HOLDINGS, Holding.of("budget")),
                new Change.Remove(RowPattern.of(Table.DECISIONS, Map.of("at", Moment.of(DAY.minusDays(1))))));

        assertThatThrownBy(() -> school.after(changes))
                .isInstanceOfSatisfying(
                        InvalidOrganization.class,
                        e -> assertThat(e.problems().stream().map(Problem::toString))
                                .containsExactly(
                                        "changes[0]: no responsibility \"budgte\"; did you mean \"budget\"?",
                                        "changes[1]: no holding of \"garden\" is in force",
                                        "changes[2]: a row of members is expected but another was given",
                                        "changes[3]: the row of holdings has no id to find the old one by; remove that and add this",
                                        "changes[4]: no row of decisions fits what was given; check each of its values"));
    }

    @Test
    void erasing_a_person_leaves_a_stand_in_and_every_count() {
        Organization told = school.toBuilder()
                .feedback(List.of(Feedback.builder()
                        .giver(BEN)
                        .subject(Subject.of(ANA))
                        .aspect(Aspect.SUPPORT)
                        .at(Moment.of(DAY))
                        .comment("Ana helped me")
                        .build()))
                .build();

        Organization after = told.after(List.of(new Change.Erase(ANA)));

        assertThat(after.toString()).doesNotContain("ana").doesNotContain("Ana");
        assertThat(after.members()).hasSize(3);
        assertThat(after.practice().decisions()).hasSize(1);
        assertThat(after.practice().feedback()).hasSize(1);
        assertThat(after.holdings().get(0).holders().orElse(parties())).containsExactly(MemberId.of("erased-1"));
    }

    @Test
    void many_changes_are_one_pass() {
        OrganizationBuilder many = Organization.builder().asOf(DAY);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            many.members(List.of(Member.of("m" + i)));
            changes.add(new Change.Learn(Skill.of("sums"), MemberId.of("m" + i), Fraction.HALF));
        }

        assertThat(many.build().after(changes).members())
                .allSatisfy(m -> assertThat(m.skills().isKnown()).isTrue());
    }

    @Test
    void the_difference_names_what_changed_what_went_and_what_came() {
        Organization after = school.after(List.of(
                new Change.Learn(Skill.of("sums"), BEN, Fraction.HALF),
                new Change.Remove(RowPattern.of(Table.DECISIONS, Map.of("responsibility", BUDGET))),
                new Change.Add(Table.MEMBERS, Member.of("dan"))));

        Difference difference = Difference.between(school, after);

        assertThat(difference.rows())
                .extracting(Difference.Row::table)
                .containsExactly(Table.MEMBERS, Table.MEMBERS, Table.DECISIONS);
        assertThat(difference.rows().get(0).before()).contains(Member.of("ben"));
        assertThat(difference.rows().get(1).before()).isEmpty();
        assertThat(difference.rows().get(2).after()).isEmpty();
        assertThat(Difference.between(school, school).isNone()).isTrue();
    }

    @Test
    void a_history_answers_with_the_latest_description_and_windows_without_gaps() {
        Organization later = school.toBuilder().asOf(DAY.plusMonths(7)).build();
        History history = History.of(List.of(later, school));

        assertThat(history.at(DAY.minusDays(1))).isEmpty();
        assertThat(history.at(DAY.plusDays(1))).contains(school);
        assertThat(history.at(DAY.plusYears(1))).contains(later);
        List<AsOf> windows = history.windows(Period.ofMonths(3));
        assertThat(windows).hasSize(3);
        assertThat(windows.get(2).day()).contains(DAY.plusMonths(7));
        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).firstDayOfWindow())
                    .contains(windows.get(i - 1).day().orElseThrow().plusDays(1));
        }
    }

    private static ImmutableSortedSet<Party> parties(Party... parties) {
        return ImmutableSortedSet.copyOf(parties);
    }
}
