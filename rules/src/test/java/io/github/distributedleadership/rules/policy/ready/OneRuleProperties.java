package io.github.distributedleadership.rules.policy.ready;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.rules.AnyOrganization;
import io.github.distributedleadership.rules.Organizations;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Suggestion;
import io.github.distributedleadership.rules.policy.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The reason that is told and the suggestion that is made are of one and the same rule. */
class OneRuleProperties extends AnyOrganization {
    private static List<SharingPolicy> policies() {
        List<SharingPolicy> policies = new ArrayList<>(SharingPolicies.all());
        SharingPolicy[] all = policies.toArray(new SharingPolicy[0]);
        policies.add(SharingPolicies.majority("majority", all));
        policies.add(SharingPolicies.unanimous(
                "unanimous", SharingPolicies.screening(), SharingPolicies.weightedMajority()));
        policies.add(SharingPolicies.veto(
                "veto", SharingPolicies.weightedMajority(), SharingPolicies.screening(), SharingPolicies.capacity()));
        return policies;
    }

    /** Three of competence 0.9, much to lose: by majority two of three are enough, and of two who screen both have to say yes. */
    @Example
    void a_majority_has_the_quorum_of_a_majority_whatever_errors_cost() {
        Kitchen kitchen = Judged.three(1, 1, 1).held("ana").stakes(0.5, 1, 50);
        SharingVerdict majority = kitchen.verdict(SharingPolicies.weightedMajority());
        assertThat(Judged.why(majority)).contains("3 people deciding by majority");
        assertThat(Judged.holders(majority)).hasSize(3);
        assertThat(majority.suggestion().orElseThrow().quorum()).hasValue(2);
        SharingVerdict screen = kitchen.verdict(SharingPolicies.screening());
        assertThat(Judged.why(screen)).contains("2 people of whom 2 have to say yes");
        assertThat(Judged.holders(screen)).hasSize(2);
        assertThat(screen.suggestion().orElseThrow().quorum()).hasValue(2);
    }

    @Example
    void of_policies_put_together_the_one_that_is_told_first_makes_the_suggestion() {
        SharingVerdict both = Judged.three(1, 1, 1)
                .held("ana")
                .stakes(0.5, 1, 50)
                .verdict(SharingPolicies.majority(
                        "both", SharingPolicies.weightedMajority(), SharingPolicies.screening()));
        assertThat(both.suggestedBy()).contains("screening");
        assertThat(Judged.holders(both)).hasSize(2);
        assertThat(both.reasons().get(1).message())
                .isEqualTo("screening suggests who should hold it and how; its reasons come next");
        assertThat(both.reasons().get(2).rule()).isEqualTo("policy.screening");
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void a_quorum_is_that_of_the_reason(@ForAll("tapes") List<Integer> tape) {
        SharingCases cases = SharingCases.of(Sharing.of(PolicyProperties.told(tape, Organizations.NAMES)));
        cases.sharing().responsibilities().forEach(r -> {
            for (SharingPolicy policy : policies()) {
                SharingVerdict verdict = policy.judge(cases.at(r));
                verdict.suggestion().ifPresent(suggestion -> requireOneRule(verdict, suggestion));
            }
        });
    }

    private static void requireOneRule(SharingVerdict verdict, Suggestion suggestion) {
        String by = verdict.suggestedBy().orElseThrow();
        Finding reason = verdict.reasons().stream()
                .filter(finding -> finding.rule().equals("policy." + by))
                .findFirst()
                .orElseThrow(() -> new AssertionError(verdict + " tells no reason of " + by));
        // the reasons of whoever makes the suggestion come before those of others
        verdict.reasons().stream()
                .filter(finding -> !finding.rule().equals("policy." + verdict.policy()))
                .findFirst()
                .ifPresent(first -> assertThat(first.rule()).isEqualTo("policy." + by));
        boolean isMajority = reason.find("rule", Fact.Text.class)
                .map(Object::toString)
                .filter("majority"::equals)
                .isPresent();
        Optional<Fact.Count> quorum = reason.find("quorum", Fact.Count.class);
        int holders = suggestion.holders().size();
        if (quorum.isPresent() && verdict.verdict().isShared()) {
            assertThat(
                            suggestion.arrangement() == Arrangement.ANY_ONE
                                    ? 1
                                    : suggestion.quorum().orElse(holders))
                    .isEqualTo(Integer.parseInt(quorum.get().toString()));
        } else if (isMajority) {
            assertThat(suggestion.quorum()).hasValue(holders / 2 + 1);
        } else {
            assertThat(suggestion.quorum()).isEmpty();
        }
        reason.find("people", Fact.Count.class)
                .filter(people -> verdict.verdict().isShared())
                .ifPresent(people ->
                        assertThat(Integer.parseInt(people.toString())).isEqualTo(holders));
        assertThat(suggestion.arrangement() == Arrangement.SOLE).isEqualTo(verdict.verdict() == Verdict.DELEGATE);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void what_a_policy_does_not_look_at_moves_neither_its_reasons_nor_its_suggestion(
            @ForAll("tapes") List<Integer> tape) {
        Organization organization = PolicyProperties.told(tape, Organizations.NAMES);
        Organization without = organization.toBuilder()
                .clear(Table.RESPONSIBILITIES)
                .responsibilities(organization.responsibilities().stream()
                        .map(r -> r.toBuilder().stakes(Optional.empty()).build())
                        .toList())
                .build();
        SharingCases cases = SharingCases.of(Sharing.of(organization));
        SharingCases others = SharingCases.of(Sharing.of(without));
        cases.sharing().responsibilities().forEach(r -> {
            for (SharingPolicy policy : SharingPolicies.all()) {
                if (!policy.restsOn().contains(FieldId.RESPONSIBILITIES_STAKES)) {
                    assertThat(policy.judge(cases.at(r))).isEqualTo(policy.judge(others.at(r)));
                }
            }
        });
    }
}
