package io.github.distributedleadership.rules.explain;

/**
 * What a finding does for what it is about: one of four, and never nothing. None of them is good or bad in itself, for the
 * library has no norm.
 *
 * <p>It is not the outcome of a decision or an initiative
 * ({@link io.github.distributedleadership.core.practice.Outcome}), which says whether an act succeeded.
 */
public enum FindingOutcome {
    /** What is claimed, on paper or by a rule, is so. */
    BORNE_OUT("borne out"),
    /** What is claimed is known not to be so. */
    SPEAKS_AGAINST("speaks against"),
    /** It tells what there is, and claims nothing. */
    DESCRIBES("describes"),
    /** A fact is missing; the finding says what to record. */
    UNDETERMINED("undetermined");

    private final String words;

    FindingOutcome(String words) {
        this.words = words;
    }

    /** {@return how it is said in a sentence: "borne out", "speaks against"} */
    public String inWords() {
        return words;
    }
}
