package io.github.distributedleadership.rules.panel;

import io.github.distributedleadership.core.value.Numbers;

/**
 * The probability that a group decides right, and how that was reached.
 *
 * <pre>{@code
 * Panel.of(0.6, 0.6, 0.6).majority();   // 0.648, EXACT
 * }</pre>
 *
 * @param value the probability, from 0 to 1: where it is not exact, the best guess between low and high
 * @param low what it is at least; of an estimate, with a probability of 0.99
 * @param high what it is at most; of an estimate, with a probability of 0.99
 * @param status how it was reached
 */
public record Accuracy(double value, double low, double high, Status status) {
    /** How a probability was reached. */
    public enum Status {
        /** Computed without error but that of rounding: below 1e-12 up to a thousand members, below 1e-10 for a hundred thousand. */
        EXACT,
        /** Certainly between {@link #low()} and {@link #high()}. */
        BOUNDED,
        /** From seeded random draws: between {@link #low()} and {@link #high()} with a probability of 0.99. */
        ESTIMATED
    }

    /** Refuses what is no probability, and a value that does not lie between its bounds. */
    public Accuracy {
        if (!(low >= 0 && low <= value && value <= high && high <= 1)) {
            throw new IllegalArgumentException("an accuracy must lie between its bounds and all from 0 to 1, but was "
                    + Numbers.plain(value) + " in [" + Numbers.plain(low) + ", " + Numbers.plain(high) + "]");
        }
        if (status == Status.EXACT && low != high) {
            throw new IllegalArgumentException("what is exact has no width, but the bounds were " + Numbers.plain(low)
                    + " and " + Numbers.plain(high));
        }
    }

    /** {@return that exact probability; rounding that led out of [0, 1] by less than 1e-9 is taken back} */
    static Accuracy exact(double value) {
        double p = inUnit(value);
        return new Accuracy(p, p, p, Status.EXACT);
    }

    /** {@return a probability between two bounds} */
    static Accuracy between(double low, double high, Status status) {
        double from = inUnit(low);
        double to = Math.max(from, inUnit(high));
        return new Accuracy(from + (to - from) / 2, from, to, status);
    }

    private static double inUnit(double value) {
        return value > -1e-9 && value < 1 + 1e-9 ? Math.max(0, Math.min(1, value)) : value;
    }

    /** {@return whether it is exact} */
    public boolean isExact() {
        return status == Status.EXACT;
    }

    /**
     * {@return the same where all judge from one body of evidence, which may itself mislead}
     *
     * <p>The evidence points the right way with probability {@code q}, and the competences are those of reading it: q a + (1 -
     * q) (1 - a). However many read it, and however well, they are not right more often than q; after Dietrich and List.
     *
     * @param q how often the evidence points the right way, from 0.5 to 1
     */
    public Accuracy onEvidence(double q) {
        if (!(q >= 0.5 && q <= 1)) {
            throw new IllegalArgumentException(
                    "how often evidence points the right way must be from 0.5 to 1 but was " + Numbers.plain(q));
        }
        return new Accuracy(readOn(q, value), readOn(q, low), readOn(q, high), status);
    }

    private static double readOn(double q, double right) {
        return q * right + (1 - q) * (1 - right);
    }

    /** {@return such as {@code 0.648, EXACT} or {@code 0.95 in [0.94, 0.96], ESTIMATED}} */
    @Override
    public String toString() {
        return Numbers.plain(value)
                + (isExact() ? "" : " in [" + Numbers.plain(low) + ", " + Numbers.plain(high) + "]")
                + ", "
                + status;
    }
}
