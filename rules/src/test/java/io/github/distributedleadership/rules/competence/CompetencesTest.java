package io.github.distributedleadership.rules.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.measure.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CompetencesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final ResponsibilityId BUDGET = ResponsibilityId.of("budget");

    private final List<Member> members = new ArrayList<>(List.of(
            Member.of("ana").with(Skill.of("sums"), 0.8).with(Skill.of("tact"), 0.6),
            Member.of("ben").with(Skill.of("sums"), 0.4),
            Member.builder().id(MemberId.of("cy")).skills(Map.of()).build(),
            Member.of("dee")));
    private final List<Decision> decisions = new ArrayList<>();
    private Recorded<com.google.common.collect.ImmutableSortedMap<Skill, Fraction>> needs =
            Recorded.mapOf(Map.of(Skill.of("sums"), Fraction.of(0.8), Skill.of("tact"), Fraction.of(0.5)));

    private CompetencesTest decide(int times, Outcome outcome, String... deciders) {
        for (int i = 0; i < times; i++) {
            decisions.add(Decision.builder()
                    .responsibility(BUDGET)
                    .addAllDeciders(Arrays.stream(deciders).map(Party::parse).toList())
                    .at(Moment.of(DAY.minusDays(decisions.size() + 1L)))
                    .outcome(outcome)
                    .build());
        }
        return this;
    }

    private Competences competences(CompetenceParameters parameters) {
        Responsibility budget = Responsibility.builder().id(BUDGET).needs(needs).build();
        Organization organization = Organization.builder()
                .asOf(DAY)
                .members(members)
                .responsibilities(List.of(budget))
                .decisions(decisions)
                .build();
        return Competences.of(Snapshot.of(organization), parameters);
    }

    private Competence of(String member) {
        return competences(CompetenceParameters.STANDARD).at(MemberId.of(member), BUDGET);
    }

    @Test
    void coverage_is_the_mean_over_the_needs_of_level_over_need() {
        assertThat(of("ana").coverage()).hasValue(1);
        assertThat(of("ben").coverage()).hasValue(0.25);
        assertThat(of("cy").coverage()).hasValue(0);
        assertThat(of("dee").coverage()).isEmpty();
    }

    @Test
    void a_need_of_nothing_is_no_need() {
        needs = Recorded.mapOf(Map.of(Skill.of("sums"), Fraction.of(0.8), Skill.of("tact"), Fraction.ZERO));
        assertThat(of("ben").coverage()).hasValue(0.5);
        needs = Recorded.none();
        assertThat(of("ana").coverage()).isEmpty();
        assertThat(of("ana").isExpectationKnown()).isFalse();
    }

    @Test
    void without_decisions_the_expectation_stands_with_its_wide_interval() {
        assertThat(of("ana").mean()).isCloseTo(0.9, within(1e-15));
        assertThat(of("ana").interval().low()).isCloseTo(0.606_426_253_7, within(1e-9));
        assertThat(of("ben").mean()).isCloseTo(0.6, within(1e-15));
        assertThat(of("cy").mean()).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void where_skills_are_not_on_record_anything_from_one_half_on_is_expected_alike() {
        assertThat(of("dee").mean()).isCloseTo(0.75, within(1e-14));
        assertThat(of("dee").interval().low()).isCloseTo(0.525, within(1e-13));
        assertThat(of("dee").interval().high()).isCloseTo(0.975, within(1e-13));
    }

    /** Base rate (5 + 1) / (6 + 2) = 0.75; expected 0.9, so a bad one still says (0.9 - 0.75) / 0.25 = 0.6. */
    @Test
    void decisions_move_it_by_how_they_differ_from_the_base_rate() {
        decide(5, Outcome.SUCCEEDED, "ana").decide(1, Outcome.FAILED, "ben");
        assertThat(of("ana").baseRate()).isEqualTo(0.75);
        assertThat(of("ana").decisions()).isEqualTo(5);
        assertThat(of("ana").mean()).isCloseTo((3.6 + 5) / 9, within(1e-15));
        // expected 0.6: a bad one says nothing for the better option
        assertThat(of("ben").mean()).isCloseTo(2.4 / 5, within(1e-15));
        assertThat(of("cy").mean()).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void what_was_decided_together_counts_in_parts_and_mixed_counts_half() {
        decide(2, Outcome.MIXED, "ana", "ben");
        assertThat(of("ana").baseRate()).isEqualTo(0.5);
        assertThat(of("ana").decisions()).isEqualTo(1);
        // half a good one with 1, half a bad one with (0.9 - 0.5) / 0.5
        assertThat(of("ana").mean()).isCloseTo((3.6 + 0.5 + 0.4) / 5, within(1e-15));
    }

    @Test
    void open_and_unknown_outcomes_and_what_lies_outside_the_window_count_for_nothing() {
        decide(3, Outcome.OPEN, "ana");
        decisions.add(Decision.builder()
                .responsibility(BUDGET)
                .addDeciders(MemberId.of("ana"))
                .at(Moment.of(DAY.minusDays(9)))
                .build());
        decisions.add(Decision.builder()
                .responsibility(BUDGET)
                .addDeciders(MemberId.of("ana"))
                .at(Moment.of(DAY.minusYears(2)))
                .outcome(Outcome.FAILED)
                .build());
        assertThat(of("ana").decisions()).isZero();
        assertThat(of("ana").baseRate()).isEqualTo(0.5);
        assertThat(of("ana").mean()).isCloseTo(0.9, within(1e-15));
    }

    @Test
    void who_decides_worse_than_a_toss_counts_as_one_in_the_ready_policies() {
        decide(10, Outcome.SUCCEEDED, "ana").decide(10, Outcome.FAILED, "cy");
        assertThat(of("cy").mean()).isLessThan(0.2);
        assertThat(of("cy").floored().mean()).isEqualTo(0.5);
        assertThat(of("cy").floored().interval().low()).isEqualTo(0.5);
        assertThat(of("ana").floored().mean()).isEqualTo(of("ana").mean());
    }

    @Test
    void a_base_rate_may_be_given() {
        decide(1, Outcome.SUCCEEDED, "ben");
        Competence known =
                competences(CompetenceParameters.STANDARD.withBaseRate(0.9)).at(MemberId.of("ben"), BUDGET);
        // expected 0.6 of 0.9: a good one says 2/3
        assertThat(known.mean()).isCloseTo((2.4 + 2.0 / 3) / 5, within(1e-15));
    }

    @Property(tries = 200)
    void who_does_as_well_as_is_usual_is_expected_what_was_expected(
            @ForAll @IntRange(min = 0, max = 30) int good, @ForAll @IntRange(min = 1, max = 30) int bad) {
        decisions.clear();
        decide(good, Outcome.SUCCEEDED, "ana").decide(bad, Outcome.FAILED, "ana");
        double rate = Math.max(1e-9, (double) good / (good + bad));
        Competence ana =
                competences(CompetenceParameters.STANDARD.withBaseRate(rate)).at(MemberId.of("ana"), BUDGET);
        assertThat(ana.mean()).isCloseTo(0.9, within(1e-6));
    }

    @Property(tries = 300)
    void the_mean_lies_within_the_interval_and_a_better_record_raises_both(
            @ForAll @IntRange(min = 0, max = 40) int good,
            @ForAll @IntRange(min = 0, max = 40) int bad,
            @ForAll @DoubleRange(min = 0.5, max = 0.9) double prior,
            @ForAll boolean known) {
        Posterior one = new Posterior(known ? prior : Double.NaN, good, bad);
        Posterior better = new Posterior(known ? prior : Double.NaN, good + 1, bad);
        Interval interval = one.interval(CompetenceParameters.STANDARD);
        double mean = one.mean(CompetenceParameters.STANDARD);
        assertThat(interval.width()).isPositive();
        assertThat(mean).isBetween(0.0, 1.0);
        if (known && good + bad > 5) {
            assertThat(interval.contains(mean)).isTrue();
        }
        if (!known) {
            assertThat(interval.low()).isGreaterThanOrEqualTo(0.5);
            assertThat(interval.contains(mean)).isTrue();
        }
        assertThat(better.mean(CompetenceParameters.STANDARD)).isGreaterThan(mean);
        assertThat(better.interval(CompetenceParameters.STANDARD).low()).isGreaterThan(interval.low());
    }

    @Test
    void who_is_not_there_is_named() {
        assertThatIllegalArgumentException().isThrownBy(() -> of("zoe")).withMessage("no member \"zoe\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        competences(CompetenceParameters.STANDARD).at(MemberId.of("ana"), ResponsibilityId.of("moon")))
                .withMessage("no responsibility \"moon\"");
    }

    @Test
    void parameters_out_of_range_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompetenceParameters(0.4, 0.4, 4, 0.9, OptionalDouble.empty(), 2, 0.125))
                .withMessageContaining("begin at 0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompetenceParameters(0.5, 0.4, 0, 0.9, OptionalDouble.empty(), 2, 0.125))
                .withMessageContaining("positive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompetenceParameters(0.5, 0.4, 4, 1, OptionalDouble.empty(), 2, 0.125))
                .withMessageContaining("interval");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompetenceParameters.STANDARD.withBaseRate(1))
                .withMessageContaining("base rate");
    }
}
