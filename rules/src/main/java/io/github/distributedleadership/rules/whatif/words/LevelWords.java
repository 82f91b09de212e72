package io.github.distributedleadership.rules.whatif.words;

import io.github.distributedleadership.core.responsibility.DecisionLevel;

/** What holders may do at each level of delegation, in words. */
public final class LevelWords {
    private LevelWords() {}

    public static String of(DecisionLevel level) {
        return switch (level) {
            case TELL -> "be told what was decided";
            case SELL -> "be told and persuaded";
            case CONSULT -> "be asked before it is decided";
            case AGREE -> "decide together with those above";
            case ADVISE -> "decide with advice from above";
            case INQUIRE -> "decide and tell those above";
            case DELEGATE -> "decide alone";
        };
    }
}
