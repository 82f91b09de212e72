package io.github.distributedleadership.rules.policy.ready;

import io.github.distributedleadership.core.responsibility.Situation;
import java.util.Optional;

/** The seven questions of Vroom and Yetton (1973), A to G. */
public enum ParticipationQuestion {
    /** A: quality. */
    QUALITY("qualityMatters", "does it matter which solution is chosen, as long as it is accepted?"),
    /** B: information. */
    INFORMATION("holderInformed", "does the holder know enough to decide well alone?"),
    /** C: structure. */
    STRUCTURE("structured", "is it known what is asked and where the answer is found?"),
    /** D: acceptance. */
    ACCEPTANCE("acceptanceCritical", "must those concerned accept the decision for it to work?"),
    /** E: whether acceptance is certain. */
    CERTAINTY("acceptanceCertain", "would they accept what the holder decided alone?"),
    /** F: goals. */
    GOALS("goalsShared", "do they share the goals that the decision serves?"),
    /** G: conflict. */
    CONFLICT("conflictLikely", "are they likely to be at odds about the solution?");

    private final String field;
    private final String words;

    ParticipationQuestion(String field, String words) {
        this.field = field;
        this.words = words;
    }

    /** {@return the field of the file that answers it, such as {@code responsibilities.situation.qualityMatters}} */
    public String field() {
        return "responsibilities.situation." + field;
    }

    /** {@return the slot of a finding that holds the answer} */
    String slot() {
        return field;
    }

    /** {@return the question in words} */
    public String inWords() {
        return words;
    }

    /** {@return the answer; empty: not on record} */
    public Optional<Boolean> in(Situation situation) {
        return switch (this) {
            case QUALITY -> situation.qualityMatters();
            case INFORMATION -> situation.holderInformed();
            case STRUCTURE -> situation.structured();
            case ACCEPTANCE -> situation.acceptanceCritical();
            case CERTAINTY -> situation.acceptanceCertain();
            case GOALS -> situation.goalsShared();
            case CONFLICT -> situation.conflictLikely();
        };
    }
}
