package io.github.distributedleadership.core.responsibility;

/**
 * How far the holders may decide, seen from above: the seven levels of delegation of Management 3.0.
 *
 * <p>From {@link #AGREE} on the holders have a say that cannot be overruled. The scale is about decision rights and not
 * about sharing: its far end is delegation.
 */
public enum DecisionLevel {
    /** The superior decides and tells. */
    TELL,
    /** The superior decides and argues for it. */
    SELL,
    /** The superior asks, then decides. */
    CONSULT,
    /** Superior and holders decide together. */
    AGREE,
    /** The holders decide after the superior's advice. */
    ADVISE,
    /** The holders decide and then tell. */
    INQUIRE,
    /** The holders decide. */
    DELEGATE;

    /** {@return whether the holders may decide: AGREE or more} */
    public boolean holdersDecide() {
        return compareTo(AGREE) >= 0;
    }
}
