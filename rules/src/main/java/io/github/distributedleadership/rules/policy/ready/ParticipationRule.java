package io.github.distributedleadership.rules.policy.ready;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;

/**
 * The seven rules of Vroom and Yetton (1973), each of which excludes styles; from memory. A style that none excludes is
 * feasible.
 */
public enum ParticipationRule {
    /** Quality matters and the holder does not know enough: not AI. */
    INFORMATION(
            "quality matters and the holder does not know enough, so the holder should ask others first",
            List.of(ParticipationQuestion.QUALITY),
            List.of(ParticipationQuestion.INFORMATION),
            ParticipationStyle.AI),
    /** Quality matters and goals are not shared: not GII. */
    GOALS(
            "quality matters and those concerned do not share its goals, so they should not decide it together",
            List.of(ParticipationQuestion.QUALITY),
            List.of(ParticipationQuestion.GOALS),
            ParticipationStyle.GII),
    /** Quality matters, the holder does not know enough and the problem is open: not AI, AII, CI. */
    STRUCTURE(
            "quality matters, the holder does not know enough and the problem is open, so those who know must meet",
            List.of(ParticipationQuestion.QUALITY),
            List.of(ParticipationQuestion.INFORMATION, ParticipationQuestion.STRUCTURE),
            ParticipationStyle.AI,
            ParticipationStyle.AII,
            ParticipationStyle.CI),
    /** Acceptance is critical and not certain: not AI, AII. */
    ACCEPTANCE(
            "those concerned must accept it and might not accept what one person decides alone, so they need a part in it",
            List.of(ParticipationQuestion.ACCEPTANCE),
            List.of(ParticipationQuestion.CERTAINTY),
            ParticipationStyle.AI,
            ParticipationStyle.AII),
    /** The same, and conflict is likely: not AI, AII, CI. */
    CONFLICT(
            "those concerned must accept it, might not accept what one person decides and are likely to disagree, so they"
                    + " must meet",
            List.of(ParticipationQuestion.ACCEPTANCE, ParticipationQuestion.CONFLICT),
            List.of(ParticipationQuestion.CERTAINTY),
            ParticipationStyle.AI,
            ParticipationStyle.AII,
            ParticipationStyle.CI),
    /** Quality does not matter, acceptance is critical and not certain: only GII. */
    FAIRNESS(
            "it does not matter which solution is chosen, but those concerned must accept it and might not, so they choose",
            List.of(ParticipationQuestion.ACCEPTANCE),
            List.of(ParticipationQuestion.QUALITY, ParticipationQuestion.CERTAINTY),
            ParticipationStyle.AI,
            ParticipationStyle.AII,
            ParticipationStyle.CI,
            ParticipationStyle.CII),
    /** Acceptance is critical and not certain, and goals are shared: only GII. */
    PRIORITY(
            "those concerned must accept it, might not accept what one person decides and share its goals, so they decide"
                    + " together",
            List.of(ParticipationQuestion.ACCEPTANCE, ParticipationQuestion.GOALS),
            List.of(ParticipationQuestion.CERTAINTY),
            ParticipationStyle.AI,
            ParticipationStyle.AII,
            ParticipationStyle.CI,
            ParticipationStyle.CII);

    private final String words;
    private final ImmutableList<ParticipationQuestion> yes;
    private final ImmutableList<ParticipationQuestion> no;
    private final ImmutableSortedSet<ParticipationStyle> excluded;

    ParticipationRule(
            String words,
            List<ParticipationQuestion> yes,
            List<ParticipationQuestion> no,
            ParticipationStyle... excluded) {
        this.words = words;
        this.yes = ImmutableList.copyOf(yes);
        this.no = ImmutableList.copyOf(no);
        this.excluded = ImmutableSortedSet.copyOf(excluded);
    }

    /** {@return why and what it excludes, in words} */
    public String inWords() {
        return words;
    }

    /** {@return the styles that it excludes} */
    public ImmutableSortedSet<ParticipationStyle> excluded() {
        return excluded;
    }

    /** {@return whether it applies where these questions are answered yes, and all others no} */
    public boolean applies(Set<ParticipationQuestion> answeredYes) {
        return answeredYes.containsAll(yes)
                && Sets.intersection(answeredYes, Set.copyOf(no)).isEmpty();
    }

    /** The questions that it looks at. */
    Set<ParticipationQuestion> looksAt() {
        return Sets.union(Set.copyOf(yes), Set.copyOf(no));
    }
}
