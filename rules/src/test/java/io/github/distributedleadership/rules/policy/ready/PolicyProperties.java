package io.github.distributedleadership.rules.policy.ready;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.Stakes;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.AnyOrganization;
import io.github.distributedleadership.rules.Organizations;
import io.github.distributedleadership.rules.Tape;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.TextRenderer;
import io.github.distributedleadership.rules.holding.Rewritten;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.policy.PolicyParameters;
import io.github.distributedleadership.rules.policy.Recommendation;
import io.github.distributedleadership.rules.policy.Recommendations;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.SharingVerdicts;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.bench.PanelChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every policy, on organisations of every shape with needs, skills, stakes and situations. */
public class PolicyProperties extends AnyOrganization {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?(E-?\\d+)?");
    private static final Skill COOKING = Skill.of("cooking");
    private static final Skill COUNTING = Skill.of("counting");

    /** More candidates than there are members, so that ids do not decide who is compared. */
    private static final PolicyParameters ALL =
            new PolicyParameters(15, 0.01, 0.2, 0.7, 0.75, 2, 3, PolicyParameters.STANDARD.competence());

    public static Organization told(List<Integer> tape, List<String> names) {
        Organization plain = Organizations.read(tape, names);
        List<Integer> rest = new ArrayList<>(tape);
        Collections.reverse(rest);
        Tape more = new Tape(rest);
        List<Map<Skill, Fraction>> skills = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            skills.add(more.chance(15) ? Map.of() : levels(more));
        }
        OrganizationBuilder builder = plain.toBuilder()
                .clear(Table.MEMBERS)
                .clear(Table.RESPONSIBILITIES)
                .members(plain.members().stream()
                        .map(m -> skilled(m, skills.get(names.indexOf(m.id().value()))))
                        .toList())
                .responsibilities(plain.responsibilities().stream()
                        .map(r -> needing(r, more))
                        .toList());
        if (plain.coverage(Table.DECISIONS) == Coverage.RECORDED) {
            int[] outcomes = new int[100];
            for (int i = 0; i < outcomes.length; i++) {
                outcomes[i] = more.below(6);
            }
            List<Decision> decisions = plain.practice().decisions();
            List<Decision> withOutcomes = new ArrayList<>();
            for (Decision decision : decisions) {
                // by the day and not by the place, which names may change
                int outcome = outcomes[(int) Math.floorMod(decision.at().day().toEpochDay(), 100L)];
                withOutcomes.add(
                        outcome < 4
                                ? decision.toBuilder()
                                        .outcome(Outcome.values()[outcome])
                                        .build()
                                : decision);
            }
            builder.clear(Table.DECISIONS).decisions(withOutcomes);
        }
        return builder.build();
    }

    private static Map<Skill, Fraction> levels(Tape tape) {
        return Map.of(
                COOKING, Fraction.of(tape.below(11) / 10.0),
                COUNTING, Fraction.of(tape.below(11) / 10.0));
    }

    private static Member skilled(Member member, Map<Skill, Fraction> skills) {
        return skills.isEmpty()
                ? member
                : member.toBuilder()
                        .skills(Recorded.known(ImmutableSortedMap.copyOf(skills)))
                        .build();
    }

    private static Responsibility needing(Responsibility responsibility, Tape tape) {
        Responsibility.Builder builder = responsibility.toBuilder();
        if (tape.chance(85)) {
            builder.needs(Recorded.known(ImmutableSortedMap.copyOf(levels(tape))));
        }
        builder.significance(Fraction.of(tape.below(11) / 10.0));
        if (tape.chance(50)) {
            builder.stakes(Stakes.of(tape.below(11) / 10.0, tape.below(4), tape.below(4)));
        }
        if (tape.chance(50)) {
            StringBuilder answers = new StringBuilder();
            for (int i = 0; i < 7; i++) {
                answers.append("yn-".charAt(tape.below(3)));
            }
            builder.situation(ParticipationTest.situation(answers.toString()));
        }
        return builder.build();
    }

    private static SharingCases cases(Organization organization) {
        return SharingCases.of(Sharing.of(organization), ALL);
    }

    private static List<SharingVerdict> verdicts(Organization organization) {
        SharingCases cases = cases(organization);
        List<SharingVerdict> verdicts = new ArrayList<>();
        cases.sharing().responsibilities().forEach(r -> {
            for (SharingPolicy policy : SharingPolicies.all()) {
                verdicts.add(policy.judge(cases.at(r)));
            }
        });
        return verdicts;
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_what_is_told_changes_nothing(@ForAll("tapes") List<Integer> tape, @ForAll long seed) {
        Organization organization = told(tape, Organizations.NAMES);
        assertThat(verdicts(Rewritten.shuffled(organization, seed))).isEqualTo(verdicts(organization));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void other_names_give_the_same_verdicts_by_the_same_margins(
            @ForAll("tapes") List<Integer> tape, @ForAll long seed) {
        List<String> names = new ArrayList<>(Organizations.NAMES);
        Collections.shuffle(names, new Random(seed));
        List<SharingVerdict> one = verdicts(told(tape, Organizations.NAMES));
        List<SharingVerdict> other = verdicts(told(tape, names));
        for (int i = 0; i < one.size(); i++) {
            assertThat(other.get(i).verdict()).isEqualTo(one.get(i).verdict());
            assertThat(other.get(i).missing()).isEqualTo(one.get(i).missing());
            assertThat(other.get(i).margin().isPresent())
                    .isEqualTo(one.get(i).margin().isPresent());
            double difference =
                    other.get(i).margin().orElse(0) - one.get(i).margin().orElse(0);
            assertThat(Math.abs(difference)).isLessThan(1e-9);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void without_people_the_same_reasons_are_given_but_those_that_tell_of_people(@ForAll("tapes") List<Integer> tape) {
        SharingCases cases = cases(told(tape, Organizations.NAMES));
        List<SharingPolicy> policies = new ArrayList<>(SharingPolicies.all());
        SharingPolicy[] all = policies.toArray(new SharingPolicy[0]);
        policies.add(SharingPolicies.firstDecisive("first", all));
        policies.add(SharingPolicies.unanimous("unanimous", all));
        policies.add(SharingPolicies.majority("majority", all));
        policies.add(SharingPolicies.veto("veto", all[0], Arrays.copyOfRange(all, 1, all.length)));
        cases.sharing().responsibilities().forEach(r -> {
            for (SharingPolicy policy : policies) {
                SharingVerdict verdict = policy.judge(cases.at(r));
                assertThat(verdict.reasons(Detail.standard()))
                        .isEqualTo(verdict.reasons().stream()
                                .filter(reason -> !reason.isPersonal())
                                .toList());
                assertThat(verdict.reasons(Detail.standard().withPeople())).isEqualTo(verdict.reasons());
            }
        });
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void every_number_of_a_sentence_is_one_of_its_facts(@ForAll("tapes") List<Integer> tape) {
        TextRenderer renderer = TextRenderer.of(Detail.standard().withAllIds().withPeople());
        for (SharingVerdict verdict : verdicts(told(tape, Organizations.NAMES))) {
            List<Finding> findings = new ArrayList<>(verdict.reasons());
            findings.addAll(verdict.preconditions());
            for (Finding finding : findings) {
                String message = renderer.message(finding);
                assertThat(NUMBER.matcher(message).results().map(MatchResult::group))
                        .as(message)
                        .allMatch(number -> finding.facts().values().stream().anyMatch(f -> shows(number, f)));
            }
        }
    }

    private static boolean shows(String number, Fact fact) {
        if (fact instanceof Fact.Amount amount) {
            double last = Math.abs(amount.value()) < 0.1 ? 0.01 * Math.abs(amount.value()) : 0.001;
            return Math.abs(Double.parseDouble(number) - Math.abs(amount.value())) <= last / 2 + 1e-9;
        }
        return fact instanceof Fact.Count && number.equals(fact.toString());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void a_verdict_is_whole(@ForAll("tapes") List<Integer> tape) {
        for (SharingVerdict verdict : verdicts(told(tape, Organizations.NAMES))) {
            assertThat(verdict.reasons()).as(verdict.toString()).isNotEmpty();
            assertThat(verdict.missing().isEmpty() || verdict.verdict() == Verdict.UNDETERMINED)
                    .isTrue();
            assertThat(verdict.suggestion().isEmpty() || verdict.verdict().isDecisive())
                    .isTrue();
            verdict.suggestion()
                    .ifPresent(who -> assertThat(who.holders().size() > 1)
                            .as(verdict.toString())
                            .isEqualTo(verdict.verdict().isShared()));
            assertThat(verdict.margin().orElse(0)).isNotNegative();
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void what_a_policy_needs_and_is_not_there_is_named(@ForAll("tapes") List<Integer> tape) {
        SharingCases cases = cases(told(tape, Organizations.NAMES));
        cases.sharing().responsibilities().forEach(r -> {
            SharingCase about = cases.at(r);
            if (about.responsibility().stakes().isEmpty()) {
                assertThat(SharingPolicies.screening().judge(about).missing())
                        .contains(FieldId.RESPONSIBILITIES_STAKES);
            }
            if (about.responsibility().situation().isEmpty()) {
                assertThat(SharingPolicies.participation().judge(about).missing())
                        .containsExactly(FieldId.RESPONSIBILITIES_SITUATION);
            }
            if (about.responsibility().needs().isUnknown()) {
                assertThat(SharingPolicies.complementarity().judge(about).missing())
                        .contains(FieldId.RESPONSIBILITIES_NEEDS);
            }
            assertThat(SharingPolicies.development().judge(about).missing()).contains(FieldId.COACHING);
            about.unknownHolding()
                    .ifPresent(field -> assertThat(
                                    SharingPolicies.screening().judge(about).missing())
                            .contains(field));
        });
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void the_facts_of_the_reasons_lead_to_the_verdict_again(@ForAll("tapes") List<Integer> tape) {
        for (SharingVerdict verdict : verdicts(told(tape, Organizations.NAMES))) {
            if (verdict.policy().equals("weighted-majority") && !verdict.parts().isEmpty()) {
                continue;
            }
            if (verdict.policy().equals("weighted-majority")
                    && verdict.verdict().isDecisive()) {
                PanelChoice again = PanelChoice.of(means(verdict), ALL);
                assertThat(again.verdict()).isEqualTo(verdict.verdict());
                assertThat(again.margin()).isEqualTo(verdict.margin().orElseThrow());
            }
            if (verdict.policy().equals("participation") && verdict.verdict() != Verdict.UNDETERMINED) {
                assertThat(ParticipationPolicy.Choice.FORCED.verdict(
                                Participation.of(answers(verdict)).feasible()))
                        .isEqualTo(verdict.verdict());
            }
            if (verdict.policy().equals("independence")) {
                ImmutableMap<String, Fact> facts = verdict.reasons().get(0).facts();
                if (facts.containsKey("threshold")) {
                    boolean weighty = amount(facts.get("significance")) >= amount(facts.get("threshold"));
                    assertThat(weighty).isEqualTo(verdict.verdict() == Verdict.SHARE);
                }
            }
        }
    }

    private static double[] means(SharingVerdict verdict) {
        return Robustness.descending(verdict.reasons().stream()
                .filter(finding -> finding.facts().containsKey("mean"))
                .mapToDouble(finding -> amount(finding.fact("mean")))
                .toArray());
    }

    private static double amount(Fact fact) {
        return ((Fact.Amount) fact).value();
    }

    /** The answers that the finding lists; settled verdicts need no others. */
    private static io.github.distributedleadership.core.responsibility.Situation answers(SharingVerdict verdict) {
        Finding listed = verdict.reasons().get(verdict.reasons().size() - 1);
        StringBuilder answers = new StringBuilder();
        for (ParticipationQuestion question : ParticipationQuestion.values()) {
            String said = ((Fact.Text) listed.fact(question.slot())).value();
            answers.append(said.equals("yes") ? 'y' : said.equals("no") ? 'n' : '-');
        }
        return ParticipationTest.situation(answers.toString());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_columns_are_the_verdicts(@ForAll("tapes") List<Integer> tape) {
        SharingCases cases = cases(told(tape, Organizations.NAMES));
        SharingVerdicts columns = SharingVerdicts.of(cases, SharingPolicies.standard());
        cases.sharing().responsibilities().forEach(r -> {
            assertThat(columns.verdict(r)).isEqualTo(columns.at(r).verdict());
            assertThat(columns.margin(r)).isEqualTo(columns.at(r).margin());
            assertThat(columns.fits(r))
                    .isEqualTo(columns.verdict(r).agreesWith(cases.sharing().kind(r)));
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void recommendations_can_be_carried_out_together(@ForAll("tapes") List<Integer> tape) {
        SharingCases cases = cases(told(tape, Organizations.NAMES));
        Recommendations recommendations = Recommendations.of(SharingVerdicts.of(cases, SharingPolicies.standard()));
        int[] loads = new int[cases.sharing().standing().index().members()];
        for (int m = 0; m < loads.length; m++) {
            loads[m] = cases.load(m);
        }
        for (Recommendation one : recommendations.recommended()) {
            SharingCase about = cases.at(one.responsibility());
            for (int holder : about.holders()) {
                loads[holder]--;
            }
            one.suggestion()
                    .holders()
                    .forEach(m -> loads[cases.sharing().standing().index().number(m)]++);
            assertThat(one.verdict() == Verdict.DELEGATE && about.holders().length > 1)
                    .isFalse();
            assertThat(one.verdict().agreesWith(one.kind())).isFalse();
        }
        for (int m = 0; m < loads.length; m++) {
            assertThat(loads[m]).isLessThanOrEqualTo(Math.max(cases.load(m), cases.maxLoad()));
        }
    }
}
