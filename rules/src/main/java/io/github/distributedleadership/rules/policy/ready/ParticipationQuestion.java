package io.github.distributedleadership.rules.policy.ready;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.responsibility.Situation;
import java.util.Optional;

/** The seven questions of Vroom and Yetton (1973), A to G. */
public enum ParticipationQuestion {
    /** A: quality. */
    QUALITY(
            FieldId.RESPONSIBILITIES_SITUATION_QUALITY_MATTERS,
            "does it matter which solution is chosen, as long as it is accepted?"),
    /** B: information. */
    INFORMATION(
            FieldId.RESPONSIBILITIES_SITUATION_HOLDER_INFORMED, "does the holder know enough to decide well alone?"),
    /** C: structure. */
    STRUCTURE(
            FieldId.RESPONSIBILITIES_SITUATION_STRUCTURED, "is it known what is asked and where the answer is found?"),
    /** D: acceptance. */
    ACCEPTANCE(
            FieldId.RESPONSIBILITIES_SITUATION_ACCEPTANCE_CRITICAL,
            "must those concerned accept the decision for it to work?"),
    /** E: whether acceptance is certain. */
    CERTAINTY(
            FieldId.RESPONSIBILITIES_SITUATION_ACCEPTANCE_CERTAIN, "would they accept what the holder decided alone?"),
    /** F: goals. */
    GOALS(FieldId.RESPONSIBILITIES_SITUATION_GOALS_SHARED, "do they share the goals that the decision serves?"),
    /** G: conflict. */
    CONFLICT(FieldId.RESPONSIBILITIES_SITUATION_CONFLICT_LIKELY, "are they likely to disagree about the solution?");

    private final FieldId field;
    private final String words;

    ParticipationQuestion(FieldId field, String words) {
        this.field = field;
        this.words = words;
    }

    /** {@return the field that answers it, such as {@code responsibilities.situation.qualityMatters}} */
    public FieldId field() {
        return field;
    }

    /** {@return the slot of a finding that holds the answer} */
    String slot() {
        return field.toString().substring(field.toString().lastIndexOf('.') + 1);
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
