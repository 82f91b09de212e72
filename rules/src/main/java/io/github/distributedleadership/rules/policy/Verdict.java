package io.github.distributedleadership.rules.policy;

import io.github.distributedleadership.rules.holding.HoldingKind;

/** Whether a responsibility should rest on one or on several, as one policy or several together see it. */
public enum Verdict {
    /** Several should hold it, each with the same say. */
    SHARE("share"),
    /** Several should hold it, but not all with the same say. */
    SHARE_WEIGHTED("share, with unequal weights"),
    /** One should hold it. */
    DELEGATE("to one"),
    /** Neither is better than the other, as far as the policy sees. */
    EITHER("either"),
    /** What the policy needs is not on record. */
    UNDETERMINED("undetermined");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** {@return how it is said: "share", "to one"} */
    public String inWords() {
        return words;
    }

    /** {@return whether it speaks for one side: neither a tie nor undetermined} */
    public boolean isDecisive() {
        return isShared() || this == DELEGATE;
    }

    /** {@return whether several should hold it: SHARE or SHARE_WEIGHTED} */
    public boolean isShared() {
        return this == SHARE || this == SHARE_WEIGHTED;
    }

    /** {@return whether the two are on one side: both for several, or the same} */
    public boolean agreesWith(Verdict other) {
        return this == other || isShared() && other.isShared();
    }

    /**
     * {@return whether a responsibility that is held so is held as the verdict says}
     *
     * <p>For several: SHARED or SHARED_INFORMALLY. For one: SOLE, DELEGATED or ONE_HOLDER, which is one of the two. A tie agrees with every kind in which somebody
     * holds it; undetermined agrees with none.
     */
    public boolean agreesWith(HoldingKind kind) {
        return switch (this) {
            case SHARE, SHARE_WEIGHTED -> kind.isShared();
            case DELEGATE ->
                kind == HoldingKind.SOLE || kind == HoldingKind.DELEGATED || kind == HoldingKind.ONE_HOLDER;
            case EITHER -> kind.isHeld();
            case UNDETERMINED -> false;
        };
    }
}
