package io.github.distributedleadership.rules.policy;

/**
 * How far one side is better than the other, as it is told where people are not.
 *
 * <p>A margin in numbers would tell how able somebody is: who varies one level finds the one that gives it.
 */
public enum MarginBand {
    /** By less than what one further holder costs, or not at all. */
    CLOSE("less than what one further holder costs"),
    /** By at least what one further holder costs. */
    CLEAR("at least what one further holder costs");

    private final String words;

    MarginBand(String words) {
        this.words = words;
    }

    /** {@return the band of a margin, by what one further holder costs in the same unit} */
    public static MarginBand of(double margin, double cost) {
        return margin < cost ? CLOSE : CLEAR;
    }

    /** {@return it in words, such as {@code less than what one further holder costs}} */
    public String inWords() {
        return words;
    }
}
