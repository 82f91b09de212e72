package io.github.distributedleadership.rules.policy.ready;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.responsibility.Situation;
import io.github.distributedleadership.rules.policy.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class ParticipationTest {
    /** The answers A to G as letters: y, n, or - where there is none. */
    public static Situation situation(String answers) {
        List<Optional<Boolean>> all = answers.chars()
                .mapToObj(c -> c == '-' ? Optional.<Boolean>empty() : Optional.of(c == 'y'))
                .toList();
        return Situation.builder()
                .qualityMatters(all.get(0))
                .holderInformed(all.get(1))
                .structured(all.get(2))
                .acceptanceCritical(all.get(3))
                .acceptanceCertain(all.get(4))
                .goalsShared(all.get(5))
                .conflictLikely(all.get(6))
                .build();
    }

    /** All 128 ways to answer. */
    public static List<String> vectors() {
        return IntStream.range(0, 128)
                .mapToObj(i -> IntStream.range(0, 7)
                        .mapToObj(bit -> (i >> bit & 1) == 1 ? "y" : "n")
                        .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void no_answers_leave_no_style_and_the_sets_are_as_often_as_they_should_be() {
        Map<String, Integer> counts = new TreeMap<>();
        for (String answers : vectors()) {
            counts.merge(Participation.of(situation(answers)).feasible().toString(), 1, Integer::sum);
        }
        assertThat(counts)
                .isEqualTo(new TreeMap<>(Map.of(
                        "[AI, AII, CI, CII, GII]", 60,
                        "[GII]", 24,
                        "[AI, AII, CI, CII]", 12,
                        "[CII]", 11,
                        "[CII, GII]", 6,
                        "[AII, CI, CII]", 6,
                        "[AII, CI, CII, GII]", 6,
                        "[CI, CII]", 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "ynnynny, [CII]",
        "nyyynnn, [GII]",
        "nyynnnn, '[AI, AII, CI, CII, GII]'",
    })
    void the_worked_examples_hold(String answers, String feasible) {
        assertThat(Participation.of(situation(answers)).feasible()).hasToString(feasible);
    }

    @Test
    void the_rules_that_apply_are_the_reasons() {
        assertThat(Participation.of(situation("ynnynny")).applying())
                .containsExactly(
                        ParticipationRule.INFORMATION,
                        ParticipationRule.GOALS,
                        ParticipationRule.STRUCTURE,
                        ParticipationRule.ACCEPTANCE,
                        ParticipationRule.CONFLICT);
    }

    @Test
    void every_rule_says_what_it_excludes_and_at_what_it_looks() {
        for (ParticipationRule rule : ParticipationRule.values()) {
            for (String answers : vectors()) {
                Participation participation = Participation.of(situation(answers));
                if (participation.applying().contains(rule)) {
                    assertThat(participation.feasible()).doesNotContainAnyElementsOf(rule.excluded());
                }
            }
            assertThat(rule.looksAt()).isNotEmpty();
        }
    }

    /** Three to the seventh ways to answer, or not to. */
    @Test
    void what_is_not_answered_is_never_guessed() {
        for (int i = 0; i < 2187; i++) {
            int code = i;
            String answers = IntStream.range(0, 7)
                    .mapToObj(bit -> "yn-".substring(code / power(bit) % 3, code / power(bit) % 3 + 1))
                    .collect(Collectors.joining());
            Participation participation = Participation.of(situation(answers));
            Set<Verdict> possible = vectors().stream()
                    .filter(vector -> fits(vector, answers))
                    .map(vector -> ParticipationPolicy.Choice.FORCED.verdict(
                            Participation.of(situation(vector)).feasible()))
                    .collect(Collectors.toSet());
            boolean settled = participation.isSettled(ParticipationPolicy.Choice.FORCED::verdict);
            assertThat(settled).as(answers).isEqualTo(possible.size() == 1);
            if (settled) {
                assertThat(possible).contains(participation.settled(ParticipationPolicy.Choice.FORCED::verdict));
            } else {
                assertThat(participation.deciding(ParticipationPolicy.Choice.FORCED::verdict))
                        .isNotEmpty()
                        .isSubsetOf(participation.open());
            }
        }
    }

    private static int power(int exponent) {
        return (int) Math.round(Math.pow(3, exponent));
    }

    private static boolean fits(String vector, String answers) {
        return IntStream.range(0, 7).allMatch(i -> answers.charAt(i) == '-' || answers.charAt(i) == vector.charAt(i));
    }

    @Test
    void the_quickest_way_is_the_most_autocratic_and_people_learn_most_from_the_most_participative() {
        Set<ParticipationStyle> all = Set.copyOf(Arrays.asList(ParticipationStyle.values()));
        assertThat(ParticipationPolicy.Choice.TIME.verdict(all)).isEqualTo(Verdict.DELEGATE);
        assertThat(ParticipationPolicy.Choice.DEVELOPMENT.verdict(all)).isEqualTo(Verdict.SHARE);
        assertThat(ParticipationPolicy.Choice.FORCED.verdict(all)).isEqualTo(Verdict.EITHER);
        for (ParticipationPolicy.Choice choice : ParticipationPolicy.Choice.values()) {
            assertThat(choice.verdict(Set.of(ParticipationStyle.GII))).isEqualTo(Verdict.SHARE);
            assertThat(choice.verdict(Set.of(ParticipationStyle.CII))).isEqualTo(Verdict.DELEGATE);
        }
    }
}
