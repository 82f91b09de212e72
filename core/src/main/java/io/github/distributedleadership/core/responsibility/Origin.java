package io.github.distributedleadership.core.responsibility;

/** How a holding came about; the six processes of MacBeath, Oduro and Waterhouse in observable words. */
public enum Origin {
    /** It came with the position. */
    DESIGNATED,
    /** It was handed out under pressure of the moment. */
    REACTIVE,
    /** It was planned to bring people or skills to a goal. */
    PLANNED,
    /** It grew with what the holders had shown. */
    GROWN,
    /** The holders began it themselves. */
    SELF_INITIATED,
    /** Nobody assigned it; it was simply taken on. */
    ASSUMED
}
