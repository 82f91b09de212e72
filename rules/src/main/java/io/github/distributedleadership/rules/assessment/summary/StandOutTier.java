package io.github.distributedleadership.rules.assessment.summary;

/**
 * How soon somebody should look: the first tier is told before the second, whatever its reach (our own order).
 *
 * <p>Declared in that order.
 */
public enum StandOutTier {
    /** Something of weight would have nobody if one person left. */
    AT_RISK("at risk", 1, 6),
    /** What is done is not what is written. */
    PAPER_AND_PRACTICE("paper and practice", 3, 4),
    /** Nobody is there to hold it or to answer for it. */
    NOBODY("nobody", 1, 4),
    /** Two answers about one thing are far apart. */
    VOICES_DIFFER("voices differ", 1, 4),
    /** Much rests on one person. */
    CENTRED("centred", 1, 4),
    /** Nobody wrote it down, or it must not be shown. */
    NOT_KNOWN("not known", 2, 4);

    private final String words;
    private final int shown;
    private final int members;

    StandOutTier(String words, int shown, int members) {
        this.words = words;
        this.shown = shown;
        this.members = members;
    }

    /** {@return its place, from 1, which is told first} */
    public int number() {
        return ordinal() + 1;
    }

    /** {@return the tier as people say it: "paper and practice"} */
    public String words() {
        return words;
    }

    /** {@return how many findings of this tier are told before the others, at least 1} */
    public int shown() {
        return shown;
    }

    /** {@return how many members a finding of it names, at least 1; the rest are a number} */
    public int members() {
        return members;
    }
}
