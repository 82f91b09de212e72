package io.github.distributedleadership.rules.sharing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.responsibility.Situation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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
    private final Situation situation;
    private final ImmutableList<Set<ParticipationQuestion>> completions;

    private Participation(Situation situation) {
        this.situation = situation;
        List<Set<ParticipationQuestion>> all = new ArrayList<>();
        all.add(EnumSet.noneOf(ParticipationQuestion.class));
        for (ParticipationQuestion question : ParticipationQuestion.values()) {
            boolean open = question.in(situation).isEmpty();
            boolean yes = open || question.in(situation).orElse(false);
            List<Set<ParticipationQuestion>> next = new ArrayList<>();
            for (Set<ParticipationQuestion> answers : all) {
                if (!yes || open) {
                    next.add(answers);
                }
                if (yes) {
                    Set<ParticipationQuestion> with = EnumSet.copyOf(answers);
                    with.add(question);
                    next.add(with);
                }
            }
            all = next;
        }
        completions = ImmutableList.copyOf(all);
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
        EnumSet<ParticipationStyle> left = EnumSet.allOf(ParticipationStyle.class);
        completions.forEach(answers -> left.retainAll(feasible(answers)));
        return ImmutableSortedSet.copyOf(left);
    }

    /** {@return the rules that apply whatever the answers that are not on record, in their order} */
    public ImmutableList<ParticipationRule> applying() {
        EnumSet<ParticipationRule> rules = EnumSet.allOf(ParticipationRule.class);
        completions.forEach(answers -> rules.removeIf(rule -> !rule.applies(answers)));
        return ImmutableList.copyOf(rules);
    }

    /** {@return the questions that are not answered, in their order} */
    public ImmutableList<ParticipationQuestion> open() {
        return java.util.Arrays.stream(ParticipationQuestion.values())
                .filter(question -> question.in(situation).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return whether every answer to the open questions leads to the same by that reading of the feasible styles} */
    <T> boolean isSettled(Function<Set<ParticipationStyle>, T> reading) {
        return completions.stream()
                        .map(Participation::feasible)
                        .map(reading)
                        .distinct()
                        .count()
                == 1;
    }

    /** The reading, where it is settled. */
    <T> T settled(Function<Set<ParticipationStyle>, T> reading) {
        return reading.apply(feasible(completions.get(0)));
    }

    /** The open questions on which the reading depends, in their order. */
    <T> ImmutableList<ParticipationQuestion> deciding(Function<Set<ParticipationStyle>, T> reading) {
        return open().stream()
                .filter(question -> completions.stream()
                        .filter(answers -> answers.contains(question))
                        .anyMatch(answers -> !reading.apply(feasible(answers))
                                .equals(reading.apply(feasible(without(answers, question))))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Set<ParticipationQuestion> without(
            Set<ParticipationQuestion> answers, ParticipationQuestion question) {
        Set<ParticipationQuestion> others = EnumSet.copyOf(answers);
        others.remove(question);
        return others;
    }

    private static Set<ParticipationStyle> feasible(Set<ParticipationQuestion> answeredYes) {
        EnumSet<ParticipationStyle> left = EnumSet.allOf(ParticipationStyle.class);
        for (ParticipationRule rule : ParticipationRule.values()) {
            if (rule.applies(answeredYes)) {
                left.removeAll(rule.excluded());
            }
        }
        return left;
    }
}
