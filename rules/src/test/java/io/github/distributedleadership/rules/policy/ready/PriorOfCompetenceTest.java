package io.github.distributedleadership.rules.policy.ready;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.policy.Candidates;
import io.github.distributedleadership.rules.policy.PolicyParameters;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.policy.bench.PanelChoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Where competences come from what is expected before any decision, only what that leaves whatever it is thought to be is said. */
class PriorOfCompetenceTest {
    /** A day on which the record of decisions is kept. */
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    /** 0.9 beside two of 0.75 is an exact tie; where who covers all is thought to be right a little more or less often, it is none. */
    @Example
    void on_the_border_the_outcomes_to_record_are_named() {
        Kitchen border = Judged.three(1, 0.9, 0.5).held("ana");
        SharingVerdict verdict = border.verdict(SharingPolicies.weightedMajority());
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict.missing()).containsExactly(FieldId.DECISIONS);
        assertThat(Judged.why(verdict))
                .isEqualTo("the answer turns on our own assumptions: whether somebody who covers all needs is right "
                        + "with a probability of 0.85 or of 0.95, and how much that counts. Against that, 0 "
                        + "decisions with a known outcome are on record: record decisions");
        SharingVerdict certain = SharingPolicies.weightedMajority().judge(border.menu(Kitchen.WITHOUT_DOUBT));
        assertThat(certain.verdict()).isNotEqualTo(Verdict.UNDETERMINED);
    }

    @Example
    void where_decisions_are_kept_their_outcomes_are_to_be_recorded() {
        Kitchen border = Judged.three(1, 0.9, 0.5).held("ana").at(builder -> builder.decisions(List.of()));
        assertThat(border.verdict(SharingPolicies.weightedMajority()).missing())
                .containsExactly(FieldId.DECISIONS_OUTCOME);
    }

    @Example
    void far_from_the_border_skills_are_enough() {
        assertThat(Judged.three(1, 1, 1)
                        .held("ana")
                        .verdict(SharingPolicies.weightedMajority())
                        .verdict())
                .isEqualTo(Verdict.SHARE);
        assertThat(Judged.three(1, 0, 0)
                        .held("ana")
                        .verdict(SharingPolicies.weightedMajority())
                        .verdict())
                .isEqualTo(Verdict.DELEGATE);
    }

    @Example
    void without_skills_nothing_is_said_and_they_are_named() {
        Kitchen unknown = new Kitchen()
                .with("ana")
                .with("ben")
                .with("cy")
                .needs(Map.of("cooking", 1.0))
                .held("ana");
        SharingVerdict verdict = unknown.verdict(SharingPolicies.weightedMajority());
        assertThat(verdict.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict.missing()).containsExactly(FieldId.MEMBERS_SKILLS);
    }

    @Property(tries = 200)
    void what_is_said_is_said_at_every_border_of_what_skills_let_expect(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(max = 10) Integer> tenths,
            @ForAll @IntRange(max = 6) int decisions) {
        Kitchen kitchen =
                kitchen(tenths).at(builder -> builder.clear(Table.DECISIONS).decisions(by("m0", decisions)));
        SharingVerdict verdict = kitchen.verdict(SharingPolicies.weightedMajority());
        if (verdict.verdict() == Verdict.UNDETERMINED) {
            return;
        }
        for (var border : PolicyParameters.STANDARD.competence().borders()) {
            SharingCase about = kitchen.menu(PolicyParameters.STANDARD.withCompetence(border.withDoubt(0)));
            assertThat(SharingPolicies.weightedMajority().judge(about).verdict().agreesWith(verdict.verdict()))
                    .as(border.toString())
                    .isTrue();
        }
    }

    /** Of one whose skills nobody wrote down anything from a toss to certainty is expected. */
    @Property(tries = 100)
    void what_is_said_in_spite_of_unknown_skills_holds_wherever_within_the_interval(
            @ForAll @Size(min = 2, max = 4) List<@IntRange(max = 10) Integer> tenths, @ForAll Random random) {
        SharingCase about = kitchen(tenths).with("zoe").menu();
        SharingVerdict verdict = SharingPolicies.weightedMajority().judge(about);
        if (verdict.verdict() == Verdict.UNDETERMINED) {
            return;
        }
        Candidates candidates = about.candidates();
        for (int draw = 0; draw < 50; draw++) {
            double[] within = candidates.means();
            for (int i = 0; i < within.length; i++) {
                if (!candidates.isExpectationKnown(i)) {
                    double low = candidates.interval(i).low();
                    within[i] =
                            low + random.nextDouble() * (candidates.interval(i).high() - low);
                }
            }
            assertThat(PanelChoice.of(Robustness.descending(within), about.parameters())
                            .verdict()
                            .agreesWith(verdict.verdict()))
                    .isTrue();
        }
    }

    private static Kitchen kitchen(List<Integer> tenths) {
        Kitchen kitchen = new Kitchen().needs(Map.of("cooking", 1.0)).held("m0");
        for (int i = 0; i < tenths.size(); i++) {
            kitchen.with("m" + i, "cooking", tenths.get(i) / 10.0);
        }
        return kitchen;
    }

    private static List<Decision> by(String decider, int times) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            decisions.add(Decision.builder()
                    .responsibility(Kitchen.MENU)
                    .deciders(List.of(MemberId.of(decider)))
                    .at(Moment.of(DAY.minusDays(i + 1L)))
                    .outcome(i % 2 == 0 ? Outcome.SUCCEEDED : Outcome.FAILED)
                    .build());
        }
        return decisions;
    }

    @Example
    void a_screen_is_judged_so_too() {
        SharingCase about = SharingCases.of(
                        Sharing.of(kitchen(List.of(10, 4)).stakes(0.5, 1, 1).organization()))
                .at(Kitchen.MENU);
        SharingVerdict screen = SharingPolicies.screening().judge(about);
        for (var border : PolicyParameters.STANDARD.competence().borders()) {
            Verdict there = SharingPolicies.screening()
                    .judge(SharingCases.of(about.cases(), about.parameters().withCompetence(border.withDoubt(0)))
                            .at(Kitchen.MENU))
                    .verdict();
            assertThat(screen.verdict() == Verdict.UNDETERMINED || there.agreesWith(screen.verdict()))
                    .isTrue();
        }
    }
}
