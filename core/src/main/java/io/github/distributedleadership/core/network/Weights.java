package io.github.distributedleadership.core.network;

/** Which of two weights means the stronger tie. */
public enum Weights {
    /** The higher one, as with "how often a week". */
    HIGHER_IS_STRONGER,
    /** The lower one, as with "1 all the time, 4 once a day or less". */
    LOWER_IS_STRONGER
}
