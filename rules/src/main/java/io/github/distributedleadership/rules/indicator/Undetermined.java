package io.github.distributedleadership.rules.indicator;

import java.util.Locale;

/** Why an indicator has no value. */
public enum Undetermined {
    /** This version does not compute it. */
    NOT_COMPUTED,
    /** Few people answered, and each might be recognised. */
    WITHHELD,
    /** It is recorded, and there is nothing to count. */
    NOTHING_TO_COUNT,
    /** Of too many units the answer is not on record. */
    TOO_MUCH_UNKNOWN,
    /** A table that it needs is not recorded. */
    NOT_RECORDED,
    /** Nothing is dated. */
    NO_DATE,
    /** The answers within each team of a survey lie too far apart. */
    NO_AGREEMENT,
    /** Too small a share of each team answered a survey. */
    LOW_RESPONSE_RATE,
    /** Too few of each team answered a survey. */
    TOO_FEW_RESPONSES;

    /** {@return it in words, as results write it: {@code not computed}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
