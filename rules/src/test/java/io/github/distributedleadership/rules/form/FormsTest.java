package io.github.distributedleadership.rules.form;

import static io.github.distributedleadership.rules.holding.Office.reporting;
import static io.github.distributedleadership.rules.holding.Office.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.holding.Office;
import io.github.distributedleadership.rules.holding.SharingParameters;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormsTest {
    private static ScopeForm ofStaff(Office office) {
        return Forms.of(office.standing(), SharingParameters.STANDARD).at(TeamId.of("staff"));
    }

    /** A responsibility of the staff for each of these, which are the names of those who answer for it. */
    private static Office answering(String... names) {
        Office office = new Office();
        for (int i = 0; i < names.length; i++) {
            String id = "work-" + i;
            List<Party> answering =
                    Arrays.stream(names[i].split(" ")).map(Party::parse).toList();
            office.responsibility(id, "team:staff")
                    .holds(Holding.of(id, "cy").toBuilder().accountable(Recorded.setOf(answering)));
        }
        return office;
    }

    @Test
    void three_by_one_and_one_by_another_are_focused() {
        // shares 3/4 and 1/4: 1 / (9/16 + 1/16) = 1.6; without any one, two of three are left
        ScopeForm form = ofStaff(answering("ana", "ana", "ana", "ben"));
        assertThat(form.effectiveHolders().orElseThrow()).isCloseTo(1.6, within(1e-12));
        assertThat(form.form()).isEqualTo(LeadershipForm.FOCUSED);
        assertThat(form.focus()).contains(MemberId.of("ana"));
        assertThat(form.counted()).isEqualTo(4);
        assertThat(form.onOne()).isEqualTo(4);
    }

    @Test
    void two_thirds_that_rest_on_one_responsibility_are_no_focus() {
        // more than half, but not without any one of them
        ScopeForm form = ofStaff(answering("ana", "ana", "ben"));
        assertThat(form.form()).isEqualTo(LeadershipForm.DIVIDED);
        assertThat(form.focus()).isEmpty();
    }

    @Test
    void more_than_half_is_no_focus_where_another_has_half_of_that() {
        // 6 and 3 of 10: not more than twice as much
        assertThat(ofStaff(answering("ana", "ana", "ana", "ana", "ana", "ana", "ben", "ben", "ben", "cy"))
                        .form())
                .isEqualTo(LeadershipForm.DIVIDED);
        // 7 and 3 of 10: more than twice as much
        assertThat(ofStaff(answering("ana", "ana", "ana", "ana", "ana", "ana", "ana", "ben", "ben", "ben"))
                        .form())
                .isEqualTo(LeadershipForm.FOCUSED);
    }

    @Test
    void five_by_one_and_one_by_another_are_focused() {
        // shares 5/6 and 1/6: 36 / 26 = 1.38
        ScopeForm form = ofStaff(answering("ana", "ana", "ana", "ana", "ana", "ben"));
        assertThat(form.form()).isEqualTo(LeadershipForm.FOCUSED);
        assertThat(form.focus()).contains(MemberId.of("ana"));
        assertThat(form.delegated()).hasSize(5);
        assertThat(form.withoutAny()).containsExactly(MemberId.of("cy"));
    }

    @Test
    void what_rests_mostly_on_several_is_shared() {
        ScopeForm form = ofStaff(answering("ana ben", "ben cy", "ana"));
        assertThat(form.form()).isEqualTo(LeadershipForm.SHARED);
        assertThat(form.onOne()).isEqualTo(1);
    }

    @Test
    void what_rests_half_on_one_each_and_half_on_several_is_hybrid() {
        assertThat(ofStaff(answering("ana ben", "ben cy", "ana", "cy")).form()).isEqualTo(LeadershipForm.HYBRID);
    }

    @Test
    void three_responsibilities_make_a_form_and_two_do_not() {
        assertThat(ofStaff(answering("ana", "ben")).form()).isEqualTo(LeadershipForm.UNDETERMINED);
        assertThat(ofStaff(answering("ana", "ben")).finding().outcome()).isEqualTo(FindingOutcome.UNDETERMINED);
        assertThat(ofStaff(answering("ana", "ben", "cy")).form()).isEqualTo(LeadershipForm.DIVIDED);
    }

    @Test
    void without_anything_that_counts_there_is_no_number() {
        ScopeForm form = ofStaff(new Office());
        assertThat(form.effectiveHolders()).isEmpty();
        assertThat(form.leftOut()).isEqualTo(1);
        assertThat(form.form()).isEqualTo(LeadershipForm.UNDETERMINED);
    }

    @Test
    void where_it_is_unknown_who_answers_the_holders_count_and_that_is_said() {
        ScopeForm form = ofStaff(answering("ana", "ben")
                .responsibility("open", "team:staff")
                .holds(Holding.of("open", "cy", "dee").toBuilder()));
        assertThat(form.byHolders()).isEqualTo(1);
        assertThat(form.counted()).isEqualTo(3);
        assertThat(form.onOne()).isEqualTo(2);
    }

    @Test
    void vacant_and_unknown_ones_are_left_out_and_unanswered_ones_count_by_their_holders() {
        ScopeForm form = ofStaff(answering("ana", "ben", "cy")
                .responsibility("vacant", "team:staff")
                .holds(Holding.of("vacant").toBuilder().accountable("ana"))
                .responsibility("unknown", "team:staff")
                .holds(Holding.builder().responsibility(ResponsibilityId.of("unknown")))
                .responsibility("unanswered", "team:staff")
                .holds(Holding.of("unanswered", "ana").toBuilder().accountable(Recorded.none())));
        assertThat(form.counted()).isEqualTo(4);
        assertThat(form.byHolders()).isEqualTo(1);
        assertThat(form.leftOut()).isEqualTo(3);
    }

    @Test
    void whoever_answers_counts_although_the_holders_are_unknown() {
        Office office = answering("ana", "ben");
        ScopeForm form = ofStaff(office.responsibility("unknown", "team:staff")
                .holds(Holding.builder()
                        .responsibility(ResponsibilityId.of("unknown"))
                        .accountable("ana")));
        assertThat(form.counted()).isEqualTo(3);
        assertThat(form.delegated()).isEmpty();
    }

    @Test
    void people_behind_a_team_of_unknown_members_cannot_be_counted() {
        assertThat(ofStaff(answering("ana", "ben", "team:circle").openTeam("circle"))
                        .leftOut())
                .isEqualTo(2);
    }

    @Test
    void who_answers_and_left_counts_no_more() {
        ScopeForm form = ofStaff(
                answering("ana", "ben", "dee", "dee").member(reporting("dee").term(term("..2025-06-01"))));
        assertThat(form.counted()).isEqualTo(2);
        assertThat(form.leftOut()).isEqualTo(3);
    }

    @Test
    void a_team_has_what_the_teams_inside_it_own() {
        Office office = answering("ana", "ben", "cy")
                .team(Team.of("school", "ruth").toBuilder().build())
                .team(Team.of("staff", "ana", "ben", "cy").toBuilder()
                        .parent(TeamId.of("school"))
                        .build());
        ScopeForm form = Forms.of(office.standing(), SharingParameters.STANDARD).at(TeamId.of("school"));
        assertThat(form.counted()).isEqualTo(3);
        assertThat(form.withoutAny()).containsExactly(MemberId.of("ruth"));
    }

    @Test
    void what_has_no_owner_belongs_to_the_owner_of_what_it_is_a_part_of() {
        Office office = answering("ana", "ben", "cy")
                .at(b -> b.responsibilities(List.of(Responsibility.builder()
                                .id(ResponsibilityId.of("detail"))
                                .partOf(ResponsibilityId.of("work-0"))
                                .build()))
                        .holdings(List.of(Holding.of("detail", "ana"))));
        assertThat(ofStaff(office).counted()).isEqualTo(4);
    }

    @Test
    void the_organization_has_all_of_them() {
        Office office = answering("ana", "ben", "cy");
        ScopeForm form = Forms.of(office.standing(), SharingParameters.STANDARD).ofOrganization();
        assertThat(form.scope()).isEqualTo(Scope.organization());
        assertThat(form.counted()).isEqualTo(3);
        assertThat(form.withoutAny()).containsExactly(MemberId.of("dee"), MemberId.of("ruth"));
        assertThat(form.finding().evidence()).isEqualTo(Evidence.PAPER);
    }

    @Test
    void a_team_that_there_is_not_is_refused_by_name() {
        Forms forms = Forms.of(new Office().standing(), SharingParameters.STANDARD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forms.at(TeamId.of("stuff")))
                .withMessage("no team \"stuff\"");
    }
}
