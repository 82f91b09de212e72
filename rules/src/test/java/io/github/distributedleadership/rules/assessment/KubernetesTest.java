package io.github.distributedleadership.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.Kubernetes;
import io.github.distributedleadership.rules.form.LeadershipForm;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.HoldingKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the Kubernetes project holds what its register names; docs/validation.md tells of it. */
class KubernetesTest {
    private static Kubernetes register;
    private static Assessment assessment;

    @BeforeAll
    static void read() {
        register = Kubernetes.read();
        assessment = Assessment.of(register.organization());
    }

    @Test
    void the_register_is_read_as_a_whole() {
        assertThat(assessment.organization().teams())
                .hasSize(35)
                .allMatch(team -> team.memberships().isUnknown());
        assertThat(assessment.organization().members()).hasSize(142);
        assertThat(assessment.organization().leaders()).hasSize(112 + 54 + 35);
        assertThat(assessment.organization().responsibilities()).hasSize(35 + 20 + 34 + 236 + 518);
        assertThat(assessment.organization().holdings()).hasSize(35 + 20 + 34);
    }

    @Test
    void who_led_once_is_neither_member_nor_leader_but_is_kept() {
        assertThat(assessment.organization().members())
                .noneMatch(m -> m.id().value().equals("mattfarina"));
        assertThat(assessment.organization().leaders())
                .noneMatch(leader -> leader.role().orElseThrow().equals("emeritus"));
        assertThat(assessment.organization().teams().stream()
                        .mapToInt(team -> team.extensions()
                                        .getOrDefault("x-emeriti", "[]")
                                        .split("\"", -1)
                                        .length
                                / 2)
                        .sum())
                .isEqualTo(120);
    }

    @ParameterizedTest
    @CsvSource({"chair, 0, 35", "tech_lead, 1, 19", "steering_liaison, 34, 0"})
    void who_holds_is_known_and_who_answers_is_not(String role, int one, int several) {
        Map<HoldingKind, Integer> kinds =
                new HashMap<>(Map.of(HoldingKind.ONE_HOLDER, 0, HoldingKind.SEVERAL_HOLDERS, 0));
        register.groups.keySet().stream()
                .filter(group -> !register.with(role, group).isEmpty())
                .map(group -> assessment.sharing().at(Kubernetes.function(group, role)))
                .forEach(held -> kinds.merge(held.kind(), 1, Integer::sum));
        assertThat(kinds).isEqualTo(Map.of(HoldingKind.ONE_HOLDER, one, HoldingKind.SEVERAL_HOLDERS, several));
    }

    @Test
    void of_843_responsibilities_89_are_known_to_be_held() {
        assertThat(PaperAlone.kinds(assessment))
                .isEqualTo(Map.of(
                        HoldingKind.ONE_HOLDER, 35,
                        HoldingKind.SEVERAL_HOLDERS, 54,
                        HoldingKind.UNDETERMINED, 236 + 518));
    }

    @Test
    void who_leads_a_subproject_is_not_said_to_hold_it() {
        ResponsibilityId kustomize = Kubernetes.subproject("sig-cli", "kustomize");
        assertThat(assessment.organization().leaders().stream()
                        .filter(leader -> leader.scope().equals(Scope.of(kustomize)))
                        .map(Leader::member))
                .hasSize(1);
        assertThat(assessment.sharing().at(kustomize).kind()).isEqualTo(HoldingKind.UNDETERMINED);
    }

    @Test
    void a_file_that_two_subprojects_name_is_part_of_neither() {
        List<Responsibility> files = assessment.organization().responsibilities().stream()
                .filter(r -> r.id().value().startsWith("https://"))
                .toList();
        assertThat(files).hasSize(518);
        assertThat(files.stream().filter(r -> r.partOf().isEmpty())).hasSize(8);
        assertThat(files.stream().filter(r -> r.owner().isEmpty())).hasSize(5);
    }

    @Test
    void nineteen_groups_have_most_with_several_and_one_divides() {
        assertThat(PaperAlone.forms(assessment))
                .isEqualTo(
                        Map.of(LeadershipForm.SHARED, 19, LeadershipForm.DIVIDED, 1, LeadershipForm.UNDETERMINED, 15));
        assertThat(assessment.teams().stream().filter(team -> team.form() != LeadershipForm.UNDETERMINED))
                .allMatch(team -> team.counted() == 3 && team.byHolders() == 3);
        ScopeForm whole = assessment.form();
        assertThat(whole.form()).isEqualTo(LeadershipForm.SHARED);
        assertThat(whole.effectiveHolders().orElseThrow()).isCloseTo(33.3728, within(1e-4));
        assertThat(whole.leftOut()).isEqualTo(754);
    }

    @ParameterizedTest
    @CsvSource({
        "sig-api-machinery, 4.1538",
        "sig-apps, 3.8571",
        "sig-auth, 5.4",
        "sig-autoscaling, 4.1538",
        "sig-cli, 4.5",
        "sig-cloud-provider, 4.1538",
        "sig-cluster-lifecycle, 3.8571",
        "sig-contributor-experience, 4.9091",
        "sig-docs, 4.3548",
        "sig-etcd, 4.9091",
        "sig-instrumentation, 4.9091",
        "sig-k8s-infra, 4.7647",
        "sig-network, 5.4",
        "sig-node, 4.7647",
        "sig-release, 5.4",
        "sig-scalability, 4.5",
        "sig-scheduling, 3.6",
        "sig-storage, 4.5",
        "sig-testing, 4.9091",
        "sig-windows, 4.1538"
    })
    void leadership_in_a_group_counts_as_many_people_as_a_plain_script_finds(String group, double effective) {
        ScopeForm form = assessment.teams().stream()
                .filter(team -> team.scope().equals(Scope.of(TeamId.of(group))))
                .findAny()
                .orElseThrow();
        assertThat(form.form())
                .isEqualTo(group.equals("sig-cluster-lifecycle") ? LeadershipForm.DIVIDED : LeadershipForm.SHARED);
        assertThat(form.effectiveHolders().orElseThrow()).isCloseTo(effective, within(1e-4));
    }

    @Test
    void nothing_rests_on_practice_for_none_is_on_record() {
        PaperAlone.nothingRestsOnPractice(assessment, "shared.form");
    }

    @Test
    void the_short_answer_says_that_forms_are_counted_by_holders() {
        assertThat(PaperAlone.headline(assessment))
                .containsExactly(
                        "of 843 responsibilities, 35 rest on one person each, 54 are held by several, together or "
                                + "for somebody senior, and of 754 nobody recorded who holds them",
                        "all of this is known from paper only: no record of decisions settles it",
                        "on paper, leadership in the 35 teams is shared in 19, divided among several in 1 and of a "
                                + "form that cannot be told in 15; in 20 of them it is counted by holders: nobody recorded "
                                + "who answers",
                        "none of the 6 conditions can be told from what is recorded");
    }
}
