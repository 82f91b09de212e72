package io.github.distributedleadership.rules.explain;

/**
 * What an answer rests on.
 *
 * <p>Paper is not practice: what an organisation wrote down about itself, what dated records show, and what those
 * concerned answered are three things, and they often differ. <em>In fact</em> is said only of {@link #RECORD}.
 */
public enum Evidence {
    /** What someone wrote down: holdings, roles, levels, needs. */
    PAPER("on paper"),
    /** Dated acts: decisions, initiatives, reflections, coaching, allocations. */
    RECORD("in the record"),
    /** Answers of those concerned: surveys, feedback, trust. */
    PERCEIVED("as perceived"),
    /** Several of them. */
    MIXED("on mixed evidence");

    private final String words;

    Evidence(String words) {
        this.words = words;
    }

    /** {@return how it is said in a sentence: "on paper", "in the record"} */
    public String inWords() {
        return words;
    }

    /** {@return the evidence of an answer that rests on both: the same where they are the same, else mixed} */
    public Evidence combinedWith(Evidence other) {
        return this == other ? this : MIXED;
    }
}
