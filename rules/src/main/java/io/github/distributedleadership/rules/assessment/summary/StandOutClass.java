package io.github.distributedleadership.rules.assessment.summary;

/**
 * What may stand out, each with its tier and with what might be tried (our own).
 *
 * <p>Of each class there is at most one finding, with all its members. A class of what nobody can compute yet is no
 * constant.
 */
public enum StandOutClass {
    /** Responsibilities of a recorded significance of 0.7 or more that one person holds. */
    ONE_HOLDER(StandOutTier.AT_RISK, "name a second person"),
    /** Called shared, but decided or answered for by fewer. */
    SHARED_IN_NAME_ONLY(StandOutTier.PAPER_AND_PRACTICE, "let the others decide some of it, or change the paper"),
    /** Decided by somebody to whom the paper does not give the decision. */
    HELD_INFORMALLY(StandOutTier.PAPER_AND_PRACTICE, "say so on paper, or agree who should decide"),
    /** Decided by several, although on paper it is not shared. */
    SHARED_INFORMALLY(
            StandOutTier.PAPER_AND_PRACTICE, "write down who holds it and who answers, so that it outlasts the people"),
    /** Handed down on paper, and decided by somebody senior. */
    DECIDED_ABOVE(StandOutTier.PAPER_AND_PRACTICE, "let the holders decide, or say on paper who does"),
    /** Held by nobody, or vacant on paper and decided by somebody senior. */
    UNHELD(StandOutTier.NOBODY, "find a holder, or record that it is no longer needed"),
    /** Decided by machines, with nobody who answers. */
    MACHINES_DECIDE(StandOutTier.NOBODY, "name a person who answers for what the machine decides"),
    /** The record and what people said, or two indicators about one thing, are far apart. */
    VOICES_DIFFER(StandOutTier.VOICES_DIFFER, "ask those who answered what the record does not show"),
    /** A team, or the whole, in which leadership is focused on one person. */
    CENTRED(StandOutTier.CENTRED, "let those who hold the work answer for some of it"),
    /** Held by several, of whom it is not recorded who answers. */
    ACCOUNTABILITY_UNKNOWN(
            StandOutTier.NOT_KNOWN, "ask them and write it down, since it shows whether the work is shared"),
    /** Held, but no record of decisions settles how. */
    PAPER_ONLY(StandOutTier.NOT_KNOWN, "record who decided what, and when"),
    /** Withheld, because few people answered and each might be recognised. */
    WITHHELD(StandOutTier.NOT_KNOWN, "ask more people, or ask again when more will answer");

    private final StandOutTier tier;
    private final String attempt;

    StandOutClass(StandOutTier tier, String attempt) {
        this.tier = tier;
        this.attempt = attempt;
    }

    /** {@return how soon somebody should look} */
    public StandOutTier tier() {
        return tier;
    }

    /** {@return what might be tried, one fixed sentence without its full stop} */
    public String attempt() {
        return attempt;
    }
}
