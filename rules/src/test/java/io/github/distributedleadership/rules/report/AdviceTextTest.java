package io.github.distributedleadership.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.rules.assessment.Advice;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.ready.Judged;
import io.github.distributedleadership.rules.policy.ready.Kitchen;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import io.github.distributedleadership.rules.report.json.AdviceJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told beside a verdict: who cannot tell, and against what it is robust. */
class AdviceTextTest {
    private static final Detail PEOPLE = Detail.standard().withAllIds().withPeople();

    private static Advice advice(Kitchen kitchen, SharingPolicy policy) {
        return Advice.of(Assessment.of(kitchen.organization()), Kitchen.MENU, List.of(policy));
    }

    private static String text(Kitchen kitchen, SharingPolicy policy, Detail detail) {
        return AdviceText.of(detail).render(advice(kitchen, policy)).replaceAll("\\s+", " ");
    }

    private static String json(Kitchen kitchen, SharingPolicy policy, Detail detail) {
        StringBuilder out = new StringBuilder();
        try {
            AdviceJson.write(advice(kitchen, policy), detail, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Test
    void each_policy_that_cannot_tell_is_named_once_with_what_it_misses_as_its_id_is_written() {
        String text = text(Judged.three(1, 1, 1).held("ana"), SharingPolicies.standard(), PEOPLE);
        assertThat(text)
                .contains("; participation cannot say.")
                .contains("- participation cannot say: nobody recorded responsibilities.situation.")
                .doesNotContain("Participation cannot say");
        String nothing = text(new Kitchen().with("ana").held("ana"), SharingPolicies.standard(), PEOPLE);
        assertThat(nothing.split("cannot say: nobody recorded responsibilities.stakes", -1))
                .hasSize(2);
    }

    private static Kitchen weighty() {
        return new Kitchen()
                .with("ana", "cooking", 0.9)
                .with("ben", "cooking", 0.9)
                .needs(Map.of("cooking", 0.5))
                .significance(0.75)
                .held("ana");
    }

    @Test
    void against_what_a_verdict_is_robust_is_told_and_by_which_number_it_is_not() {
        assertThat(text(weighty(), SharingPolicies.independence(), PEOPLE))
                .contains("A close call: other thresholds give another answer in 3 of 9 settings: with a border of "
                        + "what is weighty of 0.8.")
                .contains("The answer is the same for every significance from 0.7 to 1 (we tried 0 to 1) and every "
                        + "border of what is weighty from 0 to 0.7 (we tried 0 to 1), each changed alone.");
    }

    /** Of five numbers that are moved together only the costs turn it alone, so these alone are told. */
    @Test
    void of_several_numbers_moved_together_those_are_told_that_turn_it_alone() {
        String close = text(Judged.three(0.25, 0.25, 0.25).held("ana"), SharingPolicies.weightedMajority(), PEOPLE);
        assertThat(close)
                .contains("A close call: other thresholds give another answer in 3 of 9 settings: with a cost of a "
                        + "further holder of 0.02.");
    }

    @Test
    void one_number_alone_is_not_each_of_them() {
        Kitchen claimed = Judged.three(1, 1, 1)
                .with("dan")
                .held("ana")
                .claims("ben")
                .answers("ana", "ben", true)
                .answers("cy", "ben", true)
                .answers("dan", "ben", true);
        String text = text(claimed, SharingPolicies.consent(), PEOPLE);
        assertThat(text)
                .contains("The answer is the same for every number of answers")
                .doesNotContain("each changed alone");
    }

    @Test
    void json_has_all_settings_and_reaches() {
        assertThat(json(weighty(), SharingPolicies.independence(), PEOPLE).replaceAll("\\s", ""))
                .contains("\"robustness\":{\"same\":6,\"settings\":9,\"otherwise\":[{\"answer\":\"EITHER\",\"with\":[{"
                        + "\"what\":\"WEIGHTY\",\"value\":" + (0.7 + 0.1) + "}]}")
                .contains("\"against\":[{\"what\":\"SIGNIFICANCE\",\"inUse\":0.75,\"from\":0.7,\"to\":1,"
                        + "\"triedFrom\":0,\"triedTo\":1}");
    }

    /** Twenty-one levels of ben: where people are not told, hardly more is seen of them than the verdicts themselves. */
    @Test
    void without_people_robustness_does_not_tell_how_able_somebody_is() {
        for (SharingPolicy policy : List.of(SharingPolicies.weightedMajority(), SharingPolicies.screening())) {
            Map<String, List<Integer>> seen = IntStream.rangeClosed(0, 20)
                    .boxed()
                    .collect(Collectors.groupingBy(level -> robustness(level, policy, Detail.standard())));
            assertThat(seen).as(policy.id()).hasSizeLessThanOrEqualTo(3);
            assertThat(seen.keySet()).noneMatch(told -> told.contains("CORRELATION"));
            assertThat(robustness(10, SharingPolicies.weightedMajority(), PEOPLE))
                    .contains("CORRELATION");
        }
    }

    @Test
    void without_people_a_close_call_is_called_one_and_its_numbers_are_not_told() {
        String close =
                text(Judged.three(0.25, 0.25, 0.25).held("ana"), SharingPolicies.weightedMajority(), Detail.standard());
        assertThat(close)
                .contains("A close call: other thresholds give another answer.")
                .doesNotContain("3 of 9", "The answer is the same for every");
    }

    private static String robustness(int level, SharingPolicy policy, Detail detail) {
        Kitchen kitchen =
                Judged.three(0.8, level / 20.0, 0.8).held("ana", "ben", "cy").stakes(0.5, 1, 1);
        String json = json(kitchen, policy, detail).replaceAll("\\s", "");
        int verdicts = json.indexOf("\"policy\":\"" + policy.id());
        int from = json.indexOf("\"robustness\"", verdicts);
        return from < 0 ? "" : json.substring(from, json.indexOf("\"suggestion\"", from));
    }
}
