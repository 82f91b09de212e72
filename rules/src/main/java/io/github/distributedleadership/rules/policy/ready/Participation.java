package io.github.distributedleadership.rules.policy.ready;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.responsibility.Situation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which styles of deciding fit a situation, after Vroom and Yetton (1973), and which of their rules say so.
 *
 * <p>Of the 128 ways to answer the seven questions none leaves no style. Where a question is not answered, both answers are
 * gone through: a style is feasible for certain where it is whatever the answer, and a rule applies where it does whatever
 * the answer.
 *
 * <p>Worked example: A yes, B no, C no, D yes, E no, F no, G yes leaves CII alone. A no, D yes, E no leaves GII alone.
 *
 * <pre>{@code
 * Participation.of(situation).feasible();   // [CII]
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Participation {
    private static final ParticipationQuestion[] QUESTIONS = ParticipationQuestion.values();
    private static final int ALL_ANSWERS = 1 << QUESTIONS.length;

    /** The styles that are feasible for each way to answer all questions, a bit for each question that is answered yes. */
    private static final ImmutableList<ImmutableSortedSet<ParticipationStyle>> FEASIBLE =
            forEachAnswer(Participation::feasible);

    private static final ImmutableList<ImmutableSortedSet<ParticipationRule>> APPLYING =
            forEachAnswer(Participation::applying);

    private final Situation situation;
    private final int yes;
    private final int open;

    private Participation(Situation situation) {
        this.situation = situation;
        int answeredYes = 0;
        int unanswered = 0;
        for (ParticipationQuestion question : QUESTIONS) {
            Optional<Boolean> answer = question.in(situation);
            answeredYes |= answer.orElse(false) ? bit(question) : 0;
            unanswered |= answer.isEmpty() ? bit(question) : 0;
        }
        yes = answeredYes;
        open = unanswered;
    }

    private static int bit(ParticipationQuestion question) {
        return 1 << question.ordinal();
    }

    private static <T> ImmutableList<T> forEachAnswer(Function<Set<ParticipationQuestion>, T> outcome) {
        return IntStream.range(0, ALL_ANSWERS)
                .mapToObj(answers -> Arrays.stream(QUESTIONS)
                        .filter(question -> (answers & bit(question)) != 0)
                        .collect(Collectors.toSet()))
                .map(outcome)
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSortedSet<ParticipationStyle> feasible(Set<ParticipationQuestion> answeredYes) {
        EnumSet<ParticipationStyle> left = EnumSet.allOf(ParticipationStyle.class);
        applying(answeredYes).forEach(rule -> left.removeAll(rule.excluded()));
        return ImmutableSortedSet.copyOf(left);
    }

    private static ImmutableSortedSet<ParticipationRule> applying(Set<ParticipationQuestion> answeredYes) {
        return Arrays.stream(ParticipationRule.values())
                .filter(rule -> rule.applies(answeredYes))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** {@return the styles that fit that situation} */
    public static Participation of(Situation situation) {
        return new Participation(situation);
    }

    /** {@return the situation} */
    public Situation situation() {
        return situation;
    }

    /** {@return the styles that are feasible whatever the answers that are not on record; never empty where all are} */
    public ImmutableSortedSet<ParticipationStyle> feasible() {
        return inAll(FEASIBLE);
    }

    /** {@return the rules that apply whatever the answers that are not on record, in their order} */
    public ImmutableList<ParticipationRule> applying() {
        return inAll(APPLYING).asList();
    }

    /** What is there whatever the open questions are answered. */
    private <T extends Comparable<T>> ImmutableSortedSet<T> inAll(List<ImmutableSortedSet<T>> outcomes) {
        if (open == 0) {
            return outcomes.get(yes);
        }
        Set<T> left = new TreeSet<>(outcomes.get(yes));
        completions().forEach(answers -> left.retainAll(outcomes.get(answers)));
        return ImmutableSortedSet.copyOf(left);
    }

    /** All ways to answer the open questions beside those that are answered. */
    private IntStream completions() {
        return IntStream.range(0, ALL_ANSWERS).filter(answers -> (answers & ~open) == yes);
    }

    /** {@return the questions that are not answered, in their order} */
    public ImmutableList<ParticipationQuestion> open() {
        return Arrays.stream(QUESTIONS)
                .filter(question -> (open & bit(question)) != 0)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return whether every answer to the open questions leads to the same by that reading of the feasible styles} */
    <T> boolean isSettled(Function<Set<ParticipationStyle>, T> reading) {
        return completions()
                        .mapToObj(FEASIBLE::get)
                        .map(reading)
                        .distinct()
                        .limit(2)
                        .count()
                == 1;
    }

    /** The reading, where it is settled. */
    <T> T settled(Function<Set<ParticipationStyle>, T> reading) {
        return reading.apply(FEASIBLE.get(yes));
    }

    /** The open questions on which the reading depends, in their order. */
    <T> ImmutableList<ParticipationQuestion> deciding(Function<Set<ParticipationStyle>, T> reading) {
        return open().stream()
                .filter(question -> completions()
                        .filter(answers -> (answers & bit(question)) != 0)
                        .anyMatch(answers -> !reading.apply(FEASIBLE.get(answers))
                                .equals(reading.apply(FEASIBLE.get(answers & ~bit(question))))))
                .collect(ImmutableList.toImmutableList());
    }
}
