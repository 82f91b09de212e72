package io.github.distributedleadership.rules.explain;

/**
 * How a rule ended for one subject: one of four, and never nothing.
 *
 * <p>It is not the outcome of a decision or an initiative
 * ({@link io.github.distributedleadership.core.practice.Outcome}), which says whether an act succeeded.
 */
public enum FindingOutcome {
    /** What the rule asks for is so. */
    SATISFIED("satisfied"),
    /** What the rule asks for is known not to be so. */
    VIOLATED("violated"),
    /** The rule has nothing to say about this subject. */
    NOT_APPLICABLE("not applicable"),
    /** A fact is missing; the finding says what to record. */
    UNDETERMINED("undetermined");

    private final String words;

    FindingOutcome(String words) {
        this.words = words;
    }

    /** {@return how it is said in a sentence: "satisfied", "not applicable"} */
    public String inWords() {
        return words;
    }
}
